/** A page with its kept and removed words coloured, to be looked at in a browser; nothing in it runs. */
import { load } from 'cheerio/slim';
import { Element, isComment, isTag, type ParentNode, type Text } from 'domhandler';
import type { Trace } from './index.ts';

const STYLE =
  'mark.bocbao-kept{background:#c8f2c8;color:#000}mark.bocbao-gone{background:#ffd2d2;color:#555}' +
  'mark.bocbao-kept[data-kind=title]{background:#8fe08f}mark.bocbao-kept[data-kind=lead]{background:#a9e8a9}';

/** Elements that run, load or lead away. */
const RUNNING = new Set(['script', 'iframe', 'object', 'embed', 'base', 'frame', 'frameset', 'link', 'noscript']);

/** The page of a trace (made with `trace`), each word in a `<mark>` whose title says the step and the reason. */
export function colouredHtml({ tree, lines, fates, kinds }: Trace): string {
  for (const line of lines) {
    const fate = fates.get(line.at);
    const title = fate ? `${fate.step}: ${fate.reason}` : `kept: ${kinds.get(line.at) ?? 'paragraph'}`;
    const names = { class: fate ? 'bocbao-gone' : 'bocbao-kept', 'data-kind': kinds.get(line.at) ?? '', title };
    for (const node of line.nodes ?? []) if (node.data.trim()) wrap(node, new Element('mark', { ...names }));
  }
  disarm(tree.root);
  return load(tree.root)
    .html()
    .replace(/<head[^>]{0,500}>|^/i, (head) => `${head}<meta charset="utf-8"><style>${STYLE}</style>`);
}

function wrap(text: Text, mark: Element): void {
  const { parent, prev, next } = text;
  if (!parent) return;
  parent.children[parent.children.indexOf(text)] = mark;
  Object.assign(mark, { parent, prev, next, children: [text] });
  if (prev) prev.next = mark;
  if (next) next.prev = mark;
  Object.assign(text, { parent: mark, prev: null, next: null });
}

function disarm(node: ParentNode): void {
  node.children = node.children.filter(
    (child) =>
      !isComment(child) && (!isTag(child) || (!RUNNING.has(child.name) && child.attribs['http-equiv'] === undefined)),
  );
  for (const child of node.children) {
    if (!isTag(child)) continue;
    for (const [name, value] of Object.entries(child.attribs))
      if (/^on/i.test(name) || /^\s*javascript:/i.test(value)) delete child.attribs[name];
    if (child.name === 'meta' && child.attribs['charset'] !== undefined) child.attribs['charset'] = 'utf-8';
    disarm(child);
  }
}
