/** Entry point: shows the reader's own agenda across meetings, from the stars in this browser. */
import { isLanguage, type Language } from '../core/model/languages.ts';
import sheet from '../styles/agenda-tools.css?url';
import { dropdown, icons } from './agenda/controls.ts';
import { everyMinute } from './agenda/minute.ts';
import { markCurrentItems } from './agenda/now.ts';
import { addPrintDate } from './agenda/print-date.ts';
import { readStars, refreshStar, setStar } from './agenda/stars.ts';
import { createZoneTool } from './agenda/zone.ts';
import { button, element, loadStyleSheet, readData } from './dom.ts';
import { closeDropdownsOnLeave } from './dropdowns.ts';
import { createLocalStore, type LocalStore } from './local-store.ts';
import { importPrompt, keysToImport } from './my/import-prompt.ts';
import { intervalOf, type LoadedItems, loadItems, type MyMeeting, type MySite } from './my/items.ts';
import { agendaSections } from './my/list.ts';
import { shareSection } from './my/share.ts';
import { loadWords, type Words } from './words.ts';

interface MyPage {
  site: MySite;
  words: Words;
  store: LocalStore;
  tools: HTMLElement;
  prompt: HTMLElement;
  list: HTMLElement;
  announcements: HTMLElement;
  /** Shows the times in the reader's zone, if that was chosen. */
  updateZone: () => void;
  /** Keys of the listed items. An item stays listed when its star is removed, so that the reader can add it again. */
  listedKeys: string[];
}

async function start(container: HTMLElement, language: Language): Promise<void> {
  const page = await createPage(container, language);
  const { store, words } = page;
  store.onChange('stars', () => reload(page));
  addEventListener('hashchange', () => showPrompt(page));
  closeDropdownsOnLeave('.agenda-tool, .item-options');
  addPrintDate(words);
  await showPrompt(page);
  await loadAndShow(page);
  everyMinute((now) => markCurrentItems(now, words.agenda.progress.now));
}

async function createPage(container: HTMLElement, language: Language): Promise<MyPage> {
  const base = readData(container, 'base');
  const meetings: Record<string, MyMeeting> = JSON.parse(readData(container, 'meetings'));
  const site: MySite = { base, language, meetings: new Map(Object.entries(meetings)) };
  const [words] = await Promise.all([loadWords(readData(container, 'words')), loadStyleSheet(sheet)]);
  const store = createLocalStore(base);
  const prompt = element('div');
  const tools = element('div', { class: 'agenda-tools' });
  const zoneNote = element('p');
  const announcements = element('p', { class: 'visually-hidden', role: 'status' });
  const list = element('div');
  container.append(
    prompt,
    element('div', { class: 'agenda-bar' }, tools),
    element('div', { class: 'meeting-clock' }, zoneNote, announcements),
    list,
  );
  const { panel, update: updateZone } = createZoneTool(zoneNote, words, store);
  tools.append(dropdown(icons.clock, words.agenda.zone.label, panel));
  const listedKeys = Object.keys(readStars(store));
  return { site, words, store, tools, prompt, list, announcements, updateZone, listedKeys };
}

/** Lists exactly the starred items. */
function reload(page: MyPage): Promise<void> {
  page.listedKeys = Object.keys(readStars(page.store));
  return loadAndShow(page);
}

async function loadAndShow(page: MyPage): Promise<void> {
  const loaded = await loadItems(page.listedKeys, page.site);
  for (const item of loaded.items) refreshStar(page.store, item.key, intervalOf(item));
  showList(loaded, page);
}

function showList(loaded: LoadedItems, page: MyPage): void {
  const { site, words, store, tools, prompt, list, announcements, updateZone, listedKeys } = page;
  const stars = readStars(store);
  const toggleStar = (key: string, interval: string) => {
    setStar(store, key, key in stars ? undefined : interval);
    showList(loaded, page);
    list.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  };
  const starred = loaded.items.filter(({ key }) => key in stars);
  const isEmpty = listedKeys.length === 0 && !prompt.firstChild;
  list.replaceChildren(
    ...(isEmpty ? [element('p', { class: 'notice' }, words.my.empty)] : []),
    ...agendaSections(loaded, { words, site, stars, toggleStar }),
    ...(loaded.failed.length > 0 ? [failureNotice(page)] : []),
    ...(starred.length > 0
      ? [
          shareSection(starred, Object.keys(stars), words, site.base, (text) =>
            announcements.replaceChildren(text),
          ),
        ]
      : []),
  );
  tools.hidden = loaded.items.length === 0;
  updateZone();
  markCurrentItems(Date.now(), words.agenda.progress.now);
}

function failureNotice(page: MyPage): HTMLElement {
  const { failed, retry } = page.words.my;
  return element(
    'p',
    { class: 'notice' },
    failed,
    ' ',
    button(retry, () => loadAndShow(page)),
  );
}

/** Asks whether to add the list that the address brings, if it brings one. */
async function showPrompt(page: MyPage): Promise<void> {
  const { site, words, store, prompt } = page;
  const keys = keysToImport(location.hash, store);
  if (!keys) return prompt.replaceChildren();
  const loaded = await loadItems(keys, site);
  prompt.replaceChildren(
    importPrompt(loaded, words, store, () => {
      prompt.replaceChildren();
      void reload(page);
    }),
  );
  prompt.querySelector('h2')?.focus();
}

const container = document.getElementById('page_my');
const { lang } = document.documentElement;
if (container && isLanguage(lang)) void start(container, lang);
