/** Schemas of reports: GitLab's description of code quality reports, and the part of SARIF 2.1.0 that is used. */

const string = { type: 'string', minLength: 1 };
const number = { type: 'integer', minimum: 1 };

const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const list = (items: object, minItems = 0) => ({ type: 'array', items, minItems });

export const gitlabSchema = list(
  object({
    description: string,
    check_name: string,
    fingerprint: { type: 'string', pattern: '^[0-9a-f-]{32,40}$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: object({
      // “./” at the start is not allowed.
      path: { type: 'string', pattern: '^[^./]' },
      lines: object({ begin: number, end: number }),
    }),
  }),
);

const message = object({ text: string });
const artifact = object({ uri: { type: 'string', format: 'uri-reference' } });
const region = object({ startLine: number, startColumn: number, endLine: number, endColumn: number });
const place = object({ artifactLocation: artifact, region });
const level = { enum: ['none', 'note', 'warning', 'error'] };

const result = object(
  {
    ruleId: string,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: list(object({ physicalLocation: place }), 1),
    relatedLocations: list(object({ id: { type: 'integer' }, message, physicalLocation: place }), 1),
    fixes: list(
      object({
        artifactChanges: list(
          object({
            artifactLocation: artifact,
            replacements: list(
              object({ deletedRegion: region, insertedContent: object({ text: { type: 'string' } }) }),
              1,
            ),
          }),
          1,
        ),
      }),
      1,
    ),
  },
  ['relatedLocations', 'fixes'],
);

const uri = { type: 'string', format: 'uri' };
const rule = object(
  {
    id: string,
    shortDescription: message,
    fullDescription: message,
    help: message,
    helpUri: uri,
    defaultConfiguration: object({ level }),
  },
  ['helpUri'],
);

export const sarifSchema = object({
  $schema: uri,
  version: { const: '2.1.0' },
  runs: list(
    object({
      tool: object({
        driver: object({ name: string, informationUri: uri, rules: list(rule) }, ['informationUri']),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: list(result),
    }),
    1,
  ),
});
