import type { ComponentChildren } from 'preact';
import { say } from '../../locale/say.ts';

type Props = {
  id: string;
  title: string;
  /** Set by an administrator: shown, and not to be changed. */
  locked?: boolean;
  children: ComponentChildren;
};

/** One part of the settings, with a heading that the contents link to. */
export function Section({ id, title, locked = false, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}
        {locked && <span class="lock">{say('managedSet')}</span>}
      </h2>
      <fieldset disabled={locked}>{children}</fieldset>
    </section>
  );
}

/** Why something did not work, told at once to screen readers as well. */
export function Problem({ children }: { children: string | null }) {
  return (
    <p role="alert" class={children ? 'problem' : undefined}>
      {children}
    </p>
  );
}

/** Sentences in a list; nothing where there are none. */
export function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div class="sentences">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
