import { defineRule } from '../../diagnostics/rule.ts';

/** The sub-paragraphs of a paragraph are lettered or numbered in order. */
export const subParagraph = defineRule({
  id: 'sub-paragraph',
  severity: 'error',
  canSuppress: true,
  messages: {
    wrong: {
      en: 'The sub-paragraph is {found}, but {expected} was expected.',
      fr: 'L’alinéa est {found}, alors que {expected} est attendu.',
    },
    gap: {
      en: 'The sub-paragraph is {found}, but {missing} before it.',
      fr: 'L’alinéa est {found}, mais {missing} avant lui.',
    },
    repeated: {
      en: 'The paragraph has a sub-paragraph {found} already.',
      fr: 'Le paragraphe a déjà un alinéa {found}.',
    },
    similar: {
      en: 'The sub-paragraph {found} would have the same address as {earlier}.',
      fr: 'L’alinéa {found} aurait la même adresse que {earlier}.',
    },
    alphabet: {
      en: 'The letter in {found} is {alphabet}, unlike those of the sub-paragraphs beside it.',
      fr: 'La lettre de {found} est {alphabet}, contrairement à celles des alinéas voisins.',
    },
    unlabelled: {
      en: 'This point has no letter or number, unlike {found} in the same list.',
      fr: 'Cet élément n’a ni lettre ni numéro, contrairement à {found} dans la même liste.',
    },
  },
  hint: {
    wrong: {
      en: 'Correct the letter or number. If this is not a sub-paragraph, write "{escaped}" with a backslash.',
      fr: 'Corrigez la lettre ou le numéro. Si ce n’est pas un alinéa, écrivez « {escaped} » avec une barre oblique inverse.',
    },
    gap: {
      en: 'Add what is missing. If nothing is missing, correct this letter or number and those after it.',
      fr: 'Ajoutez ce qui manque. Si rien ne manque, corrigez cette lettre ou ce numéro et les suivants.',
    },
    repeated: {
      en: 'Go on with the next letter or number. Letters and numbers begin again below a new number of a paragraph. If this is not a sub-paragraph, write "{escaped}" with a backslash.',
      fr: 'Continuez avec la lettre ou le numéro suivant. Une nouvelle série commence sous un nouveau numéro de paragraphe. Si ce n’est pas un alinéa, écrivez « {escaped} » avec une barre oblique inverse.',
    },
    similar: {
      en: 'Go on with the next letter or number. Letters and numbers begin again below a new number of a paragraph. If this is not a sub-paragraph, write "{escaped}" with a backslash.',
      fr: 'Continuez avec la lettre ou le numéro suivant. Une nouvelle série commence sous un nouveau numéro de paragraphe. Si ce n’est pas un alinéa, écrivez « {escaped} » avec une barre oblique inverse.',
    },
    alphabet: {
      en: 'Write {expected} with a {other} letter. If this is not a sub-paragraph, write "{escaped}" with a backslash.',
      fr: 'Écrivez {expected} avec une lettre {other}. Si ce n’est pas un alinéa, écrivez « {escaped} » avec une barre oblique inverse.',
    },
    unlabelled: {
      en: 'Start each point of the list with a letter or number, or none.',
      fr: 'Commencez chaque élément de la liste par une lettre ou un numéro, ou aucun.',
    },
  },
});
