import { defineConfig } from 'vitest/config';

/** They measure time, and have the machine for themselves. */
const TIMED = ['popup-speed', 'warm-badge', 'npm-tabs', 'surfaces-last', 'faults/many-dependencies'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);
const BROWSERS = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/speak-english.ts'],
        },
      },
      {
        test: {
          ...BROWSERS,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: TIMED,
          // Most of their time is waiting. Each file has a browser and a world of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...BROWSERS,
          name: 'e2e-timed',
          include: TIMED,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
