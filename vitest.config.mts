import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Property tests take seconds on a busy machine; a test that hangs still ends.
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/smoke/**', 'tests/visual/**', 'tests/**/browser/**'],
          setupFiles: ['tests/helpers/property-seed.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          // As in the editor: vitest's default of a second is short on a busy machine.
          expect: { poll: { timeout: 60_000, interval: 50 } },
          include: ['tests/**/browser/**/*.test.ts'],
          setupFiles: ['tests/helpers/property-seed.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'visual',
          include: ['tests/visual/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'smoke',
          include: ['tests/smoke/**/*.test.ts'],
          // The tests wait for what is on the screen of an editor, on a machine that may be busy; a second, vitest's default, is short.
          expect: { poll: { timeout: 120_000, interval: 100 } },
          testTimeout: 400_000,
          hookTimeout: 600_000,
          fileParallelism: false,
          // Windows in which tests type in parallel; more windows than processors only wait for each other.
          maxConcurrency: 3,
        },
      },
    ],
  },
});
