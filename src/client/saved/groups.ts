/** The list of what is saved and what can be saved: general pages, search, meetings, series, years of the journal, registers, sections of pages. */
import type en from '../../i18n/en.json';
import type { OfflineIndex } from '../../outputs/offline/offline.ts';
import { button, element } from '../dom.ts';
import { formatSize } from '../offline/format.ts';
import type { SavedState, SaveRequest } from '../offline/messages.ts';
import { interpolate, pluralForm } from '../words.ts';

export type SavedWords = (typeof en)['saved'] & Pick<typeof en, 'colon'>;

/** A meeting as the page describes it. */
export interface SavableMeeting {
  id: string;
  name: string;
  date: string;
}

/** A series, a year of the journal, a register, or a section of pages, as the page describes it. */
export interface SavableList {
  id: string;
  name: string;
}

export interface GroupListContext {
  state: SavedState;
  /** `null` without a network: then nothing can be saved. */
  index: OfflineIndex | null;
  words: SavedWords;
  meetings: readonly SavableMeeting[];
  series: readonly SavableList[];
  years: readonly SavableList[];
  registers: readonly SavableList[];
  sections: readonly SavableList[];
  /** Address of the home page. */
  home: string;
  request: (request: SaveRequest) => void;
}

interface GroupRow {
  group: string;
  name: string;
  href: string;
  /** Dates of a meeting. */
  date?: string;
}

export function groupList(context: GroupListContext): HTMLElement {
  const { words, meetings, series, years, registers, sections, home } = context;
  const listRows = (folder: string, lists: readonly SavableList[]): GroupRow[] =>
    lists.map(({ id, name }) => ({
      group: `${folder}/${id}`,
      name,
      href: `${home}${folder}/${id}/`,
    }));
  const rows: GroupRow[] = [
    { group: 'shell', name: words.generalPages, href: home },
    { group: 'search', name: words.search, href: `${home}search/` },
    ...meetings.map(({ id, name, date }) => ({
      group: `meetings/${id}`,
      name,
      href: `${home}meetings/${id}/`,
      date,
    })),
    ...listRows('series', series),
    ...listRows('journal', years),
    ...listRows('registers', registers),
    ...sections.map(({ id, name }) => ({ group: `pages/${id}`, name, href: `${home}${id}/` })),
  ];
  return element('ul', { class: 'saved-list' }, ...rows.map((row) => groupRow(row, context)));
}

function groupRow({ group, name, href, date }: GroupRow, context: GroupListContext): HTMLElement {
  const { state, index, words, request } = context;
  const saved = state.saved?.groups[group];
  const bytes = (saved?.whole ? saved : (index?.groups[group] ?? saved))?.bytes ?? 0;
  const facts = [date, statusText(saved, words), formatSize(bytes)]
    .filter((fact) => fact !== undefined)
    .flatMap((fact, position) => [...(position > 0 ? [' · '] : []), element('span', {}, fact)]);
  const requestButton = (wish: 'save' | 'remove') =>
    button(words[wish], () => request({ wish, group }), {
      'aria-label': `${words[wish]}${words.colon}${name}`,
    });
  return element(
    'li',
    {},
    element('div', {}, element('a', { href }, name), element('br'), element('small', {}, ...facts)),
    // Without the general pages, no page leads to the others.
    ...(saved && group !== 'shell' ? [requestButton('remove')] : []),
    ...(!saved?.whole && index ? [requestButton('save')] : []),
  );
}

function statusText(saved: { whole: boolean; pages: number } | undefined, words: SavedWords): string {
  if (!saved) return words.notSaved;
  if (saved.whole) return words.saved;
  return interpolate(pluralForm(words, 'pages', saved.pages), { count: String(saved.pages) });
}
