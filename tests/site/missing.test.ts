/** Documents without a version in some languages: a page says so, and shows no text in another language. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Language, languageTags } from '../../src/core/model/languages.ts';
import { sentenceTree } from '../../src/i18n/t.ts';
import { documentsOf, meetings, pageAt, pagesIn, registerAddresses, valuesOf } from '../support/built.ts';
import { site } from '../support/sites.ts';

const circular = { meeting: 'forum-2', name: 'circular', type: 'circular' } as const;
const note = { meeting: 'forum-2', name: 'note', type: 'note' } as const;

describe.for<{ language: Language; document: typeof circular | typeof note; there: Language[] }>([
  { language: 'ru', document: circular, there: ['ar', 'en', 'fr', 'es'] },
  { language: 'zh', document: circular, there: ['ar', 'en', 'fr', 'es'] },
  { language: 'en', document: note, there: ['ar', 'zh', 'fr', 'ru', 'es'] },
])('$document.name in $language', ({ language, document: { meeting, name, type }, there }) => {
  const folder = `/${language}/meetings/${meeting}`;
  const page = pageAt(`${folder}/${name}/`);
  const sentences = sentenceTree(language, {}).document;

  test('says so in the language of the reader', () => {
    expect(page.document.querySelector('h1')?.textContent).toBe(sentences.types[type]);
    const notice = page.document.querySelector('main .notice')?.textContent;
    expect(notice).toContain(sentences.missing);
    expect(notice).toContain(sentences.missingText);
  });

  test('lists the versions there are', () => {
    const links = page.document.querySelectorAll('main .notice a');
    expect(links.map((link) => link.getAttributeValue('hreflang'))).toEqual(there);
    expect(links.map((link) => link.getAttributeValue('lang'))).toEqual(there);
    expect(links.map((link) => link.getAttributeValue('href'))).toEqual(
      there.map((tag) => `/some/base/${tag}/meetings/${meeting}/${name}/`),
    );
  });

  test('shows no foreign text', () => {
    const lines = there
      .map((tag) => readFileSync(join(site.content, `meetings/${meeting}/${name}.${tag}.md`), 'utf8'))
      .flatMap((source) => source.split('\n'))
      .map((line) => line.replace(/^(\w+: |#+ |- )/, ''))
      .filter((line) => line.length > 20);
    expect(lines.filter((line) => page.source.includes(line))).toEqual([]);
  });

  test('stays away from search engines', () => {
    expect(valuesOf(page, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
    expect(valuesOf(page, 'link[hreflang]', 'hreflang')).toEqual([]);
  });

  test('is crossed out on the page of its meeting', () => {
    const rows = pageAt(`${folder}/`).document.querySelectorAll('.document-table tr');
    const row = rows.find((each) =>
      each
        .querySelectorAll('a')
        .some((link) => link.getAttributeValue('href')?.endsWith(`/${meeting}/${name}/`)),
    );
    const crossedOut = row?.querySelectorAll('s').map((element) => element.getAttributeValue('lang'));
    expect(crossedOut).toEqual(languageTags.filter((tag) => !there.includes(tag)));
  });

  test('has no source', () => expect(existsSync(join(site.dist, `${folder}/${name}.md`))).toBe(false));
});

test.for(languageTags)(
  'the search index in %s has the pages, the meetings, the documents and entries in the language and no others',
  (language) => {
    const documents = meetings.flatMap((meeting) =>
      documentsOf(meeting, language).map((name) => `/${language}/meetings/${meeting}/${name}/`),
    );
    const ofMeetings = meetings.map((meeting) => `/${language}/meetings/${meeting}/`);
    const ofPages = pagesIn(language).map((name) => `/${language}/${name}/`);
    const registers = registerAddresses(language).map((address) => `/${language}/${address}`);
    const expected = [...ofPages, ...ofMeetings, ...documents, ...registers];
    expect(indexedIn(language).sort()).toEqual(expected.sort());
  },
);

/** Lists the addresses of the pages in a search bundle: one compressed fragment each, after Pagefind's signature. */
function indexedIn(language: Language): string[] {
  const folder = join(site.dist, language, 'pagefind/fragment');
  return globSync('*.pf_fragment', { cwd: folder }).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    return (JSON.parse(text.replace(/^pagefind_dcd/, '')) as { url: string }).url;
  });
}
