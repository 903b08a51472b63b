/** `npm run bench NAME`: measures one part of the program and prints a table; see BENCHES for the names. */

/** Each bench is a file that exports `run`, imported only when it is asked for. */
const BENCHES: Readonly<Record<string, () => Promise<{ run: () => Promise<void> | void }>>> = {
  crawl: () => import('./bench-crawl.ts'),
  dates: () => import('./bench-dates.ts'),
  db: () => import('./bench-db.ts'),
  extract: () => import('./bench-extract.ts'),
  nlp: () => import('./bench-nlp.ts'),
  strip: () => import('./bench-strip.ts'),
  text: () => import('./bench-text.ts'),
};

const name = process.argv[2] ?? '';
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (load) {
  await (await load()).run();
} else {
  process.stderr.write(`no bench "${name}"; run \`npm run bench ${Object.keys(BENCHES).join('|')}\`\n`);
  process.exitCode = 2;
}
