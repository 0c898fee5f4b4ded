import { inEachLanguage, seriesYaml, withSeries } from '../../../../tests/support/meetings/series.ts';
import { invalid } from '../../../../tests/support/rule-tester.ts';

const names = (text: string) => `    name: ${inEachLanguage(text)}\n    shortName: ${inEachLanguage(text)}\n`;
const withOrgans = (organs: string) =>
  withSeries('tides', seriesYaml.replace('  tides:\n', `${organs}  tides:\n`));

invalid(
  'error organ-circle',
  'tides is its own parent.',
  withSeries('tides', seriesYaml.replace('parent: assembly', 'parent: ⟦tides⟧')),
);
// The organs of a circle are one message. One that reports to the circle is not in it.
invalid(
  'error organ-circle',
  'lakes is its own parent through rivers.',
  withOrgans(
    `  lakes:\n${names('Lakes')}    parent: ⟦rivers⟧\n  rivers:\n${names('Rivers')}    parent: lakes\n`,
  ),
);
