/** The model of notes and circulars: numbered paragraphs, footnotes, links, tables and fields. */
import { expect, test } from 'vitest';
import { type Edits, textOf, versionOf } from '../support/content.ts';

test('a paragraph has its written number; one without a number continues the paragraph before it', () => {
  const { sections } = textOf({
    'note.*.md': [
      ['---\n\n## Background', '---\n\nForeword.\n\n## Background'],
      ['Second paragraph.', 'Second paragraph:\n\n   - one\n   - two'],
    ],
  });
  const shown = sections.map(({ id, title, paragraphs }) => [
    id,
    title,
    paragraphs.map(({ number, id, text }) => [number, id, text]),
  ]);
  expect(shown).toEqual([
    [null, '', [[null, null, 'Foreword.']]],
    [
      'background',
      'Background',
      [
        ['1', 'p1', 'First paragraph.'],
        ['2', 'p2', 'Second paragraph:\none\ntwo\nContinuation.'],
      ],
    ],
    [
      'aims',
      'Aims',
      [
        ['3', 'p3', 'Third paragraph.'],
        ['4', 'p4', 'Fourth paragraph.'],
      ],
    ],
  ]);
  expect(sections[1]?.paragraphs[1]?.html).toBe(
    '<p>Second paragraph:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>Continuation.</p>',
  );
});

test('footnotes are numbered in the order of their first references, and each reference has an id', () => {
  const edits: Edits = {
    'note.*.md': [
      ['paragraph.[^1]', 'paragraph.[^b] Again.[^1] And again.[^b]'],
      ['[^1]: Footnote.', '[^1]: Footnote.\n\n[^b]: With a [link](#p1).'],
    ],
  };
  const { footnotes } = versionOf(edits, 'note.en.md');
  expect(footnotes.map(({ number, id, text, references }) => [number, id, text, references])).toEqual([
    [1, 'fn-1', 'With a link.', ['fnref-1', 'fnref-1-2']],
    [2, 'fn-2', 'Footnote.', ['fnref-2']],
  ]);
  expect(footnotes[0]?.html).toBe('<p>With a <a href="/en/meetings/session/note/#p1">link</a>.</p>');
  const reference = (number: number, id: string) =>
    `<sup><a href="#fn-${number}" id="${id}" role="doc-noteref">${number}</a></sup>`;
  expect(textOf(edits).sections[0]?.paragraphs[0]?.html).toBe(
    `<p>First paragraph.${reference(1, 'fnref-1')} Again.${reference(2, 'fnref-2')} And again.${reference(1, 'fnref-1-2')}</p>`,
  );
});

const written = (text: string, base = '/') =>
  textOf({ 'note.en.md': ['Continuation.', text] }, 'note.en.md', {
    base,
  }).sections[0]?.paragraphs[1]?.html.replace('<p>Second paragraph.</p>\n', '');

test('links between documents become addresses below the base of the site', () => {
  expect(written('[a](agenda.en.md#panel-1)', '/some/base/')).toBe(
    '<p><a href="/some/base/en/meetings/session/agenda/#panel-1">a</a></p>',
  );
  expect(written('[a][a]\n\n[a]: ../session/circular.en.md', '/some/base')).toBe(
    '<p><a href="/some/base/en/meetings/session/circular/">a</a></p>',
  );
  expect(written('[a](agenda.ar.md)')).toBe(
    '<p><a href="/ar/meetings/session/agenda/" hreflang="ar">a</a></p>',
  );
  expect(written('[a](https://example.org/a?b=c&d#e)', '/some/base/')).toBe(
    '<p><a href="https://example.org/a?b=c&#x26;d#e">a</a></p>',
  );
});

test('a single tilde stays a tilde, two mean strikethrough', () => {
  expect(written('About ~2 and ~~gone~~')).toBe('<p>About ~2 and <del>gone</del></p>');
});

test('a column of a table is aligned by a class, without inline style', () => {
  const html = written('| a | b |\n|:--|--:|\n| 1 | 2 |');
  expect(html).toContain('<th class="align-left">a</th>');
  expect(html).toContain('<td class="align-right">2</td>');
  expect(html).not.toMatch(/ (style|align)=/);
  expect(html).toContain('<div class="scroll" tabindex="0"><table>');
});

test('plain text keeps line breaks', () => {
  const text = textOf({ 'note.en.md': ['Continuation.', 'one\\\ntwo'] }).sections[0]?.paragraphs[1]?.text;
  expect(text).toBe('Second paragraph.\none\ntwo');
});

test('a circular has its fields and their positions', () => {
  const { title, symbol, date, status, fields } = versionOf({}, 'circular.fr.md');
  expect({ title, symbol, date, status }).toEqual({
    title: 'Circular',
    symbol: 'C. 1',
    date: '2024-01-15',
    status: 'final',
  });
  expect(fields['date']).toMatchObject({ line: 4, column: 7, endLine: 4, endColumn: 17 });
});
