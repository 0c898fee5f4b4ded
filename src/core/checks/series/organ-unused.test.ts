import { seriesYaml, withSeries } from '../../../../tests/support/meetings/series.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const onlySeries = (series: string): string =>
  seriesYaml.replace(/series:[\s\S]*/, `series:\n  ${series}:\n    organ: ${series}\n`);

invalid(
  'warning organ-unused',
  'The organ tides has no series, so readers do not see it.',
  withSeries('assembly', onlySeries('assembly').replace('  tides:', '  ⟦tides⟧:')),
);
valid('an organ to which another reports', withSeries('tides', onlySeries('tides')));
valid('an organ that is to come', {
  ...withSeries(
    'assembly',
    onlySeries('assembly').replace('  tides:', '  # suppress organ-unused: it meets from 2027 on\n  tides:'),
  ),
});
