import type { ComponentChildren } from 'preact';

type Props = { id: string; title: string; children: ComponentChildren };

/** One part of the page, with a heading that an address can point to. */
export function Section({ id, title, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
