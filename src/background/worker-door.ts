import type { AnswersScript } from '../answers/script.ts';
import type { openLicenseEngine } from '../license/identify/engine.ts';

/** What the worker's further scripts leave for its own: all of them run in one world. */
export type WorkerDoor = { answers?: AnswersScript; openEngine?: typeof openLicenseEngine };

/** The one object that the worker's scripts share. */
export function workerDoor(): WorkerDoor {
  const world = globalThis as { fineprintWorker?: WorkerDoor };
  world.fineprintWorker ??= {};
  return world.fineprintWorker;
}
