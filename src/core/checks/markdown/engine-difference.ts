import { defineRule } from '../../diagnostics/rule.ts';

export const engineDifference = defineRule({
  id: 'engine-difference',
  severity: 'warning',
  messages: {
    readings: {
      en: 'From here on, this passage can be read in two ways: this site sees {here}, other programs see {there}.',
      fr: 'À partir d’ici, ce passage peut être lu de deux façons : ce site y voit {here}, d’autres programmes y voient {there}.',
    },
    uncompared: {
      en: 'This passage has too many special characters to find out how other programs read it.',
      fr: 'Ce passage contient trop de caractères spéciaux pour savoir comment d’autres programmes le lisent.',
    },
    unclear: {
      en: 'From here on, other programs read this passage in another way than this site.',
      fr: 'À partir d’ici, d’autres programmes lisent ce passage autrement que ce site.',
    },
  },
  hint: {
    en: 'Make it unambiguous: move notes and marks out of links and bold text, put an empty line before and after it, or a backslash (\\) before the special character.',
    fr: 'Levez l’ambiguïté : sortez les notes et les marques des liens et du gras, mettez une ligne vide avant et après, ou une barre oblique inverse (\\) devant le caractère spécial.',
  },
});
