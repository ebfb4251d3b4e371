import type { About } from '../messages.ts';
import { injectScript } from './inject-script.ts';
import type { Handlers } from './router.ts';
import type { Sender } from './senders.ts';
import type { SurfaceAnswers } from './surface-answers.ts';

/** The script of further surfaces, by the site that asks. */
const SCRIPTS: Record<string, string> = {
  'https://www.npmjs.com': 'npm-surfaces',
  'https://github.com': 'github-surfaces',
};

/** The handlers for what surfaces ask. */
export function surfaceHandlers(answers: (about: About, sender: Sender) => SurfaceAnswers) {
  const ofPackage = (name: string, sender: Sender) => answers({ subject: `npm:${name}` }, sender);
  return {
    openSurfaces: (_, sender) => injectScript(sender, SCRIPTS[new URL(sender.url ?? '').origin] ?? ''),
    brief: (request, sender) => ofPackage(request.wanted.name, sender).brief(request),
    versions: (request, sender) => ofPackage(request.packageName, sender).versions(request),
  } satisfies Partial<Handlers>;
}
