import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Where a command writes: `out` takes one line without its line end; `json` asks for one JSON object a line. */
export type Output = { json: boolean; out: (line: string) => void };

/**
 * A command of the terminal. `run` throws `UsageError` for bad arguments, anything else where the work failed.
 * `usage`: its arguments; `help`: what it does, one line each.
 */
export type Command = {
  usage: string;
  help: readonly string[];
  run(args: string[], output: Output): Promise<void>;
};

/** The arguments make no sense; the message says what was expected. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads options and the rest. Throws `UsageError` where an option is not known or lacks its value. */
export function readOptions<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // Node's advice after the first sentence is about programming with it.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** Throws at the end of a command, with every reason, where some of its work failed. */
export function failWith(failures: string[]): void {
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

/** A failure in one line: what it was about and why. */
export function reasonFor(what: string, error: unknown): string {
  return `${what}: ${error instanceof Error ? error.message : String(error)}`;
}
