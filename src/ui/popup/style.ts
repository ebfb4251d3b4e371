import { baseCss } from '../parts/base-css.ts';
import { legendCss } from '../parts/legend-css.ts';

/** The popup's style sheet. */
export const popupCss = `${baseCss}${legendCss}
html,body{margin:0;padding:0}
.popup{width:328px;min-height:180px;font-size:13px}
header{display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px;padding:12px 14px;border-bottom:1px solid var(--line)}
h1{font-size:14px;font-weight:600;flex:1 0 max-content}
h2{font-size:11.5px;letter-spacing:.05em;text-transform:uppercase;color:var(--dim);font-weight:600;margin-bottom:8px}
fieldset{border:0;margin:0;padding:0;min-width:0}fieldset[disabled]{opacity:.75}
.part{padding:12px 14px}main>:last-child{border-bottom:0}
.part.alert,.part.notice{background:var(--w)}.part.notice button{margin-top:8px}
.pause{display:flex;align-items:center;gap:8px;color:var(--dim);font-size:12px}
.chip{display:inline-flex;align-items:center;gap:5px;max-width:100%;padding:1px 9px 1px 6px;border-radius:11px;
font-weight:500;font-size:12px;line-height:20px;color:var(--c);background:var(--w);
border:1px solid color-mix(in srgb,var(--c) 28%,transparent)}
.chip .icon{font-size:14px}.chip+.dim{margin-top:6px;font-size:12px}
.rows:empty,.chips:empty{display:none}.rows{display:grid;gap:5px}.row{display:flex;align-items:center;gap:6px;min-height:24px}
.row .close{width:24px;height:24px}
.scrolls{max-height:152px;overflow:auto}
.name{font:12px/1.4 var(--mono)}
details{margin-top:6px}summary{font-size:12px;line-height:24px}
.choice{display:inline-grid;grid-template-columns:minmax(42px,auto) minmax(50px,auto) minmax(42px,auto);flex:none;text-align:center;border:1px solid var(--line);border-radius:6px;background:var(--paper)}
.choice label{position:relative;cursor:pointer;font-size:11.5px;line-height:22px}
.choice input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.choice span{display:block;color:var(--dim);border-radius:5px}
.choice label:hover span{color:var(--ink)}
.choice input:checked+span{background:var(--w);color:var(--c);font-weight:600;box-shadow:0 0 0 1px color-mix(in srgb,var(--c) 40%,transparent)}
.choice input:focus-visible+span{outline:2px solid var(--link);outline-offset:1px}
.chips{display:flex;flex-wrap:wrap;gap:4px}
.chips li{display:inline-flex;align-items:center;border:1px solid var(--line);border-radius:6px;padding-inline:8px 0;font-size:12px;max-width:100%}
.chips li.fixed{padding-inline-end:8px;line-height:24px}
.chips .close{width:24px;height:24px}
.close svg{width:12px;height:12px}
.add{position:relative;}
.rows+.add,.chips+.add{margin-top:8px}.rows:empty+.add,.chips:empty+.add{margin-top:0}
.add input{width:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:6px;padding:4px 8px}
.add input::placeholder{color:var(--dim);opacity:1}
.options{position:absolute;inset-inline:0;bottom:calc(100% + 4px);z-index:2;background:var(--paper);border:1px solid var(--line);
border-radius:8px;box-shadow:0 4px 16px var(--shade);overflow:hidden;padding:4px}
.options[hidden]{display:none}
.options div{padding:2px 8px;border-radius:5px;font:12px/20px var(--mono);cursor:pointer}
.options div:hover,.options div[aria-selected=true]{background:var(--wash);box-shadow:inset 2px 0 var(--link)}
select{width:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:6px;padding:3px 6px;min-height:28px}
.news{background:var(--wash)}.news ul{list-style:disc;padding-inline-start:18px;display:grid;gap:4px;margin-bottom:8px;max-height:120px;overflow:auto}
.hint .link+.link{margin-inline-start:8px}.hint:empty{display:none}.hint{color:var(--dim);font-size:11.5px;margin-top:6px}h2+.hint{margin:-4px 0 8px}
@media (forced-colors:active){.choice input:checked+span{outline:2px solid Highlight}}
`;
