import { baseCss } from '../parts/base-css.ts';
import { storyCss } from '../parts/story-css.ts';
import { timelineCss } from '../timeline/style.ts';

/** The history page's style sheet. */
export const historyCss = `${baseCss}${storyCss}${timelineCss}
html,body{margin:0;padding:0}
.history{min-height:100vh;padding:24px 24px 64px}
.history>*{max-width:1120px;margin-inline:auto}
header{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start;margin-bottom:8px;padding:16px;
border:1px solid var(--line);border-radius:12px;background:linear-gradient(var(--w),var(--w)),var(--paper)}
header .icon{font-size:24px;margin-top:2px}
header .grow{flex:1 1 200px}
header+main{margin-top:0}.brand{margin-bottom:8px}
h1{font-size:20px;line-height:1.4;font-weight:600}
h2{font-size:16px;font-weight:600;margin-bottom:10px}
.headline{font-weight:600}
.buttons{display:flex;gap:8px;align-items:center;flex-wrap:wrap}
section{min-width:0}
main>section{padding-block:20px;border-bottom:1px solid var(--line);scroll-margin-top:8px}
main .part{padding:0;border:0}main .part+.part{margin-top:14px}
main>footer{padding-top:20px}
.timeline{font-size:12px}.timeline text{font-size:11.5px}
.changes li{padding:10px 0}.changes li+li{border-top:1px solid var(--line)}.changes small code{font-size:11.5px}
.compared,.demand{margin-top:10px}
.demand>:not(summary),.compared>.dim{margin-top:8px}
.pairs{border:1px solid var(--line);border-radius:8px;overflow:hidden;margin-top:8px}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.pair>*{padding:6px 12px}.pair>:last-child{border-inline-start:1px solid var(--line)}
.heads{background:var(--wash);border-bottom:1px solid var(--line);font-size:12.5px;font-weight:600}
.side{font-size:13px;white-space:pre-wrap}
.pair.same .before{color:var(--dim)}
ins{background:var(--add);text-decoration:none;border-radius:2px;box-decoration-break:clone}
del{background:var(--del);border-radius:2px;box-decoration-break:clone}
.replaced :is(ins,del){background:none;text-decoration:none}.told{padding:4px 12px;font-size:12.5px;color:var(--dim);border-bottom:1px solid var(--line)}
.equal{border-block:1px solid var(--line);background:var(--wash)}.equal>summary{padding:4px 12px;font-size:12.5px}
.equal .pair{background:var(--paper)}
.coverage+p{margin-top:8px}
.offer{display:grid;gap:8px;justify-items:start;margin-top:12px;padding:12px;border:1px solid var(--line);border-radius:8px}
.scrolls{overflow:auto}
table{border-collapse:collapse;font-size:13px;width:100%}
th,td{text-align:start;padding:6px 16px 6px 0;border-bottom:1px solid var(--line);vertical-align:baseline}
thead th{color:var(--dim);font-weight:400}tbody th{font-weight:500}
@media (max-width:720px){.year.many:nth-child(even){display:none}
.history{padding:12px 12px 48px}
.pair{grid-template-columns:minmax(0,1fr)}.pair>:last-child{border-inline-start:0}
.heads,.pair.same .before{display:none}.pair:not(.same) .after{border-top:1px dashed var(--line)}
.pair:not(.same)>.side::before{content:attr(data-side);display:block;font-size:12px;font-weight:600;color:var(--dim)}}
@media (forced-colors:active){.pairs:not(.replaced) ins{outline:1px solid Highlight}}
@media print{.buttons{display:none}}
`;
