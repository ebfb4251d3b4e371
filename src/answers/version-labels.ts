import { versionTerms } from '../history/package/version-terms.ts';
import { createIdentified } from '../lookup/identified.ts';
import type { VersionLabels } from '../messages/surfaces.ts';
import { labelOfGap, labelOfTerms } from '../policy/terms-label.ts';
import { type Looks, lastTold } from './looks.ts';

/** Labels of all versions of a package, for no more than its document. */
export async function versionLabelsOf(name: string, looks: Looks): Promise<VersionLabels> {
  const { evidence, history } = await lastTold(looks.lookUp(`npm:${name}`, 'list'));
  const identify = await createIdentified(looks.engine).learn(evidence);
  const { settings, revision } = await looks.standing();
  const labels = new Map<string, number>();
  const rows = versionTerms(evidence, identify).map(({ version, ...row }): [string, number] => {
    const label = JSON.stringify(labelOfTerms(row, settings.policy));
    const place = labels.get(label) ?? labels.size;
    labels.set(label, place);
    return [version, place];
  });
  return {
    labels: [...labels.keys()].map((label) => JSON.parse(label)),
    rows,
    rest: labelOfGap((!evidence.package && history.current.gap?.code) || 'not-found'),
    at: history.lookedAt,
    revision,
  };
}
