import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';

type Props = { title: string; open?: boolean; children: () => ComponentChild };

/** Something long behind its title; it is made when it is first opened. */
export function OnDemand({ title, open = false, children }: Props) {
  const [made, setMade] = useState(open);
  return (
    <details class="demand" open={open} onToggle={(event) => event.currentTarget.open && setMade(true)}>
      <summary>{title}</summary>
      {made && children()}
    </details>
  );
}
