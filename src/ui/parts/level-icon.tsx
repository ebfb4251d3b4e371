import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Level } from '../../policy/types.ts';
import { useEnvironment } from '../environment.ts';

/** The icon of a level, as on the badge. Words always stand beside it. */
export function LevelIcon({ level }: { level: Level | 'pending' }) {
  const { icon } = useEnvironment();
  const slot = useRef<HTMLElement>(null);
  useLayoutEffect(() => slot.current?.replaceChildren(icon(level)), [icon, level]);
  return <i class={`icon ${level}`} ref={slot} />;
}
