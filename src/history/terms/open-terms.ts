/**
 * What BUSL-1.1 leaves open and makes a term: what is allowed beyond its text, until when it restricts, and what comes
 * after. Its other parameters (Licensor, Licensed Work) only name things.
 */
const TERM = /^(?:additional use grant|change date|change licen[cs]e)$/;
const PARAMETER =
  /^[\s>*_#|-]*(licensor|additional use grant|change date|change licen[cs]e)\b[\s*_|]*:?[\s*_|]*(.*)$/i;
/** The next parameter, or the end of them. */
const END =
  /^[\s>*_#|-]*(?:licensor|licensed work|additional use grant|change date|change licen[cs]e|notice|terms|for information)\b/i;
const MOST_LINES = 40;

/** The open terms of a text, by name in lower case, their values in one line each; none where the text has none. */
export function openTerms(text: string): Record<string, string> {
  const entries = Object.entries(parametersOf(text)).filter(([name]) => TERM.test(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, value.toLowerCase()]));
}

/** The same with who grants them (`licensor`), and with capitals as the text has them, to be shown. */
export function parametersOf(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/);
  const found: Record<string, string> = {};
  for (const [at, line] of lines.entries()) {
    const [, name, first] = PARAMETER.exec(line) ?? [];
    if (name === undefined || first === undefined || !/[:|]/.test(line)) continue;
    const rest = lines.slice(at + 1, at + MOST_LINES);
    const end = rest.findIndex((next) => END.test(next));
    const value = [first, ...rest.slice(0, end < 0 ? 0 : end)].join(' ');
    found[name.toLowerCase()] ??= value.split(/\s+/).join(' ').trim();
  }
  return found;
}
