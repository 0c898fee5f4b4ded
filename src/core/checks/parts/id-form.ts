import { defineRule } from '../../diagnostics/rule.ts';

export const idForm = defineRule({
  id: 'id-form',
  severity: 'error',
  messages: {
    characters: { en: '"{id}" cannot be an id.', fr: '« {id} » ne peut pas être un identifiant.' },
    similar: { en: '"{id}" cannot be an id.', fr: '« {id} » ne peut pas être un identifiant.' },
    unsigned: {
      en: '"{word}" must start with # to be an id.',
      fr: '« {word} » doit commencer par # pour être un identifiant.',
    },
    empty: { en: 'There is no id after the # sign.', fr: 'Il n’y a pas d’identifiant après le signe #.' },
    reserved: {
      en: '"{id}" cannot be an id because the site uses it for something else.',
      fr: '« {id} » ne peut pas être un identifiant, car le site l’emploie pour autre chose.',
    },
    second: {
      en: '"{id}" is a second id; the item already has #{first}.',
      fr: '« {id} » est un deuxième identifiant ; le point a déjà #{first}.',
    },
  },
  hint: {
    characters: {
      en: 'Use small letters a to z, digits and hyphens, and start with a letter.',
      fr: 'Employez des minuscules de a à z, des chiffres et des traits d’union, et commencez par une lettre.',
    },
    similar: {
      en: 'Write `#{suggestion}`: small letters a to z, digits and hyphens, with a letter at the start.',
      fr: 'Écrivez `#{suggestion}` : des minuscules de a à z, des chiffres et des traits d’union, avec une lettre au début.',
    },
    unsigned: {
      en: 'Write `#{suggestion}`, with backticks (`) around it.',
      fr: 'Écrivez `#{suggestion}`, entre accents graves (`).',
    },
    empty: {
      en: 'Write an id after it, with small letters, digits and hyphens.',
      fr: 'Écrivez-y un identifiant, en minuscules, chiffres et traits d’union.',
    },
    reserved: { en: 'Choose another id.', fr: 'Choisissez un autre identifiant.' },
    second: { en: 'Keep one of the two.', fr: 'Gardez l’un des deux.' },
  },
});
