import { defineRule } from '../../diagnostics/rule.ts';

export const fieldValue = defineRule({
  id: 'field-value',
  severity: 'error',
  messages: {
    field: { en: '{field} must be {expected}.', fr: '{field} doit être {expected}.' },
    file: { en: 'This must be {expected}.', fr: 'Il faut ici {expected}.' },
    empty: { en: '{field} is empty.', fr: '{field} n’a pas de valeur.' },
    comment: {
      en: '{field} is empty: everything after the sign # is a comment.',
      fr: '{field} n’a pas de valeur : tout ce qui suit le signe # est un commentaire.',
    },
    commentInValue: {
      en: '{field} is empty: everything after the sign # is a comment.',
      fr: '{field} n’a pas de valeur : tout ce qui suit le signe # est un commentaire.',
    },
    record: {
      en: 'This file is written by a command and does not have its form any more.',
      fr: 'Ce fichier est écrit par une commande et n’a plus la forme voulue.',
    },
  },
  hint: {
    field: { en: 'Correct the value.', fr: 'Corrigez la valeur.' },
    file: { en: 'Write the file in this form.', fr: 'Écrivez le fichier sous cette forme.' },
    empty: { en: 'Add a value, or remove the field.', fr: 'Ajoutez une valeur, ou retirez le champ.' },
    comment: {
      en: 'Write {comment} without #, or "#{comment}" in straight quotation marks if # belongs to the value.',
      fr: 'Écrivez {comment} sans le signe #, ou `"#{comment}"` entre guillemets droits si # fait partie de la valeur.',
    },
    commentInValue: {
      en: 'Write {comment} without #.',
      fr: 'Écrivez {comment} sans le signe #.',
    },
    record: {
      en: 'Undo the change, or delete the file and run "{command}" when the translation is up to date.',
      fr: 'Annulez la modification, ou supprimez le fichier et exécutez « {command} » quand la traduction est à jour.',
    },
  },
});
