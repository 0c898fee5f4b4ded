/** Validates JSON as other programs do. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Lists the problems of a value by a JSON Schema of 2020-12. */
export function schemaProblems(schema: object, json: unknown): string[] {
  const validate = addFormats.default(new Ajv2020({ strict: true, allErrors: true })).compile(schema);
  validate(json);
  const errors: readonly ErrorObject[] = validate.errors ?? [];
  return errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

/** The terms of schema.org, with those members of their JSON-LD that the validator reads. */
function schemaOrgTerms(): object[] {
  const path = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
  const triples = [...readFileSync(path, 'utf8').matchAll(/^<(\S+)> <(\S+)> <(\S+)> /gm)];
  return [...Map.groupBy(triples, ([, subject]) => subject)].map(([subject, about]) => {
    const objectsOf = (wanted: string) =>
      about.flatMap(([, , predicate, object = '']) => (predicate === wanted ? [object] : []));
    const referencesOf = (predicate: string) => objectsOf(predicate).map((id) => ({ '@id': id }));
    return {
      '@id': subject,
      // Data types are classes too, but not types of things.
      '@type': objectsOf(`${rdf}type`).join(' ').replace(rdfs, 'rdfs:').replace(rdf, 'rdf:'),
      'rdfs:subClassOf': referencesOf(`${rdfs}subClassOf`),
      'schema:domainIncludes': referencesOf('http://schema.org/domainIncludes'),
    };
  });
}

const schemaOrg = { '@graph': schemaOrgTerms() };

/** Lists the problems of the structured data in a page: by schema.org, and by the requirements of Google. */
export async function structuredDataProblems(html: string): Promise<string[]> {
  const found = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html);
  const issues = await new Validator(schemaOrg).validate(found);
  return issues.map(
    ({ severity, issueMessage, path }) => `${severity} ${issueMessage} ${JSON.stringify(path)}`,
  );
}
