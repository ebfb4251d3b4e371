import { baseCss } from '../parts/base-css.ts';
import { fieldsCss } from '../parts/fields-css.ts';
import { legendCss } from '../parts/legend-css.ts';

/** The settings page's style sheet. */
export const settingsCss = `${baseCss}${legendCss}${fieldsCss()}
html,body{margin:0;padding:0}
.settings{min-height:100vh;display:grid;grid-template-columns:220px minmax(0,720px);column-gap:40px;
padding:0 24px 80px;align-content:start}
.settings>header{grid-column:1/-1;display:flex;align-items:center;gap:10px;padding:20px 0}
h1{font-size:20px;font-weight:600}
h2{font-size:16px;font-weight:600;margin-bottom:8px}
nav{position:sticky;top:16px;align-self:start;display:grid;gap:2px}
nav a{color:var(--ink);text-decoration:none;padding:4px 8px;border-radius:6px}
nav a:hover{background:var(--wash)}
main{display:grid;gap:36px;min-width:0}
section{scroll-margin-top:16px;min-width:0}
fieldset{border:0;margin:0;padding:0;min-width:0;display:grid;grid-template-columns:minmax(0,1fr);gap:10px;justify-items:start}h3{margin:0}
fieldset>*,form>*{max-width:100%}
fieldset fieldset,fieldset .row{width:100%}
fieldset[disabled]{opacity:.75}
fieldset .rows,fieldset form,fieldset .list,fieldset .field,fieldset .report,fieldset textarea,.line{width:100%}
form{display:grid;gap:8px;justify-items:start}form.add,form.line{display:flex}
.rows{gap:2px;grid-template-columns:minmax(0,1fr)}.row input.grow{width:0}.rows.wide .row{border-bottom:1px solid var(--line);padding:4px 0}
.row input[type=number]{width:90px}.row>bdi{min-width:120px}
.check{align-items:center}p[role]:empty{position:absolute}textarea{scrollbar-color:var(--edge) transparent}
.add{max-width:420px}.add .options{bottom:auto;top:calc(100% + 4px)}
.presets{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:10px;width:100%}
.preset{position:relative;display:grid;align-content:start;gap:4px;padding:10px 12px;border:1px solid var(--line);border-radius:8px;cursor:pointer}
.preset:hover{border-color:var(--edge)}
.preset input{position:absolute;opacity:0;inset:0;width:100%;height:100%;margin:0;cursor:pointer}
.preset:has(input:checked){border-color:var(--link);box-shadow:0 0 0 1px var(--link)}
.preset:has(input:focus-visible){outline:2px solid var(--link);outline-offset:2px}
.lock{margin-inline-start:8px;padding:1px 8px;border:1px solid var(--line);border-radius:10px;font-size:12px;font-weight:400;color:var(--dim);white-space:nowrap}
.note{padding:10px 12px;border:1px solid var(--line);border-radius:8px;background:var(--wash)}
.problem{padding:8px 12px;border-radius:8px;background:var(--alert-wash);color:var(--alert)}
.sentences ul,.facts{list-style:disc;padding-inline-start:20px}
.report{display:grid;gap:8px;justify-items:start;padding:12px;border:1px solid var(--line);border-radius:8px}
.line label{min-width:0}.line{display:flex;flex-wrap:wrap;align-items:center;gap:10px}
.list{display:grid}.list li{display:flex;flex-wrap:wrap;align-items:center;gap:8px;padding:6px 0;border-bottom:1px solid var(--line)}
.list li>.grow{min-width:200px}
.news{width:100%;border:1px solid var(--line);border-radius:8px;display:grid;gap:8px;justify-items:start}
.news ul{list-style:disc;padding-inline-start:20px}
.danger{color:var(--alert);border-color:var(--alert)}
@media (max-width:760px){.settings{grid-template-columns:minmax(0,1fr);padding-inline:16px}
nav{position:static;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));margin-bottom:24px}}
@media (forced-colors:active){.preset:has(input:checked){outline:2px solid Highlight}}
`;
