/** Groups the files that are saved together. The service worker imports this file, so its imports must be small. */
import type { Language } from '../../core/model/languages.ts';

export const meetingGroup = (meeting: string): string => `meetings/${meeting}`;
export const seriesGroup = (series: string): string => `series/${series}`;
export const registerGroup = (register: string): string => `registers/${register}`;
/** A year of the journal: its days, and their list. */
export const journalGroup = (year: string): string => `journal/${year}`;
/** The pages below a page at the top of `content/pages/`. That page itself is one of the files that every page needs. */
export const sectionGroup = (section: string): string => `pages/${section}`;

/** Folders below a language that are no section of pages. A list of its own, because the service worker needs it. */
const siteFolders = new Set([
  'documents',
  'journal',
  'meetings',
  'my',
  'offline',
  'organs',
  'search',
  'series',
  'symbol',
]);

/**
 * Returns the group of a file; `null` if the file belongs to another language or is not needed without a network.
 *
 * @param path address without the leading slash; that of a page ends with a slash
 */
export function groupOf(path: string, language: Language): string | null {
  if (!path.startsWith(`${language}/`)) return isShared(path) ? 'shell' : null;
  if (/(^|\/)(preview\.png|schedule\.json|feed\.xml|[^/]*\.epub)$/.test(path)) return null;
  const [, folder, name, ...rest] = path.split('/');
  if (name === undefined) return 'shell';
  if (folder === 'pagefind') return isEngine(rest.at(-1) ?? name) ? null : 'search';
  // The help is for staff, who need a network to publish. Large sites have a directory of documents for each year. The
  // calendars of organs contain those of series.
  if (
    folder === 'help' ||
    folder === 'symbol' ||
    folder === 'organs' ||
    (folder === 'documents' && name !== '')
  )
    return null;
  if (folder === 'registers' && name !== '') return registerGroup(name.replace(/\.(?:csv|json)$/, ''));
  if (folder === 'series' && name !== '') return seriesGroup(name);
  if (folder === 'journal' && name !== '') return journalGroup(name.slice(0, 4));
  if (folder !== undefined && name !== '' && !siteFolders.has(folder)) return sectionGroup(folder);
  if (folder !== 'meetings' || rest.length === 0) return 'shell';
  // The calendar of the agenda contains those of its items.
  return /\/.*\.ics$/.test(rest.join('/')) ? null : meetingGroup(name);
}

/**
 * Tests for the files of a search bundle that belong to Pagefind's own engine, which pages do not load.
 *
 * @param name in the folder of the bundle, or in that of a shard
 */
export const isEngine = (name: string): boolean =>
  [
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    'shards.json',
    'wasm.unknown.pagefind',
  ].includes(name);

/** Tests for the files that belong to no language: assets, the language page, icons. */
const isShared = (path: string): boolean =>
  path.startsWith('_astro/') ||
  path === '' ||
  path === 'theme.css' ||
  /^(icons\/)?[^/]*\.(svg|png|ico|webmanifest)$/.test(path);

const itemPattern = /^(.+\/(?:agenda|programme))\/([^/]+)\.ics$/;

/** Returns the calendar of the agenda that contains the calendar of an item, and the id of the item; `null` for other paths. */
export function agendaCalendarOf(path: string): { path: string; item: string } | null {
  const [, agenda, item] = itemPattern.exec(path) ?? [];
  return agenda && item ? { path: `${agenda}.ics`, item } : null;
}
