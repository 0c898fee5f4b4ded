/** The changes of a page of `content/pages/` since it was published, in words. Empty if the history is not known. */
import { type History, revisionsOf } from '../core/history/history.ts';
import type { Language } from '../core/model/languages.ts';
import type { PageVersion } from '../core/model/model.ts';
import type { Translate } from '../i18n/t.ts';
import { formatField, type LogDay, logDays, nameOfField, newestFirst, partTitles } from './change-log.ts';

/** Returns the days on which the page changed, newest first. */
export const pageChangeLog = (
  t: Translate,
  language: Language,
  version: PageVersion,
  history: History,
): LogDay[] =>
  logDays(newestFirst(revisionsOf(history, version.file)), {
    t,
    language,
    titles: partTitles(t, language, version),
    introduction: t('changes.introduction'),
    timeZone: 'UTC',
    nameOfField: (field) => (field === 'description' ? t('register.summary') : nameOfField(t, field)),
    formatField: (field, value) => formatField(field, value, t, language),
  });
