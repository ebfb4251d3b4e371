import type { Level } from '../policy/types.ts';
import type { IconName } from './icon.ts';
import { NOTE_CSS } from './note-style.ts';
import type { BadgeParts } from './parts.ts';

/** One thing that a note lists. */
export type NoteRow = { level: Level; text: string };
/** A line, and what it is the sum of: shown on a click. */
export type NoteView = { level: IconName; text: string; rows?: NoteRow[] };
export type Note = { element: HTMLElement; show(view: NoteView): void };

/**
 * A line of several things, such as the worst of a list first; `kind` names the surface in `data-fineprint-note`.
 * `onOpen` runs when the reader asks for more, before the rows are shown.
 */
export function createNote(parts: BadgeParts, kind: string, onOpen?: () => void): Note {
  const { createHost, drawIcon, isolated, adoptStyle } = parts;
  const box = document.createElement('span');
  const element = createHost(box);
  element.dataset.fineprintNote = kind;
  const root = element.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  const list = document.createElement('ul');
  list.popover = 'auto';
  adoptStyle(root);
  const style = document.createElement('style');
  style.textContent = NOTE_CSS;
  box.className = 'note';
  box.append(button, list);
  root.append(style, box);
  let drawn = () => [] as HTMLElement[];
  // There may be hundreds of rows: they are drawn for those who look at them.
  const drawRows = () => list.replaceChildren(...drawn());
  opens(button, list, () => {
    onOpen?.();
    drawRows();
  });
  return {
    element,
    show({ level, text, rows = [] }) {
      element.dataset.fineprintLevel = level === 'pending' ? 'unknown' : level;
      button.className = 'badge';
      button.title = text;
      button.replaceChildren(drawIcon(level), ...isolated(text));
      drawn = () => rows.map((row) => drawRow(row, parts));
      if (list.matches(':popover-open')) drawRows();
    },
  };
}

function drawRow({ level, text }: NoteRow, { drawIcon, isolated }: BadgeParts): HTMLElement {
  const row = document.createElement('li');
  row.className = level;
  row.append(drawIcon(level), ...isolated(text));
  return row;
}

/** The rows open below the line, above everything else of the page; the browser closes them. */
function opens(button: HTMLButtonElement, list: HTMLElement, onOpen: () => void): void {
  let wasOpen = false;
  // The press that closes an open list is the same that then clicks.
  button.addEventListener('pointerdown', () => {
    wasOpen = list.matches(':popover-open');
  });
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    onOpen();
    if (wasOpen || list.childElementCount === 0) return;
    const { left, bottom } = button.getBoundingClientRect();
    Object.assign(list.style, { left: `${left}px`, top: `${bottom + 4}px` });
    list.showPopover();
  });
  list.addEventListener('toggle', () => {
    button.ariaExpanded = String(list.matches(':popover-open'));
    wasOpen = false;
  });
}
