/** What a note has beside the badge's style. */
export const NOTE_CSS = `
:host{flex:1 1 0}:host([hidden]){display:none!important}
.note{display:contents}
button:focus-visible{outline:2px solid currentColor;outline-offset:1px}
ul{position:fixed;inset:auto;margin:0;padding:6px 0;list-style:none;max-width:min(640px,94vw);max-height:50vh;
overflow:auto;border:1px solid var(--line);border-radius:8px;background:var(--ground);color:var(--words);
box-shadow:0 8px 24px rgb(0 0 0/.2);
font:400 13px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;text-align:start}
li{display:flex;gap:6px;padding:2px 12px;align-items:baseline;white-space:pre-wrap;overflow-wrap:anywhere}
li.fine{--mark:var(--fine)}li.notice{--mark:var(--notice)}li.alert{--mark:var(--alert)}li.unknown{--mark:var(--unknown)}
li svg{color:var(--mark);--cut:var(--ground);position:relative;top:2px}
`;
