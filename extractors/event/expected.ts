/** What examples of events demand, in a word: `merged('xã A', ['xã B', 'xã C'], '2025-07-01')`. */
import type { FactOf } from '../../src/model/fact.ts';
import type { Expected } from '../example.ts';

const of =
  (event: FactOf<'event'>['event']) =>
  (subject: string, from: string[], date: string | null = null, document: string | null = null): Expected<'event'> => ({
    event,
    subject,
    from,
    date,
    document,
  });
export const established = of('established');
export const merged = of('merged');
export const split = of('split');
export const dissolved = of('dissolved');
export const renamed = of('renamed');
export const transferred = of('transferred');
