import type { Change, History, Notice } from '../../history/types.ts';
import { say } from '../../locale/say.ts';
import { termsWords } from '../../policy/words.ts';
import { EvidenceLinks } from '../parts/evidence-link.tsx';
import { Data } from '../parts/text.tsx';
import { atWords } from '../text/subject.ts';
import { isSubstantial } from '../text/terms.ts';
import { noticeWords } from '../text/words.ts';
import { Section } from './section.tsx';

/** What is worth telling and no change of terms: files that came and went, wording, notation. */
export function NotesSection({ history }: { history: History }) {
  const notes = [...history.notices.map(ofNotice), ...history.changes.filter(isNotation).map(ofNotation)];
  if (notes.length === 0) return null;
  return (
    <Section id="notes" title={say('sectionNotes')}>
      <p class="dim">{say('notesNote')}</p>
      <ul class="changes">
        {notes.map(({ at, words, evidence }) => (
          <li key={words + at}>
            <b>
              <Data>{at}</Data>
            </b>
            : <Data>{words}</Data>
            <small class="links">
              <EvidenceLinks evidence={evidence} />
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Note = { at: string; words: string; evidence: string[] };

function ofNotice({ at, kind, evidence }: Notice): Note {
  return { at: atWords(at), words: noticeWords(kind), evidence };
}

function isNotation(change: Change): boolean {
  return !isSubstantial(change);
}

function ofNotation({ at, to, evidence }: Change): Note {
  return { at: atWords(at), words: say('noteWrittenDifferently', { terms: termsWords(to) }), evidence };
}
