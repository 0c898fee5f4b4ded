import { defineRule } from '../../diagnostics/rule.ts';

export const blockOpen = defineRule({
  id: 'block-open',
  severity: 'error',
  messages: {
    code: {
      en: 'The block opened here with {opening} is never closed, so it swallows the rest of the file.',
      fr: 'Le bloc ouvert ici par {opening} n’est jamais fermé : il englobe tout le reste du fichier.',
    },
    comment: {
      en: 'The comment opened here with <!-- is never closed, so it swallows the rest of the file.',
      fr: 'Le commentaire ouvert ici par <!-- n’est jamais fermé : il englobe tout le reste du fichier.',
    },
  },
  hint: {
    code: {
      en: 'Write the same characters on a line of their own where the block ends, or remove them here.',
      fr: 'Écrivez les mêmes caractères seuls sur une ligne là où le bloc se termine, ou retirez-les ici.',
    },
    comment: { en: 'Write --> where the comment ends.', fr: 'Écrivez --> là où le commentaire se termine.' },
  },
});
