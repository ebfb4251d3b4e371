import { viewedVersion } from '../history/package/viewed-version.ts';
import { parseSubject } from '../history/subject.ts';
import type { Change, History } from '../history/types.ts';
import { say } from '../locale/say.ts';
import type { ReleaseChanges } from '../messages/surfaces.ts';
import { judgeExpression } from '../policy/judge-expression.ts';
import { isLouder } from '../policy/severity.ts';
import type { Level, Policy } from '../policy/types.ts';
import { changeNames, directionWords } from '../policy/words.ts';
import { type Looks, lastTold } from './looks.ts';

const NOTHING: ReleaseChanges = { packageName: null, changes: [] };

/**
 * The releases of a repository's package that changed its terms. The package is the one that the root's manifest names, and
 * only if the registry says that it comes from this repository.
 */
export async function releaseChangesOf(subject: string, looks: Looks): Promise<ReleaseChanges> {
  const parsed = parseSubject(subject);
  const name = parsed?.type === 'github' ? await looks.packageName(parsed) : null;
  if (parsed?.type !== 'github' || name === null || parseSubject(`npm:${name}`) === null) return NOTHING;
  const { evidence, history } = await lastTold(looks.lookUp(`npm:${name}`, 'list'));
  const record = evidence.package;
  const latest = record?.versions.find(({ version }) => version === viewedVersion(record, null));
  const claimed = latest?.repository;
  const isOwn =
    `${claimed?.owner}/${claimed?.repo}`.toLowerCase() === `${parsed.owner}/${parsed.repo}`.toLowerCase();
  if (!isOwn) return NOTHING;
  const { settings } = await looks.standing();
  return { packageName: name, changes: tellChanges(history, settings.policy) };
}

function tellChanges({ changes }: History, policy: Policy): ReleaseChanges['changes'] {
  return changes.flatMap((change) => {
    if (change.direction === 'notation' || !('version' in change.at)) return [];
    const text = say('releaseChange', {
      ...changeNames(change),
      direction: directionWords(change.direction),
    });
    return [{ version: change.at.version, text, level: levelOf(change, policy) }];
  });
}

function levelOf({ to, direction }: Change, policy: Policy): Level {
  const { level } = judgeExpression(to, policy);
  const least: Level = direction === 'tightened' ? policy.changes.level : 'fine';
  return isLouder(least, level) ? least : level;
}
