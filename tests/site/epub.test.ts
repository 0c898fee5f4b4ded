/** The books of the meetings have a valid structure, are complete, and are reproducible. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noHistory } from '../../src/core/history/history.ts';
import { addresses } from '../../src/core/model/addresses.ts';
import { directionOf, languageTags } from '../../src/core/model/languages.ts';
import { bookFiles, pageBookFiles } from '../../src/outputs/epub/epub.ts';
import { packBook } from '../../src/shell/build/epub.ts';
import { currentDocuments, meetings, pageAt, valuesOf } from '../support/built.ts';
import { check, edited, validSite } from '../support/content.ts';
import { site } from '../support/sites.ts';
import { bookProblems, readBook } from '../support/validators/epub.ts';

const books = languageTags.flatMap((language) =>
  meetings.map((meeting) => ({
    language,
    meeting,
    address: addresses.book(language, meeting),
    documents: currentDocuments(meeting, language),
  })),
);

test('a meeting has a book in each language in which it has documents, and its page links to it', () => {
  for (const { language, meeting, address, documents } of books) {
    const exists = existsSync(join(site.dist, address));
    expect(exists, address).toBe(documents.length > 0);
    const links = valuesOf(pageAt(addresses.meeting(language, meeting)), 'a[download]', 'href');
    expect(links.includes(`/some/base${address}`), address).toBe(exists);
  }
  expect(books.filter(({ documents }) => documents.length === 0)).not.toEqual([]);
});

describe.for(books.filter(({ documents }) => documents.length > 0))(
  '$address',
  ({ address, language, documents }) => {
    const book = readBook(readFileSync(join(site.dist, address)));
    const opf = 'EPUB/package.opf';

    test('has a valid structure', () => expect(bookProblems(book)).toEqual([]));

    test('states its language, and its direction as that of page turns', () => {
      const direction = directionOf(language);
      expect(book.find(opf, '//dc:language')).toEqual([language]);
      expect(book.find(opf, '//o:spine/@page-progression-direction')).toEqual([direction]);
      for (const page of book.paths.filter((path) => path.endsWith('.xhtml')))
        expect(book.find(page, '/h:html/@dir | /h:html/@lang').sort()).toEqual([direction, language].sort());
    });

    test('contains each document in the order of the site, with its parts in the table of contents', () => {
      const spine = book.find(opf, '//o:itemref/@idref');
      expect(spine).toEqual(['cover', 'meeting', 'nav', ...documents.map((name) => `document_${name}`)]);
      const contents = book.find('EPUB/nav.xhtml', '//h:nav[@epub:type="toc"]//h:a/@href');
      for (const name of documents) {
        const file = `documents/${name}.xhtml`;
        const named = book.find(`EPUB/${file}`, '//h:section/@id | //h:h2/@id | //h:h3/@id | //h:h4/@id');
        const listed = contents.filter((href) => href.startsWith(file));
        expect(listed).toEqual([file, ...named.map((id) => `${file}#${id}`)]);
      }
    });

    test('has a cover with a text alternative, a date of publication, and an accessibility summary', () => {
      const [cover = ''] = book.find(opf, '//o:item[@properties="cover-image"]/@href');
      expect(book.find(`EPUB/${cover}`, '//*[local-name()="text"]').length).toBeGreaterThan(2);
      const [title] = book.find(opf, '//dc:title');
      expect(book.find('EPUB/cover.xhtml', '//h:img/@src | //h:img/@alt').sort()).toEqual(
        [cover, title].sort(),
      );
      const [modified] = book.find(opf, '//o:meta[@property="dcterms:modified"]');
      expect(book.find(opf, '//dc:date')).toEqual([modified]);
      const [summary = ''] = book.find(opf, '//o:meta[@property="schema:accessibilitySummary"]');
      expect(summary.length).toBeGreaterThan(60);
    });

    test('has its own identifier, and the time of its last change', () => {
      expect(book.find(opf, '//dc:identifier')).toEqual([expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/)]);
      expect(book.find(opf, '//o:meta[@property="dcterms:modified"]')).toEqual([
        expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      ]);
    });
  },
);

test('identifiers differ from book to book', () => {
  const written = books.filter(({ documents }) => documents.length > 0);
  const ids = written.map(({ address }) =>
    readBook(readFileSync(join(site.dist, address)))
      .find('EPUB/package.opf', '//dc:identifier')
      .join(),
  );
  expect(new Set(ids).size).toBe(written.length);
});

/** Content that documents may have, and those of the fixture do not. */
const note = `\
---
# suppress text-language: the same text in all six languages
title: A & B <C>
---

## Signs & tags

\`#signs\`

1. Line one\\
   line two, \`a ]]> b\`, <https://example.org/?a=1&b=2>, "quoted" and 1 < 2.[^one]

2. [The panel](agenda.en.md#panel-1), [the agenda](agenda.en.md), [this](note.en.md), [above](#signs),
   [French](agenda.fr.md#panel-1).[^one]

3. A table and a list:

| a | b |
|---|:-:|
| [x](https://example.org/"<) | ~~y~~ |

- open
- done

[^one]: A note with [a link](#p1).
`;

const hard = () => {
  const { site, diagnostics } = check(edited(validSite, { 'note.*.md': note }));
  const meeting = site?.meetings[0];
  if (!site || !meeting) throw new Error(JSON.stringify(diagnostics, null, 2));
  return bookFiles(site, noHistory, meeting, 'en');
};

test('a book with special characters, tables and links is valid', () => {
  const book = readBook(packBook(hard()));
  expect(bookProblems(book)).toEqual([]);
  expect(book.find('EPUB/documents/note.xhtml', '//h:h1')).toEqual(['A & B <C>']);
  expect(book.find('EPUB/documents/note.xhtml', '//h:code')).toEqual(['a ]]> b']);
  const links = book.find('EPUB/documents/note.xhtml', '//h:div[@id="p2"]//h:a/@href');
  expect(links).toEqual([
    'agenda.xhtml#panel-1',
    'agenda.xhtml',
    'note.xhtml',
    '#signs',
    'https://conversation.example.org/fr/meetings/session/agenda/#panel-1',
    '#fn-1',
  ]);
});

test('the same content gives the same bytes, in any folder and at any time', () => {
  const first = packBook(hard());
  const before = process.env['TZ'];
  process.env['TZ'] = 'Asia/Kathmandu';
  try {
    expect(packBook(hard())).toEqual(first);
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
  expect(readBook(first).find('EPUB/package.opf', '//o:meta[@property="dcterms:modified"]')).toEqual([
    '1970-01-01T00:00:00Z',
  ]);
});

test('a page that was withdrawn is called a page', () => {
  const fees = {
    '/pages/fees.fr.md': '---\ntitle: Droits\nstatus: withdrawn\nreason: Abolis.\n---\n\nAucun.\n',
  };
  const { site: withPage } = check(edited(validSite, fees));
  if (!withPage) throw new Error('The site has errors.');
  const text = pageBookFiles(withPage, noHistory, 'fees', 'fr')
    .map((file) => file.text)
    .join();
  expect(text).toContain('<strong>Cette page a été retirée.</strong> Abolis.');
});
