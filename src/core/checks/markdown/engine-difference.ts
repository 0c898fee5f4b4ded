import { defineRule } from '../../diagnostics/rule.ts';

export const engineDifference = defineRule({
  id: 'engine-difference',
  severity: 'warning',
  messages: {
    en: 'This passage can be read in two ways: this site sees {here}, other programs see {there}.',
    fr: 'Ce passage peut être lu de deux façons : ce site y voit {here}, d’autres programmes y voient {there}.',
  },
  hint: {
    en: 'Make it unambiguous: put blank lines around it, or a backslash before the special character.',
    fr: 'Levez l’ambiguïté : mettez une ligne vide avant et après, ou une barre oblique inverse (\\) devant le caractère spécial.',
  },
});
