/** Answers that are kept: asked once, forgotten when too many, and keeping nothing of the pages their texts were cut from. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

it('asks once for each text, null answers too, and anew when too many were kept', () => {
  const asked: string[] = [];
  const answer = remembered((text) => (asked.push(text), text === 'a' ? null : text.length), 2);
  expect(['a', 'a', 'bb', 'bb', 'ccc', 'a'].map(answer)).toEqual([null, null, 2, 2, 3, null]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});

it('keeps texts as they are, halves of pairs too', () => {
  const answer = remembered((text) => text, 10);
  expect(answer('đảng viên 𠀀')).toBe('đảng viên 𠀀');
  expect(answer('a\ud840')).toBe('a\ud840');
});

it('keeps no page in memory for a line cut out of it', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const answer = remembered((text) => text, 1000);
  const page = (i: number): string => `${i} ${'x'.repeat(1_000_000)}`.toUpperCase();
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 200; i++) answer(page(i).slice(0, 60));
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50e6);
});
