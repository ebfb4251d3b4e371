/** The legend of levels, in popup and settings. */
export const legendCss = `
.legend ul{display:grid;gap:6px;margin:6px 0;font-size:12.5px;line-height:1.4}
.legend li{display:flex;gap:8px}
.legend .icon{--w:var(--paper);margin-top:2px}
`;
