import { speakEnglish } from '../locale/speak-english.ts';
import { type Command, UsageError } from './command.ts';
import { declared } from './declared.ts';
import { history } from './history.ts';
import { identify } from './identify.ts';
import { verdict } from './verdict.ts';

const COMMANDS: Record<string, Command> = { identify, declared, history, verdict };
const CALL = 'npm run -s fineprint --';
const HELP = new Set(['help', '--help', '-h']);
const BAD_USAGE = 2;
const FAILED = 1;

/** Runs one command; gives the exit code: 0 done, 1 the work failed, 2 bad usage. Errors go to standard error. */
async function main([name = '', ...rest]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (HELP.has(name) || (command && rest.some((word) => word === '--help' || word === '-h'))) {
    process.stdout.write(`${help(command ? name : null)}\n`);
    return 0;
  }
  try {
    if (!command) throw new UsageError(name ? `no command "${name}"` : 'no command');
    const json = rest.includes('--json');
    const args = rest.filter((argument) => argument !== '--json');
    await command.run(args, { json, out: (line) => process.stdout.write(`${line}\n`) });
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const bad = error instanceof UsageError;
    process.stderr.write(bad ? `${message}\n${usage(command ? name : null)}\n` : `${message}\n`);
    return bad ? BAD_USAGE : FAILED;
  }
}

function usage(name: string | null): string {
  const words = name === null ? `${Object.keys(COMMANDS).join('|')} ...` : `${name} ${COMMANDS[name]?.usage}`;
  return `usage: ${CALL} ${words} [--json]; "${CALL} help" says more`;
}

/** What the commands do; of one, or of all. */
function help(only: string | null): string {
  const told = Object.entries(COMMANDS).filter(([name]) => only === null || name === only);
  const parts = told.map(([name, { usage: words, help: lines }]) =>
    [`${name} ${words} [--json]`, ...lines.map((line) => `    ${line}`)].join('\n'),
  );
  return [
    `${CALL} COMMAND ...`,
    ...parts,
    '--json prints one JSON object a line. Exit code: 0 done, 1 something failed (the rest is told), 2 bad usage.',
  ].join('\n\n');
}

speakEnglish();
process.exitCode = await main(process.argv.slice(2));
