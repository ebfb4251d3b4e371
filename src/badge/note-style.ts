import { hostIn } from './host-in.ts';
import { type Ground, wordsOf } from './palette.ts';

/** The ground of the list that a note opens, the words on it, and its edge. */
export const LIST_COLORS: Record<Ground, { ground: string; words: string; line: string }> = {
  light: { ground: '#ffffff', words: '#1f2328', line: '#d1d9e0' },
  dark: { ground: '#151b23', words: '#f0f6fc', line: '#3d444d' },
  dimmed: { ground: '#2a313c', words: '#d1d7e0', line: '#4a525d' },
};

const LIST_CSS = Object.entries(LIST_COLORS)
  .map(([shade, { ground, words, line }]) => {
    return `${hostIn(wordsOf(shade))}{--ground:${ground};--words:${words};--line:${line}}`;
  })
  .join('');

/** What a note has beside the badge's style. */
export const NOTE_CSS = `${LIST_CSS}
:host{flex:1 1 0}:host([hidden]){display:none!important}
button:focus-visible{outline:2px solid currentColor;outline-offset:1px}
ul{position:fixed;inset:auto;margin:0;padding:6px 0;list-style:none;max-width:min(640px,94vw);max-height:50vh;
overflow:auto;border:1px solid var(--line);border-radius:8px;background:var(--ground);color:var(--words);
box-shadow:0 8px 24px rgb(0 0 0/.2);
font:400 13px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;text-align:start}
li{display:flex;gap:6px;padding:2px 12px;align-items:baseline;white-space:pre-wrap;overflow-wrap:anywhere}
li.fine{--mark:var(--fine)}li.notice{--mark:var(--notice)}li.alert{--mark:var(--alert)}li.unknown{--mark:var(--unknown)}
li svg{color:var(--mark);--cut:var(--ground);position:relative;top:2px}
`;
