/** News of pages of `content/pages/` for the feed of the site: additions, changes and corrections. */
import { type History, revisionsOf } from '../../core/history/history.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Page, PageVersion, Site } from '../../core/model/model.ts';
import { topOf } from '../../core/model/page-names.ts';
import { list } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/t.ts';
import { uidOf } from '../calendar/uid.ts';
import { type AtomEntry, correctionKey } from './atom.ts';

interface PageChange {
  version: PageVersion;
  /** Instant of the commit, ISO 8601. */
  date: string;
}

/** Returns an entry for each section and day (in UTC) on which pages of it were added or changed, and one for each correction. */
export function pageNews(
  { pages }: Pick<Site, 'pages'>,
  history: History,
  language: Language,
  t: Translate,
): AtomEntry[] {
  const current = pages.filter(({ revisedBy }) => revisedBy === undefined);
  return [...Map.groupBy(current, ({ name }) => topOf(name))].flatMap(([section, ofSection]) => {
    const versions = ofSection.flatMap(({ versions: each }) => each[language] ?? []);
    const changes = versions.flatMap((version) =>
      revisionsOf(history, version.file).map(({ date }): PageChange => ({ version, date })),
    );
    const title = sectionTitle(ofSection, section, language);
    return [
      ...[...Map.groupBy(changes, ({ date }) => date.slice(0, 10))].map(([day, ofDay]) =>
        dayEntry({ section, title, day, changes: ofDay }, language, t),
      ),
      ...versions.flatMap((version) => correctionEntries(version, t)),
    ];
  });
}

const sectionTitle = (pages: readonly Page[], section: string, language: Language): string | undefined =>
  pages.find(({ name }) => name === section)?.versions[language]?.title;

interface DayOfSection {
  section: string;
  /** Of the page at the top, if it has the language. */
  title: string | undefined;
  day: string;
  changes: readonly PageChange[];
}

/** An entry leads to the page that changed; to the page at the top if several did. */
function dayEntry(
  { section, title, day, changes }: DayOfSection,
  language: Language,
  t: Translate,
): AtomEntry {
  const versions = [...new Map(changes.map(({ version }) => [version.page, version])).values()];
  const [first] = versions;
  const isOfOne = versions.length === 1 || title === undefined;
  return {
    ...(first && isOfOne
      ? {
          title:
            title === undefined || first.page === section
              ? first.title
              : t('withDetails', { text: first.title, details: title }),
          summary: summaryOf(first, t),
          address: addresses.page(language, first.page),
        }
      : {
          title: t('feed.pageChanges', { page: title ?? section }),
          summary: listTitles(versions, language),
          address: addresses.page(language, section),
        }),
    id: uidOf(`pages/${section}`, 'changes', day, language),
    updated: changes.reduce((latest, { date }) => (date > latest ? date : latest), ''),
    category: { term: 'page', label: t('search.page') },
  };
}

/** Titles that the news of a day has. */
const maxTitles = 10;

function listTitles(versions: readonly PageVersion[], language: Language): string {
  const text = list(
    language,
    versions.slice(0, maxTitles).map(({ title }) => title),
  );
  return versions.length > maxTitles ? `${text}…` : text;
}

const summaryOf = ({ status, reason, description, title }: PageVersion, t: Translate): string =>
  status === 'withdrawn'
    ? `${t('notices.pageWithdrawn')}${t('sentenceSpace')}${reason}`
    : (description ?? title);

const correctionEntries = ({ page, language, title, corrections }: PageVersion, t: Translate): AtomEntry[] =>
  corrections.map((correction, index) => ({
    id: uidOf(`pages/${page}`, 'corrections', ...correctionKey(corrections, index), language),
    title: t('feed.correction', { title }),
    summary: correction.text,
    address: `${addresses.page(language, page)}#${correction.at}`,
    updated: `${correction.date}T00:00:00Z`,
    category: { term: 'correction', label: t('feed.correctionLabel') },
  }));
