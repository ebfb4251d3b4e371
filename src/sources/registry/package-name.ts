const MAX_LENGTH = 214;
/** Old packages have capitals and odd signs in their names; none has a slash, a space or a control character. */
const PART = /^[^\s/\\\p{Cc}@?#%]+$/u;

/**
 * The path of a package's document below the registry's address: `name`, or `@scope%2Fname`. Null for what cannot
 * be a package's name.
 */
export function packagePath(name: string): string | null {
  if (name.length > MAX_LENGTH || !name.isWellFormed()) return null;
  const [scope, bare, ...more] = name.startsWith('@') ? name.slice(1).split('/') : [null, name];
  if (bare === undefined || more.length > 0 || !isPart(bare)) return null;
  if (scope === null || scope === undefined) return encodeURIComponent(bare);
  return isPart(scope) ? `@${encodeURIComponent(scope)}%2F${encodeURIComponent(bare)}` : null;
}

function isPart(part: string): boolean {
  return PART.test(part) && !/^\.+$/.test(part);
}
