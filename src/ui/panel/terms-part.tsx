import type { ComponentChildren } from 'preact';
import type { Current, History } from '../../history/types.ts';
import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { categoryWords } from '../../policy/words.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { Said } from '../parts/said.tsx';
import { Data, Terms } from '../parts/text.tsx';
import { writtenDay } from '../text/dates.ts';
import { formerLine } from '../text/former.ts';
import { fileAddress } from '../text/links.ts';
import { isUnlicensed, summaryOf } from '../text/summaries.ts';
import { fieldWords, fileWords } from '../text/terms.ts';
import { Facts } from './facts.tsx';

/** Longest parameter of a licence that is shown, in characters. */
const LONGEST = 600;

/** Field, file, and what stood before: the terms of the version in view. */
export function TermsPart({ story }: { story: Story }) {
  const { history } = story;
  const { current } = history;
  return (
    <section class="part" aria-label={say('termsInView')}>
      <dl class="kv">
        <Row name={say('termsField')}>
          <Data>{fieldWords(current)}</Data> <RawField current={current} />
        </Row>
        <Row name={say('termsFile')}>
          <Data>{fileWords(history)}</Data> <Files history={history} />
        </Row>
        <Summary story={story} />
        <Later current={current} />
        <Former history={history} />
      </dl>
    </section>
  );
}

/** Who grants a licence that ends by its own terms, what it allows till then, and what it becomes. */
function Later({ current: { later } }: { current: Current }) {
  if (!later) return null;
  const { license, date, licensor, grant } = later;
  return (
    <>
      {licensor && (
        <Row name={say('termsLicensor')}>
          <Data>{licensor.slice(0, LONGEST)}</Data>
        </Row>
      )}
      {grant && (
        <Row name={say('termsGrant')}>
          <q>
            <Data>{grant.slice(0, LONGEST)}</Data>
          </q>
        </Row>
      )}
      <Row name={say('termsLaterName')}>
        <Said
          text="termsLater"
          parts={{ license: <Data>{license}</Data>, date: <Data>{writtenDay(date)}</Data> }}
        />
      </Row>
    </>
  );
}

/** A summary says that it is one, and whose. */
function Summary({ story }: { story: Story }) {
  const { current } = story.history;
  const summary = summaryOf(current);
  if (!summary) return null;
  return (
    <Row name={say('termsInShort')}>
      {summary} <small>{sourceOf(current)}</small>
      {story.facts.map((facts) => (
        <Facts key={facts.id} facts={facts} />
      ))}
    </Row>
  );
}

/** Whose summary it is. */
function sourceOf(current: Current): string {
  if (isUnlicensed(current)) return say('termsSummaryOfUnlicensed');
  if (current.category === 'none') return say('termsSummaryOfNone');
  return say('termsSummaryOf', { category: categoryWords(current.category) });
}

function Former({ history }: { history: History }) {
  const line = formerLine(history);
  if (!line) return null;
  return (
    <>
      <Row name={say('termsBefore')}>
        <Terms>{line.terms}</Terms> ·{' '}
        <Said text="termsLatest" parts={{ version: <code>{line.last}</code> }} />{' '}
        <small>{say('termsMayLack')}</small>
      </Row>
      <Row name={say('termsRange')}>
        <code>
          <Data>{line.range}</Data>
        </code>{' '}
        <CopyButton class="link" text={() => line.range}>
          {say('commonCopy')}
        </CopyButton>{' '}
        <small>
          <Said text="termsKeepsYouOn" parts={{ terms: <Terms>{line.terms}</Terms> }} />
        </small>
      </Row>
    </>
  );
}

/** The field as published, where the expression above was read out of something else. */
function RawField({ current }: { current: Current }) {
  if (current.field == null || [current.declared, fieldWords(current)].includes(String(current.field)))
    return null;
  const raw = typeof current.field === 'string' ? current.field : JSON.stringify(current.field);
  return (
    <small>
      <Said text="termsAsPublished" parts={{ field: <Data>{raw.slice(0, 200)}</Data> }} />
    </small>
  );
}

function Files({ history }: { history: History }) {
  const { current, subject } = history;
  return current.files.map((file) => (
    <span key={file}>
      {' · '}
      <EvidenceLink href={fileAddress(subject, current.version, file)}>
        <Data>{file}</Data>
      </EvidenceLink>
    </span>
  ));
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
