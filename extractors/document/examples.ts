/** All examples of official documents, by matter: phrasings and what they mean, and what is no document. */
import type { Example } from '../example.ts';
import { bindingExamples } from './binding-examples.ts';
import { dayExamples } from './day-examples.ts';
import { fullExamples } from './full-examples.ts';
import { issuerExamples } from './issuer-examples.ts';
import { misprintExamples } from './misprint-examples.ts';
import { nameExamples } from './name-examples.ts';
import { negativeExamples } from './negative-examples.ts';
import { numberExamples } from './number-examples.ts';
import { officeExamples } from './office-examples.ts';
import { roleExamples } from './role-examples.ts';

export const examples: Example<'document'>[] = [
  ...numberExamples,
  ...misprintExamples,
  ...issuerExamples,
  ...officeExamples,
  ...fullExamples,
  ...bindingExamples,
  ...dayExamples,
  ...nameExamples,
  ...roleExamples,
  ...negativeExamples,
];
