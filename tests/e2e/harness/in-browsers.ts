import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { FIRST_LOOK } from '../../world/look.ts';
import { BROWSERS } from './browsers.ts';
import { type OpenWorld, openWorld } from './open-world.ts';

/**
 * Defines the same tests for each browser, with one world and one profile for all of them; looks are put back after
 * each test.
 */
export function inBrowsers(define: (opened: () => OpenWorld) => void, granted: readonly string[] = []): void {
  describe.each(BROWSERS)('in %s', (name) => {
    let opened: OpenWorld | undefined;
    const now = () => {
      if (!opened) throw new Error('The browser did not start.');
      return opened;
    };
    beforeAll(async () => {
      opened = await openWorld(name, granted);
    });
    afterEach(() => {
      Object.assign(now().world.look, FIRST_LOOK);
      now().prefer('light');
    });
    afterAll(() => opened?.close());
    define(now);
  });
}
