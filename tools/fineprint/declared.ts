import { parseDeclared } from '../../src/license/declared/parse-declared.ts';
import { type Output, UsageError } from './command.ts';

/** An argument is the JSON of a field's value, or the bare string. */
function readField(argument: string): unknown {
  try {
    return JSON.parse(argument);
  } catch {
    return argument;
  }
}

/** `declared FIELD...`: what each value of a manifest's `license` or `licenses` field says. */
export async function run(args: string[], { json, out }: Output): Promise<void> {
  if (args.length === 0) throw new UsageError("declared 'FIELD'...");
  for (const argument of args) {
    const declared = parseDeclared({ license: readField(argument) });
    if (json) {
      out(JSON.stringify(declared));
      continue;
    }
    out(`${(declared.expression ?? '-').padEnd(24)}  ${declared.category.padEnd(18)}  ${argument}`);
    for (const { code, message } of declared.problems) out(`    ${code}: ${message}`);
  }
}
