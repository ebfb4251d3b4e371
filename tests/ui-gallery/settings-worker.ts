import type { Settings } from '../../src/messages/settings.ts';
import type { Requests } from '../../src/messages.ts';
import type { Environment } from '../../src/ui/environment.ts';
import { galleryWorker } from './environment.ts';

const fingerprint = 'aa11';
const NAMES = ['lerna', '@scope/tool', 'left-pad', 'ua-parser-js', 'mapbox-gl', 'react'];

/** What the settings page asks for beside the settings, made up. */
export const SETTINGS_REPLIES: Partial<{ [N in keyof Requests]: Requests[N]['reply'] }> = {
  acceptances: {
    acceptances: NAMES.map((name, index) => ({
      subject: `npm:${name}@${index + 1}.0.0`,
      fingerprint,
      at: `2026-11-0${index + 1}T09:00:00Z`,
      ...(index === 1 ? { note: 'Agreed with legal', lookAgain: '2027-01-01' } : {}),
    })),
  },
  watched: {
    watched: NAMES.map((name, index) => ({
      subject: `npm:${name}`,
      page: `https://www.npmjs.com/package/${name}`,
      since: '2026-11-01T09:00:00Z',
      lookedAt: index === 2 ? null : '2026-11-23T06:00:00Z',
      terms: index === 2 ? null : 'MIT',
      version: index === 2 ? null : '1.2.3',
    })),
  },
  news: {
    news: [
      {
        subject: 'npm:ua-parser-js',
        page: 'https://www.npmjs.com/package/ua-parser-js',
        words: 'AGPL-3.0-or-later since 2.0.0, was MIT (conditions added)',
        at: '2026-11-23T06:00:00Z',
        quiet: false,
      },
    ],
  },
  newsSeen: {},
  token: {
    kept: true,
    quota: { remaining: 4321, limit: 5000, resets: '2026-11-23T13:40:00Z' },
    problem: null,
  },
  stored: {
    evidence: 12_400_000,
    settings: 48_200,
    labels: 340,
    acceptances: 6,
    watched: 6,
    durable: true,
  },
  watchDependencies: { added: 12, known: 3, left: ['Not from the registry, so not watched: local.'] },
};

/** A worker in memory for the settings page: settings are kept, the rest is as above. */
export function settingsWorker(settings: Settings): Environment['ask'] {
  const worker = galleryWorker([], settings);
  const replies: Record<string, unknown> = SETTINGS_REPLIES;
  const ask = async (name: keyof Requests, request: never) =>
    name in replies ? { ok: true, value: replies[name] } : worker(name, request);
  return ask as Environment['ask'];
}
