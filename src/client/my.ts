/** The reader's own agenda across meetings, from what is kept in this browser. */

import { isLanguage, type Language } from '../core/model/languages.ts';
import sheet from '../styles/agenda-tools.css?url';
import { everyMinute } from './agenda/minute.ts';
import { markCurrent } from './agenda/now.ts';
import { createPanels } from './agenda/panels.ts';
import { createPrint } from './agenda/print.ts';
import { readStars, setStar } from './agenda/stars.ts';
import { createStore } from './agenda/store.ts';
import { createZone } from './agenda/zone.ts';
import { button, element, icons, loadSheet, tool } from './dom.ts';
import { carry } from './my/carry.ts';
import { listOf } from './my/list.ts';
import { type Known, loadItems } from './my/meetings.ts';
import { offer, offeredKeys } from './my/offer.ts';
import { loadWords } from './words.ts';

const place = document.getElementById('page_my');
const { lang } = document.documentElement;

async function start(place: HTMLElement, lang: Language): Promise<void> {
  const { base = '/', words: address = '', meetings = '{}' } = place.dataset;
  const known: Known = JSON.parse(meetings);
  const [words] = await Promise.all([loadWords(address), loadSheet(sheet)]);
  const store = createStore(base);

  const note = element('p');
  const spoken = element('p', { class: 'hidden', role: 'status' });
  const clock = element('div', { class: 'clock' }, note, spoken);
  const tools = element('div', { class: 'tools' });
  const offered = element('div');
  const list = element('div');
  place.append(offered, element('div', { class: 'bar-of-days' }, tools), clock, list);
  const zone = createZone(note, words, store);
  tools.append(tool(icons.clock, words.agenda.zone.label, zone.panel));
  const say = (text: string) => spoken.replaceChildren(text);

  /** Items stay on the page when their star is taken, so that it can be put back. */
  let keys = Object.keys(readStars(store));

  const show = async () => {
    const loaded = await loadItems(keys, known, base, lang);
    for (const { key, item } of loaded.items) {
      const interval = `${item.start}/${item.end ?? item.start}`;
      // An agenda may have changed since its item was starred.
      if ((readStars(store)[key] ?? interval) !== interval) setStar(store, key, interval);
    }
    const draw = () => {
      const stars = readStars(store);
      const flip = (key: string, interval: string) => {
        setStar(store, key, key in stars ? undefined : interval);
        draw();
        list.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
      };
      const kept = loaded.items.filter(({ key }) => key in stars);
      list.replaceChildren(
        ...(keys.length === 0 && !offered.firstChild
          ? [element('p', { class: 'notice' }, words.my.empty)]
          : []),
        ...listOf(loaded, { words, known, base, language: lang, stars, flip }),
        ...(loaded.failed.length > 0 ? [failure(show)] : []),
        ...(kept.length > 0 ? [carry(kept, Object.keys(stars), words, base, say)] : []),
      );
      tools.hidden = loaded.items.length === 0;
      zone.show();
      markCurrent(Date.now(), words.agenda.progress.now);
    };
    draw();
  };
  const failure = (again: () => void) =>
    element('p', { class: 'notice' }, words.my.failed, ' ', button(words.my.retry, again));
  const refresh = () => {
    keys = Object.keys(readStars(store));
    return show();
  };
  const ask = async () => {
    const brought = offeredKeys(location.hash, store);
    if (!brought) return offered.replaceChildren();
    const loaded = await loadItems(brought, known, base, lang);
    offered.replaceChildren(
      offer(loaded, words, store, () => {
        offered.replaceChildren();
        void refresh();
      }),
    );
    offered.querySelector('h2')?.focus();
  };

  store.onChange('stars', refresh);
  addEventListener('hashchange', ask);
  createPanels();
  createPrint(words);
  await ask();
  await show();
  everyMinute((now) => markCurrent(now, words.agenda.progress.now));
}

if (place && isLanguage(lang)) void start(place, lang);
