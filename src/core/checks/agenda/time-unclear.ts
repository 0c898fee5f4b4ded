import { defineRule } from '../../diagnostics/rule.ts';

/** Times that can mean two things are never guessed: an afternoon would be published as a night. */
export const timeUnclear = defineRule({
  id: 'time-unclear',
  severity: 'error',
  messages: {
    choice: {
      en: '"{written}" can be read in two ways.',
      fr: '« {written} » peut se lire de deux façons.',
    },
    only: { en: '"{written}" is not a clear time.', fr: '« {written} » n’est pas un horaire clair.' },
    approximate: {
      en: '"{written}" is not an exact time.',
      fr: '« {written} » n’est pas un horaire précis.',
    },
    openEnd: {
      en: '"{written}" has an end that is not a time.',
      fr: '« {written} » a une fin qui n’est pas une heure.',
    },
    duration: {
      en: '"{written}" contains a duration.',
      fr: '« {written} » contient une durée.',
    },
    separator: {
      en: 'Nothing says whether "{written}" is a start and an end.',
      fr: 'Rien n’indique si « {written} » est un début et une fin.',
    },
    several: {
      en: '"{written}" has more than a start and an end.',
      fr: '« {written} » comporte plus qu’un début et une fin.',
    },
    minutes: {
      en: '"{written}" may be a time or another number.',
      fr: '« {written} » peut être un horaire ou un autre nombre.',
    },
    numbers: {
      en: '"{written}" may be a time or another number.',
      fr: '« {written} » peut être un horaire ou un autre nombre.',
    },
    date: {
      en: '"{written}" may be a time or a date.',
      fr: '« {written} » peut être un horaire ou une date.',
    },
    word: {
      en: '"{written}" may be a time or the start of the title.',
      fr: '« {written} » peut être un horaire ou le début de l’intitulé.',
    },
    title: {
      en: 'The title may start after "{written}", or earlier.',
      fr: 'L’intitulé peut commencer après « {written} », ou plus tôt.',
    },
    space: {
      en: 'The space after "{written}" is missing.',
      fr: 'Il manque une espace après « {written} ».',
    },
  },
  hint: {
    choice: {
      en: 'Write {first} or {second}, whichever is right.',
      fr: 'Écrivez {first} ou {second}, selon ce qui est juste.',
    },
    only: { en: 'Write {first}.', fr: 'Écrivez {first}.' },
    approximate: {
      en: 'Write {first} without "{word}". If that matters, say so in the text.',
      fr: 'Écrivez {first} sans « {word} ». Si cette précision compte, donnez-la dans le texte.',
    },
    openEnd: {
      en: 'Write the end as a time, such as 10:00–11:00, or {first} without an end.',
      fr: 'Écrivez la fin sous la forme d’une heure, par exemple 10:00–11:00, ou {first} sans fin.',
    },
    duration: {
      en: 'Write {first}, without the duration.',
      fr: 'Écrivez {first}, sans la durée.',
    },
    separator: {
      en: 'Write {first} if the item starts and ends at these times.',
      fr: 'Écrivez {first} si le point commence et se termine à ces heures.',
    },
    several: {
      en: 'Write one start and one end, such as {first}, and make an item of each part.',
      fr: 'Écrivez un début et une fin, par exemple {first}, et faites un point de chaque partie.',
    },
    minutes: {
      en: 'If it is a time, write {first}. Otherwise write the time of the item before it.',
      fr: 'S’il s’agit d’un horaire, écrivez {first}. Sinon, écrivez l’horaire du point devant ce nombre.',
    },
    numbers: {
      en: 'If it is a time, write {first} or {second}. Otherwise write the time of the item before it.',
      fr: 'S’il s’agit d’un horaire, écrivez {first} ou {second}. Sinon, écrivez l’horaire du point devant ce nombre.',
    },
    date: {
      en: 'If it is a time, write {first}. If it is a day, write it as "## 2024-03-13". Otherwise write the time of the item before it.',
      fr: 'S’il s’agit d’un horaire, écrivez {first}. S’il s’agit d’une journée, écrivez-la sous la forme « ## 2024-03-13 ». Sinon, écrivez l’horaire du point devant.',
    },
    word: {
      en: 'If it is the time, write {first}. Otherwise write the time of the item before it.',
      fr: 'S’il s’agit de l’horaire, écrivez {first}. Sinon, écrivez l’horaire du point devant.',
    },
    title: {
      en: 'Write "{firstHeading}" or "{secondHeading}", whichever is right.',
      fr: 'Écrivez « {firstHeading} » ou « {secondHeading} », selon ce qui est juste.',
    },
    space: { en: 'Write "{firstHeading}".', fr: 'Écrivez « {firstHeading} ».' },
  },
});
