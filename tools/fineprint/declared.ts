import { parseDeclared } from '../../src/license/declared/parse-declared.ts';
import { type Command, readOptions, UsageError } from './command.ts';

/** `declared FIELD...`: what each value of a manifest's `license` or `licenses` field says. */
export const declared: Command = {
  usage: "'FIELD'...",
  help: [
    'What a manifest\'s licence field says. FIELD is its JSON ("MIT", {"type":"BSD"}) or the bare words.',
    'Prints the SPDX expression, its category, and what was odd about the field.',
  ],
  async run(args, { json, out }) {
    const { positionals } = readOptions(args, {});
    if (positionals.length === 0) throw new UsageError('no field to read');
    for (const field of positionals) out(json ? JSON.stringify(read(field)) : readable(field));
  },
};

/** An argument is the JSON of a field's value, or the bare string. */
function read(argument: string) {
  try {
    return parseDeclared({ license: JSON.parse(argument) });
  } catch {
    return parseDeclared({ license: argument });
  }
}

function readable(argument: string): string {
  const { expression, category, problems } = read(argument);
  return [
    `${(expression ?? '-').padEnd(24)}  ${category.padEnd(18)}  ${argument}`,
    ...problems.map(({ code, message }) => `    ${code}: ${message}`),
  ].join('\n');
}
