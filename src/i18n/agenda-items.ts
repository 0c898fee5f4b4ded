/** Which items of a formal agenda the entries of a programme take up, and when. */
import { addresses, below } from '../core/model/addresses.ts';
import type { Language } from '../core/model/languages.ts';
import type { Meeting, NumberedItem } from '../core/model/model.ts';
import { currentFormalAgenda, isFormalAgenda } from '../core/site/formal-agenda.ts';
import { isWithdrawn } from '../core/site/release.ts';
import { currentSchedule } from '../core/site/schedule.ts';
import { isAgenda, itemsOf } from '../core/site/traverse.ts';
import { dayDate, hourRange, isolated } from './format.ts';
import type { Translate } from './t.ts';

export interface TextLink {
  text: string;
  /** Address below the base path of the site. */
  href: string;
}

/** Returns the items of the formal agenda by id: number and title. Empty if the agenda lacks the language. */
export function agendaItemLinks(base: string, language: Language, meeting: Meeting): Map<string, TextLink> {
  const version = currentFormalAgenda(meeting)?.versions[language];
  if (!isFormalAgenda(version)) return new Map();
  const page = below(base, addresses.document(language, meeting.id, version.document));
  const { items } = version.body;
  return new Map(
    items.map((item, index) => [
      item.id,
      { text: `${fullLabel(item, items.slice(0, index))} ${item.title}`, href: `${page}#${item.id}` },
    ]),
  );
}

/** Returns the label of an item with that of the item above, if it continues it: `3(b)`, `3. b)`. */
function fullLabel({ label, depth }: NumberedItem, before: readonly NumberedItem[]): string {
  const parent = before.findLast((item) => item.depth < depth);
  if (!parent || !/^[(（\p{L}]/u.test(label) || /^[一二三四五六七八九十]/.test(label)) return label;
  const above = fullLabel(parent, before.slice(0, before.indexOf(parent)));
  return /^[(（]/.test(label) ? above.replace(/[.．、:：]$/, '') + label : `${above} ${label}`;
}

/** Returns the times of the programme at which each item is taken up, by id. Empty if the programme lacks the language. */
export function takenUpAt(
  t: Translate,
  base: string,
  language: Language,
  meeting: Meeting,
): Map<string, TextLink[]> {
  const schedule = currentSchedule(meeting);
  const version = schedule?.versions[language];
  const found = new Map<string, TextLink[]>();
  if (!schedule || isWithdrawn(schedule) || !isAgenda(version)) return found;
  const page = below(base, addresses.document(language, meeting.id, version.document));
  for (const { item } of itemsOf(version.body)) {
    const { id, start, end, startInstant } = item;
    const hours = end ? hourRange(language, { start, end }) : isolated(start);
    const text = t('calendar.dayAndHours', { day: dayDate(language, startInstant.slice(0, 10)), hours });
    for (const taken of item.agendaItems ?? [])
      found.set(taken, [...(found.get(taken) ?? []), { text, href: `${page}#${id}` }]);
  }
  return found;
}

/** Returns the items of the formal agenda that have documents, each with its link. */
export function documentsByItem(
  base: string,
  language: Language,
  meeting: Meeting,
): { item: TextLink; documents: NumberedItem['documents'] }[] {
  const version = currentFormalAgenda(meeting)?.versions[language];
  if (!isFormalAgenda(version)) return [];
  const links = agendaItemLinks(base, language, meeting);
  return version.body.items.flatMap(({ id, documents }) => {
    const item = links.get(id);
    return item && documents.length > 0 ? [{ item, documents }] : [];
  });
}
