import { defineRule } from '../../diagnostics/rule.ts';

const correct = {
  en: 'Correct the name, or remove the field.',
  fr: 'Corrigez le nom, ou retirez le champ.',
} as const;

export const fieldUnknown = defineRule({
  id: 'field-unknown',
  severity: 'error',
  messages: {
    unknown: {
      en: 'There is no field "{field}". The fields here are {fields}.',
      fr: 'Il n’existe pas de champ « {field} ». Les champs possibles ici sont {fields}.',
    },
    similar: {
      en: 'There is no field "{field}". Did you mean "{nearest}"?',
      fr: 'Il n’existe pas de champ « {field} ». Vouliez-vous dire « {nearest} » ?',
    },
    ofTexts: {
      en: 'The field "{field}" belongs in the texts of the entry, such as {file}.',
      fr: 'Le champ « {field} » a sa place dans les textes de l’entrée, comme {file}.',
    },
    ofFacts: {
      en: 'The texts of an entry have no field "{field}".',
      fr: 'Les textes d’une entrée n’ont pas de champ « {field} ».',
    },
  },
  hint: {
    unknown: correct,
    similar: correct,
    ofTexts: {
      en: 'Move it to the fields at the start of these texts, in all languages.',
      fr: 'Déplacez-le dans les champs placés au début de ces textes, dans toutes les langues.',
    },
    ofFacts: {
      en: 'If it is a field of the register, move it to {file}. Otherwise correct the name: the fields here are {fields}.',
      fr: 'Si c’est un champ du registre, déplacez-le dans {file}. Sinon, corrigez le nom : les champs possibles ici sont {fields}.',
    },
  },
});
