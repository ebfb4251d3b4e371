import type { Level } from '../../policy/types.ts';

const LEVELS: Level[] = ['fine', 'notice', 'alert', 'unknown'];

const levels = LEVELS.map((level) => `.${level}{--c:var(--${level});--w:var(--${level}-wash)}`).join('');

/**
 * What panel and pages share: level colours, type, buttons, links, fields. All below `.fineprint`, which bears the
 * colours of the theme in its `style`.
 */
export const baseCss = `
.fineprint{all:initial;display:block;box-sizing:border-box;color:var(--ink);background:var(--paper);
font:14px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere;text-align:start}
.fineprint,.fineprint *{box-sizing:border-box}
${levels}.pending{--c:var(--unknown);--w:var(--unknown-wash)}
h1,h2,h3,p,dl,dd,ul,ol,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
h3{font-size:13px;font-weight:600;margin-bottom:6px}
small,.dim{color:var(--dim)}small{font-size:12px}.dim{font-size:12.5px}
a,button.link{color:var(--link);border-radius:3px;text-decoration:underline;text-underline-offset:2px;
text-decoration-color:color-mix(in srgb,currentColor 40%,transparent)}
a:hover,button.link:hover{text-decoration-color:currentColor}
button{font:inherit;font-weight:500;font-size:12.5px;line-height:18px;color:var(--ink);background:var(--paper);
border:1px solid var(--line);border-radius:6px;padding:4px 10px;cursor:pointer;min-height:28px}
button:hover{background:var(--wash);border-color:var(--edge)}
button.link,button.quiet,button.close{border:0;background:none;padding:0;min-height:24px}button.close{color:var(--dim)}
button.link{font-weight:400}
button.quiet{color:var(--dim)}button.quiet:hover{color:var(--ink);text-decoration:underline}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
code{font:12px/1.4 var(--mono);background:var(--wash);border:1px solid var(--line);border-radius:5px;padding:1px 5px}
.icon{display:inline-flex;flex:none;color:var(--c);--cut:var(--w)}.icon svg{width:1em;height:1em}
.close{display:inline-flex;align-items:center;justify-content:center;width:28px;height:28px;color:var(--dim)}
.close svg{width:16px;height:16px}
.part{padding:12px 16px;border-bottom:1px solid var(--line)}
.grow{flex:1;min-width:0}
summary{cursor:pointer;color:var(--link)}summary:hover{text-decoration:underline}
svg path{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
svg path.dashed{stroke-dasharray:2 2.3}
svg path.triangle{fill:currentColor}
svg path.cut{stroke:var(--cut,Canvas);stroke-width:1.7}
`;
