import { defineRule } from '../../diagnostics/rule.ts';

/** A published language version stays. */
export const translationDeleted = defineRule({
  id: 'translation-deleted',
  severity: 'warning',
  messages:
    'The version in {language} was published on {date} and would disappear; its page will say that the language is missing.',
  hint: 'Restore it, unless it was published by mistake.',
});
