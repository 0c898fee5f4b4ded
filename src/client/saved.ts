/** The page of what is saved. It also stands in for a page that is not saved, under the address of that page. */
import { isLanguage, type Language } from '../core/model/languages.ts';
import type { OfflineIndex } from '../outputs/offline/offline.ts';
import { button, element } from './dom.ts';
import { size } from './offline/format.ts';
import { ask, renewed, type State, type Wish } from './offline/messages.ts';
import { type ListedMeeting, listOf, type SavedWords, summaryOf } from './saved/list.ts';
import { interpolate } from './words.ts';

const place = document.getElementById('saved');
const { lang } = document.documentElement;

/** Newer than what is saved, or the only one there is; none without a network. */
async function readIndex(address: string): Promise<OfflineIndex | null> {
  try {
    return (await fetch(address, { cache: 'no-cache' })).json();
  } catch {
    return null;
  }
}

/** The worker of this site; it may be on its way still. */
async function workerOf(base: string): Promise<ServiceWorker | null> {
  await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  return (await navigator.serviceWorker.ready).active;
}

async function show(place: HTMLElement, language: Language): Promise<void> {
  const { index: address = '', page = '', home = '/', words: text = '{}', meetings = '[]' } = place.dataset;
  const words: SavedWords = JSON.parse(text);
  const listed: ListedMeeting[] = JSON.parse(meetings);
  const base = home.slice(0, -`${language}/`.length);

  const lost = element('p', { class: 'notice' }, words.pageNotSaved);
  const status = element('p', { role: 'status' });
  const progress = element('progress');
  const body = element('div');
  place.append(...(location.pathname === page ? [] : [lost]), status, progress, body);
  progress.hidden = true;

  const worker = 'serviceWorker' in navigator ? await workerOf(base).catch(() => null) : null;
  if (!worker) return status.replaceChildren(words.unsupported);
  const index = await readIndex(address);

  const act = async (wish: Wish) => {
    for (const each of body.querySelectorAll('button')) each.disabled = true;
    // What the reader saved by hand is not for the browser to clear.
    if (wish.wish !== 'remove' && wish.wish !== 'remove-all') await navigator.storage?.persist?.();
    progress.hidden = wish.wish === 'remove' || wish.wish === 'remove-all';
    progress.removeAttribute('value');
    status.replaceChildren(progress.hidden ? '' : words.saving);
    const state = await ask(worker, { type: 'wish', language, ...wish }, (answer) => {
      if ('progress' in answer)
        Object.assign(progress, { max: answer.progress.of, value: answer.progress.done });
    });
    progress.hidden = true;
    await draw(state);
  };
  const draw = async (state: State) => {
    status.replaceChildren(state.failure ? words.failures[state.failure] : summaryOf(state, words));
    const list = listOf({ state, index, words, meetings: listed, home, act });
    const used = (await navigator.storage?.estimate?.())?.usage ?? 0;
    body.replaceChildren(
      list,
      element('p', {}, interpolate(words.storageUsed, { size: size(used) })),
      tools(state),
    );
  };
  const tools = (state: State) => {
    const sum = Object.values(index?.groups ?? {}).reduce((bytes, group) => bytes + group.bytes, 0);
    const isWhole = Object.keys(index?.groups ?? {}).every((name) => state.saved?.groups[name]?.whole);
    const all = button(interpolate(words.saveAll, { size: size(sum) }), () => act({ wish: 'save-all' }));
    const none = button(words.removeAll, () => act({ wish: 'remove-all' }));
    return element(
      'p',
      { class: 'saved-tools' },
      ...(index && !isWhole ? [all] : []),
      ...(state.saved ? [none] : []),
    );
  };
  await draw(await ask(worker, { type: 'state', language }));
  // The first visit is being saved while this is read.
  navigator.serviceWorker.addEventListener('message', async ({ data }) => {
    if (data === renewed) await draw(await ask(worker, { type: 'state', language }));
  });
}

if (place && isLanguage(lang)) await show(place, lang);
