import type { Level } from '../policy/types.ts';

/** A verdict's level, `accepted` where it is fine by the reader's acceptance, or `pending` while nothing is known yet. */
export type IconName = Level | 'accepted' | 'pending';

const SVG = 'http://www.w3.org/2000/svg';
const PAGE = 'M3.5 2h5.9L12.5 5v9h-9z';

/** Strokes of each icon on a 16 x 16 grid; `page` tells how the sheet around them is drawn. */
const ICONS: Record<IconName, { page: 'solid' | 'dashed' | 'triangle'; mark: string }> = {
  fine: { page: 'solid', mark: 'M5.7 9.3 7.3 11l3.1-3.8' },
  accepted: { page: 'solid', mark: 'M5.7 6.9 7.3 8.6l3.1-3.8M5.8 11.5h4.4' },
  notice: { page: 'solid', mark: 'M8 6.4v2.9M8 11.5v.1' },
  alert: { page: 'triangle', mark: 'M8 6v3.4M8 11.7v.1' },
  unknown: { page: 'dashed', mark: 'M6.6 7.3c0-1.8 2.8-1.8 2.8 0 0 1.1-1.4 1.2-1.4 2.2M8 11.6v.1' },
  pending: { page: 'dashed', mark: 'M5.9 9v.1M8 9v.1M10.1 9v.1' },
};

/** The icon of a level, drawn by DOM alone (pages may forbid markup from strings). It takes the text's colour. */
export function drawIcon(name: IconName): SVGSVGElement {
  const { page, mark } = ICONS[name];
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(
    stroke(page === 'triangle' ? 'M8 1.8 15 14H1z' : PAGE, page),
    stroke(mark, page === 'triangle' ? 'cut' : 'mark'),
  );
  return svg;
}

function stroke(d: string, kind: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('class', kind);
  return path;
}

/** Styles of the icons' strokes, for any style sheet that shows them. `--cut` is the colour behind the icon. */
export const ICON_CSS = `
path{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
path.dashed{stroke-dasharray:2 2.3}
path.triangle{fill:currentColor;stroke-width:1.6}
path.cut{stroke:var(--cut,Canvas);stroke-width:1.7}
path.mark{stroke-width:1.6}
`;
