import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Level } from '../../policy/types.ts';
import { useEnvironment } from '../environment.ts';

type Props = { level: Level | 'pending'; accepted?: boolean | undefined };

/** The icon of a level, as on the badge. Words always stand beside it. */
export function LevelIcon({ level, accepted = false }: Props) {
  const { icon } = useEnvironment();
  const slot = useRef<HTMLElement>(null);
  useLayoutEffect(
    () => slot.current?.replaceChildren(icon(accepted ? 'accepted' : level)),
    [icon, level, accepted],
  );
  return <i class={`icon ${level}`} ref={slot} />;
}
