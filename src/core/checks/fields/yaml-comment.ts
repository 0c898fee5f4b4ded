import { defineRule } from '../../diagnostics/rule.ts';

/** A number sign after a space starts a comment, which cuts a value such as “Working Group # 3”. Comments are on lines of their own. */
export const yamlComment = defineRule({
  id: 'yaml-comment',
  severity: 'warning',
  messages: {
    inText: {
      en: 'From the # sign on, this line is a comment: "{comment}" is not published.',
      fr: 'À partir du signe #, cette ligne est un commentaire : « {comment} » n’est pas publié.',
    },
    inValue: {
      en: 'From the # sign on, this line is a comment: "{comment}" is not published.',
      fr: 'À partir du signe #, cette ligne est un commentaire : « {comment} » n’est pas publié.',
    },
  },
  hint: {
    inText: {
      en: 'If it belongs to the value, put the value in quotation marks: {corrected}. If it is a comment, write it on a line of its own above.',
      fr: 'Si ce texte appartient à la valeur, mettez la valeur entre guillemets droits : {corrected}. Si c’est un commentaire, écrivez-le au-dessus, sur une ligne à part.',
    },
    inValue: {
      en: 'Write the comment on a line of its own above the field.',
      fr: 'Écrivez le commentaire au-dessus du champ, sur une ligne à part.',
    },
  },
});
