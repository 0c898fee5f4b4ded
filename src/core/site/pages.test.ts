import { describe, expect, test } from 'vitest';
import { check, type Edits, edited, filesOf, unmarked, validSite } from '../../../tests/support/content.ts';
import { compile } from '../compile.ts';
import { at } from '../diagnostics/diagnostic.ts';
import { fixFiles } from '../edit/fix.ts';
import { translationDigest } from '../text/digest.ts';
import { pageRedirects } from './redirects.ts';

const page = (text: string) => `---\ntitle: About\n---\n\n${text}\n`;
const about = (text: string) => ({ '/pages/about.*.md': page('Text.'), '/pages/about.en.md': page(text) });

/** Tests that the rule reports what is between ⟦ and ⟧, and nothing else is reported. */
const invalid = (rule: string, edits: Edits) =>
  test(`${rule}: ${JSON.stringify(Object.values(edits).at(-1))}`, () => {
    const { content, here } = unmarked(edited(validSite, edits));
    const found = check(content).diagnostics.map(({ rule, span }) => `${at(span)} ${rule}`);
    expect(found.sort()).toEqual(here.map((span) => `${at(span)} ${rule}`).sort());
  });

invalid('version-missing', {
  ...about('Text.'),
  '/pages/about.fr.md': null,
  '/pages/about.en.md': `⟦⟧${page('Text.')}`,
});
invalid('field-missing', {
  ...about('Text.'),
  '/pages/about.en.md': '---\n⟦description: Text.\n⟧---\n\nText.\n',
});
invalid('frontmatter-missing', { ...about('Text.'), '/pages/about.en.md': '⟦⟧Text.\n' });
invalid('section-id', { '/pages/about.*.md': page('⟦## Find⟧\n\nText.') });
invalid('raw-html', about('A ⟦<b>⟧word</b>.'));
invalid('id-duplicate', {
  '/pages/about.*.md': page('## Find\n\n`#find`\n\n## Ask\n\n⟦`#find`⟧\n\nText.'),
});
invalid('weekday', about('The office opens on ⟦Monday⟧, 7 October 2025.'));
// A page has no meeting whose year a date could have.
test('valid: a weekday beside a date without a year', () => {
  expect(check(edited(validSite, about('The office opens on Monday, 7 October.'))).diagnostics).toEqual([]);
});
const english = 'All of the documents are in the languages of the site, and they are for the public to read.';
const french = 'Les documents sont dans toutes les langues du site, et ils sont pour le public qui les lit.';
invalid('text-language', {
  ...about('Text.'),
  '/pages/about.en.md': `---\ntitle: ⟦About⟧\n---\n\n${french}\n`,
});
invalid('text-language', about(`${english}\n\n${english}\n\n${english}\n\n${english}\n\n⟦${french}⟧`));
invalid('untranslated', {
  '/pages/about.*.md': page('Text.'),
  '/pages/about.en.md': page(english),
  '/pages/about.ru.md': page(`Все документы опубликованы на всех языках сайта.\n\n⟦${english}⟧`),
});
invalid('official-name', {
  ...about('Documents of the ⟦World intellectual Property Organization⟧.'),
  '/names.yaml': 'names:\n  - en: World Intellectual Property Organization\n',
});
const sections = (...ids: string[]) => page(ids.map((id) => `## ${id}\n\n\`#${id}\`\n\nText.`).join('\n\n'));
invalid('structure-parity', {
  '/pages/about.*.md': sections('find', 'ask'),
  '/pages/about.fr.md': sections('find', 'ask')
    .replace('## find', '⟦## find⟧')
    .replace(/## ask[\s\S]*?Text\.\n/, ''),
});
invalid('numbering-parity', {
  '/pages/about.*.md': page('1. One.\n\n2. Two.'),
  '/pages/about.fr.md': page('⟦1. One.⟧'),
});
invalid('footnote-parity', {
  '/pages/about.*.md': page('One.[^1]\n\n[^1]: Two.'),
  '/pages/about.fr.md': `⟦⟧${page('One.')}`,
});
invalid('link-target', about('See ⟦[this](/en/nothing/)⟧.'));
invalid('link-target', about('See ⟦[this](/en/about/#nothing)⟧.'));
invalid('link-target', about('See ⟦[this](#nothing)⟧.'));
invalid('link-target', about('See ⟦[this](about.en.md#nothing)⟧.'));
invalid('link-target', about('See ⟦[this](rules.en.md)⟧.'));
invalid('link-target', about('See ⟦[this](../meetings/session/note.en.md#nothing)⟧.'));
invalid('link-target', {
  ...about('Text.'),
  'note.en.md': ['Continuation.', 'See ⟦[this](../../pages/about.en.md#nothing)⟧.'],
});
invalid('link-target', { 'note.en.md': ['Continuation.', 'See ⟦[this](../../pages/about.en.md)⟧.'] });
invalid('link-target', {
  ...about('Text.'),
  'note.en.md': ['Continuation.', 'See ⟦[this](https://conversation.example.org/en/about/#nothing)⟧.'],
});
invalid('link-language', about('See ⟦[this](about.fr.md)⟧.'));
invalid('link-language', {
  ...about('Text.'),
  'note.en.md': ['Continuation.', 'See ⟦[this](../../pages/about.fr.md)⟧.'],
});
invalid('link-target', about('See ⟦[this](/en/meetings/other/)⟧.'));
invalid('link-target', about('See ⟦[this](../meetings/session/paper.en.md)⟧.'));
invalid('link-language', about('See ⟦[this](../meetings/session/note.fr.md)⟧.'));

describe('pages', () => {
  test('lead to pages of the site, to documents and to their parts', () => {
    const links = '[All](/en/meetings/), [here](/en/about/), [note](../meetings/session/note.en.md#p3).';
    expect(check(edited(validSite, about(links))).diagnostics).toEqual([]);
  });

  test('have a title, a text and links below the base of the site', () => {
    const content = edited(validSite, {
      '/pages/about.*.md': sections('find'),
      '/pages/about.en.md': page('## Find\n\n`#find`\n\n[All](/en/meetings/)'),
    });
    const { site, diagnostics } = compile(filesOf(content), { base: '/some/base/' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { name, versions } = site?.pages[0] ?? {};
    expect([name, versions?.en?.title, Object.keys(versions ?? {}).length]).toEqual(['about', 'About', 6]);
    expect(versions?.en?.body.sections.map(({ id, paragraphs }) => [id, paragraphs[0]?.html])).toEqual([
      ['find', '<p><a href="/some/base/en/meetings/">All</a></p>'],
    ]);
  });

  test('and documents lead to each other and to their parts', () => {
    const link = '[find](../../pages/about.en.md#find)';
    const content = edited(validSite, {
      '/pages/about.*.md': sections('find'),
      '/pages/about.en.md': page(
        '## Find\n\n`#find`\n\n[Here](#find), [here](about.en.md#find), [here](/en/about/#find).',
      ),
      'note.en.md': ['Continuation.', `${link}, [find](https://conversation.example.org/en/about/#find)`],
    });
    const { site, diagnostics } = compile(filesOf(content), { base: '/some/base/' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const html = JSON.stringify(
      site?.meetings[0]?.documents.find(({ name }) => name === 'note')?.versions.en?.body,
    );
    expect(html).toContain('<a href=\\"/some/base/en/about/#find\\">find</a>');
  });

  test('are optional: an address of one that is not there is wrong', () => {
    const edits = {
      'note.en.md': ['Continuation.', '[x](https://conversation.example.org/en/about/)'],
    } as const;
    expect(check(validSite).site?.pages).toEqual([]);
    expect(check(edited(validSite, edits)).diagnostics.map(({ rule }) => rule)).toEqual(['link-target']);
  });

  test('are fixed like documents', () => {
    const files = filesOf(edited(validSite, about('Wor\u200bd.')));
    expect(fixFiles(files, { base: '/' }).map(({ file, after }) => [file, after])).toEqual([
      ['pages/about.en.md', page('Word.')],
    ]);
  });

  test('have the order of their folders, and a revised one names its successor', () => {
    const of = (fields: string) => `---\ntitle: Rules\n${fields}---\n\nText.\n`;
    const content = edited(validSite, {
      '/pages/rules.*.md': of(''),
      '/pages/rules/fees.*.md': of('order: 2\n'),
      '/pages/rules/fees-rev-1.*.md': of('order: 3\nrevises: fees\n'),
      '/pages/rules/visas.*.md': of('order: 1\n'),
    });
    const { site, diagnostics } = check(content);
    expect(diagnostics).toEqual([]);
    expect(site?.pages.map(({ name, revises, revisedBy }) => [name, revises, revisedBy])).toEqual([
      ['rules', undefined, undefined],
      ['rules/visas', undefined, undefined],
      ['rules/fees', undefined, 'rules/fees-rev-1'],
      ['rules/fees-rev-1', 'rules/fees', undefined],
    ]);
  });

  test.each([
    ['status: draft', []],
    ['publishFrom: 2030-01-01', []],
    ['status: provisional', ['rules', 'rules/fees', 'rules/fees/waivers']],
  ])('below one with "%s" are published with it', (field, expected) => {
    const content = edited(validSite, {
      '/pages/rules.*.md': `---\ntitle: Rules\n${field}\n---\n\nText.\n`,
      '/pages/rules/fees.*.md': page('Text.'),
      '/pages/rules/fees/waivers.*.md': page('Text.'),
    });
    const { site } = compile(filesOf(content), { base: '/', now: '2026-01-01T00:00:00Z' });
    expect(site?.pages.map(({ name }) => name)).toEqual(expected);
  });
});

const rules = { '/pages/rules.*.md': page('1. One.\n\n2. Two.') };
invalid('revises', {
  ...rules,
  '/pages/rules-rev-1.*.md': '---\ntitle: Rules\nrevises: ⟦rule⟧\n---\n\nText.\n',
});
invalid('revises-missing', { ...rules, '/pages/rules-rev-1.*.md': `⟦⟧${page('Text.')}` });
invalid('correction-part', {
  '/pages/rules.*.md':
    '---\ntitle: Rules\ncorrections:\n  - date: 2024-05-02\n    at: ⟦p3⟧\n    text: A number.\n---\n\n1. One.\n',
});
invalid('withdrawn-reason', {
  '/pages/rules.*.md': '---\ntitle: Rules\nstatus: ⟦withdrawn⟧\n---\n\nText.\n',
});
invalid('field-parity', {
  '/pages/rules.*.md': '---\ntitle: Rules\nsymbol: R/1\n---\n\nText.\n',
  '/pages/rules.fr.md': '---\ntitle: Rules\nsymbol: ⟦R/2⟧\n---\n\nText.\n',
});
invalid('moved-from', {
  ...rules,
  ...about('Text.'),
  '/moved.yaml': '- from: ⟦pages/rules⟧\n  to: pages/about\n',
});
invalid('moved-to', { ...rules, '/moved.yaml': '- from: pages/old\n  to: ⟦pages/rule⟧\n' });
invalid('moved-to', { ...rules, '/moved.yaml': '- from: pages/old\n  to: ⟦session/note⟧\n' });
// Each step is below the one before.
invalid('moved-to', {
  '/moved.yaml': '- from: pages/a\n  to: ⟦pages/b/a⟧\n- from: pages/b\n  to: ⟦pages/a/b⟧\n',
});
invalid('link-target', {
  ...about('See ⟦[these](rules.en.md)⟧.'),
  '/pages/rules.*.md': '---\ntitle: Rules\nstatus: draft\n---\n\nText.\n',
});
test('a link without a language means the version in that of the page', () => {
  const content = edited(validSite, {
    ...rules,
    '/pages/rules/fees.*.md': page('Text.'),
    '/pages/about.*.md': page('Text.'),
    '/pages/about.en.md': page('See [these](rules/fees.md).'),
  });
  const [problem] = check(content).diagnostics;
  expect([problem?.rule, problem?.message.en]).toEqual([
    'link-target',
    expect.stringContaining('rules/fees.en.md'),
  ]);
});
// A page below a draft is not published either.
invalid('link-target', {
  ...about('See ⟦[these](rules/fees.en.md)⟧.'),
  '/pages/rules.*.md': '---\ntitle: Rules\nstatus: draft\n---\n\nText.\n',
  '/pages/rules/fees.*.md': page('Text.'),
});
invalid('translation-behind', {
  ...rules,
  '/pages/rules.en.md': page('1. One.\n\n2. Two.'),
  '/pages/rules.fr.md': page('1. One.\n\n⟦2. Two.⟧'),
  '/pages/translations/rules.fr.yaml': [
    'source: "en"',
    `title: "${translationDigest('About')}"`,
    'parts:',
    `  p1: "${translationDigest('One.')}"`,
    `  p2: "${translationDigest('Three.')}"`,
    '',
  ].join('\n'),
});
invalid('translation-record', {
  ...rules,
  '/pages/rules/translations/fees.fr.yaml': '⟦⟧source: "en"\n',
});

test('pages that moved redirect with those below them', () => {
  const content = edited(validSite, {
    '/pages/guide.*.md': page('Text.'),
    '/pages/guide/rules.*.md': page('Text.'),
    '/pages/guide/rules/fees.*.md': page('Text.'),
    '/pages/guide/rules/charges.*.md': page('Text.'),
    '/moved.yaml':
      '- from: pages/rules\n  to: pages/guide/rules\n- from: pages/rules/prices\n  to: pages/guide/rules/charges\n',
  });
  const { site, diagnostics } = check(content);
  expect(diagnostics).toEqual([]);
  expect(site && pageRedirects(site).map(({ from, to }) => `${from} ${to}`)).toEqual([
    'rules guide/rules',
    'rules/charges guide/rules/charges',
    'rules/fees guide/rules/fees',
    'rules/prices guide/rules/charges',
  ]);
});
