/** How terms, quotations, changes, evidence and reports look, in the panel and on the history page. */
export const storyCss = `
.kv{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 16px}
.kv dt,.coverage dt{color:var(--dim)}
.reasons li{display:flex;gap:8px;align-items:flex-start}.reasons .icon{margin-top:3.5px;--w:var(--paper)}
.quote{font:12px/1.55 var(--mono);background:var(--wash);border-inline-start:3px solid var(--edge);padding:8px 10px;
border-start-end-radius:6px;border-end-end-radius:6px;margin:6px 0;white-space:pre-wrap}
.quote mark{background:var(--add);color:inherit;border-radius:2px;box-decoration-break:clone}
.quote del{background:var(--del)}
.quote p+p{margin-top:8px}
.folded{max-height:19em;overflow:hidden;mask-image:linear-gradient(#000 75%,transparent)}
.one-line{white-space:nowrap}
.clause,.match{font-weight:600;font-size:12.5px}.match{margin-top:6px}
article+article{margin-top:16px}
.changes li{padding:5px 0}.changes small{display:block}.changes .notation{color:var(--dim)}
.evidence{display:inline-block;white-space:nowrap;margin-inline-end:1em}
.coverage div{margin-top:4px}.coverage dd,.coverage dt{display:inline}.coverage dt::after{content:": "}
.changes+.buttons,.timeline+.buttons{margin-top:8px}.buttons+.dim{margin-top:8px}
.facts{margin-top:4px}.facts summary{font-size:12.5px}.facts h4{margin:6px 0 0;font-size:12.5px;font-weight:600}
.facts ul{list-style:disc;padding-inline-start:18px;font-size:13px}.facts small{display:block;margin-top:6px}
.report{display:grid;gap:8px;justify-items:start}
textarea{width:100%;font:12px/1.5 var(--mono);color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:6px;padding:6px 8px}
`;
