/** Loads the starred items of all meetings, each from the `agenda.json` of its meeting. */
import { addresses, below } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { ScheduleType } from '../../core/model/model.ts';
import type { AgendaJson, AgendaJsonItem } from '../../outputs/data/agenda-json.ts';
import { fetchText } from '../fetch-text.ts';

/** A meeting that has an agenda, as the page describes it. */
export interface MyMeeting {
  name: string;
  /** Name of the schedule, if it is not `agenda`. */
  document?: string;
  /** Type of the schedule, if it is not an agenda. */
  type?: 'programme';
  /** Status of the meeting in words, unless it is confirmed. */
  status?: string;
  /** The meeting does not take place on its dates. */
  isOff?: true;
  /** Language of the agenda, if it lacks that of the page. */
  language?: Language;
}

/** The data of the site that the page contains. */
export interface MySite {
  base: string;
  /** Language of the page. */
  language: Language;
  /** Meetings by id. */
  meetings: ReadonlyMap<string, MyMeeting>;
}

export interface MyItem {
  /** `meeting/item`. */
  key: string;
  meeting: string;
  language: Language;
  /** Type of the schedule, which names its files. */
  type: ScheduleType;
  date: string;
  timeZone: string;
  item: AgendaJsonItem;
}

export interface LoadedItems {
  /** Sorted by time. */
  items: MyItem[];
  /** Keys of items that are no longer on their agenda. */
  removed: string[];
  /** Keys of items that could not be loaded. */
  failed: string[];
}

/** Returns the time of an item as stars store it. */
export const intervalOf = ({ item: { start, end } }: MyItem): string => `${start}/${end ?? start}`;

/** @param keys `meeting/item` */
export async function loadItems(keys: readonly string[], site: MySite): Promise<LoadedItems> {
  const byMeeting = Map.groupBy(keys, (key) => key.slice(0, key.indexOf('/')));
  const loaded = await Promise.all([...byMeeting].map(([id, keys]) => loadMeeting(id, keys, site)));
  const items = loaded.flatMap(({ items }) => items);
  return {
    items: items.sort((a, b) => Date.parse(a.item.start) - Date.parse(b.item.start)),
    removed: loaded.flatMap(({ removed }) => removed),
    failed: loaded.flatMap(({ failed }) => failed),
  };
}

async function loadMeeting(id: string, keys: readonly string[], site: MySite): Promise<LoadedItems> {
  const meeting = site.meetings.get(id);
  if (!meeting) return { items: [], removed: [...keys], failed: [] };
  try {
    const agenda = await loadAgenda(
      id,
      { type: meeting.type ?? 'agenda', language: meeting.language ?? site.language },
      site.base,
    );
    return {
      items: keys.flatMap((key) => agenda.get(key) ?? []),
      removed: keys.filter((key) => !agenda.has(key)),
      failed: [],
    };
  } catch {
    return { items: [], removed: [], failed: [...keys] };
  }
}

/** Returns the items of an agenda by key. */
async function loadAgenda(
  meeting: string,
  { type, language }: Pick<MyItem, 'type' | 'language'>,
  base: string,
): Promise<Map<string, MyItem>> {
  const text = await fetchText(below(base, addresses.agendaJson(language, meeting, type)));
  const { timeZone, days }: AgendaJson = JSON.parse(text);
  return new Map(
    days.flatMap(({ date, items }) =>
      items.map((item): [string, MyItem] => {
        const key = `${meeting}/${item.id}`;
        return [key, { key, meeting, language, type, date, timeZone, item }];
      }),
    ),
  );
}
