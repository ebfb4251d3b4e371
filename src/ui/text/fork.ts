import type { Fork } from '../../history/evidence.ts';
import { say } from '../../locale/say.ts';
import { day } from './dates.ts';

/** `The repository is a fork of acme/widget, made on 3 May 2020. What stood there before is told of acme/widget.` */
export function forkWords({ parent, since }: Fork, zone: string): string {
  if (!since) return parent ? say('fork', { parent }) : say('forkOfAnother');
  const date = day(since, zone);
  return parent ? say('forkSince', { parent, date }) : say('forkOfAnotherSince', { date });
}

/** The parent's page; null where it is not known. */
export function parentAddress({ parent }: Fork): string | null {
  return parent && `https://github.com/${parent}`;
}
