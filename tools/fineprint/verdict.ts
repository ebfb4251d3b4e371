import { readFile } from 'node:fs/promises';
import { DEFAULT_POLICY } from '../../src/policy/default-policy.ts';
import { PRESET_IDS } from '../../src/policy/preset-ids.ts';
import { applyPreset } from '../../src/policy/presets.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { isLouder } from '../../src/policy/severity.ts';
import type { Level, Policy, Verdict } from '../../src/policy/types.ts';
import { judge } from '../../src/policy/verdict.ts';
import { type Command, failWith, readOptions, reasonFor, UsageError } from './command.ts';
import { FROM, readSubjects, tellEach } from './history.ts';

const OPTIONS = {
  ...FROM,
  policy: { type: 'string' },
  preset: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;
const FAIL_ON = ['notice', 'alert'] as const;

/** `verdict SUBJECT...`: the level of each subject under a policy, with its reasons. */
export const verdict: Command = {
  usage: 'SUBJECT... [--policy FILE | --preset NAME] [--fail-on notice|alert] [--from DIR | --live]',
  help: [
    'Whether the terms matter: fine, notice, alert or unknown, under a policy file (the settings page exports one;',
    `docs/policy.schema.json), a preset (${PRESET_IDS.join(', ')}), or what holds out of the box.`,
    '--fail-on makes exit code 1 of a subject at that level, above it, or unknown.',
  ],
  async run(args, { json, out }) {
    const { positionals, values } = readOptions(args, OPTIONS);
    const { subjects, folder } = readSubjects(positionals, values);
    const failOn = readFailOn(values['fail-on']);
    const policy = await choosePolicy(values.policy, values.preset);
    await tellEach(subjects, folder, (history) => {
      const judged = judge(history, policy, { now: Date.now() });
      out(json ? JSON.stringify(judged) : verdictTable(judged));
      return failOn && fails(judged.level, failOn) ? `${judged.subject}: ${judged.level}` : undefined;
    });
  },
};

function readFailOn(value: string | undefined): (typeof FAIL_ON)[number] | null {
  if (value === undefined) return null;
  const level = FAIL_ON.find((each) => each === value);
  if (!level) throw new UsageError(`--fail-on takes ${FAIL_ON.join(' or ')}, not "${value}"`);
  return level;
}

/** What could not be judged has not passed. */
function fails(level: Level, failOn: Level): boolean {
  return level === 'unknown' || !isLouder(failOn, level);
}

async function choosePolicy(file: string | undefined, name: string | undefined): Promise<Policy> {
  if (file !== undefined && name !== undefined)
    throw new UsageError('--policy and --preset exclude each other');
  if (file !== undefined) return loadPolicy(file);
  if (name === undefined) return DEFAULT_POLICY;
  const preset = PRESET_IDS.find((id) => id === name);
  if (!preset) throw new UsageError(`no preset "${name}"; there are: ${PRESET_IDS.join(', ')}`);
  return applyPreset(DEFAULT_POLICY, preset);
}

/** Reads a policy file. Rejects with all its problems: a check under other rules than those asked for would pass for nothing. */
async function loadPolicy(file: string): Promise<Policy> {
  const read = async (): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
  const json = await read().catch((error) => {
    throw new Error(reasonFor(file, error));
  });
  const { policy, problems } = readPolicy(json);
  failWith(problems.map((problem) => `${file}: ${problem}`));
  return policy;
}

function verdictTable({ subject, level, reasons }: Verdict): string {
  return [
    `${subject}  ${level}`,
    ...reasons.map((reason) => `  ${reason.level.padEnd(8)}${reason.text}`),
  ].join('\n');
}
