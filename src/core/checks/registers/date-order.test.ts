import { invalid, valid } from '../../../../tests/support/rule-tester.ts';
import { languageTags } from '../../model/languages.ts';

const facts = '/registers/measures/entries/jp-1.yaml';
const register = '/registers/measures/register.yaml';
const labels = ['نافذ', '生效', 'Effective', 'En vigueur', 'Действует', 'En vigor'];
const label = languageTags.map((tag, index) => `      ${tag}: ${labels[index]}\n`).join('');
const field = (notBefore: string, type = 'date') => ({
  [register]: [
    '  - id: source',
    `  - id: effective\n    type: ${type}\n    notBefore: ${notBefore}\n    label:\n${label}  - id: source`,
  ] as const,
});
const dates = (adopted: string, effective: string) => ({
  ...field('adopted'),
  [facts]: ['adopted: 2019-04-17', `adopted: ${adopted}\neffective: ${effective}`] as const,
});

for (const [adopted, effective] of [
  ['2019-04-17', '2019-04-16'],
  ['2019-04-17', '2019-03'],
  ['2019-04', '2018'],
] as const)
  invalid(
    'warning date-order',
    `"effective" is ${effective}, before "adopted" (${adopted}).`,
    dates(`⟪${adopted}⟫`, `⟦${effective}⟧`),
  );
valid('the same day', dates('2019-04-17', '2019-04-17'));
valid('a year that may contain the other date', dates('2019-04-17', '2019'));
valid('a month of which the other date says only the year', dates('2019', '2019-01'));
valid('an entry with one of the two dates', field('adopted'));
valid('a law with effect from an earlier day', {
  ...field('adopted'),
  [facts]: [
    'adopted: 2019-04-17',
    'adopted: 2019-04-17\n# suppress date-order: applies retroactively\neffective: 2018',
  ],
});

for (const wrong of ['effective', 'country', 'signed'])
  invalid(
    'error field-value',
    '"notBefore" in entry 4 of "fields" must be the id of another field of the type date: adopted.',
    field(`⟦${wrong}⟧`),
  );
invalid(
  'error field-value',
  '"notBefore" in entry 4 of "fields" must be the id of another field, and only where the type is date.',
  field('⟦adopted⟧', 'text'),
);
