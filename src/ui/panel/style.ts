import { baseCss } from '../parts/base-css.ts';
import { storyCss } from '../parts/story-css.ts';
import { timelineCss } from '../timeline/style.ts';

/**
 * The panel's style sheet. The host is a popover, so it lies above everything and is never clipped. What is important in here
 * wins over whatever is important in the page: no style of it makes the panel see-through, shifts or clips it.
 */
export const panelCss = `${baseCss}
:host{all:initial!important;position:fixed!important;inset:var(--at)!important;width:min(470px,calc(100vw - 16px))!important;
border-radius:12px!important;overflow:hidden!important;box-shadow:0 8px 24px #0003!important}
.panel{max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;scroll-padding-block:72px 56px;outline:0;
scrollbar-width:thin;scrollbar-color:var(--edge) transparent;
border:1px solid var(--line);border-radius:12px}
header{position:sticky;top:0;z-index:1;display:flex;gap:10px;align-items:flex-start;padding:14px 12px 14px 16px;
border-bottom:1px solid var(--line);background:linear-gradient(var(--w),var(--w)),var(--paper)}
header .icon{font-size:20px;margin-top:1px}
h2{font-size:15px;line-height:1.4;font-weight:600}
${storyCss}footer{position:sticky;bottom:0;background:var(--wash);padding:10px 16px;border-top:1px solid var(--line);margin-top:-1px}
.buttons{display:flex;gap:8px;align-items:center;flex-wrap:wrap}.buttons .quiet{margin-inline-start:auto}
${timelineCss}`;
