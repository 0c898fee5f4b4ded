/** Starts the files that take longest before the others of their project, so that none of them runs alone at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** In the order of their durations, which Vitest knows only after a first run on a machine. */
const longest = [
  'tests/browser/pages.test.ts',
  'tests/browser/zip.test.ts',
  'tests/browser/agenda/accessibility.test.ts',
  'tests/browser/offline/updates.test.ts',
  'tests/browser/layout-shift.test.ts',
  'tests/browser/offline/first-visit.test.ts',
  'tests/browser/my.test.ts',
  'tests/browser/dev.test.ts',
  'tests/browser/languages.test.ts',
  'tests/browser/offline/selection.test.ts',
  'tests/browser/second-body.test.ts',
  'tests/site/second-body.test.ts',
  'tests/site/html.test.ts',
  'tests/site/portable.test.ts',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = longest.findIndex((path) => moduleId.endsWith(path));
  return rank === -1 ? longest.length : rank;
};

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byProject = Map.groupBy(await super.sort(files), ({ project }) => project);
    return [...byProject.values()].flatMap((own) => own.toSorted((a, b) => rankOf(a) - rankOf(b)));
  }
}
