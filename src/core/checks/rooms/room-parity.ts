import { defineRule } from '../../diagnostics/rule.ts';
import { itemsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';
import { differences, type Entry, placeOf } from '../languages/compare-versions.ts';

/** An item takes place in the same room in every language. */
export const roomParity = defineRule({
  id: 'room-parity',
  severity: 'error',
  messages: {
    other: {
      en: 'Item #{id} is in #{here} here but in #{there} in {place}.',
      fr: 'Le point #{id} est dans #{here} ici, mais dans #{there} dans {place}.',
    },
    missing: {
      en: 'Item #{id} has no room here but is in #{there} in {place}.',
      fr: 'Le point #{id} n’a pas de salle ici, mais est dans #{there} dans {place}.',
    },
    extra: {
      en: 'Item #{id} is in #{here} here but has no room in {place}.',
      fr: 'Le point #{id} est dans #{here} ici, mais n’a pas de salle dans {place}.',
    },
  },
  hint: {
    en: 'Give all languages the same room, such as `in #room-a`, or none.',
    fr: 'Donnez la même salle dans toutes les langues, comme `in #room-a`, ou n’en donnez aucune.',
  },
});

export const checkRoomParity: MeetingCheck = (site, report) => {
  const rooms = new Set(site.meetings.flatMap(({ settings }) => settings?.rooms.map(({ id }) => id) ?? []));
  const roomsOf = ({ body }: Parameters<Parameters<typeof differences>[1]>[0]): Entry[] =>
    body.type === 'agenda'
      ? itemsOf(body).flatMap(({ item: { id, room = '', annotationsSpan: span } }) =>
          // `item-room` reports a room that is unknown.
          id !== null && (room === '' || rooms.has(room)) ? [{ key: id, value: room, span }] : [],
        )
      : [];
  for (const { here, there } of differences(site, roomsOf)) {
    const message = here.value === '' ? 'missing' : there.value === '' ? 'extra' : 'other';
    const data = { id: here.key, here: here.value, there: there.value, place: placeOf(there.span) };
    report({ rule: roomParity, message, span: here.span, data, related: there.span });
  }
};
