/** Recognizes Chinese in traditional characters. Documents in Chinese are in simplified ones. */
import simplifiedForms from 'opencc-js/dict/TSCharacters';
import { memoize } from '../memoize.ts';

/** The characters that have a simplified form. */
const traditionalCharacters = memoize(
  () =>
    new Set(
      simplifiedForms.split('|').flatMap((pair) => {
        const [traditional = '', simple = ''] = pair.split(' ');
        return traditional === simple ? [] : [traditional];
      }),
    ),
);

const minCharacters = 3;
/** A name or a few characters that simplified texts keep are less. */
const minShare = 0.2;

/** Tests for a text that consists of traditional characters to a large part, as every text in them does. */
export function isTraditionalHan(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  const traditional = characters.filter((character) => traditionalCharacters().has(character)).length;
  return traditional >= minCharacters && traditional >= minShare * characters.length;
}
