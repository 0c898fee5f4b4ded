/** What is saved and what can be, one line each: general pages, search, meetings. */
import type en from '../../i18n/en.json';
import type { OfflineIndex } from '../../outputs/offline/offline.ts';
import { button, element } from '../dom.ts';
import { moment, size } from '../offline/format.ts';
import type { State, Wish } from '../offline/messages.ts';
import { interpolate, pluralForm } from '../words.ts';

export type SavedWords = (typeof en)['saved'] & Pick<typeof en, 'colon'>;

export interface ListedMeeting {
  id: string;
  name: string;
  date: string;
}

export interface Listing {
  state: State;
  /** `null` without a network: then nothing can be saved. */
  index: OfflineIndex | null;
  words: SavedWords;
  meetings: readonly ListedMeeting[];
  /** Address of the home page. */
  home: string;
  act: (wish: Wish) => void;
}

/** A sentence about the whole. */
export function summaryOf({ saved, off }: State, words: SavedWords): string {
  if (off) return words.turnedOff;
  return saved ? interpolate(words.asOf, { time: moment(saved.time) }) : words.nothingSaved;
}

export function listOf(listing: Listing): HTMLElement {
  const { words, meetings, home } = listing;
  return element(
    'ul',
    { class: 'saved' },
    row('shell', words.generalPages, element('a', { href: home }, words.generalPages), '', listing),
    row('search', words.search, element('a', { href: `${home}search/` }, words.search), '', listing),
    ...meetings.map(({ id, name, date }) => {
      const link = element('a', { href: `${home}meetings/${id}/` }, name);
      return row(`meetings/${id}`, name, link, date, listing);
    }),
  );
}

function row(group: string, name: string, link: HTMLElement, about: string, listing: Listing): HTMLElement {
  const { state, index, words, act } = listing;
  const saved = state.saved?.groups[group];
  const bytes = saved?.whole ? saved.bytes : (index?.groups[group]?.bytes ?? saved?.bytes ?? 0);
  const standing = saved?.whole
    ? words.saved
    : saved
      ? interpolate(pluralForm(words, 'pages', saved.pages), { count: String(saved.pages) })
      : words.notSaved;
  const facts = [about, standing, size(bytes)].filter(Boolean).map((fact) => element('span', {}, fact));
  const labelled = (sentence: string) => ({ 'aria-label': `${sentence}${words.colon}${name}` });
  const save = () => button(words.save, () => act({ wish: 'save', group }), labelled(words.save));
  const remove = () => button(words.remove, () => act({ wish: 'remove', group }), labelled(words.remove));
  return element(
    'li',
    {},
    element(
      'div',
      {},
      link,
      element('br'),
      element('small', {}, ...facts.flatMap((fact, at) => (at > 0 ? [' · ', fact] : [fact]))),
    ),
    // Without the pages that lead to the others there would be no way in.
    ...(saved && group !== 'shell' ? [remove()] : []),
    ...(!saved?.whole && index ? [save()] : []),
  );
}
