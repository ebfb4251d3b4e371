import { spdxText } from '../../world/facts/texts.ts';
import type { OpenWorld } from './open-world.ts';
import { askWorker } from './worker.ts';

/** Publishes a version of an invented package under a licence of the SPDX list; the first one makes the package. */
export function publish({ world }: OpenWorld, name: string, version: string, license: string): void {
  const files = { LICENSE: spdxText(license, 'Sample Authors', '2026') };
  const facts = world.facts.packages.find((one) => one.name === name) ?? {
    name,
    description: `An invented package: ${name}`,
    tags: {},
    versions: [],
  };
  if (facts.versions.length === 0) world.facts.packages.push(facts);
  const time = `2026-0${facts.versions.length + 1}-01T12:00:00.000Z`;
  facts.versions.push({ version, time, license, files });
  facts.tags.latest = version;
}

/** Has the worker forget what it fetched, as after an hour. */
export async function forgetEvidence(opened: OpenWorld): Promise<void> {
  await askWorker(opened, 'clearStored', { what: 'evidence' });
}
