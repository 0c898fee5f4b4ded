import { defineRule } from '../../diagnostics/rule.ts';
import type { TextCheck } from '../check.ts';
import { codePointLabel } from './invisible-character.ts';

/**
 * Characters that change the direction of writing come in pairs within a line (Unicode Standard Annex 9, 3.3.2).
 * Overrides are never allowed, because they show another text than the one in the file.
 */
export const bidiUnpaired = defineRule({
  id: 'bidi-unpaired',
  severity: 'error',
  messages: {
    unclosed: 'The invisible direction character {name} is not closed on this line.',
    unopened: 'The invisible direction character {name} closes nothing on this line.',
    override:
      'The invisible direction character {name} shows letters in another order than they are written.',
  },
  hint: 'Delete it, or type the passage again.',
});

export const checkBidiUnpaired: TextCheck = ({ source }, report) => {
  const open: { sign: string; index: number }[] = [];
  const reportSign = (message: keyof typeof bidiUnpaired.messages, sign: string, index: number): void => {
    const data = { name: `${names[sign]} (${codePointLabel(sign)})` };
    report({ rule: bidiUnpaired, message, span: source.span(index, index + 1), data });
  };
  const reportUnclosed = (): void => {
    for (const { sign, index } of open.splice(0))
      if (!overrides.test(sign)) reportSign('unclosed', sign, index);
  };
  for (const { index, 0: sign } of source.text.matchAll(/[\n\u202a-\u202e\u2066-\u2069]/g)) {
    if (sign === '\n') reportUnclosed();
    else if (!endings.test(sign)) {
      if (overrides.test(sign)) reportSign('override', sign, index);
      open.push({ sign, index });
    } else {
      const last = open.findLastIndex((each) => endOf(each.sign) === sign);
      if (last === -1) reportSign('unopened', sign, index);
      else open.splice(last, 1);
    }
  }
  reportUnclosed();
};

const overrides = /[\u202d\u202e]/;
const endings = /[\u202c\u2069]/;
const endOf = (sign: string): string => (sign < '\u2066' ? '\u202c' : '\u2069');

const names: Record<string, string> = {
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'pop directional formatting',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
};
