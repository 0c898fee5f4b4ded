import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import type { Wording } from '../../model/wording.ts';
import type { MeetingCheck } from '../check.ts';
import { differences, type Entry, placeOf } from '../languages/compare-versions.ts';

/** A numbered item has the same number and the same status in every language. `structure-parity` compares the ids. */
export const itemParity = defineRule({
  id: 'item-parity',
  severity: 'error',
  messages: {
    number: {
      en: 'Item #{id} has the number {here} here but {there} in {place}.',
      fr: 'Le point #{id} a le numéro {here} ici, mais {there} dans {place}.',
    },
    status: {
      en: 'Item #{id} is {here} here but {there} in {place}.',
      fr: 'Le point #{id} est {here} ici, mais {there} dans {place}.',
    },
  },
  hint: {
    number: {
      en: 'Give the item the same number in all languages. It can have the digits and letters of the language.',
      fr: 'Donnez au point le même numéro dans toutes les langues. Il peut s’écrire avec les chiffres et les lettres de la langue.',
    },
    status: {
      en: 'Write `deleted` or `deferred` in all languages, or in none.',
      fr: 'Écrivez `deleted` ou `deferred` dans toutes les langues, ou dans aucune.',
    },
  },
});

export const checkItemParity: MeetingCheck = (site, report) => {
  for (const { here, there } of differences(site, numbersOf)) {
    const data = { id: here.key, here: here.value, there: there.value, place: placeOf(there.span) };
    report({ rule: itemParity, message: 'number', span: here.span, data, related: there.span });
  }
  for (const { here, there } of differences(site, statusesOf)) {
    const [from, to] = [here, there].map(({ value }) => statusNames[value]);
    const data = { id: here.key, here: from ?? '', there: to ?? '', place: placeOf(there.span) };
    report({ rule: itemParity, message: 'status', span: here.span, data, related: there.span });
  }
};

type Status = 'deleted' | 'deferred' | 'none';

const statusNames: Readonly<Record<Status, Wording>> = {
  deleted: { en: 'deleted', fr: 'supprimé (deleted)' },
  deferred: { en: 'deferred', fr: 'reporté (deferred)' },
  none: { en: 'neither deleted nor deferred', fr: 'ni supprimé ni reporté' },
};

/** Returns the numbers of items by id. */
export const numbersOf = ({ body }: ParsedTextVersion): Entry[] =>
  body.type !== 'formal-agenda'
    ? []
    : body.items.flatMap(({ id, number, labelSpan: span }) =>
        id === null || number === null ? [] : [{ key: id, value: number, span }],
      );

const statusesOf = ({ body }: ParsedTextVersion): Entry<Status>[] =>
  body.type !== 'formal-agenda'
    ? []
    : body.items.flatMap(({ id, status, annotationsSpan: span }) =>
        id === null || status === null ? [] : [{ key: id, value: status ?? 'none', span }],
      );
