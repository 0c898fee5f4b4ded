/**
 * Decides how to answer a request.
 *
 * A page comes from the saved version if that is the newest build, or if the network does not say within three seconds
 * which build is the newest. If there is a newer build, the page comes from the network, because a corrected agenda is
 * worth the wait, and the newer version is saved meanwhile. The worker asks for the newest build first, rather than
 * for the page, because pages do not name their build: the page would not know from which one to load its search.
 *
 * The files that a page loads come from the build of that page (see pins.ts). Files with a digest in their names are
 * the same in every build.
 */
import { isLanguage, type Language, languageTags } from '../../core/model/languages.ts';
import { agendaCalendarOf } from '../../outputs/offline/groups.ts';
import { decodeAddress } from '../decode-address.ts';
import { itemCalendar } from '../item-calendar.ts';
import { findNewest, networkTimeoutMs, withTimeout } from './network.ts';
import { type Pin, readPin, writePin } from './pins.ts';
import { clearVersionCache, hashOfFile, readCurrent, readFile, readVersion, type Version } from './store.ts';
import { base, type FetchEvent, scope } from './worker-scope.ts';

/** @returns `null` for requests that the browser handles as usual */
export function respond(event: FetchEvent): Promise<Response> | null {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.location.origin || !url.pathname.startsWith(base))
    return null;
  const path = decodeAddress(url.pathname).slice(base.length);
  // These tell whether there is a newer version.
  if (/^(sw\.js|\w+\/offline(\.json|\/.+))$/.test(path)) return null;
  return request.mode === 'navigate' ? respondWithPage(event, path) : respondWithFile(event, path);
}

/** Returns the language of a path, which is its first segment. */
function languageOfPath(path: string): Language | null {
  const [segment = ''] = path.split('/');
  return isLanguage(segment) ? segment : null;
}

/** Reads a file of a saved version. */
async function readSaved(version: Version | null, path: string): Promise<Response | null> {
  const hash = version && hashOfFile(version, path);
  if (!hash) return null;
  const file = await readFile(hash);
  // The browser or the reader has deleted it, and perhaps records too.
  if (!file) clearVersionCache();
  return file ?? null;
}

// ---- Pages --------------------------------------------------------------------------------------------

async function respondWithPage(event: FetchEvent, path: string): Promise<Response> {
  const language = languageOfPath(path);
  const version = await (language ? readCurrent(language) : findVersion(path));
  if (!version) return fetch(event.request).catch(() => notSavedPage(event, path));
  const newest = await findNewest(version.language);
  const saved = await readSaved(version, path);
  if (saved && (!newest || newest.index.build === version.build)) {
    await writePin(event.resultingClientId, pinTo(version, !newest));
    return saved;
  }
  if (newest) {
    const { build } = newest.index;
    await writePin(event.resultingClientId, { language: version.language, build, offline: false });
  }
  // Without a saved page, a slow network is better than none.
  const fetching = saved ? withTimeout(networkTimeoutMs, fetch(event.request)) : fetch(event.request);
  const fetched = await fetching.catch(() => null);
  if (fetched && (fetched.status < 500 || !saved)) return fetched;
  await writePin(event.resultingClientId, pinTo(version, true));
  return saved ?? redirectToPage(version, path) ?? notSavedPage(event, path);
}

const pinTo = ({ language, build }: Version, offline: boolean): Pin => ({ language, build, offline });

/** Redirects from an address that lacks its final slash, as static hosts do. */
const redirectToPage = (version: Version, path: string): Response | null =>
  hashOfFile(version, `${path}/`) ? Response.redirect(`${base}${path}/`) : null;

/** Returns a saved version in any language, the reader's preferred ones first. @param path of a file that it must contain */
async function findVersion(path?: string): Promise<Version | null> {
  const preferred = navigator.languages.map((tag) => tag.split('-')[0] ?? '').filter(isLanguage);
  for (const language of [...preferred, ...languageTags]) {
    const version = await readCurrent(language);
    if (version && (path === undefined || hashOfFile(version, path))) return version;
  }
  return null;
}

/** Returns the page that lists what is saved, in the language of the requested page if possible. */
async function notSavedPage(event: FetchEvent, path: string): Promise<Response> {
  const language = languageOfPath(path);
  const version = (language && (await readCurrent(language))) ?? (await findVersion());
  if (!version) return Response.error();
  await writePin(event.resultingClientId, pinTo(version, true));
  return (await readSaved(version, `${version.language}/offline/`)) ?? Response.error();
}

// ---- Files that pages load ----------------------------------------------------------------------------

async function respondWithFile(event: FetchEvent, path: string): Promise<Response> {
  const language = languageOfPath(path);
  const pin = await readPin(event.clientId);
  // A worker that a page starts belongs to the build of that page.
  if (pin && event.request.destination === 'worker')
    await writePin(event.resultingClientId, { ...pin, offline: false });
  const version = language ? await versionForPage(language, pin) : await versionForShared(path);
  const saved = await readSaved(version, path);
  if (saved) return saved;
  return fetch(event.request).catch(async (error) => {
    const calendar = await savedItemCalendar(version, path);
    if (calendar) return calendar;
    throw error;
  });
}

/** Extracts the calendar of an item from that of its agenda. Item calendars are not saved, because there are many. */
async function savedItemCalendar(version: Version | null, path: string): Promise<Response | null> {
  const source = agendaCalendarOf(path);
  const calendar = source && (await readSaved(version, source.path));
  return (
    calendar && new Response(itemCalendar(await calendar.text(), source.item), { headers: calendar.headers })
  );
}

/** Returns the build of the page. For files of another language, returns the saved version unless it is outdated. */
async function versionForPage(language: Language, pin: Pin | null): Promise<Version | null> {
  if (pin?.language === language) return readVersion(language, pin.build);
  return unlessOutdated(await readCurrent(language));
}

/** Files in `_astro/` have a digest in their names. Others, such as icons, may change. */
async function versionForShared(path: string): Promise<Version | null> {
  const version = await findVersion(path);
  return path.startsWith('_astro/') ? version : unlessOutdated(version);
}

/** Returns the version if it is the newest build, or if the network does not say. */
async function unlessOutdated(version: Version | null): Promise<Version | null> {
  const newest = version && (await findNewest(version.language));
  return !newest || newest.index.build === version.build ? version : null;
}
