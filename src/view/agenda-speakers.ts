/** Everybody who speaks at a meeting, with the items in which they do. */
import type { Agenda, AgendaItem, Speaker, SpeakerRole } from '../core/model/model.ts';

export interface SpeakerEntry {
  /** The line of the first item that names the person. */
  speaker: Speaker;
  items: { item: AgendaItem; role: SpeakerRole }[];
}

/**
 * Returns the people whom an agenda names, in its order; nobody if they speak in one item, which lists them itself. Lines with
 * the same name and affiliation are one person.
 */
export function agendaSpeakers({ days }: Agenda): SpeakerEntry[] {
  const entries = new Map<string, SpeakerEntry>();
  const itemsWithSpeakers = new Set<AgendaItem>();
  for (const { items } of days)
    for (const item of items)
      for (const speaker of item.speakers) {
        itemsWithSpeakers.add(item);
        const key = `${speaker.name}\n${speaker.affiliation ?? ''}`;
        const entry = entries.get(key) ?? { speaker, items: [] };
        entry.items.push({ item, role: speaker.role });
        entries.set(key, entry);
      }
  return itemsWithSpeakers.size > 1 ? [...entries.values()] : [];
}
