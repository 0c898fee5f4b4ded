/** The starred items of all meetings, each from its meeting's `agenda.json`. */
import { addresses, below } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { AgendaJson, AgendaJsonItem } from '../../outputs/data/agenda-json.ts';
import { readText } from '../fetch-text.ts';

/** What the page knows of a meeting that has an agenda. */
export interface MyMeeting {
  name: string;
  /** Name of its agenda, where that is another than `agenda`. */
  document?: string;
  /** In which its agenda is shown, where it lacks the reader's own. */
  language?: Language;
}

export interface MyItem {
  /** `meeting/item`. */
  key: string;
  meeting: string;
  language: Language;
  date: string;
  timeZone: string;
  item: AgendaJsonItem;
}

export interface Loaded {
  /** By time. */
  items: MyItem[];
  /** Keys of what is on no agenda any more. */
  gone: string[];
  /** Keys of what could not be loaded now. */
  failed: string[];
}

export type Known = Readonly<Record<string, MyMeeting>>;

/** @param keys `meeting/item` @param known meetings by id */
export async function loadItems(
  keys: readonly string[],
  known: Known,
  base: string,
  language: Language,
): Promise<Loaded> {
  const loaded: Loaded = { items: [], gone: [], failed: [] };
  const byMeeting = Map.groupBy(keys, (key) => key.split('/')[0] ?? '');
  await Promise.all(
    [...byMeeting].map(async ([id, own]) => {
      const meeting = known[id];
      if (!meeting) {
        loaded.gone.push(...own);
        return;
      }
      try {
        const found = await itemsOf(id, meeting.language ?? language, base);
        const items = own.map((key) => found.get(key));
        loaded.items.push(...items.filter((item) => item !== undefined));
        loaded.gone.push(...own.filter((key) => !found.has(key)));
      } catch {
        loaded.failed.push(...own);
      }
    }),
  );
  loaded.items.sort((a, b) => Date.parse(a.item.start) - Date.parse(b.item.start));
  return loaded;
}

async function itemsOf(meeting: string, language: Language, base: string): Promise<Map<string, MyItem>> {
  const text = await readText(below(base, addresses.agendaJson(language, meeting)));
  const { timeZone, days }: AgendaJson = JSON.parse(text);
  return new Map(
    days.flatMap(({ date, items }) =>
      items.map((item): [string, MyItem] => {
        const key = `${meeting}/${item.id}`;
        return [key, { key, meeting, language, date, timeZone, item }];
      }),
    ),
  );
}
