/** The JSON Schema (2020-12) of `agenda.json`, whose format is fixed and has no `$schema` property. */
import { addresses } from '../../core/model/addresses.ts';
import { kinds, type SiteConfig, speakerRoles } from '../../core/model/model.ts';

const id = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' };
const instant = {
  type: 'string',
  format: 'date-time',
  pattern: '[+-]\\d{2}:\\d{2}$',
};

/** The states of a meeting that data name. */
export const unconfirmedStates = ['tentative', 'postponed', 'rescheduled', 'cancelled', 'online'];

const words = { type: 'string', minLength: 1 };

export const speakerSchema = {
  type: 'object',
  required: ['role', 'name'],
  additionalProperties: false,
  properties: {
    role: { enum: speakerRoles },
    name: words,
    function: words,
    affiliation: words,
    country: { type: 'string', pattern: '^[A-Z]{2}$', description: 'Code of ISO 3166-1.' },
  },
};

export const recordingSchema = {
  type: 'object',
  required: ['title', 'url'],
  additionalProperties: false,
  properties: {
    title: words,
    url: { type: 'string', format: 'uri' },
    startOffset: {
      type: 'integer',
      minimum: 1,
      description: 'The second of the recording at which the item begins.',
    },
  },
};

const roomSchema = {
  type: 'object',
  required: ['id', 'name'],
  additionalProperties: false,
  properties: { id: { ...id, description: 'Permanent, the same in all languages.' }, name: words },
  description: 'Absent in plenary.',
};

/** @param kinds the ids that items can have */
const itemSchema = (kinds: readonly string[]) => ({
  type: 'object',
  required: ['id', 'kinds', 'start', 'end', 'title', 'url'],
  additionalProperties: false,
  properties: {
    id: { ...id, description: 'Permanent, the same in all languages.' },
    kinds: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: kinds } },
    start: { ...instant, description: 'With the offset of the meeting’s time zone.' },
    end: { anyOf: [instant, { type: 'null' }], description: 'Null for a point in time.' },
    title: { type: 'string', minLength: 1 },
    of: { ...id, description: 'The item whose questions and answers this is.' },
    agendaItems: {
      type: 'array',
      minItems: 1,
      items: id,
      description: 'The items of the formal agenda that it takes up: ids of agenda.json.',
    },
    room: roomSchema,
    closed: { const: true, description: 'The item is closed to the public.' },
    speakers: { type: 'array', minItems: 1, items: speakerSchema },
    recordings: {
      type: 'array',
      minItems: 1,
      items: recordingSchema,
      description: 'Absent if all recordings start at their beginning.',
    },
    url: { type: 'string', format: 'uri', description: 'The item on the page of the agenda.' },
  },
});

const daySchema = (kinds: readonly string[]) => ({
  type: 'object',
  required: ['date', 'items'],
  additionalProperties: false,
  properties: {
    date: { type: 'string', format: 'date' },
    items: { type: 'array', items: itemSchema(kinds) },
  },
});

export const agendaSchema = ({
  url,
  languages,
  kinds: ownKinds,
}: Pick<SiteConfig, 'url' | 'languages' | 'kinds'>) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: url + addresses.agendaSchema(),
  title: 'Agenda of a meeting in one language',
  type: 'object',
  required: ['meeting', 'language', 'timeZone', 'days'],
  additionalProperties: false,
  properties: {
    meeting: { type: 'string', description: 'Id of the meeting, the same in all languages.' },
    language: { enum: languages },
    series: { ...id, description: 'Id of the series of meetings. Absent on a site of one series.' },
    timeZone: { type: 'string', description: 'IANA name.' },
    status: {
      enum: unconfirmedStates,
      description:
        'Absent for a confirmed meeting. A postponed or cancelled meeting does not take place at these times; a rescheduled one has new dates, which these are.',
    },
    statusReason: { type: 'string', minLength: 1, description: 'In the language of the agenda.' },
    days: { type: 'array', items: daySchema([...kinds, ...Object.keys(ownKinds)]) },
  },
});
