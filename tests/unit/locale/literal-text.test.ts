import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { sourcesBelow } from './sources.ts';

/** Rooms whose words reach a reader. */
const ROOMS = [
  'src/ui',
  'src/sites',
  'src/badge',
  'src/policy',
  'src/answers',
  'src/background',
  'entrypoints',
];
/** A report goes to the project, which reads English; refusals of messages are for whoever wrote the sender. */
const ENGLISH = ['src/ui/text/report.ts', 'src/background/router.ts'];
/** Attributes that are read by people. */
const SAID = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label']);
const WORDS = /\p{L}{2,}/u;
/** Two words of prose in a row: no key, name, selector or path. */
const PROSE = /^[A-Z]\p{Ll}+ \p{Ll}+|(?:^| )\p{Ll}{3,} \p{Ll}{2,}/u;

type Node = { type: string } & Record<string, unknown>;

/** What looks like words and is none: names of themes and classes, a style, names of an alarm, of companies' forms, examples. */
const NO_TEXT = new Set([
  'light high',
  'dark high',
  'fineprint panel',
  'badge icon',
  'px auto auto ',
  'look again',
  'https://npm.example.com/',
  'ghp_… or github_pat_…',
]);
const isText = (what: string) =>
  !NO_TEXT.has(what) && !what.startsWith('inc incorporated corp') && !(what in english);

/** Every text of a file that a reader would see and that stands in the file itself. */
function literalTexts(file: string, text: string): string[] {
  const { program } = parseSync(file, text, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  const found: string[] = [];
  visit(program as unknown as Node, [], found);
  return found.filter(isText).map((what) => `${file}: ${what.trim()}`);
}

function visit(node: Node, above: Node[], found: string[]): void {
  const what = wordsOf(node, above);
  if (what !== null) found.push(what);
  const inner = [...above, node];
  for (const value of Object.values(node)) {
    const children = Array.isArray(value) ? value : [value];
    for (const child of children) if (isNode(child)) visit(child, inner, found);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function wordsOf(node: Node, above: Node[]): string | null {
  if (node.type === 'JSXText') return matching(WORDS, node.value);
  const text = node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? cooked(node) : null;
  if (typeof text !== 'string' || isUnread(above)) return null;
  const attribute = above.findLast(({ type }) => type === 'JSXAttribute');
  const name = isNode(attribute?.name) ? String(attribute.name.name) : '';
  if (attribute && above.at(-1) === attribute) return SAID.has(name) ? matching(WORDS, text) : null;
  return matching(PROSE, text);
}

function matching(pattern: RegExp, text: unknown): string | null {
  return typeof text === 'string' && pattern.test(text) ? text : null;
}

function cooked({ value }: Node): unknown {
  return (value as { cooked?: string } | undefined)?.cooked;
}

/** Errors and the console are for developers; class names are for style sheets. */
function isUnread(above: Node[]): boolean {
  return above.some((node) => {
    if (node.type === 'ThrowStatement' || node.type === 'ImportDeclaration') return true;
    if (isNode(node.callee) && /Error$|^console$/.test(nameOf(node.callee))) return true;
    const attribute = node.type === 'JSXAttribute' && isNode(node.name) ? node.name.name : null;
    return attribute === 'class' || attribute === 'style' || attribute === 'rel';
  });
}

/** `Error` of `new Error()`, `console` of `console.error()`. */
function nameOf(callee: Node): string {
  return String(isNode(callee.object) ? callee.object.name : callee.name);
}

test('no text of the interface stands in a source: all are in the catalogue', () => {
  const files = sourcesBelow(ROOMS).filter(
    ({ file }) => !ENGLISH.includes(file) && !/(?:style|css|selectors)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(150);
  expect(files.flatMap(({ file, text }) => literalTexts(file, text))).toEqual([]);
});

test.each([
  ['<p>Hello there</p>', 1],
  ['<p title="Close">{name}</p>', 1],
  ['<p>{open ? "Show less" : say("more")}</p>', 1],
  ['<p class="quiet dim">{say("hello")} · {name}</p>', 0],
  ['note.show({ text: "Two packages come in" })', 1],
])('finds the text in %s', (source, count) => {
  expect(literalTexts('one.tsx', `const one = () => (${source});`)).toHaveLength(count);
});
