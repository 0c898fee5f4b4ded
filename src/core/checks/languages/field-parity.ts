import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { ParsedPageVersion, ParsedTextVersion, ParsedVersion } from '../../model/model.ts';
import { characterName } from '../../text/character-names.ts';
import { startOf } from '../../text/source.ts';
import type { MeetingCheck } from '../check.ts';
import { specialSpaces } from '../near-misses/characters.ts';
import { type Difference, differences, type Entry, placeOf } from './compare-versions.ts';

const sameValue = {
  en: 'Give all languages the same value.',
  fr: 'Donnez la même valeur dans toutes les langues.',
} as const;

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
    character: {
      en: '"{field}" contains {name} here, but not in {place}.',
      fr: 'Le champ « {field} » contient {name} ici, mais pas dans {place}.',
    },
    characterThere: {
      en: '"{field}" contains {name} in {place}, but not here.',
      fr: 'Le champ « {field} » contient {name} dans {place}, mais pas ici.',
    },
    spaces: {
      en: '"{field}" has several spaces in a row here, but not in {place}.',
      fr: 'Le champ « {field} » contient ici plusieurs espaces de suite, mais pas dans {place}.',
    },
    spacesThere: {
      en: '"{field}" has several spaces in a row in {place}, but not here.',
      fr: 'Le champ « {field} » contient plusieurs espaces de suite dans {place}, mais pas ici.',
    },
    extra: {
      en: '"{field}" is {here} here but is missing in {place}.',
      fr: '« {field} » vaut {here} ici, mais manque dans {place}.',
    },
  },
  hint: {
    different: sameValue,
    missing: sameValue,
    extra: sameValue,
    character: {
      en: 'Replace that character by a space, or delete it, as in the other languages.',
      fr: 'Remplacez ce caractère par une espace ordinaire ou supprimez-le, comme dans les autres langues.',
    },
    characterThere: {
      en: 'Replace that character by a space there, or delete it.',
      fr: 'Là-bas, remplacez ce caractère par une espace ordinaire ou supprimez-le.',
    },
    spaces: {
      en: 'Write one space, as in the other languages.',
      fr: 'Écrivez une seule espace, comme dans les autres langues.',
    },
    spacesThere: { en: 'Write one space there.', fr: 'Là-bas, écrivez une seule espace.' },
  },
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
  if (!looksTheSame(here.value, there.value))
    return { message: 'different', data: { ...data, here: here.value, there: there.value } };
  const [character] = specialSpace.exec(here.value) ?? [];
  const [characterThere] = specialSpace.exec(there.value) ?? [];
  if (character !== undefined)
    return { message: 'character', data: { ...data, name: characterName(character) } };
  if (characterThere !== undefined)
    return { message: 'characterThere', data: { ...data, name: characterName(characterThere) } };
  return { message: / {2}/.test(here.value) ? 'spaces' : 'spacesThere', data };
}

const specialSpace = new RegExp(`[${specialSpaces}]`, 'u');

/** Tests whether two values differ only in the number of their spaces, in special spaces and in invisible characters. */
function looksTheSame(one: string, other: string): boolean {
  const spaces = new RegExp(`[ ${specialSpaces}]`, 'gu');
  return (
    (specialSpace.test(one + other) && one.replace(spaces, '') === other.replace(spaces, '')) ||
    withSingleSpaces(one) === withSingleSpaces(other)
  );
}

const withSingleSpaces = (value: string): string => value.replace(/ +/g, ' ');

const keys = [
  'type',
  'symbol',
  'date',
  'status',
  'sourceLanguage',
  'publishFrom',
  'revises',
  'order',
  'corrections',
] as const;

/** Corrections are compared by their dates and parts. */
const fieldValue = (
  { corrections, ...fields }: ParsedTextVersion,
  key: (typeof keys)[number],
): string | null => {
  if (key === 'corrections') return corrections.map(({ date, at }) => `${date} ${at}`).join(', ') || null;
  const values: Partial<Omit<ParsedVersion, 'body'> & Pick<ParsedPageVersion, 'order'>> = fields;
  const value = values[key];
  return value === undefined ? null : String(value);
};

/**
 * Lists the fields with their values, `null` where a field is missing. A version without a title has front matter that
 * cannot be read, which another rule reports.
 */
const fieldsOf = (version: ParsedTextVersion): Entry<string | null>[] =>
  version.title === null || version.status === 'draft'
    ? []
    : keys.map((key) => ({
        key,
        value: fieldValue(version, key),
        span: version.fields[key] ?? startOf(version.file),
      }));
