/** Where a command writes: `out` takes one line without its line end; `json` asks for one JSON object a line. */
export type Output = { json: boolean; out: (line: string) => void };

/** A command of the terminal. Throws `UsageError` for bad arguments, anything else where the work failed. */
export type Command = (args: string[], output: Output) => Promise<void>;

/** The arguments make no sense; the message says what was expected. */
export class UsageError extends Error {}
