import { describe, expect, test } from 'vitest';
import { check, type Edits, edited, filesOf, soundSite, unmarked } from '../../../tests/support/content.ts';
import { compile } from '../compile.ts';
import { at } from '../diagnostics/diagnostic.ts';
import { fixFiles } from '../edit/fix.ts';

const page = (text: string) => `---\ntitle: About\n---\n\n${text}\n`;
const about = (text: string) => ({ '/pages/about.*.md': page('Text.'), '/pages/about.en.md': page(text) });

/** Tests that the rule reports what is between ⟦ and ⟧ in the English page. */
const invalid = (rule: string, edits: Edits) =>
  test(`${rule}: ${edits['/pages/about.en.md']}`, () => {
    const { content, here } = unmarked(edited(soundSite, { ...about('Text.'), ...edits }));
    expect(check(content).diagnostics.map(({ rule, span }) => [rule, at(span)])).toEqual(
      here.map((span) => [rule, at(span)]),
    );
  });

invalid('version-missing', { '/pages/about.fr.md': null, '/pages/about.en.md': `⟦⟧${page('Text.')}` });
invalid('field-missing', { '/pages/about.en.md': '---\n⟦description: Text.\n⟧---\n\nText.\n' });
invalid('frontmatter-missing', { '/pages/about.en.md': '⟦⟧Text.\n' });
invalid('section-id', about('⟦## Find⟧\n\nText.'));
invalid('raw-html', about('A ⟦<b>⟧word</b>.'));
invalid('link-target', about('See ⟦[this](/en/nothing/)⟧.'));
invalid('link-target', about('See ⟦[this](/en/meetings/other/)⟧.'));
invalid('link-target', about('See ⟦[this](../meetings/session/paper.en.md)⟧.'));
invalid('link-language', about('See ⟦[this](../meetings/session/note.fr.md)⟧.'));

describe('pages', () => {
  test('lead to pages of the site, to documents and to their parts', () => {
    const links = '[All](/en/meetings/), [here](/en/about/), [note](../meetings/session/note.en.md#p3).';
    expect(check(edited(soundSite, about(links))).diagnostics).toEqual([]);
  });

  test('have a title, a text and links below the base of the site', () => {
    const content = edited(soundSite, about('## Find\n\n`#find`\n\n[All](/en/meetings/)'));
    const { site, diagnostics } = compile(filesOf(content), { base: '/some/base/' });
    expect(diagnostics).toEqual([]);
    const { name, versions } = site?.pages[0] ?? {};
    expect([name, versions?.en?.title, Object.keys(versions ?? {}).length]).toEqual(['about', 'About', 6]);
    expect(versions?.en?.body.sections.map(({ id, paragraphs }) => [id, paragraphs[0]?.html])).toEqual([
      ['find', '<p><a href="/some/base/en/meetings/">All</a></p>'],
    ]);
  });

  test('are optional: an address of one that is not there is wrong', () => {
    const edits = {
      'note.en.md': ['Continuation.', '[x](https://conversation.example.org/en/about/)'],
    } as const;
    expect(check(soundSite).site?.pages).toEqual([]);
    expect(check(edited(soundSite, edits)).diagnostics.map(({ rule }) => rule)).toEqual(['link-target']);
  });

  test('are fixed like documents', () => {
    const files = filesOf(edited(soundSite, about('Wor\u200bd.')));
    expect(fixFiles(files, { base: '/' }).map(({ file, after }) => [file, after])).toEqual([
      ['pages/about.en.md', page('Word.')],
    ]);
  });

  test('have one of the names that a site can have', () => {
    const found = check(edited(soundSite, { '/pages/rules.en.md': page('Text.') }));
    expect(found.diagnostics.map(({ rule }) => rule)).toEqual(['file-place']);
  });
});
