import type { History } from '../../history/types.ts';
import { say } from '../../locale/say.ts';
import { textWords } from '../../policy/words.ts';
import { EvidenceLinks } from '../parts/evidence-link.tsx';
import { Said } from '../parts/said.tsx';
import { Data, Terms } from '../parts/text.tsx';
import { versionsWords } from '../text/subject.ts';

/** Versions whose field and file disagree; what is in view alone is told above. */
export function MismatchPart({ history }: { history: History }) {
  const { mismatches, current } = history;
  if (mismatches.every(({ versions }) => versions === current.version)) return null;
  return (
    <section class="part">
      <h3>{say('sectionMismatches')}</h3>
      <MismatchList history={history} />
    </section>
  );
}

/** Each run of versions with what field and file say, and the evidence. */
export function MismatchList({ history }: { history: History }) {
  return (
    <ul class="changes">
      {history.mismatches.map(({ versions, declared, text, evidence }) => (
        <li key={versions}>
          <b>
            <Data>{versionsWords(versions)}</Data>
          </b>
          :{' '}
          <Said
            text="mismatchSays"
            parts={{ declared: <Terms>{declared}</Terms>, text: <Data>{textWords(text)}</Data> }}
          />
          <small class="links">
            <EvidenceLinks evidence={evidence} />
          </small>
        </li>
      ))}
    </ul>
  );
}
