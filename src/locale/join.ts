import { language } from './source.ts';

/** `a, b, c`, as the language separates things. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(items);
}

/** `a, b and c`. */
export function listedWithAnd(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);
}
