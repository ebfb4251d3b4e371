import type { PolicyEdit } from '../../../src/policy/types.ts';
import type { OpenWorld } from './open-world.ts';
import { askWorker } from './worker.ts';

/** Edits the reader's policy with the message that the popup sends. */
export async function editPolicy(opened: OpenWorld, edit: PolicyEdit): Promise<void> {
  await askWorker(opened, 'setPolicy', { edit });
}
