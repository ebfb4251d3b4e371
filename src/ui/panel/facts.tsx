import type { FactsView } from '../../messages/facts.ts';
import { Data } from '../parts/text.tsx';

/** What a licence lets and asks, folded: a summary, with where each part of it comes from. */
export function Facts({ facts }: { facts: FactsView }) {
  const { id, permissions, conditions, limitations, sources } = facts;
  return (
    <details class="facts">
      <summary>
        Summary of <Data>{id}</Data>
      </summary>
      <List title="You may" items={permissions} />
      <List title="You must" items={conditions} />
      <List title="Limits" items={limitations} />
      <small>A summary, from {sources.join('; ')}. The text decides.</small>
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
