/** The Atom feeds of a register in a language: its entries, the latest change first. */
import { entryModified, registerModified, valueModified } from '../../core/history/entry-revisions.ts';
import type { History } from '../../core/history/history.ts';
import { creationInstant, epoch } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type { Entry, Register, Site } from '../../core/model/model.ts';
import type { ValueOfField } from '../../core/site/register-values.ts';
import { plainText } from '../../core/text/plain-text.ts';
import { shownValues } from '../../i18n/register-values.ts';
import { type Translate, translator } from '../../i18n/t.ts';
import { uidOf } from '../calendar/uid.ts';
import { type AtomEntry, formatFeed, latestFirst, maxEntries } from './atom.ts';

interface FeedContext {
  site: Site;
  history: History;
  language: Language;
}

export const registerFeed = (context: FeedContext, register: Register): string =>
  feedOf(context, register, {
    title: textIn(register.title, context.language),
    address: addresses.registerFeed(context.language, register.id),
    page: addresses.register(context.language, register.id),
    entries: register.entries,
  });

/** @param entries those that have the value */
export const valueFeed = (
  context: FeedContext,
  register: Register,
  { field, value, key, name, entries }: NamedValue,
): string =>
  feedOf(context, register, {
    title: translator(context.language, context.site.strings)('register.entriesWith', {
      value: name,
      register: textIn(register.title, context.language),
    }),
    address: addresses.entriesWithFeed(context.language, register.id, field.id, key),
    page: addresses.entriesWith(context.language, register.id, field.id, key),
    updated: valueModified(context.history, register, { field, value, entries }, context.language),
    entries,
  });

interface NamedValue extends ValueOfField {
  /** The value in words. */
  name: string;
}

interface FeedContent {
  title: string;
  address: string;
  page: string;
  /** Instant of the last change, where there are no entries. */
  updated?: string | null;
  entries: readonly Entry[];
}

function feedOf(context: FeedContext, register: Register, { entries, ...feed }: FeedContent): string {
  const { site, history, language } = context;
  const t = translator(language, site.strings);
  return formatFeed({
    ...feed,
    language,
    subtitle: textIn(register.introduction, language),
    author: textIn(site.config.organizer, language),
    url: site.config.url,
    updated: feed.updated ?? registerModified(history, register, language),
    entries: entries
      .flatMap((entry) => feedEntry(context, register, entry, t) ?? [])
      .sort(latestFirst)
      .slice(0, maxEntries),
  });
}

/** `null` if the entry lacks the language. */
function feedEntry(
  { site, history, language }: FeedContext,
  register: Register,
  entry: Entry,
  t: Translate,
): AtomEntry | null {
  const version = entry.versions[language];
  if (!version) return null;
  const facts = shownValues(register, entry, site.countries, language)
    .filter(({ field }) => field.table)
    .map(({ text }) => text);
  const published = creationInstant(history, version.file);
  const updated = entryModified(history, entry, language) ?? epoch;
  return {
    id: uidOf(`registers/${register.id}`, entry.name, language),
    title:
      facts.length === 0
        ? version.title
        : t('withDetails', { text: version.title, details: facts.join(', ') }),
    summary:
      version.status === 'withdrawn'
        ? `${t('register.withdrawn')}${t('sentenceSpace')}${version.reason}`
        : plainText(version.body),
    address: addresses.entry(language, register.id, entry.name),
    updated,
    ...(published && { published }),
    category: { term: 'entry', label: t('register.entry') },
  };
}
