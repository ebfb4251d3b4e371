import { createHash } from 'node:crypto';
import type { Look } from '../look.ts';
import { escapeHtml } from '../markup.ts';
import { hunks, type Line } from './diff.ts';

/** One changed file in the markup of each generation of the view of changes. */
export function diffView(path: string, before: string | null, after: string | null, look: Look): string {
  const found = hunks(before, after);
  const id = `diff-${createHash('sha256').update(path).digest('hex')}`;
  return look.githubDiff === 'react'
    ? react(id, path, found)
    : classic(id, path, found, look.githubDiff === 'split');
}

/** The new view: a region for each file, cells that name their side. Paths are wrapped in marks of direction. */
function react(id: string, path: string, found: Line[][]): string {
  const rows = found.map((hunk) => `<tr><td colspan="3">@@</td></tr>${hunk.map(reactRow).join('')}`).join('');
  return `<div id="${id}" role="region" aria-labelledby="h-${id}"><div data-diff-header-wrapper class="diff-header"><div class="diff-name"><button type="button" aria-label="Collapse">v</button><h3 id="h-${id}"><a href="#${id}"><code>\u200e${escapeHtml(
    path,
  )}\u200e</code></a></h3></div><div><span>Viewed</span></div></div><table aria-label="Diff for: ${escapeHtml(
    path,
  )}" role="grid"><tbody>${rows}</tbody></table></div>`;
}

function reactRow({ sign, text, before, after }: Line): string {
  const number = (value: number | null, side: string) =>
    value === null
      ? '<td class="focusable-grid-cell new-diff-line-number empty-diff-line"></td>'
      : `<td class="focusable-grid-cell new-diff-line-number" data-diff-side="${side}" data-line-number="${value}">${value}</td>`;
  const side = sign === '-' ? 'left' : 'right';
  const shown = sign === ' ' ? text : sign + text;
  return `<tr class="diff-line-row">${number(before, 'left')}${number(after, 'right')}<td class="diff-text-cell" data-diff-side="${side}" data-line-number="${
    after ?? before
  }">${escapeHtml(shown)}</td></tr>`;
}

/** The classic view, in one column or in two. */
function classic(id: string, path: string, found: Line[][], split: boolean): string {
  const rows = found
    .map(
      (hunk) =>
        `<tr><td class="blob-num" colspan="2"></td><td class="blob-code blob-code-hunk">@@</td></tr>${hunk.map(split ? splitRow : unifiedRow).join('')}`,
    )
    .join('');
  return `<div id="${id}" class="file js-file"><div class="file-header diff-header" data-path="${escapeHtml(
    path,
  )}"><div class="file-info"><button type="button">v</button> <a href="#${id}">${escapeHtml(
    path,
  )}</a></div><div><span>Viewed</span></div></div><table class="diff-table"><tbody>${rows}</tbody></table></div>`;
}

function unifiedRow(line: Line): string {
  return `<tr>${blobNumber(line.before)}${blobNumber(line.after)}<td class="blob-code">${inner(line)}</td></tr>`;
}

function splitRow(line: Line): string {
  const left = line.sign === '+' ? empty() : half(line, 'left', line.before);
  const right = line.sign === '-' ? empty() : half(line, 'right', line.after);
  return `<tr>${left}${right}</tr>`;
}

function half(line: Line, side: string, number: number | null): string {
  return `${blobNumber(number)}<td data-split-side="${side}" class="blob-code">${inner(line)}</td>`;
}

function empty(): string {
  return '<td class="blob-num empty-cell"></td><td class="blob-code empty-cell"></td>';
}

function blobNumber(number: number | null): string {
  return number === null
    ? '<td class="blob-num empty-cell"></td>'
    : `<td class="blob-num" data-line-number="${number}"></td>`;
}

function inner({ sign, text }: Line): string {
  return `<span class="blob-code-inner blob-code-marker" data-code-marker="${sign}">${escapeHtml(text)}</span>`;
}
