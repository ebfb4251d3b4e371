import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ask } from '../messages.ts';
import type { Level } from '../policy/types.ts';

/** All that the interface takes from outside, handed in where it is wired up. */
export type Environment = {
  ask: typeof ask;
  /** The icon of a level, as on the badge. */
  icon: (name: Level | 'accepted' | 'pending') => SVGSVGElement;
  /** The levels' colours in a theme, as on the badge: declarations for an element's `style`. */
  palette: (theme: string) => string;
  /** Tells the words of the document's theme, such as `dark high`, now and whenever it changes. */
  followTheme: (apply: (theme: string) => void, signal?: AbortSignal) => void;
  /** Hosts that evidence may be linked on. */
  hosts: readonly string[];
  now: () => Date;
  /** IANA name of the reader's time zone. */
  zone: string;
};

const Context = createContext<Environment | null>(null);
export const EnvironmentProvider = Context.Provider;

/** The environment of the surrounding interface. Throws outside of one. */
export function useEnvironment(): Environment {
  const environment = useContext(Context);
  if (!environment) throw new Error('this part of the interface stands outside of an EnvironmentProvider');
  return environment;
}

/** The reader's time zone. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
