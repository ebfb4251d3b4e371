import { readFile } from 'node:fs/promises';
import { readPolicy } from '../../src/policy/read-policy.ts';
import type { Policy, Verdict } from '../../src/policy/types.ts';
import { judge } from '../../src/policy/verdict.ts';
import { type Output, UsageError } from './command.ts';
import { readArguments, tellEach } from './history.ts';

/**
 * `verdict SUBJECT... --policy FILE [--from DIR | --live]`: the level of each subject under a policy, with its
 * reasons. The policy's problems go to standard error; a file that is no policy at all fails the command.
 */
export async function run(args: string[], { json, out }: Output): Promise<void> {
  const at = args.indexOf('--policy');
  const file = args[at + 1];
  if (at < 0 || file === undefined) throw new UsageError('SUBJECT... --policy FILE [--from DIR | --live]');
  const { subjects, folder } = readArguments(args.filter((_, index) => index !== at && index !== at + 1));
  const policy = await loadPolicy(file);
  await tellEach(subjects, folder, (history) => {
    const verdict = judge(history, policy, { now: Date.now() });
    out(json ? JSON.stringify(verdict) : verdictTable(verdict));
  });
}

async function loadPolicy(file: string): Promise<Policy> {
  const { policy, problems } = readPolicy(JSON.parse(await readFile(file, 'utf8')));
  for (const problem of problems) process.stderr.write(`${file}: ${problem}\n`);
  return policy;
}

function verdictTable({ subject, level, reasons }: Verdict): string {
  return [
    `${subject}  ${level}`,
    ...reasons.map((reason) => `  ${reason.level.padEnd(8)}${reason.text}`),
  ].join('\n');
}
