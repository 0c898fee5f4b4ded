/**
 * Where the answer to a request comes from.
 *
 * A page is answered from the saved version where that is the newest build, or where the network does not say within
 * three seconds which the newest is. Where there is a newer build, the page comes from the network, because an agenda
 * that was corrected is worth the wait, and the newer version is saved meanwhile. The saved version is asked for
 * first, and not the page from the network, because of what comes after the page: a page that says nothing of
 * its build would load its search from one build or another.
 *
 * What a page loads comes from the build of that page (see pins.ts); names with a digest in them are the same in
 * every build.
 */
import { isLanguage, type Language, languageTags } from '../../core/model/languages.ts';
import { wholeCalendar } from '../../outputs/offline/groups.ts';
import { itemCalendar } from '../item-calendar.ts';
import { newestOf, patience, within } from './network.ts';
import { pin, pinOf } from './pins.ts';
import { base, type FetchEvent, scope } from './scope.ts';
import { currentOf, forget, hashIn, readFile, type Version, versionOf } from './store.ts';

/** @returns the answer, or none where the request is none of ours */
export function answer(event: FetchEvent): Promise<Response> | null {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.location.origin || !url.pathname.startsWith(base))
    return null;
  const path = decodeURI(url.pathname).slice(base.length);
  // What tells whether there is something newer.
  if (/^(sw\.js|\w+\/offline(\.json|\/.+))$/.test(path)) return null;
  return request.mode === 'navigate' ? page(event, path) : file(event, path);
}

const languageIn = (path: string): Language | null => {
  const step = path.split('/')[0] ?? '';
  return isLanguage(step) ? step : null;
};

/** The file as the version has it. */
async function fromVersion(version: Version | null, path: string): Promise<Response | null> {
  const hash = version && hashIn(version, path);
  const found = hash && (await readFile(hash));
  // Cleared behind our back: what is known may be no longer so.
  if (hash && !found) forget();
  return found || null;
}

// ---- Pages --------------------------------------------------------------------------------------------

async function page(event: FetchEvent, path: string): Promise<Response> {
  const language = languageIn(path);
  const version = await (language ? currentOf(language) : someVersion(path));
  if (!version) return fetch(event.request).catch(() => notSaved(event));
  const newest = await newestOf(version.language);
  const copy = await fromVersion(version, path);
  if (copy && (!newest || newest.index.build === version.build)) {
    await pin(event.resultingClientId, pinTo(version, !newest));
    return copy;
  }
  if (newest) {
    const build = newest.index.build;
    await pin(event.resultingClientId, { language: version.language, build, offline: false });
  }
  // Where there is no copy, waiting is better than nothing.
  const waited = copy ? within(patience, fetch(event.request)) : fetch(event.request);
  const fresh = await waited.catch(() => null);
  if (fresh && (fresh.status < 500 || !copy)) return fresh;
  await pin(event.resultingClientId, pinTo(version, true));
  return copy ?? redirected(version, path) ?? notSaved(event);
}

const pinTo = ({ language, build }: Version, offline: boolean) => ({ language, build, offline });

/** A static host leads from an address without its last slash to the page. */
const redirected = (version: Version, path: string): Response | null =>
  hashIn(version, `${path}/`) ? Response.redirect(`${base}${path}/`) : null;

/** A version that has a page which is of no language. */
async function someVersion(path?: string): Promise<Version | null> {
  const preferred = navigator.languages.map((tag) => tag.split('-')[0] ?? '').filter(isLanguage);
  for (const language of [...preferred, ...languageTags]) {
    const version = await currentOf(language);
    if (version && (path === undefined || hashIn(version, path))) return version;
  }
  return null;
}

/** Says that the page is not saved, and what is; in the language of the page where that is possible. */
async function notSaved(event: FetchEvent): Promise<Response> {
  const language = languageIn(decodeURI(new URL(event.request.url).pathname).slice(base.length));
  const version = (language && (await currentOf(language))) ?? (await someVersion());
  if (!version) return Response.error();
  await pin(event.resultingClientId, pinTo(version, true));
  return (await fromVersion(version, `${version.language}/offline/`)) ?? Response.error();
}

// ---- What pages load ----------------------------------------------------------------------------------

async function file(event: FetchEvent, path: string): Promise<Response> {
  const language = languageIn(path);
  const own = await pinOf(event.clientId);
  // A script that a page runs beside it goes on with the build of that page.
  if (own) await inherit(event, own.language, own.build);
  const version = language ? await versionFor(language, own) : await sharedBy(path);
  return (
    (await fromVersion(version, path)) ??
    fetch(event.request).catch(
      async (problem) => (await savedItemCalendar(version, path)) ?? Promise.reject(problem),
    )
  );
}

/** Calendars of single items are not saved: there are many, and they are cut out of that of their agenda. */
async function savedItemCalendar(version: Version | null, path: string): Promise<Response | null> {
  const asked = wholeCalendar(path);
  const whole = asked && (await fromVersion(version, asked.path));
  return whole && new Response(itemCalendar(await whole.text(), asked.item), { headers: whole.headers });
}

async function inherit(event: FetchEvent, language: Language, build: string): Promise<void> {
  if (event.request.destination === 'worker')
    await pin(event.resultingClientId, { language, build, offline: false });
}

/** The build of the page; of another language, the saved version where it is the newest or the only one. */
async function versionFor(
  language: Language,
  own: { language: Language; build: string } | null,
): Promise<Version | null> {
  if (own?.language === language) return versionOf(language, own.build);
  const version = await currentOf(language);
  const newest = version && (await newestOf(language));
  return !newest || newest.index.build === version.build ? version : null;
}

const sharedBy = (path: string): Promise<Version | null> =>
  path.startsWith('_astro/') ? someVersion(path) : sharedOrNewest(path);

/** An icon may change and keep its name. */
async function sharedOrNewest(path: string): Promise<Version | null> {
  const version = await someVersion(path);
  const newest = version && (await newestOf(version.language));
  return !newest || newest.index.build === version.build ? version : null;
}
