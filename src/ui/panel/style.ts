import type { Environment } from '../environment.ts';
import { baseCss } from '../parts/base-css.ts';
import { timelineCss } from '../timeline/style.ts';

/** The panel's style sheet. The host is a popover, so it lies above everything and is never clipped. */
export function panelCss(palette: Environment['palette']): string {
  return `${baseCss(palette)}
:host{position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;
width:min(470px,calc(100vw - 16px));max-width:none;max-height:none}
.panel{width:100%;max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;outline:0;
scrollbar-width:thin;scrollbar-color:var(--edge) transparent;
border:1px solid var(--line);border-radius:12px;box-shadow:0 8px 24px var(--shade)}
header{position:sticky;top:0;z-index:1;display:flex;gap:10px;align-items:flex-start;padding:14px 12px 14px 16px;
border-bottom:1px solid var(--line);background:linear-gradient(var(--w),var(--w)),var(--paper)}
header .icon{font-size:20px;margin-top:1px}
h2{font-size:15px;line-height:1.4;font-weight:600}
.kv{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 16px}
.kv dt,.coverage dt{color:var(--dim)}
.reasons li{display:flex;gap:8px;align-items:flex-start}.reasons .icon{margin-top:3.5px;--w:var(--paper)}
.quote{font:12px/1.55 var(--mono);background:var(--wash);border-inline-start:3px solid var(--edge);padding:8px 10px;
border-start-end-radius:6px;border-end-end-radius:6px;margin:6px 0;white-space:pre-wrap}
.quote mark{background:var(--add);color:inherit;border-radius:2px;box-decoration-break:clone}
.quote del{background:var(--del)}
.quote p+p{margin-top:8px}
.folded{max-height:19em;overflow:hidden;mask-image:linear-gradient(#000 75%,transparent)}
.more{font-size:12px}.one-line{white-space:nowrap}
.clause,.match{font-weight:600;font-size:12.5px}.match{margin-top:6px}
article+article{margin-top:16px}
.changes li{padding:5px 0}.changes small{display:block}.changes .notation{color:var(--dim)}
.evidence{margin-inline-start:.3em;white-space:nowrap}.evidence::before{content:"· "}
.coverage div{margin-top:4px}.coverage dd{display:inline}.coverage dt{display:inline}.coverage dt::after{content:": "}
footer{position:sticky;bottom:0;background:var(--wash);padding:10px 16px;border-top:1px solid var(--line);margin-top:-1px}
.buttons{display:flex;gap:8px;align-items:center;flex-wrap:wrap}.buttons .quiet{margin-inline-start:auto}
.report{display:grid;gap:8px;justify-items:start;margin-top:10px}
textarea{width:100%;font:12px/1.5 var(--mono);color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:6px;padding:6px 8px}
${timelineCss}`;
}
