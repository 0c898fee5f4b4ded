import { defineRule } from '../../diagnostics/rule.ts';
import { forbiddenCharacters } from '../../text/strings.ts';
import type { TextCheck } from '../check.ts';
import { nameOf } from './invisible-character.ts';

/** A text contains no characters that HTML and XML exclude: pages, feeds and books leave them out. */
export const controlCharacter = defineRule({
  id: 'control-character',
  severity: 'error',
  messages: {
    en: 'The text contains a character that no page can show: {name}.',
    fr: 'Le texte contient un caractère qu’aucune page ne peut afficher : {name}.',
  },
  hint: { en: 'Delete it, or type the passage again.', fr: 'Supprimez-le, ou retapez le passage.' },
});

export const checkControlCharacter: TextCheck = ({ source }, report) => {
  for (const { index, 0: found } of source.text.matchAll(forbiddenCharacters)) {
    const span = source.span(index, index + found.length);
    report({ rule: controlCharacter, span, data: { name: nameOf(found) } });
  }
};
