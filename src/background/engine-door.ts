import type { openLicenseEngine } from '../license/identify/engine.ts';

/** What the engine's script leaves for the worker's own: both run in one world. */
export type EngineDoor = { open?: typeof openLicenseEngine };

/** The one object that both scripts share. */
export function engineDoor(): EngineDoor {
  const world = globalThis as { fineprintEngine?: EngineDoor };
  world.fineprintEngine ??= {};
  return world.fineprintEngine;
}
