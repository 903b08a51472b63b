/** Which of vntk's parts are installed: tests that need them are skipped by name where they are not. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

function works(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}

/** vntk's own reader of names, which runs its four models; null where crfsuite's native part is not built. */
export function nativeVntk(): { tag(text: string): string[][] } | null {
  return works(() => require('vntk/lib/ner')) ? (require('vntk/lib/ner') as { tag(text: string): string[][] }) : null;
}

export const HAS_MODELS = works(() => require.resolve('vntk/package.json'));
