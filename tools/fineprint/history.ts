import { parseSubject } from '../../src/history/subject.ts';
import { tellHistory } from '../../src/history/tell-history.ts';
import type { History } from '../../src/history/types.ts';
import { openLicenseEngine } from '../../src/license/identify/engine.ts';
import { createIdentified } from '../../src/lookup/identified.ts';
import { gapWords } from '../../src/policy/words.ts';
import { loadFromDisk } from '../license-index/load-from-disk.ts';
import { type Command, failWith, readOptions, reasonFor, UsageError } from './command.ts';
import { fromFolder } from './from-folder.ts';
import { historyTable } from './history-table.ts';
import { liveHistories } from './live.ts';

/** Tells the history of a subject. Rejects where the subject is none or its evidence can't be read. */
export type Teller = (subject: string) => Promise<History>;

/** The options that say where evidence comes from. */
export const FROM = { from: { type: 'string' }, live: { type: 'boolean' } } as const;

/** `history SUBJECT...`: the history of each subject's terms. One that fails, fails it after the others are told. */
export const history: Command = {
  usage: 'SUBJECT... [--from DIR | --live]',
  help: [
    'How the terms changed: npm:NAME[@VERSION] or github:OWNER/REPO[/DIRECTORY][@REF].',
    'Asks the registry and GitHub (--live, the usual way), or reads recorded evidence from a folder (--from).',
  ],
  async run(args, { json, out }) {
    const { positionals, values } = readOptions(args, FROM);
    const { subjects, folder } = readSubjects(positionals, values);
    await tellEach(subjects, folder, (told) => {
      out(json ? JSON.stringify(told) : historyTable(told));
      return undefined;
    });
  },
};

/**
 * Tells each subject's history to `use`, which may give a reason to fail. Throws at the end, with every reason, where
 * some could not be told, failed, or could not be read at all.
 */
export async function tellEach(
  subjects: string[],
  folder: string | null,
  use: (told: History) => string | undefined,
): Promise<void> {
  const tell = await openTeller(folder);
  const failures: string[] = [];
  for (const subject of subjects) {
    try {
      const told = await tell(subject);
      const failure = use(told);
      const reason = whyNothing(told) ?? failure;
      if (reason) failures.push(reason);
    } catch (error) {
      failures.push(reasonFor(subject, error));
    }
  }
  failWith(failures);
}

/** Why nothing at all was told; undefined: something was. That there is no licence is an answer. */
function whyNothing({ subject, current: { version, gap } }: History): string | undefined {
  if (version !== null || !gap || gap.code === 'no-license-file') return undefined;
  return `${subject}: ${gapWords(gap.code)}`;
}

/** Subjects, and the folder of `--from`; null: live. Throws `UsageError`. */
export function readSubjects(
  subjects: string[],
  { from, live }: { from?: string | undefined; live?: boolean | undefined },
): { subjects: string[]; folder: string | null } {
  if (subjects.length === 0) throw new UsageError('no subject (npm:lerna, github:lerna/lerna)');
  const strange = subjects.find((subject) => !parseSubject(subject));
  if (strange !== undefined)
    throw new UsageError(`"${strange}" is not a subject (npm:lerna, github:lerna/lerna)`);
  if (from !== undefined && live) throw new UsageError('--from and --live exclude each other');
  return { subjects, folder: from ?? null };
}

/** Opens the evidence and the licence engine, once for all subjects. */
export async function openTeller(folder: string | null): Promise<Teller> {
  const engine = await openLicenseEngine(loadFromDisk);
  if (folder === null) return liveHistories(engine);
  const gather = fromFolder(folder);
  const identified = createIdentified(engine);
  return async (subject) => {
    const evidence = gather(subject);
    return tellHistory(evidence, await identified.learn(evidence));
  };
}
