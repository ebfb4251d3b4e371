// Runs every check and says what came of it; the last line is `N passed, N failed`.
import { type Counts, lastLine, ONE_FAILED, sum } from './counts.ts';
import { STEPS, type Step } from './steps.ts';

const wanted = process.argv.slice(2);
const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (steps.length === 0) {
  console.error(`No such check. There are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const done: { name: string; counts: Counts; seconds: number }[] = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const counts = await attempt(step);
  done.push({ name: step.name, counts, seconds: (performance.now() - start) / 1000 });
}

console.log('');
for (const { name, counts, seconds } of done) {
  console.log(
    `${counts.failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${lastLine(counts)} (${seconds.toFixed(1)} s)`,
  );
}
const total = sum(done.map(({ counts }) => counts));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(lastLine(total));

/** A step that can't begin has failed, and the others go on. */
async function attempt(step: Step): Promise<Counts> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  }
}
