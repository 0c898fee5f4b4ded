/** The directory of documents, and the addresses of symbols. */
import { expect, test } from 'vitest';
import { addresses } from '../../src/core/model/addresses.ts';
import { languageTags } from '../../src/core/model/languages.ts';
import { documentsOf, fileOf, meetings, pageAt, valuesOf } from '../support/built.ts';

test.each(languageTags)('the directory in %s lists every document once', (language) => {
  const page = pageAt(addresses.documents(language));
  const listed = valuesOf(page, '.directory-table tbody th a', 'href').map((href) =>
    href?.replace('/some/base', ''),
  );
  const expected = meetings.flatMap((meeting) =>
    documentsOf(meeting).map((name) => addresses.document(language, meeting, name)),
  );
  expect(listed.toSorted()).toEqual(expected.toSorted());
});

test('the address of a symbol leads to its document in the language, and is kept out of search engines', () => {
  const page = pageAt('/fr/symbol/F-412/');
  const target = '/fr/meetings/forum-12/circular/';
  expect(valuesOf(page, 'meta[http-equiv="refresh"]', 'content')).toEqual([`0; url=/some/base${target}`]);
  expect(valuesOf(page, '#page_moved', 'href')).toEqual([`/some/base${target}`]);
  expect(valuesOf(page, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
});

test('a revision has an address of its own symbol', () => {
  expect(valuesOf(pageAt('/en/symbol/F-431-Rev/'), '#page_moved', 'href')).toEqual([
    '/some/base/en/meetings/forum-13/circular-rev-1/',
  ]);
});

test('the sitemap has the directory, and no redirects', () => {
  const sitemap = fileOf('sitemap.xml');
  expect(sitemap).toContain('/en/documents/<');
  expect(sitemap).toContain('/en/symbol/<');
  expect(sitemap).not.toContain('/en/symbol/F-412');
});
