/** Imports tables into the register of the tests: what they change, and what is wrong with them. */
import { describe, expect, test } from 'vitest';
import { check, validSite } from '../../../tests/support/content.ts';
import { validRegister } from '../../../tests/support/registers/valid-register.ts';
import { type Language, languageTags } from '../model/languages.ts';
import { entryTexts, type FileText } from './entry-texts.ts';
import { planImport } from './plan-import.ts';

const content = { ...validSite, ...validRegister };
const { siteWithDrafts } = check(content);
const [found] = siteWithDrafts.registers;
if (!found?.settings) throw new Error('The register of the tests cannot be read.');
const register = { ...found, settings: found.settings };
const languages = languageTags;

const plan = (text: string, language?: Language) =>
  planImport(text, { register, countries: siteWithDrafts.countries, languages, language });

/** Returns the problems as `row:column kind`, and the changes as `entry column: before → after`. */
function result(text: string, language?: Language) {
  const { changes, problems } = plan(text, language);
  return {
    problems: problems.map(({ row, column, kind }) => `${row}:${column} ${kind}`),
    changes: changes.flatMap(({ entry, values }) =>
      values.map(({ name, before, after }) => `${entry} ${name}: ${before} → ${after}`),
    ),
  };
}

const changed = (text: string, language?: Language): string[] => {
  const { problems, changes } = result(text, language);
  expect(problems).toEqual([]);
  return changes;
};

/** Returns the texts of the files that change. */
function written(text: string, language?: Language): Record<string, string | null> {
  const files = new Map<string, FileText>(
    Object.entries(content).map(([path, disk]) => [path, { text: disk, disk }]),
  );
  const { changes, problems } = plan(text, language);
  expect(problems).toEqual([]);
  const options = { register: 'measures', fields: register.settings.fields, languages };
  return Object.fromEntries(
    changes
      .flatMap((change) => [...entryTexts(change, files, options)])
      .map(([path, after]) => [path.replace('registers/measures/entries/', ''), after]),
  );
}

describe('what changes', () => {
  test('only values that differ', () => {
    const table = 'entry,country,kind,adopted,number\njp-1,JP,strategy,2019-04-17,\nke-1,KE,strategy,2019,\n';
    expect(changed(table)).toEqual(['jp-1 kind: law → strategy', 'jp-1 number: Act 1 → ']);
    expect(written(table)).toEqual({
      'jp-1.yaml': content['registers/measures/entries/jp-1.yaml']
        ?.replace('law', 'strategy')
        .replace('number: Act 1\n', ''),
    });
  });

  test.each([';', '\t', ','])(
    'the separator %j, empty rows and empty columns change nothing',
    (separator) => {
      const rows = [['entry', 'kind', ''], [], ['jp-1', 'law', ''], ['', '', ''], ['ke-1', '"strategy"', '']];
      expect(changed(rows.map((row) => `${row.join(separator)}\r\n`).join(''))).toEqual([]);
    },
  );

  test.each([
    ['country', 'jp', []],
    ['country', 'Japón', []],
    ['country', '肯尼亚', ['jp-1 country: JP → KE']],
    ['kind', 'Law, English', []],
    ['kind', 'STRATEGY', ['jp-1 kind: law → strategy']],
    ['checked', '', ['jp-1 checked: 2024-02-01 → ']],
    ['number', "'=1+1", ['jp-1 number: Act 1 → =1+1']],
    ['number', "''=1", ["jp-1 number: Act 1 → '=1"]],
    ['number', "a;'=1+1", ['jp-1 number: Act 1 → a;=1+1']],
    ['country', 'KEN', ['jp-1 country: JP → KE']],
    ['country', '404', ['jp-1 country: JP → KE']],
    ['country', '4', ['jp-1 country: JP → AF']],
    ['number', "'Act", ["jp-1 number: Act 1 → 'Act"]],
  ])('%s is read from %j', (column, cell, expected) => {
    expect(changed(`entry,${column}\njp-1,"${cell}"\n`)).toEqual(expected);
  });

  test('an address in one language leaves those of the others as they are', () => {
    const table = 'entry,source.fr\njp-1,https://www.example.org/jp-fr\n';
    expect(written(table)['jp-1.yaml']).toContain(
      languages.map((tag) => `\n  ${tag}: https://www.example.org/jp${tag === 'fr' ? '-fr' : ''}`).join(''),
    );
    expect(changed('entry,source\njp-1,https://www.example.org/jp\n')).toEqual([]);
    expect(changed('entry,source\njp-1,https://www.example.org/jp\n', 'fr')).toEqual([]);
    expect(written('entry,source\njp-1,https://www.example.org/x\n', 'fr')['jp-1.yaml']).toContain(
      'source: https://www.example.org/x\n',
    );
  });

  test('a title and a summary keep everything else of their file', () => {
    const table =
      'entry,title,summary\njp-1,The Act: new,"One.\r\n\r\n- Two\r\n- Three"\nke-1,Plan,Two articles.\n';
    expect(written(table, 'en')).toEqual({
      'jp-1.en.md': '---\ntitle: "The Act: new"\n---\n\nOne.\n\n- Two\n- Three\n',
    });
  });

  test('a new entry has the files of the languages that it has', () => {
    const table =
      'entry,country,adopted,source.en,title.en,summary.en,title.fr,summary.fr\nde-1,Allemagne,2020,https://example.org/de,Law,Text.,,\n';
    expect(written(table)).toEqual({
      'de-1.yaml': 'country: DE\nadopted: 2020\nsource:\n  en: https://example.org/de\n',
      'de-1.en.md': '---\ntitle: Law\n---\n\nText.\n',
    });
  });
});

