/** A stretch of a licence file; `level` of the heading that opens it (1 the highest), 0 for a rule of dashes. */
type Section = { lines: string[]; level: number; title: string };

const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,}\s*|#{7,}\s*)$/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*)$/;
/** Titles of lists of what others made: such a list goes on over rules and lower headings. */
const LIST_OF_OTHERS =
  /third[- ]?part(?:y|ies)|subcomponents|bundled|vendored|dependenc(?:y|ies)|acknowledge?ments?$|intellectual property included|^trademarks?$/i;
/** A line that opens such a list without a heading's marks, as Apache's projects have it (pouchdb 1.0). */
const SUBCOMPONENTS = /^\s*(?:[\w.]{1,40} ){1,4}subcomponents:?\s*$/i;
/** First lines of a section about one piece of other people's work. */
const WORK_OF_OTHERS =
  /^(?:this (?:software|package|project|product|library|module) )?(?:also )?(?:contains|includes|incorporates|bundles) (?:a |an |the |some |parts? |portions? |code |source |software |\S+ ?)/i;

/** Credits: where parts come from, and who contributed (joi). */
const CREDITS =
  /^(?:some )?(?:portions|parts) of (?:this|the) \w+ (?:were|are|was|is) (?:\w+ )?(?:based on|derived from|taken from)\b|^(?:the )?(?:complete |full )?list of (?:contributors|authors)\b/i;
/** As jQuery's family has it: files that others maintain, and a first section which says that the licence follows. */
const FILES_OF_OTHERS =
  /^(?:(?:all|some|certain) )?(?:files|code|parts|content)\b[^.]{0,200}\b(?:externally maintained|own licen[cs]es?|third[- ]part)/i;
/** Samples and the like that are given away altogether (jquery-ui). */
const GIVEN_AWAY = /\bwaived via CC0\b|\bdedicated to the public domain\b/i;
const LICENCE_FOLLOWS = /\bthe following licen[cs]e applies to all parts of this software except\b/i;

/** Less than this is no licence by itself, and more is no remark beside one. */
const LEAST_OWN = 200;
const MOST_SAID = 700;

/** A licence file in two: what is about the work itself, and the sections about other people's work. */
export type Parted = { own: string; others: string[] };

/**
 * Parts a licence file: sections on bundled or third-party work (mapbox-gl lists d3 and others behind rules of dashes,
 * vite all its bundled dependencies) come and go with the work's dependencies, and are no terms of the work itself. A file
 * that is nothing else is left whole.
 */
export function partFile(text: string): Parted {
  const sections = split(text);
  const own: Section[] = [];
  const others: Section[] = [];
  let listLevel: number | null = null;
  for (const section of sections) {
    const inList = listLevel !== null && (section.level === 0 || section.level > listLevel);
    if (!inList) listLevel = section.level > 0 && LIST_OF_OTHERS.test(section.title) ? section.level : null;
    (inList || listLevel !== null || isAboutOthers(section) ? others : own).push(section);
  }
  const kept = textOf(own);
  if (others.length === 0 || kept.trim().length < LEAST_OWN) return { own: text, others: [] };
  return { own: kept, others: others.map((section) => textOf([section])) };
}

function textOf(sections: Section[]): string {
  return sections.flatMap(({ lines }) => lines).join('\n');
}

function isAboutOthers({ lines, level }: Section): boolean {
  const said = lines.filter((line) => line.trim() !== '' && !RULE.test(line) && !HEADING.test(line));
  const opening = (said[0] ?? '').trim();
  if (WORK_OF_OTHERS.test(opening)) return true;
  const words = said.join(' ').split(/\s+/).join(' ').trim();
  if (level > 0 || words.length > MOST_SAID) return false;
  return (
    CREDITS.test(words) ||
    FILES_OF_OTHERS.test(words) ||
    GIVEN_AWAY.test(words) ||
    LICENCE_FOLLOWS.test(words) ||
    (LIST_OF_OTHERS.test(opening) && opening.length < 100)
  );
}

/** Cuts at rules and at headings, both Markdown's `#` and underlined ones. */
function split(text: string): Section[] {
  const lines = text.split(/\r?\n/);
  const sections: Section[] = [{ lines: [], level: 0, title: '' }];
  for (const [at, line] of lines.entries()) {
    const opening = openingAt(lines, at);
    if (opening && at > 0) sections.push({ lines: [], ...opening });
    sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function openingAt(lines: string[], at: number): { level: number; title: string } | null {
  const line = lines[at] ?? '';
  const heading = HEADING.exec(line);
  if (heading) return { level: heading[1]?.length ?? 1, title: (heading[2] ?? '').trim() };
  if (SUBCOMPONENTS.test(line)) return { level: 1, title: line.trim() };
  const next = (lines[at + 1] ?? '').trim();
  const underlined = line.trim() !== '' && !RULE.test(line) && /^(?:={3,}|-{3,})$/.test(next);
  if (underlined && isBlank(lines[at - 1]))
    return { level: next.startsWith('=') ? 1 : 2, title: line.trim() };
  const isUnderline = !isBlank(lines[at - 1]) && !RULE.test(lines[at - 1] ?? '');
  return RULE.test(line) && !isUnderline ? { level: 0, title: '' } : null;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
