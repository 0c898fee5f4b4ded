import { describe, expect, test } from 'vitest';
import { check, type Edits, edited, filesOf, unmarked, validSite } from '../../../tests/support/content.ts';
import { compile } from '../compile.ts';
import { at } from '../diagnostics/diagnostic.ts';
import { fixFiles } from '../edit/fix.ts';

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

  test('have one of the names that a site can have', () => {
    const found = check(edited(validSite, { '/pages/rules.en.md': page('Text.') }));
    expect(found.diagnostics.map(({ rule }) => rule)).toEqual(['file-place']);
  });
});
