/** An article as one page of HTML that needs nothing else: facts highlighted in place, told on hover, and listed. */
import { stretchesOf, told, type ShownArticle, type ShownFact, type Stretch } from '../explore/article.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a; --dim: #666; --line: #ddd; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181c; --ink: #e6e6e6; --dim: #9a9a9a; --line: #383c44; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.65 Georgia, 'Noto Serif', serif; }
main { display: grid; grid-template-columns: minmax(0, 42em) minmax(18em, 26em); gap: 3em; max-width: 76em; margin: 0 auto; padding: 2em 1.5em; }
@media (max-width: 60em) { main { grid-template-columns: minmax(0, 1fr); } }
h1 { font-size: 1.5em; line-height: 1.3; margin: 0 0 0.3em; }
.where, aside { font: 14px/1.5 system-ui, sans-serif; color: var(--dim); }
.text { white-space: pre-wrap; overflow-wrap: break-word; }
mark { color: inherit; border-radius: 2px; position: relative; background: color-mix(in srgb, var(--hue) 26%, transparent); box-shadow: inset 0 -2px var(--hue); }
mark:hover::after, mark:focus::after { content: attr(data-facts); position: absolute; left: 0; top: 1.7em; z-index: 1; width: max-content; max-width: 26em; white-space: pre-wrap; padding: 0.5em 0.7em; border: 1px solid var(--hue); border-radius: 4px; background: var(--paper); color: var(--ink); font: 13px/1.45 system-ui, sans-serif; }
.count { --hue: #2e9e5b; } .rate { --hue: #1795a8; } .document { --hue: #c08a00; } .date { --hue: #3f74d6; }
.person { --hue: #b04bb0; } .event { --hue: #d1493f; } .unit { --hue: #7d8896; }
aside ol { padding-left: 2.4em; } aside li { margin-bottom: 0.5em; overflow-wrap: anywhere; } aside li::marker { color: var(--dim); }
aside b { color: var(--hue); font-weight: 600; } aside q { color: var(--ink); } aside a { color: inherit; text-decoration: none; }
.legend b { margin-right: 1em; }`;

export function articlePage(article: ShownArticle): string {
  const { title, site, author, published, article: name, text, facts, checks } = article;
  const day = published?.slice(0, 16).replace('T', ' ') ?? null;
  const where = [site, day, author].filter((part) => part !== null).map(escaped);
  const [heading, body] = parted(stretchesOf(article), text, title);
  const types = [...new Set(facts.map(({ type }) => type))];
  const legend = types.map(
    (type) => `<b class="${type}">${type} ${facts.filter((fact) => fact.type === type).length}</b>`,
  );
  const link = /^https?:/.test(name) ? `<a href="${escaped(name)}">${escaped(name)}</a>` : escaped(name);
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title ?? name)}</title>
<style>${STYLE}
</style>
<main>
<article>
<h1>${heading}</h1>
<p class="where">${[...where, link].join(' · ')}</p>
<div class="text">${body}</div>
</article>
<aside>
<p class="legend">${legend.join(' ')}</p>
<ol>
${facts.map(item).join('\n')}
</ol>
${checks.map(({ kind, verdict, note }) => `<p>${escaped(`${kind}, ${verdict}: ${note}`)}</p>`).join('\n')}
</aside>
</main>
</html>
`;
}

/** The title with its facts, and what comes behind it: a text begins with its title, unless a page has none. */
function parted(stretches: readonly Stretch[], text: string, title: string | null): [heading: string, body: string] {
  const head = title !== null && text.startsWith(`${title}\n`) ? title.length : 0;
  const html = (some: readonly Stretch[]): string => some.map((stretch) => marked(stretch, text)).join('');
  const before = stretches.flatMap((one) => (one.start < head ? [{ ...one, end: Math.min(one.end, head) }] : []));
  const behind = stretches.flatMap((one) => (one.end > head ? [{ ...one, start: Math.max(one.start, head) }] : []));
  return [head > 0 ? html(before) : escaped(title ?? ''), html(behind).trimStart()];
}

function marked({ start, end, facts }: Stretch, text: string): string {
  const words = escaped(text.slice(start, end));
  const [inner] = facts;
  if (!inner) return words;
  const anchor = facts.find((fact) => fact.start === start);
  const id = anchor ? ` id="at-${anchor.number}"` : '';
  const all = facts.map((fact) => `${fact.number}. ${told(fact)}`).join('\n');
  return `<mark class="${inner.type}"${id} tabindex="0" data-facts="${escaped(all)}">${words}</mark>`;
}

const item = (fact: ShownFact): string =>
  `<li class="${fact.type}"><a href="#at-${fact.number}"><q>${escaped(fact.quote)}</q></a> <b>${fact.type}</b> ` +
  `${escaped(told(fact).slice(fact.type.length + 2))} <small>${escaped(fact.rule)}, ${fact.confidence}</small></li>`;
