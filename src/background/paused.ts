import { parseSubject } from '../history/subject.ts';
import { isPaused } from '../messages/paused.ts';
import type { Sender } from './senders.ts';
import { standing } from './settings.ts';

const NPM = 'www.npmjs.com';
const GITHUB = 'github.com';

/**
 * Whether nothing may be fetched for a subject now: the site that asks is paused; where one of our own pages asks, the
 * site that shows such subjects.
 */
export async function isPausedFor(subject: string, { url }: Sender): Promise<boolean> {
  const asking = url !== undefined && URL.canParse(url) ? new URL(url).host : '';
  const showing = parseSubject(subject)?.type === 'npm' ? NPM : GITHUB;
  const host = [NPM, GITHUB].includes(asking) ? asking : showing;
  const { settings } = await standing();
  return isPaused(settings.paused[host], Date.now());
}
