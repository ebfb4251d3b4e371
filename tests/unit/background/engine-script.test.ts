import { beforeEach, describe, expect, test, vi } from 'vitest';

const open = async () => ({ identify: async () => Promise.reject(new Error('not asked')) });
const asked: string[] = [];
/** What a script of that address does, where there is one. */
let script: (() => void) | null;

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `ours:${path}` } } }));
vi.stubGlobal('importScripts', (address: string) => {
  asked.push(address);
  if (!script) throw new Error('NetworkError');
  script();
});
const { engineDoor } = await import('../../../src/background/engine-door.ts');
const { keepEngineScript, loadEngineScript } = await import('../../../src/background/engine-script.ts');

beforeEach(() => {
  asked.length = 0;
  delete engineDoor().open;
  script = () => {
    engineDoor().open = open;
  };
});

describe('the engine’s script', () => {
  test('is loaded when the engine is first asked for, and once', async () => {
    expect(asked).toEqual([]);
    expect(await loadEngineScript()).toBe(open);
    expect(await loadEngineScript()).toBe(open);
    expect(asked).toEqual(['ours:/license-engine.js']);
  });

  test('that cannot be loaded is said, and tried again', async () => {
    script = null;
    await expect(loadEngineScript()).rejects.toThrow('NetworkError');
    script = () => {};
    await expect(loadEngineScript()).rejects.toThrow('missing');
    script = () => {
      engineDoor().open = open;
    };
    expect(await loadEngineScript()).toBe(open);
  });

  test('is loaded once while the worker is installed, so that the browser keeps it', () => {
    const added = vi.fn();
    vi.stubGlobal('addEventListener', added);
    keepEngineScript();
    expect(added).toHaveBeenCalledExactlyOnceWith('install', expect.any(Function));
    added.mock.calls[0]?.[1]();
    expect(asked).toEqual(['ours:/license-engine.js']);
  });
});