test('a new entry without values has an empty file of facts', () => {
  const fields = register.settings.fields.map((field) => ({ ...field, required: false }));
  const settings = { ...register.settings, fields };
  const { changes } = planImport('entry,title.en,summary.en\nde-1,Law,Text.\n', {
    register: { ...register, settings },
    countries: siteWithDrafts.countries,
    languages,
  });
  const options = { register: 'measures', fields, languages };
  expect(changes.flatMap((change) => [...entryTexts(change, new Map(), options)])).toEqual([
    ['registers/measures/entries/de-1.yaml', ''],
    ['registers/measures/entries/de-1.en.md', '---\ntitle: Law\n---\n\nText.\n'],
  ]);
});

describe('what is wrong', () => {
  test.each([
    ['', ['1:1 empty']],
    ['\n\n', ['1:1 empty']],
    ['title.en\nx\n', ['1:1 column-missing']],
    ['entry,knid\njp-1,law\n', ['1:2 column-unknown']],
    ['entry,title\njp-1,x\n', ['1:2 column-unknown']],
    ['entry,kind,,checked\njp-1,law,,\n', ['1:3 column-unnamed']],
    ['entry,kind,Kind\njp-1,law,law\n', ['1:3 column-duplicate']],
    ['entry,country\njp-1,Japann\nke-1,Atlantis\n', ['2:2 country-unknown', '3:2 country-unknown']],
    ['entry,kind,adopted\njp-1,lwa,31.12.2019\n', ['2:2 choice-unknown', '2:3 value']],
    ['entry,adopted\njp-1,2019-02-30\n', ['2:2 value']],
    ['entry,checked\njp-1,2019\n', ['2:2 value']],
    ['entry,source\njp-1,example.org\n', ['2:2 value']],
    ['entry,title.en\njp-1,"a\nb"\n', ['2:2 line-break']],
    ['entry,kind\n,law\n', ['2:1 empty']],
    ['entry,kind\nJP 1,law\n', ['2:1 entry-id']],
    ['entry,kind\nprint,law\n', ['2:1 entry-id']],
    ['entry,kind\njp-1,law\n\njp-1,law\n', ['4:1 entry-duplicate']],
    ['entry,kind,checked\njp-1,law\n', ['2:2 cells-missing']],
    ['entry,kind\njp-1,law,x\n', ['2:3 cells-extra']],
    ['entry,kind\njp-1,"law\n', ['2:2 quotes']],
    ['entry,kind\njp-1,"law"x\n', ['2:2 quotes']],
    ['entry,country\njp-1,\n', ['2:2 value-missing']],
    ['entry,title.en,summary.en\nde-1,Law,Text.\n', ['2:1 value-missing']],
    ['entry,country\nde-1,DE\n', ['2:1 title-missing']],
    ['entry,country,title.en\nde-1,DE,Law\n', ['2:1 text-missing']],
    ['entry,country,title.en,summary.en\nde-1,DE,,Text.\n', ['2:3 text-missing']],
    ['entry,title.en,summary.en\njp-1,Act,\n', ['2:3 text-missing']],
    ['entry,scope.en\njp-1,All\n', ['2:2 language-missing']],
    ['entry,number\njp-1,#REF!\n', ['2:2 cell-error']],
    ['entry,adopted\njp-1,########\n', ['2:2 cell-error']],
    ['entry,number\njp-1,–\n', ['2:2 placeholder']],
    ['entry,title.en\njp-1,N/A\n', ['2:2 placeholder']],
    ['entry,adopted\njp-1,43572\n', ['2:2 value']],
    ['entry,entry.status\njp-1,withdrawn\n', ['2:2 status-differs']],
    ['entry,country.label\njp-1,Kenya\n', ['2:2 label-differs']],
    ['entry,kind,kind.label\njp-1,law,Strategy, English\n', ['2:4 cells-extra']],
    ['entry,kind,kind.label\njp-1,law,strategy\n', ['2:3 label-differs']],
  ])('%j', (table, problems) => {
    expect(result(table)).toEqual({ problems, changes: [] });
  });

  test('a message says what was probably meant', () => {
    const { problems } = plan('entry,kind,country,adopted\njp-1,strategi,Kenia y,13.3.2024\n');
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('Did you mean strategy?'),
      expect.stringContaining('"Kenia y" is'),
      expect.stringContaining('such as 2024-03-13'),
    ]);
    expect(plan('entry,adopted\njp-1,43572\n').problems[0]?.message).toContain('2019-04-17');
    expect(plan('id,kind\njp-1,law\n').problems[0]?.message).toContain('Did you mean "entry"?');
    expect(plan('entry,titel.fr\njp-1,x\n').problems[0]?.message).toContain('"title.fr"');
    expect(plan('entry,title.cn\njp-1,x\n').problems[0]?.message).toContain('"title.zh"');
    expect(plan('entry,source.de\njp-1,x\n').problems[0]?.message).toContain('does not have this language');
  });

  test('the columns that follow from others are ignored', () => {
    const table =
      'entry,title,country,country.label,kind.label,entry.status,url\njp-1,Act,JP,Nippon,x,final,https://x.example\n';
    expect(changed(table, 'en')).toEqual([]);
    expect(changed('entry,country,country.label,entry.status\njp-1,JP,日本,\n')).toEqual([]);
    expect(changed('entry,country,country.label\njp-1,KE,Kenya\n')).toEqual(['jp-1 country: JP → KE']);
  });

  test('a register can have a field “status” beside the status of its entries', () => {
    const [field] = register.settings.fields.filter(({ id }) => id === 'kind');
    const fields = [...register.settings.fields, ...(field ? [{ ...field, id: 'status' }] : [])];
    const { problems, changes } = planImport('entry,status,entry.status\njp-1,law,final\n', {
      register: { ...register, settings: { ...register.settings, fields } },
      countries: siteWithDrafts.countries,
      languages: languageTags,
    });
    expect(problems).toEqual([]);
    expect(changes.map(({ values }) => values)).toEqual([[{ name: 'status', before: '', after: 'law' }]]);
  });
});
