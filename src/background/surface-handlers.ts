import type { About } from '../messages/about.ts';
import { savesData } from '../messages/saves-data.ts';
import { injectScript, injectStyle } from './inject-script.ts';
import { isPausedFor } from './paused.ts';
import type { Handlers } from './router.ts';
import type { Sender } from './senders.ts';
import type { Worker } from './worker.ts';

/** The script of further surfaces, by the site that asks. */
const SCRIPTS: Record<string, string> = {
  'https://www.npmjs.com': '/npm-surfaces.js',
  'https://github.com': '/github-surfaces.js',
};

/** Words that a licence text has beyond its standard text; legible in every theme, and no node of the page changes. */
const HIGHLIGHT = '::highlight(fineprint-added){background-color:#ffe08a;color:#3b2300}';

/** The handlers for what surfaces ask; in a pause, or where the browser saves data, they get what is kept. */
export function surfaceHandlers({ answers }: Pick<Worker, 'answers'>) {
  const of = async (about: About, sender: Sender) => {
    const kept = savesData() || (await isPausedFor(about.subject, sender));
    return (await answers())(about, { ...sender, kept });
  };
  const ofPackage = (name: string, sender: Sender) => of({ subject: `npm:${name}` }, sender);
  return {
    openSurfaces: async (_, sender) => {
      await injectStyle(sender, HIGHLIGHT);
      return injectScript(sender, SCRIPTS[new URL(sender.url ?? '').origin] ?? '');
    },
    brief: async (request, sender) => (await ofPackage(request.wanted.name, sender)).brief(request),
    versions: async (request, sender) => (await ofPackage(request.packageName, sender)).versions(request),
    move: async (request, sender) => (await ofPackage(request.move.name, sender)).move(request),
    readText: async (request, sender) => (await of(request, sender)).readText(request),
    listed: async (request, sender) => (await of(request, sender)).listed(request),
    releases: async (request, sender) => (await of(request, sender)).releases(request),
    licenseText: async (request, sender) => (await of(request, sender)).licenseText(request),
    licenseHistory: async (request, sender) => (await of(request, sender)).licenseHistory(request),
  } satisfies Partial<Handlers>;
}
