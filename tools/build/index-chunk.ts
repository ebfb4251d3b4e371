import type { InlineConfig } from 'vite';

/** Tables of what is known of licences and of the words in them: data, not code. */
const DATA =
  /[\\/]src[\\/]license[\\/](?:catalogue[\\/](?:open-data|assigned-categories|linking-exceptions)|clauses[\\/]vocabulary|declared[\\/]aliases)\.ts$/;

/**
 * Puts the tables of the licence index into a chunk of their own, so that a build tells data from code.
 * @param entrypoints names of what one build makes; a content script is a single file and stays one
 */
export function splitIndex(entrypoints: readonly { name: string }[], config: InlineConfig): void {
  const output = config.build?.rollupOptions?.output;
  if (!entrypoints.some(({ name }) => name === 'background') || !output || Array.isArray(output)) return;
  output.codeSplitting = { groups: [{ name: 'license-index', test: DATA }] };
}
