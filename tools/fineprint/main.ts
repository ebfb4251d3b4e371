import { type Command, UsageError } from './command.ts';
import { run as declared } from './declared.ts';
import { run as history } from './history.ts';
import { run as identify } from './identify.ts';
import { run as verdict } from './verdict.ts';

const COMMANDS: Record<string, Command> = {
  identify,
  declared,
  history,
  verdict,
};
const USAGE = `usage: npm run -s fineprint -- <${Object.keys(COMMANDS).join('|')}> [--json] ARGUMENT...`;
const BAD_USAGE = 2;
const FAILED = 1;

/** Runs one command; gives the exit code: 0 done, 1 the work failed, 2 bad usage. Errors go to standard error. */
async function main([name = '', ...rest]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(name ? `no command "${name}"` : 'no command');
    const json = rest.includes('--json');
    const args = rest.filter((argument) => argument !== '--json');
    await command(args, { json, out: (line) => process.stdout.write(`${line}\n`) });
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const bad = error instanceof UsageError;
    process.stderr.write(bad ? `${message}\n${USAGE}\n` : `${message}\n`);
    return bad ? BAD_USAGE : FAILED;
  }
}

process.exitCode = await main(process.argv.slice(2));
