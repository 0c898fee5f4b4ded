import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import { canFollow, numberOfLabel } from '../../text/labels/paragraph-number.ts';
import type { MeetingCheck } from '../check.ts';
import { type Entry, fileOf, misplaced, placeOf } from './compare-versions.ts';
import { paragraphName, paragraphNames } from './paragraph-names.ts';

/** The same paragraphs and sub-paragraphs are numbered in every language. */
export const numberingParity = defineRule({
  id: 'numbering-parity',
  severity: 'error',
  messages: {
    none: {
      en: 'This version has no numbered paragraphs; {file} has {count}.',
      fr: 'Cette version n’a pas de paragraphes numérotés ; {file} en a {count}.',
    },
    missing: {
      en: 'Paragraph {number} is missing after this place. It is at {place}.',
      fr: 'Le paragraphe {number} manque après cet endroit. Il se trouve à {place}.',
    },
    severalMissing: {
      en: 'Paragraphs {numbers} are missing after this place. The first is at {place}.',
      fr: 'Les paragraphes {numbers} manquent après cet endroit. Le premier se trouve à {place}.',
    },
    extra: {
      en: 'Paragraph {number} does not exist in {file}.',
      fr: 'Le paragraphe {number} n’existe pas dans {file}.',
    },
    severalExtra: {
      en: 'Paragraphs {numbers} do not exist in {file}.',
      fr: 'Les paragraphes {numbers} n’existent pas dans {file}.',
    },
  },
  hint: {
    en: 'Give all languages the same numbered paragraphs.',
    fr: 'Mettez les mêmes paragraphes numérotés dans toutes les langues.',
  },
});

export const checkNumberingParity: MeetingCheck = (site, report) => {
  const rule = numberingParity;
  for (const found of misplaced(site, numbersOf)) {
    if (found.type === 'empty') {
      const { here: span, there: related, count } = found;
      report({ rule, message: 'none', span, data: { file: fileOf(related), count }, related });
    } else if (found.type === 'missing') {
      const { here: span, there, keys } = found;
      const data = {
        number: paragraphName(there.key),
        numbers: paragraphNames(keys),
        place: placeOf(there.span),
      };
      const message = keys.length === 1 ? 'missing' : 'severalMissing';
      report({ rule, message, span, data, related: there.span });
    } else if (found.type === 'extra') {
      const { here, there: related, keys } = found;
      const data = { number: paragraphName(here.key), numbers: paragraphNames(keys), file: fileOf(related) };
      const message = keys.length === 1 ? 'extra' : 'severalExtra';
      report({ rule, message, span: here.span, data, related });
    }
  }
};

/** Returns `null` for a version with a gap, which the rule `numbering` reports. */
function numbersOf({ body }: ParsedTextVersion): Entry[] | null {
  if (body.type !== 'text') return [];
  const numbered = body.sections.flatMap(({ paragraphs, annex }) =>
    paragraphs.flatMap(({ id, number, subParagraphs = [], span }) =>
      id === null ? [] : [{ id, number, subParagraphs, span, annex }],
    ),
  );
  if (numbered.some(({ subParagraphs }) => subParagraphs.some(({ isMisplaced }) => isMisplaced))) return null;
  const isInOrder = [...Map.groupBy(numbered, ({ annex }) => annex).values()].every((ofAnnex) => {
    const numbers = ofAnnex.flatMap(({ number }) => (number === null ? [] : [numberOfLabel(number)]));
    return numbers.every((number, index) => canFollow(numbers[index - 1] ?? null, number));
  });
  if (!isInOrder) return null;
  return numbered.flatMap(({ id, span, subParagraphs }) =>
    [{ id, span }, ...subParagraphs].map((each) => ({ key: each.id, value: '', span: each.span })),
  );
}
