/** The JSON Schema (2020-12) of `<register>.json`. */
import { addresses } from '../../core/model/addresses.ts';
import { fieldTypes, type SiteConfig } from '../../core/model/model.ts';

const id = { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' };
const text = { type: 'string', minLength: 1 };
const textOrNull = { anyOf: [text, { type: 'null' }] };

const field = {
  type: 'object',
  required: ['id', 'type', 'label'],
  additionalProperties: false,
  properties: {
    id: { ...id, description: 'The same in all languages.' },
    type: { enum: fieldTypes },
    label: text,
    choices: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'label'],
        additionalProperties: false,
        properties: { id, label: text },
      },
    },
  },
};

const entry = {
  type: 'object',
  required: ['id', 'url', 'status', 'title', 'summary', 'values'],
  additionalProperties: false,
  properties: {
    id: { ...id, description: 'Permanent, the same in all languages.' },
    url: { type: 'string', format: 'uri' },
    status: { enum: ['provisional', 'final', 'withdrawn'] },
    title: { ...textOrNull, description: 'Null if the entry lacks the language.' },
    otherTitle: {
      type: 'object',
      required: ['language', 'title'],
      additionalProperties: false,
      properties: { language: { type: 'string' }, title: text },
      description: 'The title in another language, if the entry lacks this one.',
    },
    summary: { ...textOrNull, description: 'Markdown. Null if the entry lacks the language.' },
    values: {
      type: 'object',
      additionalProperties: text,
      description:
        'By the id of the field: a code of a country, the id of a choice, a date of ISO 8601 that may lack the day or the month, an address or a text.',
    },
    checked: { type: 'string', format: 'date', description: 'Day on which the facts were last checked.' },
    modified: { type: 'string', format: 'date-time', description: 'Instant of the last change.' },
  },
};

export const registerSchema = ({ url, languages }: Pick<SiteConfig, 'url' | 'languages'>) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: url + addresses.registerSchema(),
  title: 'Register in one language',
  type: 'object',
  required: ['register', 'language', 'title', 'introduction', 'url', 'fields', 'countries', 'entries'],
  additionalProperties: false,
  properties: {
    register: { ...id, description: 'The same in all languages.' },
    language: { enum: languages },
    title: text,
    introduction: text,
    url: { type: 'string', format: 'uri' },
    fields: { type: 'array', minItems: 1, items: field },
    countries: {
      type: 'object',
      additionalProperties: text,
      description: 'Names of the countries and organizations of the entries, by code.',
    },
    entries: { type: 'array', items: entry },
  },
});
