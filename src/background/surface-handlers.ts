import { injectScript } from './inject-script.ts';
import type { Handlers } from './router.ts';
import type { Sender } from './senders.ts';
import type { Worker } from './worker.ts';

/** The script of further surfaces, by the site that asks. */
const SCRIPTS: Record<string, string> = {
  'https://www.npmjs.com': 'npm-surfaces',
  'https://github.com': 'github-surfaces',
};

/** The handlers for what surfaces ask. */
export function surfaceHandlers({ answers }: Pick<Worker, 'answers'>) {
  const ofPackage = async (name: string, sender: Sender) =>
    (await answers())({ subject: `npm:${name}` }, sender);
  return {
    openSurfaces: (_, sender) => injectScript(sender, SCRIPTS[new URL(sender.url ?? '').origin] ?? ''),
    brief: async (request, sender) => (await ofPackage(request.wanted.name, sender)).brief(request),
    versions: async (request, sender) => (await ofPackage(request.packageName, sender)).versions(request),
  } satisfies Partial<Handlers>;
}
