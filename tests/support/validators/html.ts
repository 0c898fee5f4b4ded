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

const problemsByShape = new Map<string, Promise<string[]>>();

/** Returns a line for each problem of a page. Of pages that differ only in their words, the first is validated. */
export function htmlProblems(source: string): Promise<string[]> {
  const shape = shapeOf(source);
  const problems = problemsByShape.get(shape) ?? validate(source);
  problemsByShape.set(shape, problems);
  return problems;
}

/** Reduces a page to its elements, its attributes and those of their values that are no prose. Empty texts and signs of markup stay. */
const shapeOf = (source: string): string =>
  source
    // Marks the language of the page, at another position in each.
    .replace(/ aria-current="[a-z]+"/g, '')
    .replace(/&(?:[a-z]+|#\d+|#x[\da-f]+);/gi, 'x')
    .replace(/>[^<>&]*[^<>&\s][^<>&]*</g, '>x<')
    .replace(
      / (action|alt|aria-label|content|data-[\w-]+|href|hreflang|lang|placeholder|src|title|value)="[^"&<>]+"/g,
      ' $1="x"',
    );

async function validate(source: string): Promise<string[]> {
  const { results } = await validator.validateString(source);
  const problems = results.flatMap(({ messages }) => messages);
  return problems.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}
