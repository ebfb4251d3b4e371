/** Styles of the timeline; colours come from the tokens, terms take that of their level. */
export const timelineCss = `
.timeline{margin:2px 0 8px;font-size:11px;color:var(--dim)}
.lanes{display:flex;gap:10px}.lanes svg{flex:1;min-width:0;overflow:visible}
.lane-names{flex:none;display:grid;grid-auto-rows:30px;align-content:start;padding-top:5px}
.lane-names span{display:flex;align-items:center;font-variant-numeric:tabular-nums}
.timeline text{font-size:10.5px;fill:var(--dim)}.timeline text.label{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.era{--own:var(--c);fill:var(--own);background:var(--own)}
.shade-1{--own:color-mix(in srgb,var(--c) 62%,var(--ink))}.shade-2{--own:color-mix(in srgb,var(--c) 30%,var(--ink))}
.mark circle{stroke:var(--ink);stroke-width:2}.mark.tightened circle{stroke-width:2.5}
.mark.notation circle{stroke:var(--edge)}
.branch{stroke:var(--edge);stroke-dasharray:2 3;stroke-width:1.5}
.year line{stroke:var(--line)}
.timeline figcaption{display:flex;flex-wrap:wrap;gap:2px 12px;margin-top:4px}
.key{display:inline-flex;gap:5px;align-items:center}.key i{width:9px;height:9px;border-radius:3px;flex:none}
`;
