import type { Evidence } from './evidence.ts';
import { roleOf } from './terms/file-roles.ts';
import { textsOfFile } from './terms/file-terms.ts';
import { claimReader } from './walk/claim.ts';

/**
 * Every text that `tellHistory` will look up, once each: identify these beforehand. Notices of other people's work,
 * which can be long, are left out unless a field points to them.
 */
export function textsOf(
  evidence: Pick<Evidence, 'package' | 'shipped' | 'revisions' | 'declaredRevisions'>,
): string[] {
  const pointed = filesPointedTo(evidence);
  const files = [...evidence.shipped, ...evidence.revisions].flatMap((holder) => holder.files);
  const read = files.filter(({ path }) => roleOf(path) !== 'notice' || pointed.has(path));
  return [...new Set(read.flatMap(textsOfFile))];
}

function filesPointedTo({
  package: record,
  declaredRevisions,
}: Pick<Evidence, 'package' | 'declaredRevisions'>): Set<string> {
  const readClaim = claimReader();
  const manifests = [...(record?.versions ?? []), ...declaredRevisions];
  return new Set(manifests.flatMap((manifest) => readClaim(manifest).declared.file ?? []));
}
