/** The files in `.vscode` that are made from the schemas. */
import { type JsonSchema, jsonSchema } from './json-schema.ts';

/** Text of each file by its path. @param root folder of the project */
export const editorFiles = (root: string): [path: string, text: string][] => [
  ['.vscode/schemas/site.json', print(jsonSchema('site', root))],
  ['.vscode/schemas/meeting.json', print(jsonSchema('meeting', root))],
  ['.vscode/schemas/series.json', print(jsonSchema('series', root))],
  ['.vscode/schemas/glossary.json', print(jsonSchema('glossary', root))],
  ['.vscode/schemas/register.json', print(jsonSchema('register', root))],
  ['.vscode/schemas/countries.json', print(jsonSchema('countries', root))],
  ['.vscode/fields.code-snippets', print(fieldSnippets(documentFields(root)))],
];

/** The fields of documents, then those that only pages have. */
const documentFields = (root: string): JsonSchema => {
  const { properties = {}, ...document } = jsonSchema('document', root);
  return { ...document, properties: { ...jsonSchema('page', root).properties, ...properties } };
};

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Editors apply schemas to YAML files only: for the fields at the head of a document they offer snippets. */
const fieldSnippets = ({ properties = {} }: JsonSchema) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [
      `Field ${name}`,
      {
        scope: 'markdown',
        prefix: name,
        body: `${name}: ${placeholder(field)}`,
        description: field.description ?? '',
      },
    ]),
  );

function placeholder({ enum: values, format, items }: JsonSchema): string {
  if (values) return `\${1|${values.join(',')}|}`;
  if (format === 'date') return '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
  if (!items) return '$1';
  const fields = Object.entries(items.properties ?? {});
  return fields.map(([name], index) => `\n${index === 0 ? '  - ' : '    '}${name}: $${index + 1}`).join('');
}
