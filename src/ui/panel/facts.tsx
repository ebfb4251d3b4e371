import { say } from '../../locale/say.ts';
import type { FactsView } from '../../messages/facts.ts';
import { Said } from '../parts/said.tsx';
import { Data } from '../parts/text.tsx';

/** What a licence lets and asks, folded: a summary, with where each part of it comes from. */
export function Facts({ facts }: { facts: FactsView }) {
  const { id, permissions, conditions, limitations, sources } = facts;
  return (
    <details class="facts">
      <summary>
        <Said text="factsOf" parts={{ id: <Data>{id}</Data> }} />
      </summary>
      <List title={say('factsMay')} items={permissions} />
      <List title={say('factsMust')} items={conditions} />
      <List title={say('factsLimits')} items={limitations} />
      <small>{say('factsFrom', { sources: sources.join('; ') })}</small>
    </details>
  );
}

function List({ title, items }: { title: string; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
