/** Writes what the program reads now as the golden facts of every corpus page; look at the diff before you commit it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../src/commands/pipeline.ts';
import { ROOT } from '../src/version.ts';

const pages = join(ROOT, 'corpus', 'pages');
for (const site of readdirSync(pages)) {
  for (const slug of readdirSync(join(pages, site))) {
    const folder = join(pages, site, slug);
    const { url } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { url: string };
    const bytes = readFileSync(join(folder, 'page.html'));
    const record = readSource({ path: join(site, slug), bytes, form: 'html', meta: { url, site } });
    if ('page' in record) throw new Error(`${slug} is no article to the program; mend strip first`);
    writeFileSync(join(folder, 'facts.jsonl'), record.facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
  }
}
