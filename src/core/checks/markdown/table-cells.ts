import { defineRule } from '../../diagnostics/rule.ts';

export const tableCells = defineRule({
  id: 'table-cells',
  severity: 'error',
  messages: {
    en: 'The tables of this file lack more than {limit} cells: from here on, rows have fewer cells than the first row of their table.',
    fr: 'Il manque plus de {limit} cellules aux tableaux de ce fichier : à partir d’ici, des lignes ont moins de cellules que la première ligne de leur tableau.',
  },
  hint: {
    en: 'Give each row as many cells as the first row, or remove cells from the first row.',
    fr: 'Donnez à chaque ligne autant de cellules qu’à la première, ou retirez des cellules de la première ligne.',
  },
});
