import { parseDeclared } from '../../license/declared/parse-declared.ts';
import type { Declared } from '../../license/types.ts';

/**
 * What a manifest claims. `named`: an expression; `family`: a licence without its version; `see-file`: follow a
 * file; `elsewhere`: a URL or a sentence, which names no terms; `missing`: no field.
 */
export type ClaimKind = 'named' | 'family' | 'see-file' | 'elsewhere' | 'missing';
export type Claim = { kind: ClaimKind; declared: Declared; field: unknown; spelling: string };

/** Fields beside which only the text tells the terms. */
export const TEXT_DECIDES: readonly ClaimKind[] = ['see-file', 'elsewhere', 'missing'];

type Manifest = { license?: unknown; licenses?: unknown };

/** Reads the claims of many manifests; equal fields are parsed once (a package has few among thousands of versions). */
export function claimReader(): (manifest: Manifest) => Claim {
  const known = new Map<string, Claim>();
  return ({ license, licenses }) => {
    const field = license ?? licenses;
    const key = JSON.stringify(field) ?? '';
    const claim = known.get(key) ?? toClaim({ license, licenses }, field);
    known.set(key, claim);
    return claim;
  };
}

function toClaim(manifest: Manifest, field: unknown): Claim {
  const declared = parseDeclared(manifest);
  return {
    kind: kindOf(declared, field),
    declared,
    field: field ?? null,
    spelling: JSON.stringify(spell(field)) ?? '',
  };
}

function kindOf(declared: Declared, field: unknown): ClaimKind {
  if (declared.problems.some((problem) => problem.code === 'missing') || isBlank(field)) return 'missing';
  if (declared.file !== undefined) return 'see-file';
  if (declared.candidates && declared.candidates.length > 0) return 'family';
  return declared.expression === null ? 'elsewhere' : 'named';
}

/** An object that gives no name and no address (`license: {}`) states no more than no field. */
function isBlank(field: unknown): boolean {
  return (
    typeof field === 'object' && field !== null && !/[a-z\d]/i.test(JSON.stringify(Object.values(field)))
  );
}

/** The field without the addresses of legacy objects, which name no terms. */
function spell(field: unknown): unknown {
  if (Array.isArray(field)) return field.map(spell);
  if (typeof field !== 'object' || field === null) return field;
  const { type, name } = field as { type?: unknown; name?: unknown };
  return { type: type ?? name };
}

/** A field in words: the names that it gives, as it gives them. */
export function spellField(field: unknown): string {
  if (Array.isArray(field)) return field.map(spellField).join(', ');
  if (typeof field !== 'object' || field === null) return String(field ?? '');
  const { type, name } = field as { type?: unknown; name?: unknown };
  return String(type ?? name ?? '');
}
