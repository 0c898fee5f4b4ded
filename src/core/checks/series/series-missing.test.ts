import { seriesYaml, withSeries } from '../../../../tests/support/meetings/series.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('error series-missing', 'The meeting does not name its series, although the site has series.yaml.', {
  '/series.yaml': seriesYaml,
  'meeting.yaml': ['number: 1\n', '⟦⟧number: 1\n'],
});
valid('a meeting with a series', withSeries('assembly'));
