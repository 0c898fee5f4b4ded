import { seriesYaml, withSeries } from '../../../../tests/support/meetings/series.ts';
import { invalid } from '../../../../tests/support/rule-tester.ts';

const edited = (passage: string, replacement: string) =>
  withSeries('tides', seriesYaml.replace(passage, replacement));

invalid(
  'error organ-unknown',
  'There is no organ asembly. It was probably meant to be assembly.',
  edited('parent: assembly', 'parent: ⟦asembly⟧'),
);
invalid('error organ-unknown', 'There is no organ council.', edited('parent: assembly', 'parent: ⟦council⟧'));
invalid(
  'error organ-unknown',
  'There is no organ council.',
  edited('series:\n  assembly:', 'series:\n  council:\n    organ: ⟦council⟧\n  assembly:'),
);
