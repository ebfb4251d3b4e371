/** A warning of addons-linter, as far as it matters here. Lines and columns count from 1 and 0. */
export type Warning = { code: string; file?: string; line?: number; column?: number };

/** How far around the warning's place to read, in characters; a built file is one long line. */
const BEFORE = 200;
const AFTER = 60;

/**
 * Whether a warning is about preact's own assignment of `innerHTML`, which it needs for `dangerouslySetInnerHTML`
 * and which nothing of ours uses. Matched by preact's own words around the place, not by the file.
 * @param line the line of the built file that the warning names
 */
export function isPreactsOwn(warning: Warning, line: string): boolean {
  if (warning.code !== 'UNSAFE_VAR_ASSIGNMENT') return false;
  const column = warning.column ?? 0;
  const around = line.slice(Math.max(0, column - BEFORE), column + AFTER);
  return around.includes('.innerHTML=') && around.includes('.__html');
}
