/** `<register>.json`, a public format: a register in one language, for programs. */
import { entryModified } from '../../core/history/entry-revisions.ts';
import type { History } from '../../core/history/history.ts';
import { addresses } from '../../core/model/addresses.ts';
import { inLanguageOrOther, type Language, textIn } from '../../core/model/languages.ts';
import type { Entry, FieldType, FieldValue, Register, RegisterField, Site } from '../../core/model/model.ts';
import { markdownBody } from '../../core/text/front-matter.ts';
import { countryName } from '../../i18n/register-values.ts';

export interface RegisterJson {
  register: string;
  language: Language;
  title: string;
  introduction: string;
  url: string;
  fields: RegisterJsonField[];
  /** Names of the countries and organizations of the entries, by code. */
  countries: Record<string, string>;
  entries: RegisterJsonEntry[];
}

interface RegisterJsonField {
  id: string;
  type: FieldType;
  label: string;
  choices?: { id: string; label: string }[];
}

export interface RegisterJsonEntry {
  id: string;
  url: string;
  status: 'provisional' | 'final' | 'withdrawn';
  /** `null` if the entry lacks the language. */
  title: string | null;
  /** The title in another language, if the entry lacks this one. */
  otherTitle?: { language: Language; title: string };
  /** Markdown; `null` if the entry lacks the language. */
  summary: string | null;
  /** By the id of the field: a code of a country, the id of a choice, an ISO 8601 date, an address or a text. */
  values: Record<string, string>;
  /** Day on which the facts were last checked, ISO 8601. */
  checked?: string;
  /** Instant of the last change, ISO 8601. */
  modified?: string;
}

export function registerJson(
  { config, countries }: Pick<Site, 'config' | 'countries'>,
  register: Register,
  history: History,
  language: Language,
): RegisterJson {
  const { id, title, introduction, fields } = register;
  const entries = register.entries.map((entry) => entryJson(entry, register, config, history, language));
  const codes = fields
    .filter(({ type }) => type === 'country')
    .flatMap((field) => entries.flatMap(({ values }) => values[field.id] ?? []));
  return {
    register: id,
    language,
    title: textIn(title, language),
    introduction: textIn(introduction, language),
    url: config.url + addresses.register(language, id),
    fields: fields.map((field) => fieldJson(field, language)),
    countries: Object.fromEntries(
      [...new Set(codes)].sort().map((code) => [code, countryName(countries, code, language)]),
    ),
    entries,
  };
}

const fieldJson = ({ id, type, label, choices }: RegisterField, language: Language): RegisterJsonField => ({
  id,
  type,
  label: textIn(label, language),
  ...(type === 'choice' && {
    choices: choices.map((choice) => ({ id: choice.id, label: textIn(choice.label, language) })),
  }),
});

function entryJson(
  entry: Entry,
  { id, fields }: Register,
  { url, defaultLanguage }: Site['config'],
  history: History,
  language: Language,
): RegisterJsonEntry {
  const { name, facts, versions } = entry;
  const version = versions[language];
  const other = inLanguageOrOther(versions, language, defaultLanguage);
  const modified = entryModified(history, entry, language);
  return {
    id: name,
    url: url + addresses.entry(language, id, name),
    status: statusOf(entry),
    title: version?.title ?? null,
    ...(!version && other && { otherTitle: { language: other.language, title: other.title } }),
    summary: version ? markdownBody(version.source) : null,
    values: Object.fromEntries(
      fields.flatMap((field) => {
        const value = valueIn(facts.values[field.id], language);
        return value === undefined ? [] : [[field.id, value]];
      }),
    ),
    ...(facts.checked && { checked: facts.checked }),
    ...(modified && { modified }),
  };
}

const valueIn = (value: FieldValue | undefined, language: Language): string | undefined =>
  typeof value === 'object' ? value[language] : value;

/** An entry is withdrawn in all languages at once; drafts are not published. */
function statusOf({ versions }: Entry): RegisterJsonEntry['status'] {
  const statuses = Object.values(versions).map(({ status }) => status);
  return statuses.includes('withdrawn')
    ? 'withdrawn'
    : statuses.includes('provisional')
      ? 'provisional'
      : 'final';
}
