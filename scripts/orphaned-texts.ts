/** Files of `corpus/texts` without their text or without their gold. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export function orphanedTexts(corpus: string): string[] {
  const texts = join(corpus, 'texts');
  return readdirSync(texts).flatMap((set) => {
    const files = new Set(readdirSync(join(texts, set)));
    const whole = (name: string): boolean => files.has(`${name}.txt`) && files.has(`${name}.jsonl`);
    return [...files]
      .filter((file) => !whole(file.replace(/\.(?:meta\.json|jsonl|txt)$/, '')))
      .map((file) => join('texts', set, file));
  });
}
