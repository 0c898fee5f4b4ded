import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Browser tests wait for the browser most of the time.
    maxWorkers: '100%',
    coverage: {
      include: ['src/**/*.ts', 'scripts/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        test: {
          name: 'core',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/sample/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: 'tests/support/setup.ts',
          testTimeout: 60_000,
          // What a page does by itself takes its time where several browsers share two cores.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
