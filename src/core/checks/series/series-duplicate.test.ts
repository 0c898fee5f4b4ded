import { inEachLanguage, seriesYaml, withSeries } from '../../../../tests/support/meetings/series.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const withSecond = (names: string) =>
  withSeries(
    'tides',
    `${seriesYaml.replace('  tides:\n    organ', '  ⟪tides⟫:\n    organ')}  special:\n    organ: tides\n${names}`,
  );
const message = 'The series special has the short name "CT, العربية", which tides has too.';
const marked = (names: string) => {
  const edits = withSecond(names);
  return { ...edits, '/series.yaml': String(edits['/series.yaml']).replace('  special:', '  ⟦special⟧:') };
};

invalid('error series-duplicate', message, marked(''));
invalid('error series-duplicate', message, marked(`    name: ${inEachLanguage('Special sessions')}\n`));
// The same letters from another alphabet look the same.
invalid(
  'error series-duplicate',
  'The series special has the short name "СТ, English", which tides has too.',
  marked(`    shortName: { ar: a, zh: b, en: "СТ, English", fr: c, ru: d, es: e }\n`),
);
valid(
  'a series with a short name of its own',
  withSeries(
    'tides',
    `${seriesYaml}  special:\n    organ: tides\n    shortName: ${inEachLanguage('CT/S')}\n`,
  ),
);
valid('a short name that two series are to have', {
  ...withSeries(
    'tides',
    `${seriesYaml}  # suppress series-duplicate: both are called CT\n  special:\n    organ: tides\n`,
  ),
});
