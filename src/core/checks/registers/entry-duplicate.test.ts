import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const entries = '/registers/measures/entries';

invalid(
  'warning entry-duplicate',
  'The entry jp-1 has the same link: one measure seems to be listed twice.',
  {
    [`${entries}/jp-1.yaml`]: ['https://www.example.org/jp', '⟪https://www.example.org/jp⟫'],
    [`${entries}/ke-1.yaml`]: ['https://www.example.org/ke', '⟦https://www.example.org/jp⟧'],
  },
);
invalid(
  'warning entry-duplicate',
  'The entry jp-1 has the same title and the same country: one measure seems to be listed twice.',
  {
    [`${entries}/ke-1.yaml`]: ['country: KE', 'country: JP'],
    [`${entries}/jp-1.fr.md`]: ['title: Act', 'title: ⟪Loi sur les données⟫'],
    [`${entries}/ke-1.fr.md`]: ['title: Plan', 'title: ⟦Loi  sur les Données⟧'],
  },
);

valid('the same title in another country', { [`${entries}/ke-1.*.md`]: ['title: Plan', 'title: Act'] });
valid('two measures at one site', {
  [`${entries}/jp-1.yaml`]: ['https://www.example.org/jp', 'https://www.example.org/'],
  [`${entries}/ke-1.yaml`]: ['https://www.example.org/ke', 'https://www.example.org/'],
});
valid('an entry that was withdrawn in favour of another', {
  [`${entries}/ke-1.yaml`]: ['https://www.example.org/ke', 'https://www.example.org/jp'],
  [`${entries}/ke-1.*.md`]: ['title: Plan', 'title: Plan\nstatus: withdrawn\nreason: Listed twice.'],
});
valid('a draft with a title of a template', {
  [`${entries}/ke-1.yaml`]: ['country: KE', 'country: JP'],
  [`${entries}/ke-1.*.md`]: ['title: Plan', 'title: Act\nstatus: draft'],
});
valid('two parts of one measure', {
  [`${entries}/ke-1.yaml`]: [
    'source: https://www.example.org/ke',
    '# suppress entry-duplicate: two parts of one law\nsource: https://www.example.org/jp',
  ],
});
