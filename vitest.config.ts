import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import LongestFirst from './tests/support/vitest/longest-first.ts';

type Options = NonNullable<TestProjectInlineConfiguration['test']>;

const project = (options: Options): TestProjectInlineConfiguration => ({
  // As in the commands: no package in its variant for development.
  ssr: { resolve: { conditions: ['node'] } },
  test: {
    // Test files share what they import: most of the time would go into reading the same code for each of them.
    isolate: false,
    // As in the commands: Node reads TypeScript, and nothing is transformed.
    experimental: { viteModuleRunner: false },
    ...options,
  },
});

export default defineConfig({
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    reporters: ['./tests/support/vitest/parts-reporter.ts', 'default'],
    coverage: {
      include: ['src/**/*.ts', 'scripts/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      project({
        name: 'unit',
        include: ['src/**/*.test.ts'],
        exclude: ['src/shell/**'],
        testTimeout: 30_000,
      }),
      project({
        // Tests that start processes: one that has run all unit tests takes many times as long to start another.
        name: 'shell',
        include: ['src/shell/**/*.test.ts'],
        testTimeout: 30_000,
      }),
      project({
        // What spans several files of the program, without a built site.
        name: 'program',
        include: ['tests/*.test.ts', 'tests/{reading,search,sample}/*.test.ts'],
        exclude: ['tests/rules.test.ts'],
        testTimeout: 30_000,
      }),
      project({
        name: 'rules',
        include: ['tests/rules.test.ts'],
        // Imports the tests beside the rules for their cases, which a shared module would have registered already.
        isolate: true,
        // One test compiles the cases of all rules at once.
        testTimeout: 120_000,
      }),
      project({
        name: 'commands',
        include: ['tests/commands/*.test.ts'],
        testTimeout: 300_000,
        hookTimeout: 300_000,
      }),
      project({
        name: 'site',
        include: ['tests/{site,browser}/**/*.test.ts'],
        globalSetup: 'tests/support/setup.ts',
        // A worker that waits for its browser leaves a core idle.
        maxWorkers: availableParallelism() + 1,
        // Projects with other numbers of workers do not run at the same time.
        sequence: { groupOrder: 1 },
        testTimeout: 120_000,
        hookTimeout: 120_000,
        // What a page does by itself takes its time where several browsers share two cores.
        expect: { poll: { timeout: 60_000 } },
      }),
    ],
  },
});
