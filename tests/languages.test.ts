/** `languages` in site.yaml: which languages the site has, and in which order. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import { at } from '../src/core/diagnostics/diagnostic.ts';
import { helpVersions } from '../src/core/help/help.ts';
import { languageTags } from '../src/core/model/languages.ts';
import { check, type Edits, edited, filesOf, validSite } from './support/content.ts';
import { inLanguages } from './support/languages.ts';

const two = inLanguages(validSite, ['fr', 'en']);

const problemsOf = (edits: Edits, content = two): string[] =>
  check(edited(content, edits)).diagnostics.map(
    ({ span, rule, message }) => `${at(span)} ${rule}: ${message.en}`,
  );

test('a site has all six languages unless it lists fewer', () => {
  expect(check(validSite).site?.config.languages).toEqual(languageTags);
});

describe('a site in two languages', () => {
  const { site, diagnostics } = check(two);

  test('needs no text in another', () => {
    expect(diagnostics).toEqual([]);
    expect(site?.config.name).toEqual({ en: 'Conversation, English', fr: 'Conversation, Français' });
  });

  test('has its languages in the order of the list', () => {
    expect(site?.config.languages).toEqual(['fr', 'en']);
    for (const { versions } of site?.meetings[0]?.documents ?? [])
      expect(Object.keys(versions)).toEqual(['fr', 'en']);
  });

  test('reports a document and a translation record in another', () => {
    const problem = 'language-unknown: The site does not have the language ru. Its languages are fr, en.';
    expect(
      problemsOf({
        'note.ru.md': '---\ntitle: Note\n---\n\nText.',
        'translations/note.ru.yaml': 'source: en',
      }),
    ).toEqual([
      `meetings/session/note.ru.md:1:1 ${problem}`,
      `meetings/session/translations/note.ru.yaml:1:1 ${problem}`,
    ]);
  });

  test('reports a field in another, where it is', () => {
    expect(problemsOf({ 'meeting.yaml': ['  en: Geneva,', '  es: Ginebra\n  en: Geneva,'] })).toEqual([
      'meetings/session/meeting.yaml:10:3 language-unknown: The site does not have the language es. Its languages are fr, en.',
    ]);
  });

  test('lacks a text in one of them', () => {
    expect(
      problemsOf({
        'meeting.yaml': [
          /^ {2}fr: Geneva.*\n/m.exec(two['meetings/session/meeting.yaml'] ?? '')?.[0] ?? '',
          '',
        ],
      }),
    ).toEqual(['meetings/session/meeting.yaml:10:3 field-missing: "fr" in "place" is missing.']);
    expect(problemsOf({ 'note.fr.md': null }).map((line) => line.split(': ')[0])).toContain(
      'meetings/session/note.en.md:1:1 version-missing',
    );
  });

  test('suggests only its own languages', () => {
    expect(problemsOf({ 'note.esp.md': 'Text.' })).toEqual([
      'meetings/session/note.esp.md:1:1 file-name: By its name, note.esp.md is in Spanish, which this site does not have.',
    ]);
  });

  test('has no pages below the address of another', () => {
    const link = '[home](https://conversation.example.org/ru/)';
    const edits: Edits = {
      'note.en.md': ['Continuation.', link],
      'note.fr.md': ['2. Second', '<!-- suppress content-parity: a test -->\n\n2. Second'],
    };
    expect(problemsOf(edits)).toEqual([expect.stringContaining('link-target: ')]);
  });

  test('is checked in them while site.yaml has a mistake', () => {
    expect(problemsOf({ '/site.yaml': ['url: https://', 'contact: "\nurl: https://'] })).toEqual([
      expect.stringContaining('site.yaml:14:10 yaml-syntax: '),
    ]);
  });

  test('may have dropped the translations of another', () => {
    const { diagnostics } = compile(filesOf(two), {
      base: '/',
      publishedBefore: ['ru', 'en'].map((tag) => ({
        file: `meetings/session/note.${tag}.md`,
        published: '2024-01-01T00:00:00Z',
      })),
    });
    expect(diagnostics).toEqual([]);
  });
});

describe('the list of languages', () => {
  const found = (languages: string) =>
    problemsOf({ '/site.yaml': ['languages: [fr, en]', `languages: ${languages}`] });

  test.each([
    ['[fr, de]', 'site.yaml:1:17 field-value: Entry 2 of "languages" must be one of ar, zh, en, fr, ru, es.'],
    [
      '[fr, en, fr]',
      'site.yaml:1:21 field-value: Entry 3 of "languages" must be a language that is not in the list yet.',
    ],
    ['[]', 'site.yaml:1:12 field-value: "languages" must be a list of one or more languages.'],
    [
      'en',
      'site.yaml:1:12 field-value: "languages" must be a list, in which each entry starts on a line of its own with "- ".',
    ],
  ])('cannot be %s', (languages, problem) => {
    expect(found(languages)).toContain(problem);
  });

  test('has the default language in it', () => {
    expect(problemsOf({ '/site.yaml': ['url:', 'defaultLanguage: ru\nurl:'] })).toEqual([
      'site.yaml:14:18 field-value: "defaultLanguage" must be one of fr, en.',
    ]);
  });

  test('gives the default language: English, or else the first', () => {
    expect(check(two).site?.config.defaultLanguage).toBe('en');
    expect(check(inLanguages(validSite, ['ru', 'fr'])).site?.config.defaultLanguage).toBe('ru');
  });
});

test('the help is in those of its languages that the site has, else in English', () => {
  expect(helpVersions(['fr', 'es'])).toEqual([{ language: 'fr', text: 'fr' }]);
  expect(helpVersions(['zh', 'ar'])).toEqual([{ language: 'zh', text: 'en' }]);
});
