/**
 * Entry point for the page that lists what is saved. The service worker also shows it in place of a page that is not
 * saved, under the address of that page.
 */
import { isLanguage, type Language } from '../core/model/languages.ts';
import type { OfflineIndex } from '../outputs/offline/offline.ts';
import { button, element, readData } from './dom.ts';
import { isSavingData } from './offline/connection.ts';
import { formatDateTime, formatSize } from './offline/format.ts';
import { type SavedState, type SaveRequest, savedVersionChanged, sendMessage } from './offline/messages.ts';
import { registerWorker } from './offline/register.ts';
import { groupList, type SavableList, type SavableMeeting, type SavedWords } from './saved/groups.ts';
import { interpolate } from './words.ts';

interface SavedPage {
  language: Language;
  words: SavedWords;
  meetings: readonly SavableMeeting[];
  series: readonly SavableList[];
  years: readonly SavableList[];
  registers: readonly SavableList[];
  sections: readonly SavableList[];
  /** Address of the home page. */
  home: string;
  /** The list of files that can be saved; `null` without a network. */
  index: OfflineIndex | null;
  worker: ServiceWorker;
  status: HTMLElement;
  progress: HTMLProgressElement;
  body: HTMLElement;
}

async function start(container: HTMLElement, language: Language): Promise<void> {
  const words: SavedWords = JSON.parse(readData(container, 'words'));
  const home = readData(container, 'home');
  const status = element('p', { role: 'status' });
  const progress = element('progress');
  const body = element('div');
  progress.hidden = true;
  if (location.pathname !== readData(container, 'page'))
    container.append(element('p', { class: 'notice' }, words.pageNotSaved));
  container.append(status, progress, body);

  const worker = await findWorker(home.slice(0, -`${language}/`.length));
  if (!worker) {
    status.replaceChildren(words.unsupported);
    return;
  }
  const meetings: SavableMeeting[] = JSON.parse(readData(container, 'meetings'));
  const series: SavableList[] = JSON.parse(readData(container, 'series'));
  const years: SavableList[] = JSON.parse(readData(container, 'years'));
  const registers: SavableList[] = JSON.parse(readData(container, 'registers'));
  const sections: SavableList[] = JSON.parse(container.dataset['sections'] ?? '[]');
  const index = await fetchIndex(readData(container, 'index'));
  const page: SavedPage = {
    language,
    words,
    meetings,
    series,
    years,
    registers,
    sections,
    home,
    index,
    worker,
    status,
    progress,
    body,
  };
  await readAndShow(page);
  // The worker may be saving the site while the page is open.
  navigator.serviceWorker.addEventListener('message', async ({ data }) => {
    if (data === savedVersionChanged) await readAndShow(page);
  });
}

/** Returns the service worker of the site as soon as it runs; `null` if the browser has none. */
async function findWorker(base: string): Promise<ServiceWorker | null> {
  if (!('serviceWorker' in navigator)) return null;
  try {
    return await registerWorker(base);
  } catch {
    return null;
  }
}

/** Fetches what the newest build offers; `null` without a network. */
async function fetchIndex(address: string): Promise<OfflineIndex | null> {
  try {
    return await (await fetch(address, { cache: 'no-cache' })).json();
  } catch {
    return null;
  }
}

const readAndShow = async (page: SavedPage): Promise<void> =>
  showState(await sendMessage(page.worker, { type: 'state', language: page.language }), page);

async function showState(state: SavedState, page: SavedPage): Promise<void> {
  const { words, index, meetings, series, years, registers, sections, home, status, body } = page;
  status.replaceChildren(state.failure ? words.failures[state.failure] : summary(state, words));
  const list = groupList({
    state,
    index,
    words,
    meetings,
    series,
    years,
    registers,
    sections,
    home,
    request: (request) => sendRequest(request, page),
  });
  const usedBytes = (await navigator.storage?.estimate?.())?.usage ?? 0;
  const usage = element('p', {}, interpolate(words.storageUsed, { size: formatSize(usedBytes) }));
  body.replaceChildren(list, usage, allButtons(state, page));
}

function summary({ saved, off }: SavedState, words: SavedWords): string {
  if (off) return words.turnedOff;
  if (saved) return interpolate(words.asOf, { time: formatDateTime(saved.time) });
  return isSavingData() ? words.savingData : words.nothingSaved;
}

/** Creates the buttons that save and remove everything, if they apply. */
function allButtons(state: SavedState, page: SavedPage): HTMLElement {
  const { words, index } = page;
  const groups = Object.entries(index?.groups ?? {});
  const totalBytes = groups.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  const isComplete = groups.every(([name]) => state.saved?.groups[name]?.whole);
  const saveAll = () =>
    button(interpolate(words.saveAll, { size: formatSize(totalBytes) }), () =>
      sendRequest({ wish: 'save-all' }, page),
    );
  const removeAll = () => button(words.removeAll, () => sendRequest({ wish: 'remove-all' }, page));
  return element(
    'p',
    { class: 'saved-tools' },
    ...(index && !isComplete ? [saveAll()] : []),
    ...(state.saved ? [removeAll()] : []),
  );
}

/** Sends a request to the worker, and shows its progress and result. */
async function sendRequest(request: SaveRequest, page: SavedPage): Promise<void> {
  const { language, words, worker, status, progress, body } = page;
  for (const each of body.querySelectorAll('button')) each.disabled = true;
  const isRemoval = request.wish === 'remove' || request.wish === 'remove-all';
  // Ask the browser not to delete what the reader chose to save.
  if (!isRemoval) await navigator.storage?.persist?.();
  progress.hidden = isRemoval;
  progress.removeAttribute('value');
  status.replaceChildren(isRemoval ? '' : words.saving);
  const state = await sendMessage(worker, { type: 'wish', language, ...request }, (reply) => {
    if ('progress' in reply) Object.assign(progress, { max: reply.progress.of, value: reply.progress.done });
  });
  progress.hidden = true;
  await showState(state, page);
}

const container = document.getElementById('saved');
const { lang } = document.documentElement;
if (container && isLanguage(lang)) await start(container, lang);
