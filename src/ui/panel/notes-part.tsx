import type { Change, History, Notice } from '../../history/types.ts';
import { termsWords } from '../../policy/words.ts';
import { EvidenceLinks } from '../parts/evidence-link.tsx';
import { Data, Terms } from '../parts/text.tsx';
import { unit } from '../text/dates.ts';
import { atWords } from '../text/story-as-text.ts';
import { isSubstantial } from '../text/terms.ts';
import { NOTICE_WORDS } from '../text/words.ts';

/** Versions whose field and file disagree. */
export function MismatchPart({ history }: { history: History }) {
  if (history.mismatches.length === 0) return null;
  return (
    <section class="part">
      <h3>Field and file disagree</h3>
      <ul class="changes">
        {history.mismatches.map(({ versions, declared, text, evidence }) => (
          <li key={versions}>
            <b>
              <Data>{versions}</Data>
            </b>
            : the field says <Terms>{declared}</Terms>, the file <Terms>{text}</Terms>
            <small>
              <EvidenceLinks evidence={evidence} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is worth telling and no change of terms: files that came and went, wording, notation. Folded away. */
export function NoticesPart({ history }: { history: History }) {
  const notes = [...history.notices.map(ofNotice), ...history.changes.filter(isNotation).map(ofNotation)];
  if (notes.length === 0) return null;
  return (
    <details class="part">
      <summary>{unit(notes.length, 'smaller note')}</summary>
      <ul class="changes">
        {notes.map(({ at, words, evidence }) => (
          <li key={words + at}>
            <b>
              <Data>{at}</Data>
            </b>
            : <Data>{words}</Data>
            <small>
              <EvidenceLinks evidence={evidence} />
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

type Note = { at: string; words: string; evidence: string[] };

function ofNotice({ at, kind, evidence }: Notice): Note {
  return { at: atWords(at), words: NOTICE_WORDS[kind], evidence };
}

function isNotation(change: Change): boolean {
  return !isSubstantial(change);
}

function ofNotation({ at, to, evidence }: Change): Note {
  return { at: atWords(at), words: `${termsWords(to)}, written differently`, evidence };
}
