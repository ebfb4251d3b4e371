import type { GapCode } from '../../history/evidence.ts';
import type { Clock } from '../clock.ts';
import type { Failure } from '../types.ts';

const SECOND = 1000;
const FIRST_PAUSE = 5 * SECOND;
const LONGEST_PAUSE = 15 * 60 * SECOND;
/** A connection that comes back should be noticed soon; the attempts cost nobody anything. */
const LONGEST_OFFLINE = 30 * SECOND;
/** A server may ask for more patience than our own steps, but not for days: it may be mistaken. */
const LONGEST_ASKED = 2 * 3600 * SECOND;
/** GitHub's advice for a limit that names no time (REST API best practices, read 2026). */
const UNNAMED_LIMIT = 60 * SECOND;

type Pause = { until: number; code: GapCode; strikes: number };

/** Remembers per host since when and until when it is left alone. */
export type BackOff = {
  /** The failure to answer with while `host` is left alone, else null. */
  pending(host: string): Failure | null;
  /** Leaves `host` alone; `asked`: milliseconds that the server named. */
  strike(host: string, code: GapCode, asked: number | null): Failure;
  /** `host` answered as it should. */
  clear(host: string): void;
};

/** No host is left alone yet. */
export function createBackOff(clock: Clock): BackOff {
  const pauses = new Map<string, Pause>();
  const failure = (pause: Pause): Failure => ({
    ok: false,
    code: pause.code,
    until: new Date(pause.until).toISOString(),
  });
  return {
    pending(host) {
      const pause = pauses.get(host);
      return pause && pause.until > clock.now() ? failure(pause) : null;
    },
    strike(host, code, asked) {
      const strikes = (pauses.get(host)?.strikes ?? 0) + 1;
      const pause = { until: clock.now() + pauseFor(code, strikes, asked), code, strikes };
      pauses.set(host, pause);
      return failure(pause);
    },
    clear: (host) => void pauses.delete(host),
  };
}

function pauseFor(code: GapCode, strikes: number, asked: number | null): number {
  if (asked !== null) return Math.min(Math.max(asked, SECOND), LONGEST_ASKED);
  const first = code === 'rate-limited' ? UNNAMED_LIMIT : FIRST_PAUSE;
  const longest = code === 'offline' ? LONGEST_OFFLINE : LONGEST_PAUSE;
  return Math.min(first * 2 ** (strikes - 1), longest);
}

/**
 * How long the server asks to be left alone, in milliseconds from `now`, or null where it names no time:
 * `retry-after` in seconds or as a date (RFC 9110, 10.2.3), else GitHub's `x-ratelimit-reset` (seconds since
 * 1970), which counts only once nothing remains.
 */
export function askedPause(headers: Headers, now: number): number | null {
  const after = headers.get('retry-after');
  if (after !== null) {
    const ms = /^\d{1,9}$/.test(after) ? Number(after) * SECOND : Date.parse(after) - now;
    if (Number.isFinite(ms)) return ms;
  }
  const reset = headers.get('x-ratelimit-reset');
  if (headers.get('x-ratelimit-remaining') === '0' && reset !== null && /^\d{1,12}$/.test(reset)) {
    return Number(reset) * SECOND - now;
  }
  return null;
}
