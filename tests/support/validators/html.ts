/** Validates HTML. */
import { type ConfigData, HtmlValidate } from 'html-validate';

const rules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Integrity digests protect against files of another host; ours are on the same host, with a digest in their name.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Search engines cut a long title; the official name of a meeting is not shortened for that.
    'long-title': 'off',
    // The tables of registers are not laid out as tables. Some browsers then need the roles that tables have by themselves.
    'no-redundant-role': 'off',
    // The name of the heading of an item has the time, which is beside it. ARIA lets authors name headings.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
};
const validator = new HtmlValidate(rules);

/** Returns a line for each problem of a page. */
export async function htmlProblems(source: string): Promise<string[]> {
  const { results } = await validator.validateString(source);
  const problems = results.flatMap(({ messages }) => messages);
  return problems.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}
