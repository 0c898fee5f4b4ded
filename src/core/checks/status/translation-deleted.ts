import { defineRule } from '../../diagnostics/rule.ts';

/** A published language version stays. */
export const translationDeleted = defineRule({
  id: 'translation-deleted',
  severity: 'warning',
  messages: {
    en: 'The version in {language} was published on {date} and would disappear; its page will say that the language is missing.',
    fr: 'La version en {language} a été publiée le {date} et disparaîtrait ; sa page indiquera que cette langue manque.',
  },
  hint: {
    en: 'Restore it, unless it was published by mistake.',
    fr: 'Rétablissez-la, sauf si elle a été publiée par erreur.',
  },
});
