/** The changes of an entry of a register since it was published, in words. Empty if the history is not known. */
import { type History, type Revision, revisionsOf } from '../core/history/history.ts';
import { type Language, textIn } from '../core/model/languages.ts';
import type { CountryNames, ParsedEntryVersion, Register } from '../core/model/model.ts';
import { factsFile } from '../core/model/paths.ts';
import { showValue } from '../i18n/register-values.ts';
import type { Translate } from '../i18n/t.ts';
import { formatField, type LogDay, logDays, nameOfField, newestFirst, partTitles } from './change-log.ts';

interface LogOptions {
  history: History;
  countries: CountryNames;
}

/** Returns the days on which the text or the facts of an entry changed, newest first. */
export function entryChangeLog(
  t: Translate,
  language: Language,
  { fields }: Register,
  version: ParsedEntryVersion,
  { history, countries }: LogOptions,
): LogDay[] {
  const ofFacts = revisionsOf(history, factsFile(version)).map(withPrefix);
  const fieldOf = (name: string) => fields.find(({ id }) => factPrefix + id === name);
  return logDays(newestFirst([...revisionsOf(history, version.file), ...ofFacts]), {
    t,
    language,
    titles: partTitles(t, language, version),
    timeZone: 'UTC',
    nameOfField(name) {
      const field = fieldOf(name);
      if (field) return textIn(field.label, language);
      return name === `${factPrefix}checked` ? t('register.checked') : nameOfField(t, name);
    },
    formatField(name, value) {
      const field = fieldOf(name);
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
