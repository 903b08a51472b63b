/** The docs name every field of every fact, every command, and every bench. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACT_TYPES, Fact } from '../src/model/fact.ts';
import { ROOT } from '../src/version.ts';

const page = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const facts = page('docs/facts.md');

/** The page's section of this type, to the next heading. */
const section = (type: string): string => new RegExp(`## \`${type}\`[^]*?(?=\\n## |$)`).exec(facts)?.[0] ?? '';

describe('docs/facts.md', () => {
  it.each(FACT_TYPES)('names the fields of %s', (type) => {
    const schema = Fact.options.find((option) => option.shape.type.value === type);
    const words = `${section('every fact')}${facts.split('\n## ')[1] ?? ''}${section(type)}${type === 'rate' ? section('count') : ''}`;
    for (const field of Object.keys(schema?.shape ?? {})) expect(words).toContain(`\`${field}\``);
  });
});

describe('README', () => {
  it('names every command', () => {
    const commands = [...page('src/cli.ts').matchAll(/import { [a-z]+Command } from '.\/commands\/([a-z]+)\.ts'/g)];
    expect(commands.length).toBeGreaterThan(4);
    for (const [, name] of commands) expect(page('README.md')).toContain(`bocbao ${name}`);
  });
});

describe('AGENTS.md', () => {
  it('names every bench', () => {
    const benches = page('scripts/bench.ts').matchAll(/import\('\.\/bench-([a-z]+)\.ts'\)/g);
    for (const [, name] of benches) expect(page('AGENTS.md')).toContain(`npm run bench ${name}`);
  });
});
