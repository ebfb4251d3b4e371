/** Rows of settings, choices of a level, fields and their completion, as the settings page draws them. */
export function fieldsCss(): string {
  return `
.rows:empty,.chips:empty{display:none}.rows{display:grid}.row{display:flex;align-items:center;gap:8px;min-height:32px}
.choice{display:inline-grid;grid-template-columns:minmax(48px,auto) minmax(56px,auto) minmax(48px,auto);flex:none;text-align:center;border:1px solid var(--line);border-radius:6px;background:var(--paper)}
.choice label{position:relative;cursor:pointer;font-size:12px;line-height:24px}
.choice input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.choice span{display:block;color:var(--dim);border-radius:5px}
.choice label:hover span{color:var(--ink)}
.choice input:checked+span{background:var(--w);color:var(--c);font-weight:600;box-shadow:0 0 0 1px color-mix(in srgb,var(--c) 40%,transparent)}
.choice input:focus-visible+span{outline:2px solid var(--link);outline-offset:1px}
input:not([type=radio],[type=checkbox]),select,textarea{font:inherit;color:inherit;background:var(--paper);
border:1px solid var(--edge);border-radius:6px;padding:4px 8px;min-height:28px;max-width:100%}
textarea{width:100%;font:12px/1.5 var(--mono);resize:vertical}
input::placeholder,textarea::placeholder{color:var(--dim);opacity:1}
.field{display:grid;gap:4px;width:100%}
.check{display:flex;align-items:baseline;gap:8px}
.add{position:relative;width:100%}.add input{width:100%}
.options{position:absolute;inset-inline:0;z-index:2;background:var(--paper);border:1px solid var(--line);
border-radius:8px;box-shadow:0 4px 16px var(--shade);overflow:hidden;padding:4px}
.options[hidden]{display:none}
.options div{padding:2px 8px;border-radius:5px;font:12px/20px var(--mono);cursor:pointer}
.options div:hover,.options div[aria-selected=true]{background:var(--wash);box-shadow:inset 2px 0 var(--link)}
@media (forced-colors:active){.choice input:checked+span{outline:2px solid Highlight}}
`;
}
