/** The JSON Schema (2020-12) of `agenda.json` of a meeting whose agenda has numbered items. */
import { addresses } from '../../core/model/addresses.ts';
import { itemStatuses, type SiteConfig } from '../../core/model/model.ts';
import { recordingSchema, speakerSchema, unconfirmedStates } from './agenda-schema.ts';

const id = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' };
const words = { type: 'string', minLength: 1 };
const url = { type: 'string', format: 'uri' };

const itemSchema = {
  type: 'object',
  required: ['id', 'number', 'label', 'title', 'url'],
  additionalProperties: false,
  properties: {
    id: { ...id, description: 'Permanent, the same in all languages.' },
    number: { ...words, description: 'The same in all languages: 3, 3(a), 3.1, 3bis.' },
    label: { ...words, description: 'The number as written in the language.' },
    title: words,
    of: { ...id, description: 'The item of which this is a part.' },
    status: { enum: itemStatuses, description: 'Absent for an item that is taken up.' },
    speakers: { type: 'array', minItems: 1, items: speakerSchema },
    documents: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title', 'url'],
        additionalProperties: false,
        properties: { title: words, url },
      },
    },
    recordings: { type: 'array', minItems: 1, items: recordingSchema },
    programme: {
      type: 'array',
      minItems: 1,
      items: id,
      description: 'The entries of programme.json that take it up.',
    },
    url: { ...url, description: 'The item on the page of the agenda.' },
  },
};

export const formalAgendaSchema = ({ url, languages }: Pick<SiteConfig, 'url' | 'languages'>) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: url + addresses.formalAgendaSchema(),
  title: 'Agenda of a meeting with numbered items, in one language',
  type: 'object',
  required: ['meeting', 'language', 'items'],
  additionalProperties: false,
  properties: {
    meeting: { type: 'string', description: 'Id of the meeting, the same in all languages.' },
    language: { enum: languages },
    series: { ...id, description: 'Id of the series of meetings. Absent on a site of one series.' },
    status: { enum: unconfirmedStates, description: 'Absent for a confirmed meeting.' },
    statusReason: { ...words, description: 'In the language of the agenda.' },
    items: { type: 'array', items: itemSchema, description: 'Items and their parts, in order.' },
  },
});
