import { defineRule } from '../../diagnostics/rule.ts';
import type { Wording } from '../../model/wording.ts';
import type { TextCheck } from '../check.ts';
import { labelOf } from './invisible-character.ts';

/**
 * Characters that change the direction of writing come in pairs within a line (Unicode Standard Annex 9, 3.3.2).
 * Overrides are never allowed, because they show another text than the one in the file.
 */
export const bidiUnpaired = defineRule({
  id: 'bidi-unpaired',
  severity: 'error',
  messages: {
    unclosed: {
      en: 'The invisible direction character {name} is not closed on this line.',
      fr: 'Le caractère de direction invisible {name} n’est pas fermé sur cette ligne.',
    },
    unopened: {
      en: 'The invisible direction character {name} closes nothing on this line.',
      fr: 'Le caractère de direction invisible {name} ne ferme rien sur cette ligne.',
    },
    override: {
      en: 'The invisible direction character {name} shows letters in another order than they are written.',
      fr: 'Le caractère de direction invisible {name} affiche les lettres dans un autre ordre que celui où elles sont écrites.',
    },
  },
  hint: { en: 'Delete it, or type the passage again.', fr: 'Supprimez-le, ou retapez le passage.' },
});

export const checkBidiUnpaired: TextCheck = ({ source }, report) => {
  /** The signs that each ending would close. */
  const open = new Map<string, { sign: string; index: number }[]>();
  const reportSign = (message: keyof typeof bidiUnpaired.messages, sign: string, index: number): void => {
    const data = { name: labelOf(sign, names[sign] ?? otherName) };
    report({ rule: bidiUnpaired, message, span: source.span(index, index + 1), data });
  };
  const reportUnclosed = (): void => {
    for (const { sign, index } of [...open.values()].flat())
      if (!overrides.test(sign)) reportSign('unclosed', sign, index);
    open.clear();
  };
  for (const { index, 0: sign } of source.text.matchAll(/[\n\u202a-\u202e\u2066-\u2069]/g)) {
    if (sign === '\n') reportUnclosed();
    else if (!endings.test(sign)) {
      if (overrides.test(sign)) reportSign('override', sign, index);
      const end = endOf(sign);
      open.set(end, open.get(end) ?? []);
      open.get(end)?.push({ sign, index });
    } else if (!open.get(sign)?.pop()) reportSign('unopened', sign, index);
  }
  reportUnclosed();
};

const overrides = /[\u202d\u202e]/;
const endings = /[\u202c\u2069]/;
const endOf = (sign: string): string => (sign < '\u2066' ? '\u202c' : '\u2069');

const otherName: Wording = { en: 'direction character', fr: 'caractère de direction' };
const names: Readonly<Record<string, Wording>> = {
  '\u202a': { en: 'left-to-right embedding', fr: 'enchâssement de gauche à droite' },
  '\u202b': { en: 'right-to-left embedding', fr: 'enchâssement de droite à gauche' },
  '\u202c': { en: 'pop directional formatting', fr: 'fin de formatage directionnel' },
  '\u202d': { en: 'left-to-right override', fr: 'forçage de gauche à droite' },
  '\u202e': { en: 'right-to-left override', fr: 'forçage de droite à gauche' },
  '\u2066': { en: 'left-to-right isolate', fr: 'isolat de gauche à droite' },
  '\u2067': { en: 'right-to-left isolate', fr: 'isolat de droite à gauche' },
  '\u2068': { en: 'first strong isolate', fr: 'isolat selon le premier caractère fort' },
  '\u2069': { en: 'pop directional isolate', fr: 'fin d’isolat directionnel' },
};
