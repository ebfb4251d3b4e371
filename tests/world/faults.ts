/** What can go wrong with an answer. */
export type Fault =
  /** The connection breaks before any answer. */
  | { kind: 'reset' }
  | { kind: 'status'; status: number }
  /** 429 (or 403), with the seconds after which to come back. */
  | { kind: 'rate-limit'; status: 429 | 403; retryAfter: number }
  /** 403 that says in words alone that it is a limit. */
  | { kind: 'secondary-limit' }
  /** 200 with the right data, called a page. */
  | { kind: 'wrong-type' }
  /** Says to be compressed, and is not. */
  | { kind: 'not-gzip' }
  /** 200, but a proxy's sign-in page instead of data. */
  | { kind: 'not-json' }
  /** A few bytes at a time. */
  | { kind: 'drip'; bytes: number; everyMs: number }
  /** Waits before it answers; the connection stays open. */
  | { kind: 'wait'; ms: number }
  /** Never answers. */
  | { kind: 'hang' }
  /** 200, with a body of this many bytes that nobody asked for; `sent` tells how many went out. */
  | { kind: 'flood'; bytes: number; sent?: number }
  /** A compressed body that breaks off in the middle, with the length that it has. */
  | { kind: 'half-gzip' }
  /** A redirect to a page that asks to sign in. */
  | { kind: 'sign-in' }
  /** The connection breaks after this many bytes of the body. */
  | { kind: 'cut'; after: number };

/** Who asked: a page and its parts, or the extension. */
export type Asker = 'page' | 'extension';

/** Where a fault strikes; a missing part matches everything. `times`: how often (default: until cleared). */
export type FaultRule = { host?: string; path?: RegExp; by?: Asker; fault: Fault; times?: number };

/** The faults of one world, switched at run time. */
export type Faults = {
  /** Switches a fault on; what it returns switches it off. */
  set(rule: FaultRule): () => void;
  /** The fault that strikes this request, counted down; null where none does. */
  take(host: string, path: string, by: Asker): Fault | null;
};

export function createFaults(): Faults {
  let rules: { rule: FaultRule; left: number }[] = [];
  return {
    set(rule) {
      const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
      rules.push(entry);
      return () => {
        rules = rules.filter((one) => one !== entry);
      };
    },
    take(host, path, by) {
      const hit = rules.find(({ rule, left }) => left > 0 && strikes(rule, host, path, by));
      if (!hit) return null;
      hit.left--;
      return hit.rule.fault;
    },
  };
}

function strikes(rule: FaultRule, host: string, path: string, by: Asker): boolean {
  const isThere = rule.host === undefined || rule.host === host;
  return isThere && (rule.by === undefined || rule.by === by) && (rule.path?.test(path) ?? true);
}
