import type { Look } from '../look.ts';
import { escapeHtml } from '../markup.ts';

/** Names and address of a file, for the row above it. */
type FileNames = { home: string; rest: string; path: string };

/** Lines that a virtualised view starts with; the page's own script draws the others on scrolling. */
const FIRST_LINES = 40;

/** A file's text in the markup of each generation of the file view. */
export function fileView(names: FileNames, text: string, look: Look): string {
  if (look.githubFile === '2021') return `<main>${tableHeader(names)}${table(text)}</main>`;
  const lines = look.githubFile === '2023' ? staticLines(text) : virtualLines(text);
  const field = `<textarea id="read-only-cursor-text-area" aria-label="file content" readonly>${escapeHtml(text)}</textarea>`;
  return `<main>${breadcrumb(names)}${sticky(names)}<div class="react-code-file-contents" role="presentation" aria-hidden="true">${field}${lines}</div></main>`;
}

/** 2023 on: the file's name ends a breadcrumb, its copy button follows. */
function breadcrumb({ path }: FileNames): string {
  const name = escapeHtml(path.split('/').at(-1) ?? '');
  return `<div id="StickyHeader"><div class="file-path"><nav data-testid="breadcrumbs" aria-label="Breadcrumbs"><ol><li><a href="#">sample</a></li></ol></nav><div data-testid="breadcrumbs-filename"><span aria-hidden="true">/</span><h1 tabindex="-1" id="file-name-id-wide">${name}</h1></div><button type="button" aria-label="Copy path">⧉</button></div></div>`;
}

function sticky({ home, rest }: FileNames): string {
  return `<div id="repos-sticky-header" class="react-blob-header"><span>Code</span><div class="react-blob-header-edit-and-raw-actions"><a data-testid="raw-button" href="${home}/raw/${rest}">Raw</a> <a href="${home}/commits/${rest}">History</a></div></div>`;
}

/** As the server sends it: all lines, their words as text. */
function staticLines(text: string): string {
  const lines = linesOf(text).map(
    (line, at) =>
      `<div id="LC${at + 1}" class="react-code-text react-code-line-contents-no-virtualization react-file-line html-div">${escapeHtml(
        line,
      )}</div>`,
  );
  return `<div class="react-code-lines">${lines.join('\n')}</div>`;
}

/** Once hydrated: only the lines near the window, each word drawn by style from an attribute. */
function virtualLines(text: string): string {
  const lines = linesOf(text);
  const data = escapeHtml(JSON.stringify(lines));
  return `<div class="react-code-lines" data-virtual-lines="${data}" style="height:${lines.length * 20}px">${lines
    .slice(0, FIRST_LINES)
    .map(virtualLine)
    .join('')}</div>`;
}

function virtualLine(line: string, at: number): string {
  return `<div data-key="${at}" class="react-code-text react-code-line-contents virtual" style="transform:translateY(${at * 20}px)"><div><div id="LC${at + 1}" class="react-file-line html-div" data-testid="code-cell" style="position:relative"><span data-code-text="${escapeHtml(
    line,
  )}"></span></div></div></div>`;
}

/** To 2023: a table, its name in a heading. */
function tableHeader({ path }: FileNames): string {
  return `<div class="file-navigation"><h2 id="blob-path" class="breadcrumb"><span>sample</span><span>/</span><strong class="final-path">${escapeHtml(
    path,
  )}</strong></h2><button type="button">Go to file</button></div>`;
}

function table(text: string): string {
  const rows = linesOf(text).map(
    (line, at) =>
      `<tr><td id="L${at + 1}" class="blob-num" data-line-number="${at + 1}"></td><td id="LC${at + 1}" class="blob-code blob-code-inner js-file-line">${
        escapeHtml(line) || '\n'
      }</td></tr>`,
  );
  return `<table class="highlight js-file-line-container">${rows.join('')}</table>`;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
