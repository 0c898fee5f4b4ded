import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Browser tests wait for the browser most of the time.
    maxWorkers: '100%',
    projects: [
      {
        test: { name: 'core', include: ['src/**/*.test.ts', 'tests/*.test.ts'] },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: 'tests/setup.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
