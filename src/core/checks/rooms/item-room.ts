import { defineRule } from '../../diagnostics/rule.ts';

const list = {
  en: 'Write in # and the id of a room that "rooms" in meeting.yaml lists, such as `in #room-a`, or add the room there.',
  fr: 'Écrivez in # et l’identifiant d’une salle que « rooms » énumère dans meeting.yaml, comme `in #room-a`, ou ajoutez-y la salle.',
} as const;

/** An item names one room of its meeting, or none. */
export const itemRoom = defineRule({
  id: 'item-room',
  severity: 'error',
  messages: {
    form: {
      en: '"{word}" does not name a room.',
      fr: '« {word} » ne désigne pas une salle.',
    },
    second: {
      en: 'The item is in two rooms: #{first} and #{room}.',
      fr: 'Le point est dans deux salles : #{first} et #{room}.',
    },
    similar: {
      en: 'The meeting has no room #{room}. Did you mean #{nearest}?',
      fr: 'La réunion n’a pas de salle #{room}. Vouliez-vous dire #{nearest} ?',
    },
    unknown: {
      en: 'The meeting has no room #{room}. Its rooms are {rooms}.',
      fr: 'La réunion n’a pas de salle #{room}. Ses salles sont {rooms}.',
    },
    none: {
      en: 'The item is in #{room}, but the meeting has no rooms.',
      fr: 'Le point est dans #{room}, mais la réunion n’a pas de salles.',
    },
  },
  hint: {
    form: list,
    second: {
      en: 'Leave one room. If the item takes place in several rooms at once, add a room for them to meeting.yaml, such as "Rooms A and B".',
      fr: 'Laissez une seule salle. Si le point se tient dans plusieurs salles à la fois, ajoutez à meeting.yaml une salle qui les réunit, comme « Salles A et B ».',
    },
    similar: list,
    unknown: list,
    none: list,
  },
});
