/** Prints how long each part of the tests took. */
import type { Reporter, TestModule } from 'vitest/node';

/** Parts by the beginnings of the paths of their files. */
const parts: readonly (readonly [name: string, folder: string])[] = [
  ['Commands', 'tests/commands/'],
  ['Site', 'tests/site/'],
  ['Browser', 'tests/browser/'],
  ['Program', 'tests/'],
  ['Unit', ''],
];

const partOf = ({ relativeModuleId }: TestModule): string =>
  parts.find(([, folder]) => relativeModuleId.startsWith(folder))?.[0] ?? '';

/** Milliseconds in which a worker was busy with a file. */
function durationOf(module: TestModule): number {
  const { collectDuration, duration, environmentSetupDuration, prepareDuration, setupDuration } =
    module.diagnostic();
  return collectDuration + duration + environmentSetupDuration + prepareDuration + setupDuration;
}

export default class PartsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const byPart = Map.groupBy(modules, partOf);
    console.log('\nTime of all workers together:');
    for (const [name] of parts) {
      const ofPart = byPart.get(name);
      if (!ofPart) continue;
      const seconds = ofPart.reduce((sum, module) => sum + durationOf(module), 0) / 1000;
      const files = ofPart.length === 1 ? '1 file' : `${ofPart.length} files`;
      console.log(`  ${name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s  ${files}`);
    }
  }
}
