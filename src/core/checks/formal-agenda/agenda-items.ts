import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedMeeting, ParsedTextVersion } from '../../model/model.ts';
import { itemsOf, versionsOfDocument } from '../../site/traverse.ts';
import { closestWord } from '../../text/suggest.ts';
import type { MeetingCheck } from '../check.ts';
import { differences, type Entry, placeOf } from '../languages/compare-versions.ts';

/** The items of the agenda that an entry of a programme names exist, and are the same in every language. */
export const agendaItems = defineRule({
  id: 'agenda-items',
  severity: 'error',
  messages: {
    none: {
      en: 'The meeting has no agenda of numbered items, to which #{id} could belong.',
      fr: 'La réunion n’a pas d’ordre du jour à points numérotés, auquel #{id} pourrait appartenir.',
    },
    unknown: {
      en: 'The agenda has no item #{id}.',
      fr: 'L’ordre du jour n’a pas de point #{id}.',
    },
    similar: {
      en: 'The agenda has no item #{id}. Did you mean #{nearest}?',
      fr: 'L’ordre du jour n’a pas de point #{id}. Vouliez-vous dire #{nearest} ?',
    },
    other: {
      en: '#{id} takes up {here} here but {there} in {place}.',
      fr: '#{id} aborde {here} ici, mais {there} dans {place}.',
    },
  },
  hint: {
    none: {
      en: 'Remove the word, or give the agenda numbered items: "## 3. Title".',
      fr: 'Retirez le mot, ou donnez à l’ordre du jour des points numérotés : « ## 3. Titre ».',
    },
    unknown: {
      en: 'Write the ids of items of the agenda of this meeting, such as `items #item-3 #item-4`.',
      fr: 'Écrivez les identifiants de points de l’ordre du jour de cette réunion, comme `items #item-3 #item-4`.',
    },
    similar: { en: 'Write #{nearest}.', fr: 'Écrivez #{nearest}.' },
    other: {
      en: 'Name the same items in the same order in all languages.',
      fr: 'Désignez les mêmes points, dans le même ordre, dans toutes les langues.',
    },
  },
});

export const checkAgendaItems: MeetingCheck = (site, report) => {
  for (const meeting of site.meetings) {
    const known = idsOfItems(meeting);
    for (const { body } of meeting.documents.flatMap((document) => versionsOfDocument(document))) {
      if (body.type !== 'agenda') continue;
      for (const { item } of itemsOf(body)) {
        const span = item.annotationsSpan;
        for (const id of item.agendaItems ?? []) {
          if (known.includes(id)) continue;
          const nearest = closestWord(id, known);
          if (known.length === 0) report({ rule: agendaItems, message: 'none', span, data: { id } });
          else if (nearest) report({ rule: agendaItems, message: 'similar', span, data: { id, nearest } });
          else report({ rule: agendaItems, message: 'unknown', span, data: { id } });
        }
      }
    }
    const namedOf = ({ body }: ParsedTextVersion): Entry[] =>
      body.type === 'agenda'
        ? itemsOf(body).flatMap(({ item: { id, agendaItems: named = [], annotationsSpan: span } }) =>
            id !== null && named.every((each) => known.includes(each))
              ? [{ key: id, value: named.map((each) => `#${each}`).join(' '), span }]
              : [],
          )
        : [];
    for (const { here, there } of differences(
      { ...site, meetings: [meeting], pages: [], registers: [] },
      namedOf,
    )) {
      const [from, to] = [here, there].map(({ value }) => value || nothing);
      const data = { id: here.key, here: from ?? '', there: to ?? '', place: placeOf(there.span) };
      report({ rule: agendaItems, message: 'other', span: here.span, data, related: there.span });
    }
  }
};

const nothing = { en: 'no item', fr: 'aucun point' } as const;

/** Returns the ids of the items of the formal agendas of a meeting. */
const idsOfItems = ({ documents }: ParsedMeeting): string[] =>
  documents
    .flatMap((document) => versionsOfDocument(document))
    .flatMap(({ body }) => (body.type === 'formal-agenda' ? body.items.flatMap(({ id }) => id ?? []) : []));
