/** JSON Schemas of what staff write: shapes from the schemas of the core, words from the comments on their fields. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { z } from 'zod';
import { languageTags } from '../../src/core/model/languages.ts';
import { countriesSchema, registerSchema } from '../../src/core/yaml/register-schemas.ts';
import {
  circularSchema,
  documentSchema,
  glossarySchema,
  meetingSchema,
  pageSchema,
  seriesSchema,
  siteSchema,
} from '../../src/core/yaml/schemas.ts';

export interface JsonSchema {
  type?: string;
  description?: string;
  format?: string;
  enum?: string[];
  items?: JsonSchema;
  /** The schema of each entry of a map, or `false`. */
  additionalProperties?: JsonSchema | false;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

const schemasFile = 'src/core/yaml/schemas.ts';
const registerSchemasFile = 'src/core/yaml/register-schemas.ts';

/** A schema of the core, its file, and the object in it that lists the fields. */
const sources = {
  site: { schema: siteSchema(languageTags), file: schemasFile, fields: 'siteSchema' },
  meeting: { schema: meetingSchema(languageTags), file: schemasFile, fields: 'meetingSchema' },
  series: { schema: seriesSchema(languageTags), file: schemasFile, fields: 'seriesSchema' },
  glossary: { schema: glossarySchema, file: schemasFile, fields: 'glossarySchema' },
  register: { schema: registerSchema(languageTags), file: registerSchemasFile, fields: 'registerSchema' },
  countries: { schema: countriesSchema, file: registerSchemasFile, fields: 'countriesSchema' },
  document: { schema: documentSchema([]), file: schemasFile, fields: 'documentFields' },
  circular: { schema: circularSchema([]), file: schemasFile, fields: 'documentFields' },
  page: { schema: pageSchema, file: schemasFile, fields: 'pageSchema' },
} as const;

/** @param root folder of the project */
export function jsonSchema(name: keyof typeof sources, root: string): JsonSchema {
  const { schema, file: path, fields } = sources[name];
  // The form that editors support best.
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
  }) as JsonSchema;
  const file = join(root, path);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  describe(json, objectNamed(fields, source));
  allowFewerLanguages(json);
  return json;
}

/** Returns the schema of the entries of a list or a map. */
export const entryOf = ({ items, additionalProperties }: JsonSchema): JsonSchema | undefined =>
  items ?? (additionalProperties || undefined);

/** An editor does not know which languages the site has: it offers all of them and requires none. */
function allowFewerLanguages(json: JsonSchema): void {
  const { properties = {}, anyOf = [] } = json;
  const entry = entryOf(json);
  if (languageTags.every((tag) => tag in properties)) delete json.required;
  for (const inner of [...Object.values(properties), ...anyOf, ...(entry ? [entry] : [])])
    allowFewerLanguages(inner);
}

/** The object that a constant is, or hands to a function. */
function objectNamed(name: string, source: ts.SourceFile): ts.ObjectLiteralExpression {
  const declarations = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  const { initializer } = declarations.find((each) => each.name.getText() === name) ?? {};
  const found = initializer && firstObject(initializer);
  if (!found) throw new Error(`There is no object ${name} in ${source.fileName}.`);
  return found;
}

function firstObject(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  return ts.isObjectLiteralExpression(node) ? node : ts.forEachChild(node, firstObject);
}

/** Gives each field the words of its comment. */
function describe(json: JsonSchema, object: ts.ObjectLiteralExpression): void {
  for (const property of object.properties.filter(ts.isPropertyAssignment)) {
    const field = json.properties?.[property.name.getText()];
    if (!field) continue;
    const comments = ts
      .getJSDocCommentsAndTags(property)
      .map((each) => ts.getTextOfJSDocComment(each.comment));
    if (comments.length > 0) field.description = comments.join(' ').replace(/\s+/g, ' ');
    const inner = firstObject(property.initializer);
    if (inner) describe(entryOf(field) ?? field, inner);
  }
}
