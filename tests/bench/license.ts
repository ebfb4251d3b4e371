import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { clauseLines } from './license-clauses.ts';
import { isThere, type LabelledText, labelledTexts, PROTOTYPE, riderTexts } from './license-data.ts';
import * as measure from './license-measures.ts';
import { type Line, milliseconds, percent, table } from './license-report.ts';
import { EVERYDAY, folded } from './license-rules.ts';
import { identifyFiles } from './license-run.ts';
import { measureSpeed, timeLongText } from './license-speed.ts';

const rules = labelledTexts('scancode-rules');
const files = ['licensee', 'askalono', 'slic-and-other-tests', 'npm-local'].flatMap(labelledTexts);
const riders = riderTexts();
const wrongLabels = JSON.parse(
  readFileSync(new URL('license-wrong-labels.json', import.meta.url), 'utf8'),
) as Record<string, string>;

/** Copies that are not the standard text but for layout: those say nothing about recognising. */
function single(texts: LabelledText[]): LabelledText[] {
  return texts.filter(({ kind, canonical }) => kind === 'single' && !canonical);
}

function holds({ name }: LabelledText): boolean {
  return wrongLabels[name] === undefined;
}

function identificationLines(found: measure.Found): Line[] {
  const everyday = single(files).filter(({ accept }) => accept.some((id) => EVERYDAY.has(folded(id))));
  const granted = single([...rules, ...files]);
  const others = rules.filter(({ kind }) => kind === 'nonspdx');
  const raw = measure.falselyGranted(found, others);
  const several = [...rules, ...files].filter(
    ({ kind, expected }) =>
      kind === 'compound' && / (?:AND|OR|WITH) /.test(expected) && !expected.includes('LicenseRef'),
  );
  const line = (
    name: string,
    on: string,
    best: string,
    sketch: string,
    goal: string,
    ours: string,
  ): Line => ({ measure: name, on, best, sketch, goal, ours });
  return [
    line(
      'top-1 exact id',
      'scancode-rules',
      '87.9 %',
      '94.9 %',
      '>= 96 %',
      percent(measure.topOne(found, single(rules))),
    ),
    line(
      'top-1 exact id',
      'whole files',
      '92.4 %',
      '96.9 %',
      '>= 98 %',
      percent(measure.topOne(found, single(files))),
    ),
    line(
      'top-1 exact id',
      'whole files, labels that hold',
      '',
      '',
      '>= 98 %',
      percent(measure.topOne(found, single(files).filter(holds))),
    ),
    line(
      'top-1 exact id',
      'everyday licences',
      '94.9 %',
      '97.4 %',
      '>= 99 %',
      percent(measure.topOne(found, everyday)),
    ),
    line(
      'exact or equivalent: right',
      'all, raw labels',
      '-',
      '97.7 %',
      '',
      percent(measure.grantedRight(found, granted)),
    ),
    line(
      'exact or equivalent: right',
      'labels that hold',
      '-',
      '',
      '>= 99.5 %',
      percent(measure.grantedRight(found, granted.filter(holds))),
    ),
    line(
      'called exact or equivalent',
      'no SPDX id, raw',
      '0.4-19 %',
      '5.7 %',
      '',
      percent({ right: raw.length, of: others.length }),
    ),
    line(
      'called exact or equivalent',
      'labels that hold',
      '',
      '',
      '0',
      percent({ right: raw.filter(holds).length, of: others.filter(holds).length }),
    ),
    line(
      'several licences: exact set',
      'scancode-rules',
      '-',
      '10 of 25',
      '>= 20 of 25',
      percent(measure.exactSets(found, several)),
    ),
  ];
}

function riderLines(found: measure.Found): Line[] {
  const clauses = riders.filter(({ kind, position }) => kind !== 'control' && position !== 'inline');
  const edits = riders.filter(({ position }) => position === 'inline');
  const controls = riders.filter(({ kind }) => kind === 'control');
  const { precision, recall } = measure.spanWords(found, [...clauses, ...edits]);
  const line = (
    name: string,
    on: string,
    best: string,
    sketch: string,
    goal: string,
    ours: string,
  ): Line => ({ measure: name, on, best, sketch, goal, ours });
  return [
    line('flagged', 'added clauses', '<= 20 %', '100 %', '100 %', percent(measure.flagged(found, clauses))),
    line('base right', 'added clauses', '', '99.7 %', '99.9 %', percent(measure.baseRight(found, clauses))),
    line('flagged', 'one-word edits', '<= 98 %', '100 %', '100 %', percent(measure.flagged(found, edits))),
    line('flagged by mistake', 'controls', '0-52 %', '0-8 %', '0', percent(measure.flagged(found, controls))),
    line('added words: precision', 'added clauses, edits', 'none', '95-99 %', '>= 98 %', percent(precision)),
    line('added words: recall', 'added clauses, edits', 'none', '90-100 %', '>= 98 %', percent(recall)),
    line(
      'kind right, two at most',
      'added clauses',
      'none',
      '18 % (new wording)',
      '>= 85 %',
      percent(measure.kindRight(found, clauses)),
    ),
  ];
}

function kilobytes(part: string): number {
  const bytes = readFileSync(new URL(`../../public/license-index/${part}.bin`, import.meta.url));
  return gzipSync(bytes, { level: 9 }).length / 1000;
}

async function speedLines(): Promise<Line[]> {
  const [core, tail] = [kilobytes('core'), kilobytes('tail')];
  const size: Line = {
    measure: 'index, gzipped',
    on: 'core, all',
    best: '-',
    sketch: '298 kB',
    goal: '<= 160, <= 260 kB',
    ours: `${core.toFixed(0)} kB, ${(core + tail).toFixed(0)} kB`,
  };
  const middling = rules.filter(({ path }) => statSync(path).size > 5000 && statSync(path).size < 12_000);
  if (middling.length === 0) return [size];
  const speed = await measureSpeed(
    middling.map(({ path }) => path),
    isThere(PROTOTYPE),
  );
  const long = readFileSync(middling[0]?.path ?? '', 'utf8');
  const [half, whole] = [await timeLongText(500_000, long), await timeLongText(1_000_000, long)];
  return [
    {
      measure: 'warm time',
      on: `${speed.texts} texts of 5-12 kB`,
      best: '1.6 ms',
      sketch: milliseconds(speed.sketch),
      goal: '<= 0.8 x, p95 <= 2 x mean',
      ours: milliseconds(speed.ours),
    },
    {
      measure: 'long text',
      on: '0.5 MB, 1 MB',
      best: '',
      sketch: '',
      goal: 'linear',
      ours: `${half.toFixed(0)} ms, ${whole.toFixed(0)} ms`,
    },
    size,
    {
      measure: 'cold load',
      on: 'core',
      best: '-',
      sketch: speed.coldSketch === null ? 'not there' : `${speed.coldSketch.toFixed(0)} ms`,
      goal: '<= the sketch',
      ours: `${speed.coldOurs.toFixed(0)} ms`,
    },
  ];
}

const paths = [...rules, ...files, ...riders].map(({ path }) => path);
if (paths.length === 0) console.log('The labelled texts are not there: 0 texts measured, 15 lines left out.');
const found = paths.length === 0 ? new Map() : identifyFiles(paths);
const lines = paths.length === 0 ? [] : [...identificationLines(found), ...riderLines(found)];
console.log(table([...lines, ...clauseLines(), ...(await speedLines())]));
