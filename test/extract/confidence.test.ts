/** Confidence: what the labelled texts show, kept current, smoothed, and told with every fact. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confidenceIn } from '../../src/extract/confidence.ts';
import { extract } from '../../src/extract/index.ts';
import type { Fact } from '../../src/model/fact.ts';
import { ROOT } from '../../src/version.ts';

const TEXT = 'Xã Bắc Yên có 5.318 đảng viên. Ngày 1/7/2025, xã được thành lập.';
const facts = extract({ article: 'x', text: TEXT, published: '2025-07-02' });
const count = facts.find(({ type }) => type === 'count') as Fact;
const date = facts.find(({ type }) => type === 'date') as Fact;

describe('confidence', () => {
  it('is what npm run calibrate makes of the labelled texts', () => {
    const check = (): string =>
      execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/calibrate.ts'), '--check'], {
        cwd: ROOT,
        encoding: 'utf8',
      });
    expect(check).not.toThrow();
  });

  it('of a rule that the corpus has not is its own guess', () => {
    expect(confidenceIn({ rules: {}, subjects: {}, periods: {} }, { ...date, rule: 'date/new', confidence: 0.9 })).toBe(
      0.9,
    );
  });

  it('moves toward what was seen as more is seen', () => {
    const given = (right: number, seen: number): number =>
      confidenceIn({ rules: { [date.rule]: [right, seen] }, subjects: {}, periods: {} }, { ...date, confidence: 0.5 });
    expect([given(0, 0), given(3, 3), given(97, 97)]).toEqual([0.5, 0.75, 0.985]);
    expect(given(0, 97)).toBe(0.015);
  });

  it('of a count is less where its subject was read from afar', () => {
    const shares = { rules: {}, subjects: { clause: [95, 100], title: [70, 100] }, periods: {} } as const;
    const near = confidenceIn(shares, { ...count, subject_from: 'clause' } as Fact);
    const far = confidenceIn(shares, { ...count, subject_from: 'title' } as Fact);
    expect(near).toBeGreaterThan(far);
  });

  it('stands with every fact, between 0 and 1', () => {
    expect(facts.length).toBeGreaterThan(3);
    for (const { confidence } of facts) expect(confidence > 0 && confidence <= 1).toBe(true);
  });
});
