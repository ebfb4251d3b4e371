import type { Fork } from '../../history/evidence.ts';
import { day } from './dates.ts';

/** `The repository is a fork of acme/widget, made on 3 May 2020. What stood there before is told of acme/widget.` */
export function forkWords({ parent, since }: Fork, zone: string): string {
  const made = since ? `, made on ${day(since, zone)}` : '';
  const before = since
    ? `What stood there before is told of ${parent ?? 'its parent'}.`
    : 'Its commits may be those of its parent.';
  return `The repository is a fork of ${parent ?? 'another one'}${made}. ${before}`;
}

/** The parent's page; null where it is not known. */
export function parentAddress({ parent }: Fork): string | null {
  return parent && `https://github.com/${parent}`;
}
