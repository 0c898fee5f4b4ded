import { defineRule } from '../../diagnostics/rule.ts';

export const rawHtml = defineRule({
  id: 'raw-html',
  severity: 'error',
  messages: {
    comment: {
      en: 'The comment {tag} does not belong in a text.',
      fr: 'Le commentaire {tag} n’a pas sa place dans un texte.',
    },
    unknown: {
      en: 'Readers would not see {tag}: words between < and > count as HTML.',
      fr: 'Les lecteurs ne verraient pas {tag} : des mots entre < et > passent pour du HTML.',
    },
    formatting: {
      en: '{tag} is HTML, which is not allowed in texts.',
      fr: '{tag} est du HTML, qui n’est pas admis dans les textes.',
    },
    lineBreak: {
      en: '{tag} is HTML, which is not allowed in texts.',
      fr: '{tag} est du HTML, qui n’est pas admis dans les textes.',
    },
    table: {
      en: 'This table is HTML, which is not allowed in texts.',
      fr: 'Ce tableau est en HTML, qui n’est pas admis dans les textes.',
    },
    list: {
      en: 'This list is HTML, which is not allowed in texts.',
      fr: 'Cette liste est en HTML, qui n’est pas admis dans les textes.',
    },
    raised: {
      en: '{tag} is HTML, which is not allowed in texts.',
      fr: '{tag} est du HTML, qui n’est pas admis dans les textes.',
    },
    end: {
      en: '{tag} is HTML, which is not allowed in texts.',
      fr: '{tag} est du HTML, qui n’est pas admis dans les textes.',
    },
    embedded: {
      en: '{tag} is HTML, which is not allowed in texts.',
      fr: '{tag} est du HTML, qui n’est pas admis dans les textes.',
    },
    other: {
      en: '{tag} is HTML, which is not allowed in texts.',
      fr: '{tag} est du HTML, qui n’est pas admis dans les textes.',
    },
  },
  hint: {
    comment: {
      en: 'Take it out. A remark for colleagues belongs in the description of the change, or in README.md.',
      fr: 'Retirez-le. Une remarque pour vos collègues a sa place dans la description de la modification, ou dans README.md.',
    },
    unknown: {
      en: 'Replace it by the final text. To show the sign <, write \\< instead.',
      fr: 'Remplacez-le par le texte définitif. Pour afficher le signe <, écrivez \\<.',
    },
    formatting: {
      en: 'Write {markdown} instead.',
      fr: 'Écrivez plutôt {markdown}.',
    },
    lineBreak: {
      en: 'Leave an empty line to start a paragraph. To start a line within a paragraph, end the line before it with a backslash (\\).',
      fr: 'Laissez une ligne vide pour commencer un paragraphe. Pour aller à la ligne dans un paragraphe, terminez la ligne précédente par une barre oblique inverse (\\).',
    },
    table: {
      en: 'Write a row on each line, with | between the cells, and a line of hyphens below the first row: "| Country | Date |", then "|---|---|", then "| Chad | 10 May |".',
      fr: 'Écrivez chaque rangée sur une ligne, avec | entre les cellules, et une ligne de traits d’union sous la première : « | Pays | Date | », puis « |---|---| », puis « | Tchad | 10 mai | ».',
    },
    list: {
      en: 'Write each point on a line of its own: "- first point", or "1. first point" for a numbered paragraph.',
      fr: 'Écrivez chaque élément sur une ligne à part : « - premier élément », ou « 1. premier élément » pour un paragraphe numéroté.',
    },
    raised: {
      en: 'Write a raised or lowered character itself, such as m² or CO₂, or only the text. For a footnote, write [^1].',
      fr: 'Écrivez le caractère surélevé ou abaissé lui-même, comme m² ou CO₂, ou seulement le texte. Pour une note de bas de page, écrivez [^1].',
    },
    end: { en: 'Take it out.', fr: 'Retirez-le.' },
    embedded: {
      en: 'Take out this tag, its end and all that is between them.',
      fr: 'Retirez cette balise, celle qui la ferme et tout ce qui se trouve entre les deux.',
    },
    other: {
      en: 'Take out this tag and its end, and keep the text between them.',
      fr: 'Retirez cette balise et celle qui la ferme, et gardez le texte entre les deux.',
    },
  },
});
