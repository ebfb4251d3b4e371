import type { VersionLabels } from '../../messages.ts';
import type { Label } from '../../policy/types.ts';
import { sharedAnswer } from '../shared-answer.ts';
import type { Feed, Tools } from '../site.ts';

type Labels = (version: string) => Label | null;
type Shared = ReturnType<typeof sharedAnswer<Labels>>;

const books = new Map<string, Shared>();

/** Feeds the badge of one version in a list; all versions of a package share one answer. */
export function versionFeed(name: string, version: string): Feed {
  return (show, tools) =>
    bookOf(name)((labels) => {
      const label = labels(version);
      if (label) show(label);
    }, tools);
}

function bookOf(name: string): Shared {
  const known =
    books.get(name) ?? sharedAnswer({ ask: (tools) => askFor(name, tools), outdates: outdating(name) });
  books.set(name, known);
  return known;
}

/** Another policy, or a finished look at this package: it may have read further texts. */
function outdating(name: string): (key: string) => boolean {
  return (key) => key === 'revision' || key === `label:npm:${name}` || key.startsWith(`label:npm:${name}@`);
}

async function askFor(name: string, { ask }: Tools): Promise<Labels | null> {
  const reply = await ask('versions', { packageName: name });
  return reply.ok ? labelsOf(name, reply.value) : null;
}

function labelsOf(name: string, { labels, rows, at, revision }: VersionLabels): Labels {
  const places = new Map(rows);
  return (version) => {
    const label = labels[places.get(version) ?? -1];
    if (!label) return null;
    const subject = `npm:${name}@${version}`;
    return {
      subject,
      level: label.level,
      text: label.text,
      short: label.text,
      name: `${name} ${version}. ${label.name}`,
      at,
      revision,
    };
  };
}
