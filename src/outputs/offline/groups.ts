/** Which files are saved together. The build and the service worker both ask: nothing heavy may be imported here. */
import type { Language } from '../../core/model/languages.ts';

export const meetingGroup = (meeting: string): string => `meetings/${meeting}`;

/**
 * The group of a file; none where it is of no use to a reader without a network, or belongs to another language.
 * @param path address without the slash in front; that of a page ends with one
 */
export function groupOf(path: string, language: Language): string | null {
  if (!path.startsWith(`${language}/`)) return isShared(path) ? 'shell' : null;
  if (/(^|\/)(preview\.png|schedule\.json|feed\.xml|[^/]*\.(zip|epub))$/.test(path)) return null;
  const [, room = '', name = '', ...rest] = path.split('/');
  if (room === 'pagefind') return isEngine(name) ? null : 'search';
  // For staff, who have a network when they publish.
  if (room === 'help') return null;
  if (room !== 'meetings' || rest.length === 0) return 'shell';
  // The calendar of a day, a kind, an item: all of it is in that of the agenda.
  return /\/.*\.ics$/.test(rest.join('/')) ? null : meetingGroup(name);
}

/** Pagefind's own engine, in a search bundle: the pages do not load it. @param path within the bundle */
export const isEngine = (path: string): boolean =>
  ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.unknown.pagefind'].includes(path);

/** Files whose names have a digest of their bytes, the choice of languages, icons. */
const isShared = (path: string): boolean =>
  path.startsWith('_astro/') ||
  path === '' ||
  path === 'theme.css' ||
  /^(icons\/)?[^/]*\.(svg|png|ico|webmanifest)$/.test(path);

const itemPattern = /^(.+\/agenda)\/([^/]+)\.ics$/;

/** The calendar that has the one of an item in it, and the id of the item; `null` where the path is none of an item. */
export function wholeCalendar(path: string): { path: string; item: string } | null {
  const [, agenda, item] = itemPattern.exec(path) ?? [];
  return agenda && item ? { path: `${agenda}.ics`, item } : null;
}
