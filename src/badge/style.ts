import { ICON_CSS } from './icon.ts';

/**
 * The badge takes 12 px of a line's height at most (20 px less its margins), so that no line of the page grows, and
 * never more than its container's width. The page can place the host (`float`, `position`), not restyle its inside:
 * colours lie on the face, within the closed root, so that no style of a page makes an alert look fine.
 */
const CSS = `
:host{display:inline-flex!important;flex:0 1000 auto;vertical-align:middle;height:20px;margin-block:-4px;margin-inline-start:6px;
max-width:calc(100% - 6px);min-width:20px;outline:0;cursor:pointer;user-select:none}
.badge{all:initial;--ink:var(--unknown);--wash:var(--unknown-wash);display:inline-flex;align-items:center;gap:4px;box-sizing:border-box;height:20px;max-width:100%;
padding-inline:5px 8px;border-radius:10px;white-space:nowrap;cursor:pointer;
font:500 12px/18px -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;
color:var(--ink);background:var(--wash);--cut:var(--wash);
border:1px solid color-mix(in srgb,var(--ink) 28%,transparent)}
:host([data-fineprint-level=fine]) .badge{--ink:var(--fine);--wash:var(--fine-wash)}
:host([data-fineprint-level=notice]) .badge{--ink:var(--notice);--wash:var(--notice-wash)}
:host([data-fineprint-level=alert]) .badge{--ink:var(--alert);--wash:var(--alert-wash)}
.quiet{background:none;border-color:transparent}.quiet svg{display:none}
.icon{padding:0;width:20px;justify-content:center}
:host(:hover) .badge,:host([aria-expanded=true]) .badge{border-color:currentColor}
:host(:focus-visible) .badge{outline:2px solid currentColor;outline-offset:1px}
svg{width:14px;height:14px;flex:none}
bdi{overflow:hidden;text-overflow:ellipsis;min-width:0}
@media (prefers-contrast:more){.badge{border-color:currentColor}}
@media (forced-colors:active){.badge{border-color:ButtonText;--cut:Canvas}}
@media print{:host{display:none!important}}
${ICON_CSS}`;

let sheet: CSSStyleSheet | undefined;

/** Gives a badge's shadow root its one style sheet, shared by all badges where the browser can share. */
export function adoptStyle(root: ShadowRoot): void {
  try {
    sheet ??= newSheet();
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refused constructed sheets from extension scripts for years (its bug 1751346).
    const style = document.createElement('style');
    style.textContent = CSS;
    root.append(style);
  }
}

function newSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(CSS);
  return made;
}
