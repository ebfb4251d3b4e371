import { beforeEach, describe, expect, test, vi } from 'vitest';

const openEngine = async () => ({ identify: async () => Promise.reject(new Error('not asked')) });
const asked: string[] = [];
/** What a script of that address does, where there is one. */
let script: (() => void) | null;

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `ours:${path}` } } }));
vi.stubGlobal('importScripts', (...addresses: string[]) => {
  asked.push(...addresses);
  if (!script) throw new Error('NetworkError');
  script();
});
const { workerDoor } = await import('../../../src/background/worker-door.ts');
const { further, keepFurtherScripts } = await import('../../../src/background/further-scripts.ts');

beforeEach(() => {
  asked.length = 0;
  delete workerDoor().openEngine;
  script = () => {
    workerDoor().openEngine = openEngine;
  };
});

describe('a further script of the worker', () => {
  test('is loaded when what it offers is first asked for, and once', async () => {
    expect(asked).toEqual([]);
    expect(await further('openEngine')).toBe(openEngine);
    expect(await further('openEngine')).toBe(openEngine);
    expect(asked).toEqual(['ours:/license-engine.js']);
  });

  test('that cannot be loaded is said, and tried again', async () => {
    script = null;
    await expect(further('openEngine')).rejects.toThrow('NetworkError');
    script = () => {};
    await expect(further('openEngine')).rejects.toThrow('missing');
    script = () => {
      workerDoor().openEngine = openEngine;
    };
    expect(await further('openEngine')).toBe(openEngine);
  });

  test('is loaded once while the worker is installed, so that the browser keeps it', () => {
    const added = vi.fn();
    vi.stubGlobal('addEventListener', added);
    keepFurtherScripts();
    expect(added).toHaveBeenCalledExactlyOnceWith('install', expect.any(Function));
    added.mock.calls[0]?.[1]();
    expect(asked).toEqual(['ours:/answers.js', 'ours:/license-engine.js']);
  });
});
