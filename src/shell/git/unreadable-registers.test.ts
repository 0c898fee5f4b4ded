/** Any state of a file of a register in git may be unreadable. Such a state was never published, and hides no other. */
import { expect, test } from 'vitest';
import { type Content, type Edits, edited, validSite } from '../../../tests/support/content.ts';
import { changesByDay, createContentRepository } from '../../../tests/support/git/content-repository.ts';
import { validRegister } from '../../../tests/support/registers/valid-register.ts';

const registerPath = 'registers/measures/register.yaml';
const factsPath = 'registers/measures/entries/jp-1.yaml';
const textPath = 'registers/measures/entries/jp-1.en.md';
const countriesPath = 'countries.yaml';
const union = (code: string) =>
  `  - code: ${code}\n    ar: اتحاد\n    zh: 联盟\n    en: Union\n    fr: Union\n    ru: Союз\n    es: Unión\n`;
const valid: Content = { ...validSite, ...validRegister, [countriesPath]: `countries:\n${union('EU')}` };

const nested = `a: ${'['.repeat(20_000)}`;
const conflict = (text: string) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`;
const replaced = (path: string, before: string, after: string) =>
  edited(valid, { [`/${path}`]: [before, after] } as Edits)[path] ?? '';

const forAnyYaml = (path: string): string[] => [
  '',
  '# Later\n',
  '- country: JP\n',
  'Japan\n',
  nested,
  conflict(valid[path] ?? ''),
  `${valid[path]}extra: *unknown\n`,
  `${valid[path]}<<: 3\n`,
  `${valid[path]}\textra: 1\n`,
  `${valid[path]}---\n${valid[path]}`,
  `${valid[path]}extra: ${'x'.repeat(3 * 1024 * 1024)}\n`,
  '\ufeff',
];

const broken: Record<string, readonly string[]> = {
  [registerPath]: [
    ...forAnyYaml(registerPath),
    replaced(registerPath, 'type: link', 'type: address'),
    replaced(registerPath, '  ru: Measures, Русский\n', ''),
    replaced(registerPath, 'date: 2024-10-10', 'date: 2024-02-31'),
    replaced(registerPath, 'id: number', 'id: title'),
    replaced(registerPath, 'id: number', 'id: scope'),
    replaced(registerPath, 'type: choice', 'type: symbol'),
    replaced(registerPath, '    type: date', '    type: date\n    notBefore: signed'),
  ],
  [factsPath]: [
    ...forAnyYaml(factsPath),
    replaced(factsPath, 'country: JP', 'country: XX'),
    replaced(factsPath, 'country: JP', 'country: [JP, KE]'),
    replaced(factsPath, 'kind: law', 'kind: treaty'),
    replaced(factsPath, '2019-04-17', '2019-02-31'),
    replaced(factsPath, 'checked: 2024-02-01', 'checked: soon'),
    replaced(factsPath, 'number: Act 1', 'scope: All'),
    replaced(factsPath, 'number: Act 1', 'status: withdrawn'),
  ],
  [textPath]: [
    '',
    'Text without fields.\n',
    '---\ntitle: Other\n\nText.\n',
    '---\ntitle: [Other\n---\n\nText.\n',
    '---\ntitle: Other\ncountry: JP\n---\n\nText.\n',
    '---\ntitle: Other\nstatus: withdrawn\n---\n\nText.\n',
    '---\ntitle: Other\n---\n',
    '---\ntitle: Other\n---\n\n<b>Text</b>\n',
    '---\ntitle: Other\n---\n\n```\nText\n',
    `---\ntitle: Other\n---\n\n${'> '.repeat(5000)}Text.\n`,
    conflict(valid[textPath] ?? ''),
  ],
  [countriesPath]: [
    ...forAnyYaml(countriesPath),
    `countries:\n${union('eu')}`,
    `countries:\n${union('EU')}${union('EU')}`,
    'countries:\n  - code: EU\n',
  ],
};

const changed = edited(valid, {
  [`/${factsPath}`]: ['kind: law', 'kind: strategy'],
  [`/${textPath}`]: ['title: Act', 'title: Acts'],
  [`/${registerPath}`]: ['contact: desk@example.org', 'contact: office@example.org'],
});

test.each(Object.entries(broken))('states of %s that cannot be read', async (path, texts) => {
  const { commit, publish } = await createContentRepository();
  commit(1, valid);
  for (const text of texts) {
    commit(2, { ...valid, [path]: text });
    commit(2, valid);
  }
  commit(3, changed);
  const { rules, gitFailure, history } = await publish();
  expect({ rules, gitFailure }).toEqual({ rules: [], gitFailure: undefined });
  expect(changesByDay(history)).toEqual({ '01': ['created'], '03': ['field'] });
});

test('facts were published when the settings made them valid', async () => {
  const choice = Object.entries(valid).find(([path]) => path === registerPath)?.[1] ?? '';
  const wider = choice.replaceAll('id: strategy', 'id: treaty');
  const start = edited(valid, { '/registers/measures/entries/ke-1.yaml': ['kind: strategy\n', ''] });
  const treaty = edited(start, { [`/${factsPath}`]: ['kind: law', 'kind: treaty'] });
  const organization = edited(treaty, {
    [`/${registerPath}`]: wider,
    [`/${factsPath}`]: ['country: JP', 'country: AU-1'],
  });
  const { commit, publish } = await createContentRepository();
  commit(1, start);
  // The register has no such choice yet.
  commit(2, treaty);
  commit(3, { ...treaty, [registerPath]: wider });
  // The country is unknown.
  commit(4, organization);
  commit(5, { ...organization, [countriesPath]: `countries:\n${union('EU')}${union('AU-1')}` });
  const { rules, history } = await publish();
  expect(rules).toEqual([]);
  expect(history?.files[factsPath]?.map(({ date, changes }) => [date.slice(8, 10), changes])).toEqual([
    ['05', [{ type: 'field', field: 'country', before: 'JP', after: 'AU-1' }]],
    ['03', [{ type: 'field', field: 'kind', before: 'law', after: 'treaty' }]],
    ['01', [{ type: 'created' }]],
  ]);
});
