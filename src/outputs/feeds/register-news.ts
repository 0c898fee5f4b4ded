/** What the feed of the site says of registers: the entries that were added or changed, and deadlines. */
import { entryRevisions } from '../../core/history/entry-revisions.ts';
import type { History } from '../../core/history/history.ts';
import { deadlinesModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type { Register } from '../../core/model/model.ts';
import { registerFile } from '../../core/model/paths.ts';
import { list, longDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/t.ts';
import { uidOf } from '../calendar/uid.ts';
import type { AtomEntry } from './atom.ts';

/** Titles that the news of a day has. A body may add its register with hundreds of entries at once. */
const maxTitles = 10;

/** Returns an entry for each day (in UTC) on which entries of the register were added or changed; none without history. */
export function registerNews(
  register: Register,
  history: History,
  language: Language,
  t: Translate,
): AtomEntry[] {
  const changes = register.entries.flatMap((entry) => {
    const version = entry.versions[language];
    if (!version) return [];
    const { text, facts } = entryRevisions(history, entry, language);
    return [...text, ...facts].map(({ date }) => ({ title: version.title, entry: entry.name, date }));
  });
  return [...Map.groupBy(changes, ({ date }) => date.slice(0, 10))].map(([day, ofDay]) => {
    const titles = [...new Map(ofDay.map(({ entry, title }) => [entry, title])).values()];
    return {
      id: uidOf(`registers/${register.id}`, 'changes', day, language),
      title: t('feed.registerChanges', { register: textIn(register.title, language) }),
      summary: formatTitles(titles, language, t),
      address: addresses.register(language, register.id),
      updated: ofDay.reduce((latest, { date }) => (date > latest ? date : latest), ''),
      category: { term: 'entry', label: t('register.entry') },
    };
  });
}

function formatTitles(titles: readonly string[], language: Language, t: Translate): string {
  const shown = titles.slice(0, maxTitles);
  const text = list(language, shown);
  if (shown.length === titles.length) return text;
  return t('withDetails', {
    text,
    details: t('register.shown', { shown: shown.length, count: titles.length }),
  });
}

/** Returns an entry for each date by which updates are due. */
export const registerDeadlines = (
  register: Register,
  history: History,
  language: Language,
  t: Translate,
): AtomEntry[] =>
  register.deadlines.map((deadline) => ({
    id: uidOf(`registers/${register.id}`, 'deadlines', deadline.id, language),
    title: t('feed.deadline', {
      date: longDate(language, deadline.date),
      title: textIn(deadline.title, language),
    }),
    summary: textIn(register.title, language),
    address: `${addresses.register(language, register.id)}#${deadline.id}`,
    updated: deadlinesModified(history, registerFile(register.id)) ?? `${deadline.date}T00:00:00Z`,
    category: { term: 'deadline', label: t('feed.deadlineLabel') },
  }));
