import { codePointLabel } from './invisible-character.ts';
import type { TextCheck } from './text-check.ts';

/**
 * Signs that turn the direction of writing come in pairs within a line (Unicode Standard Annex 9, 3.3.2); those
 * that turn letters round one by one have no place in a text, for they show another text than the one that stands there.
 */
export const bidiUnpaired: TextCheck = ({ source }, report) => {
  const open: { sign: string; index: number }[] = [];
  const tell = (sign: string, index: number, reason: string): void =>
    report({
      rule: 'bidi-unpaired',
      span: source.span(index, index + 1),
      data: {
        name: `${names[sign]} (${codePointLabel(sign)})`,
        reason,
      },
    });
  const tellOpen = (): void => {
    for (const { sign, index } of open.splice(0))
      if (!overrides.test(sign)) tell(sign, index, 'nothing ends it in this line');
  };
  for (const { index, 0: sign } of source.text.matchAll(/[\n\u202a-\u202e\u2066-\u2069]/g)) {
    if (sign === '\n') tellOpen();
    else if (!endings.test(sign)) {
      if (overrides.test(sign)) tell(sign, index, 'it shows letters in another order than they have');
      open.push({ sign, index });
    } else {
      const last = open.findLastIndex((each) => endOf(each.sign) === sign);
      if (last === -1) tell(sign, index, 'it ends nothing in this line');
      else open.splice(last, 1);
    }
  }
  tellOpen();
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
