/** The changes of an entry of a register since it was published, in words. Empty if the history is not known. */
import { isDateOfAnyPrecision } from '../core/dates/time.ts';
import { entryRevisions } from '../core/history/entry-revisions.ts';
import type { History, Revision } from '../core/history/history.ts';
import { type Language, textIn } from '../core/model/languages.ts';
import type { CountryNames, Entry, Register } from '../core/model/model.ts';
import { showValue } from '../i18n/register-values.ts';
import type { Translate } from '../i18n/t.ts';
import { formatField, type LogDay, logDays, nameOfField, newestFirst, partTitles } from './change-log.ts';

interface LogOptions {
  history: History;
  countries: CountryNames;
}

/** Returns the days on which the text or the facts of an entry changed, newest first; none if it lacks the language. */
export function entryChangeLog(
  t: Translate,
  language: Language,
  { fields }: Register,
  entry: Entry,
  { history, countries }: LogOptions,
): LogDay[] {
  const version = entry.versions[language];
  if (!version) return [];
  const { text, facts } = entryRevisions(history, entry, language);
  const fieldOf = (name: string) => fields.find(({ id }) => factPrefix + id === name);
  return logDays(newestFirst([...text, ...facts.map(withPrefix)]), {
    t,
    language,
    titles: partTitles(t, language, version),
    introduction: t('register.summary'),
    timeZone: 'UTC',
    nameOfField(name) {
      const field = fieldOf(name);
      if (field) return textIn(field.label, language);
      return name === `${factPrefix}checked` ? t('register.checked') : nameOfField(t, name);
    },
    formatField(name, value) {
      const field = fieldOf(name);
      // A commit can have a date that the check refuses.
      if (field?.type === 'date' && !isDateOfAnyPrecision(value)) return value;
      if (field) return showValue(field, value, countries, language)?.text ?? value;
      return formatField(name, value, t, language);
    },
  });
}

/** Distinguishes the fields of the facts from those of the text, which can have the same name. */
const factPrefix = 'fact:';

const withPrefix = (revision: Revision): Revision => ({
  ...revision,
  changes: revision.changes.map((change) =>
    change.type === 'field' ? { ...change, field: factPrefix + change.field } : change,
  ),
});
