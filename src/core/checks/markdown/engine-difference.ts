import { defineRule } from '../../diagnostics/rule.ts';

const unambiguous = {
  en: 'Make it unambiguous: move notes and marks out of links and bold text, put an empty line before and after it, or a backslash (\\) before the special character.',
  fr: 'Levez l’ambiguïté : sortez les notes et les marques des liens et du gras, mettez une ligne vide avant et après, ou une barre oblique inverse (\\) devant le caractère spécial.',
} as const;

export const engineDifference = defineRule({
  id: 'engine-difference',
  severity: 'warning',
  messages: {
    readings: {
      en: 'From here on, this passage can be read in two ways: this site sees {here}, other programs see {there}.',
      fr: 'À partir d’ici, ce passage peut être lu de deux façons : ce site y voit {here}, d’autres programmes y voient {there}.',
    },
    uncompared: {
      en: 'This passage is too long, or has too many special characters, to find out how other programs read it.',
      fr: 'Ce passage est trop long, ou contient trop de caractères spéciaux, pour savoir comment d’autres programmes le lisent.',
    },
    manyContainers: {
      en: 'The text has too many lists, quotations, numbered paragraphs and footnotes to find out how other programs read it.',
      fr: 'Le texte contient trop de listes, de citations, de paragraphes numérotés et de notes pour savoir comment d’autres programmes le lisent.',
    },
    unclear: {
      en: 'From here on, other programs read this passage in another way than this site.',
      fr: 'À partir d’ici, d’autres programmes lisent ce passage autrement que ce site.',
    },
  },
  hint: {
    readings: unambiguous,
    unclear: unambiguous,
    manyContainers: {
      en: 'Divide the text, or suppress this message.',
      fr: 'Divisez le texte, ou faites ignorer ce message.',
    },
    uncompared: {
      en: 'Divide it with empty lines, or delete the characters that it does not need.',
      fr: 'Divisez-le par des lignes vides, ou supprimez les caractères dont il n’a pas besoin.',
    },
  },
});
