import { seriesYaml, withSeries } from '../../../../tests/support/meetings/series.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid(
  'error series-unknown',
  'There is no series tide. It was probably meant to be tides.',
  withSeries('⟦tide⟧'),
);
invalid('error series-unknown', 'There is no series lakes.', withSeries('⟦lakes⟧'));
invalid('error series-unknown', 'There is no series tides, because the content folder has no series.yaml.', {
  'meeting.yaml': ['number: 1\n', 'number: 1\nseries: ⟦tides⟧\n'],
});
valid('a series of the file', withSeries('tides'));

// Nothing is known about the series of a file that cannot be read.
invalid(
  'error field-value',
  '"parent" in "tides" in "organs" must be a word of small letters, digits and hyphens that starts with a letter, such as general-assembly.',
  withSeries('lakes', seriesYaml.replace('parent: assembly', 'parent: ⟦General Assembly⟧')),
);
