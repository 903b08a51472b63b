/** Phrasings of units and what they mean, and what is no unit. */
import { examplesOf, type Example } from '../example.ts';

const { means } = examplesOf<'unit'>();

export const examples: Example<'unit'>[] = [
  ...means({ name: 'xã Bắc Yên', kind: 'commune' }, 'xã Bắc Yên', 'Xã Bắc Yên'),
];
