import { say } from '../../locale/say.ts';
import type { Lists } from './types.ts';
import { listUnder, yamlLines } from './yaml-lists.ts';

/**
 * Reads the licence part of a dependency-review-action configuration, or of a workflow that has it under `with`:
 * `allow-licenses` or `deny-licenses` (github.com/actions/dependency-review-action, its README of version 4).
 * Null: neither is there.
 */
export function readDependencyReview(text: string): Lists | null {
  const lines = yamlLines(text);
  const allowed = listUnder(lines, 'allow-licenses');
  const denied = listUnder(lines, 'deny-licenses');
  if (!allowed && !denied) return null;
  const packages = listUnder(lines, 'allow-dependencies-licenses') ?? [];
  const left = packages.length > 0 ? [say('exchangePackagesLetThrough', { count: packages.length })] : [];
  return { allowed, denied: denied ?? [], left };
}
