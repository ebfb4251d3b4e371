import { hostIn } from './host-in.ts';
import { type Shade, wordsOf } from './palette.ts';

/** The ground of the list that a note opens, the words on it, and its edge. */
export const LIST_COLORS: Record<Shade, { ground: string; words: string; line: string }> = {
  light: { ground: '#ffffff', words: '#1f2328', line: '#d1d9e0' },
  'light high': { ground: '#ffffff', words: '#010409', line: '#454c54' },
  dark: { ground: '#151b23', words: '#f0f6fc', line: '#3d444d' },
  'dark high': { ground: '#151b23', words: '#ffffff', line: '#b7bdc8' },
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
button.badge{all:initial;display:inline-flex;align-items:center;gap:4px;box-sizing:border-box;height:20px;max-width:100%;
padding-inline:5px 8px;border-radius:10px;white-space:nowrap;cursor:pointer;
font:500 12px/18px -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;
color:var(--ink);background:var(--wash);--cut:var(--wash);
border:1px solid color-mix(in srgb,var(--ink) 28%,transparent)}
button:focus-visible{outline:2px solid currentColor;outline-offset:1px}
ul{position:fixed;inset:auto;margin:0;padding:6px 0;list-style:none;max-width:min(640px,94vw);max-height:50vh;
overflow:auto;border:1px solid var(--line);border-radius:8px;background:var(--ground);color:var(--words);
box-shadow:0 8px 24px rgb(0 0 0/.2);
font:400 13px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;text-align:start}
li{display:flex;gap:6px;padding:2px 12px;align-items:baseline;white-space:pre-wrap;overflow-wrap:anywhere}
li svg{position:relative;top:2px}
li.fine{--mark:var(--fine)}li.notice{--mark:var(--notice)}li.alert{--mark:var(--alert)}li.unknown{--mark:var(--unknown)}
li svg{color:var(--mark);--cut:var(--ground)}
`;
