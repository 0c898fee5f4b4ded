import { defineRule } from '../../diagnostics/rule.ts';

/** An annex has an id from which those of its paragraphs follow, and is in no other annex. */
export const annex = defineRule({
  id: 'annex',
  severity: 'error',
  messages: {
    unmarked: {
      en: 'The numbers begin again at 1 below "{title}", but the section is not marked as an annex.',
      fr: 'La numérotation recommence à 1 sous « {title} », mais la section n’est pas signalée comme une annexe.',
    },
    nested: {
      en: '"{title}" is marked as an annex, but it is within the annex #{outer}.',
      fr: '« {title} » est signalé comme une annexe, mais se trouve dans l’annexe #{outer}.',
    },
    id: {
      en: 'The id of an annex cannot be #{id}.',
      fr: 'L’identifiant d’une annexe ne peut pas être #{id}.',
    },
    word: {
      en: '"{word}" has no meaning below the heading of a section.',
      fr: '« {word} » n’a pas de sens sous le titre d’une section.',
    },
  },
  hint: {
    unmarked: {
      en: 'Below the heading, write `annex` `#{id}`, with an empty line above and below. If it is no annex, let the numbers go on.',
      fr: 'Sous le titre, écrivez `annex` `#{id}`, avec une ligne vide au-dessus et au-dessous. Si ce n’est pas une annexe, continuez la numérotation.',
    },
    nested: {
      en: 'Give its heading as many # signs as that of the other annex. If it is a part of that annex, delete `annex`.',
      fr: 'Donnez à son titre autant de signes # qu’à celui de l’autre annexe. Si c’est une partie de celle-ci, supprimez `annex`.',
    },
    id: {
      en: 'Write `annex` `#annex-1`: the word annex with the number of the annex, or with nothing if it is the only one.',
      fr: 'Écrivez `annex` `#annex-1` : le mot annex avec le numéro de l’annexe, ou seul s’il n’y en a qu’une.',
    },
    word: {
      en: 'For an annex, write `annex` in every language. Otherwise, leave only the id.',
      fr: 'Pour une annexe, écrivez `annex` dans toutes les langues. Sinon, ne laissez que l’identifiant.',
    },
  },
});
