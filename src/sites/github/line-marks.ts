import type { NotePlace } from '../site.ts';
import { codeLines } from './code-lines.ts';
import type { Stretch } from './differing-words.ts';

/**
 * A mark over each line that differs, where the line's words are drawn by style alone (a hydrated view, 2025): there is
 * no text that could be highlighted word by word.
 */
export function markPlaces(stretches: Stretch[]): NotePlace[] {
  const lines = codeLines();
  return [...new Set(stretches.map(({ line }) => line))].flatMap((number) => {
    const line = lines.get(number);
    if (!line?.querySelector('[data-code-text]') || getComputedStyle(line).position !== 'relative') return [];
    return [{ key: `mark ${number}`, anchor: line, position: 'append' as const, draw: drawMark }];
  });
}

function drawMark(): HTMLElement {
  const mark = document.createElement('fineprint-badge');
  mark.dataset.fineprintNote = 'mark';
  Object.assign(mark.style, {
    position: 'absolute',
    inset: '0',
    pointerEvents: 'none',
    background: 'rgb(255 200 60 / 0.28)',
  });
  return mark;
}
