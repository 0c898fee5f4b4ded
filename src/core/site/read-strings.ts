/** From `content/strings/` to the sentences that replace those of the engine. */
import { fieldValue } from '../checks/fields/field-value.ts';
import { stringKey } from '../checks/fields/string-key.ts';
import { stringPlaceholder } from '../checks/fields/string-placeholder.ts';
import { stringPlural } from '../checks/fields/string-plural.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { ByLanguage, Language, Localized } from '../model/languages.ts';
import type { SourceFile, Span, Strings } from '../model/model.ts';
import { stringsLanguageOrNull } from '../model/paths.ts';
import { createSource, type Source } from '../text/source.ts';
import { closestWord } from '../text/suggest.ts';
import { aText, readExpected } from '../yaml/expected.ts';
import { type ReadFields, readFields } from '../yaml/read.ts';
import { stringsSchema } from '../yaml/schemas.ts';

/** @param sentences of the engine */
export const readStrings = (
  files: readonly SourceFile[],
  sentences: ByLanguage<Strings>,
  report: Report,
): Localized<Strings> =>
  Object.fromEntries(
    files.flatMap(({ path, text }) => {
      const language = stringsLanguageOrNull(path);
      return language ? [[language, readFile(createSource(path, text), language, sentences, report)]] : [];
    }),
  );

interface Entry {
  key: string;
  text: string;
  keySpan: Span;
  textSpan: Span;
}

function readFile(
  source: Source,
  language: Language,
  sentences: ByLanguage<Strings>,
  report: Report,
): Strings {
  const read = readFields(source, stringsSchema, report);
  if (!read) return {};
  const entries = entriesIn(read.fields, [], read, report);
  const valid = entries.filter(({ key }) => Object.hasOwn(sentences[language], key));
  for (const { key, keySpan } of entries) {
    if (Object.hasOwn(sentences[language], key)) continue;
    const nearest = closestWord(key, Object.keys(sentences[language]));
    if (nearest)
      report({ rule: stringKey, message: 'similar', span: keySpan, data: { key, nearest, language } });
    else report({ rule: stringKey, message: 'unknown', span: keySpan, data: { key, language } });
  }
  for (const entry of valid) checkPlaceholders(entry, sentences[language], report);
  checkPlurals(valid, sentences[language], report);
  return Object.fromEntries(valid.map(({ key, text }) => [key, text]));
}

const entriesIn = (
  tree: object,
  path: readonly string[],
  read: Pick<ReadFields<unknown>, 'at' | 'keyAt'>,
  report: Report,
): Entry[] =>
  Object.entries(tree).flatMap(([step, value]: [string, unknown]) => {
    const inner = [...path, step];
    const key = inner.join('.');
    const textSpan = read.at(...inner);
    if (typeof value === 'string') return [{ key, text: value, keySpan: read.keyAt(...inner), textSpan }];
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return entriesIn(value, inner, read, report);
    const data = {
      field: { en: `"${key}"`, fr: `« ${key} »` },
      expected: readExpected(aText),
    };
    report({ rule: fieldValue, message: 'field', span: textSpan, data });
    return [];
  });

// ---- Placeholders -------------------------------------------------------------------------------------

const placeholdersIn = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))];

function checkPlaceholders({ key, text, textSpan: span }: Entry, sentences: Strings, report: Report): void {
  const original = sentences[key] ?? '';
  const forms = Object.keys(sentences).filter((each) => stemOf(each) === stemOf(key));
  const allowed = forms.flatMap((form) => placeholdersIn(sentences[form] ?? ''));
  // A singular or dual form may put the number in words.
  const required = isPlural(key) ? [] : placeholdersIn(original);
  const found = placeholdersIn(text);
  for (const placeholder of required.filter((each) => !found.includes(each)))
    report({ rule: stringPlaceholder, message: 'missing', span, data: { key, placeholder, original } });
  for (const placeholder of found.filter((each) => !allowed.includes(each)))
    report({ rule: stringPlaceholder, message: 'unknown', span, data: { key, placeholder, original } });
}

// ---- Plural forms -------------------------------------------------------------------------------------

const plural = /_(zero|one|two|few|many|other)$/;
const isPlural = (key: string): boolean => plural.test(key);
const stemOf = (key: string): string => key.replace(plural, '');

function checkPlurals(entries: readonly Entry[], sentences: Strings, report: Report): void {
  const given = new Set(entries.map(({ key }) => key));
  const reported = new Set<string>();
  for (const { key, keySpan: span } of entries.filter(({ key }) => isPlural(key))) {
    const stem = stemOf(key);
    const missing = Object.keys(sentences).filter((form) => stemOf(form) === stem && !given.has(form));
    if (missing.length === 0 || reported.has(stem)) continue;
    reported.add(stem);
    report({ rule: stringPlural, span, data: { key: stem, forms: missing.join(', ') } });
  }
}
