import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion, ParsedVersion } from '../../model/model.ts';
import { startOf } from '../../text/source.ts';
import type { MeetingCheck } from '../check.ts';
import { type Difference, differences, type Entry, placeOf } from './compare-versions.ts';

/** Fields that are about the document, and not about its wording, have the same value in every language. Drafts are not compared. */
export const fieldParity = defineRule({
  id: 'field-parity',
  severity: 'error',
  messages: {
    different: {
      en: '"{field}" is {here} here but {there} in {place}.',
      fr: '« {field} » vaut {here} ici, mais {there} dans {place}.',
    },
    missing: {
      en: '"{field}" is missing here but is {there} in {place}.',
      fr: '« {field} » manque ici, mais vaut {there} dans {place}.',
    },
    extra: {
      en: '"{field}" is {here} here but is missing in {place}.',
      fr: '« {field} » vaut {here} ici, mais manque dans {place}.',
    },
  },
  hint: { en: 'Give all languages the same value.', fr: 'Donnez la même valeur dans toutes les langues.' },
});

export const checkFieldParity: MeetingCheck = (site, report) => {
  for (const difference of differences(site, fieldsOf)) {
    const { here, there } = difference;
    report({ rule: fieldParity, span: here.span, related: there.span, ...findingFor(difference) });
  }
};

function findingFor({ here, there }: Difference<string | null>): Finding<typeof fieldParity> {
  const data = { field: here.key, place: placeOf(there.span) };
  if (here.value === null) return { message: 'missing', data: { ...data, there: String(there.value) } };
  if (there.value === null) return { message: 'extra', data: { ...data, here: here.value } };
  return { message: 'different', data: { ...data, here: here.value, there: there.value } };
}

const keys = ['symbol', 'date', 'status', 'sourceLanguage', 'publishFrom', 'revises', 'corrections'] as const;

/** Corrections are compared by their dates and parts. */
const fieldValue = (version: ParsedVersion, key: (typeof keys)[number]): string | null =>
  key === 'corrections'
    ? version.corrections.map(({ date, at }) => `${date} ${at}`).join(', ') || null
    : (version[key] ?? null);

/**
 * Lists the fields with their values, `null` where a field is missing. A version without a title has front matter that
 * cannot be read, which another rule reports. A page has only fields that are translated.
 */
const fieldsOf = (version: ParsedTextVersion): Entry<string | null>[] =>
  'page' in version || version.title === null || version.status === 'draft'
    ? []
    : keys.map((key) => ({
        key,
        value: fieldValue(version, key),
        span: version.fields[key] ?? startOf(version.file),
      }));
