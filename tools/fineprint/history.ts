import { tellHistory } from '../../src/history/tell-history.ts';
import type { History } from '../../src/history/types.ts';
import { openLicenseEngine } from '../../src/license/identify/engine.ts';
import { createIdentified } from '../../src/lookup/identified.ts';
import { loadFromDisk } from '../license-index/load-from-disk.ts';
import { type Output, UsageError } from './command.ts';
import { fromFolder } from './from-folder.ts';
import { historyTable } from './history-table.ts';
import { liveHistories } from './live.ts';

/** Tells the history of a subject. Rejects where the subject is none or its evidence can't be read. */
export type Teller = (subject: string) => Promise<History>;

/**
 * `history SUBJECT... [--from DIR] [--live]`: the history of each subject's terms, from a recorded-evidence folder or from
 * the real registry and GitHub (the default). A subject that fails, fails the command after the others are told.
 */
export async function run(args: string[], { json, out }: Output): Promise<void> {
  const { subjects, folder } = readArguments(args);
  await tellEach(subjects, folder, (history) => out(json ? JSON.stringify(history) : historyTable(history)));
}

/** Tells each subject's history to `use`; throws at the end, with every reason, where some could not be told. */
export async function tellEach(
  subjects: string[],
  folder: string | null,
  use: (history: History) => void,
): Promise<void> {
  const tell = await openTeller(folder);
  const failures: string[] = [];
  for (const subject of subjects) {
    try {
      use(await tell(subject));
    } catch (error) {
      failures.push(`${subject}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

/** Subjects and the folder of `--from`; null: live. */
export function readArguments(args: string[]): { subjects: string[]; folder: string | null } {
  const at = args.indexOf('--from');
  const folder = at < 0 ? null : (args[at + 1] ?? null);
  const live = args.includes('--live');
  const rest = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const subjects = rest.filter((argument) => argument !== '--live');
  const odd = subjects.find((argument) => argument.startsWith('--'));
  if (odd || subjects.length === 0 || (at >= 0 && (folder === null || live)))
    throw new UsageError(odd ? `no option ${odd}` : 'SUBJECT... [--from DIR | --live]');
  return { subjects, folder };
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
