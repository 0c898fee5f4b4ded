/** A new meeting: what must be known of it, with what the last one leads to expect. */

import { parseHours } from '../../src/core/dates/time.ts';
import { isTimeZone } from '../../src/core/dates/time-zones.ts';
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';
import { renumberOrdinals } from '../../src/core/edit/ordinals.ts';
import { isSlug } from '../../src/core/model/ids.ts';
import { type Language, type Localized, nativeNameOf } from '../../src/core/model/languages.ts';
import type { MeetingSettings, ParsedSite } from '../../src/core/model/model.ts';
import { closestWord } from '../../src/core/text/suggest.ts';
import { meetingText } from '../../src/outputs/authoring/templates.ts';
import { answersTo, dayQuestion, type Flags, problemOfDay, type Question } from './answers.ts';

export interface Draft {
  texts: Map<string, string>;
  /** What they were copied from was warned of this too. */
  inherited?: Diagnostic[];
  /** What to do next, a line each. */
  next: string[];
}

/** A meeting whose settings can be read. */
type KnownMeeting = MeetingSettings & { id: string };

/** @param isTaken whether there is a folder of this name */
export async function newMeeting(
  site: ParsedSite,
  named: string | undefined,
  flags: Flags,
  isTaken: (id: string) => boolean,
): Promise<Draft> {
  const { languages } = site;
  const meetings = site.meetings.flatMap(({ id, settings }) => (settings ? [{ ...settings, id }] : []));
  const latest = lastOf(meetings);
  const { id = '' } = await answersTo({ id: named }, [
    {
      flag: 'id',
      text: 'Name of its folder and address',
      isArgument: true,
      proposal: latest ? nextId(latest.id) : '',
      problem: (word) => problemOfId(word, isTaken),
    },
  ]);
  const series = meetings.filter((each) => seriesOf(each.id) === seriesOf(id));
  const last = lastOf(series);
  const facts = await answersTo(flags, factQuestions(series, id, last ?? latest));
  const { start = '', end = '', zone = '' } = facts;
  const hours = parseHours(facts['hours'] ?? '');
  const number = Number(facts['number']);
  const others = await answersTo(flags, [
    ...nameQuestions(languages, number, last),
    // Where the clocks are others, the city is another.
    ...placeQuestions(languages, last ?? latest, last?.timeZone === zone),
  ]);
  const text = meetingText({
    number,
    name: localized(languages, 'name', others),
    start,
    end,
    ...(hours && { hours: `${hours.start}–${hours.end}` }),
    timeZone: zone,
    place: localized(languages, 'place', others),
  });
  return {
    texts: new Map([[`meetings/${id}/meeting.yaml`, text]]),
    next: [
      'Look through its names and its place in every language.',
      'Add what is known already: theme, venue, mode, deadlines, registration.',
      `Write its documents: npm run new -- agenda ${id}, or circular, or note.`,
      'The meeting has a page as soon as the file is published.',
    ],
  };
}

/** Meetings whose names differ by their number alone are sessions of one series. */
const seriesOf = (id: string): string => id.replace(/\d+$/, '');

const lastOf = (meetings: readonly KnownMeeting[]): KnownMeeting | undefined =>
  meetings.toSorted((a, b) => b.number - a.number)[0];

const nextId = (id: string): string =>
  id.replace(/\d+$/, (number) => String(Number(number) + 1)).replace(/^(.*\D)$/, '$1-2');

function problemOfId(id: string, isTaken: (id: string) => boolean): string | null {
  if (!isSlug(id)) return `"${id}" cannot be a name: use small letters, digits and hyphens.`;
  return isTaken(id) ? `There is a meeting ${id} already: choose another name.` : null;
}

function factQuestions(
  series: readonly KnownMeeting[],
  id: string,
  last: KnownMeeting | undefined,
): Question[] {
  return [
    {
      flag: 'number',
      text: 'Number of the session',
      proposal: /\d+$/.exec(id)?.[0] ?? String((lastOf(series)?.number ?? 0) + 1),
      isSafe: true,
      problem: (answer) => problemOfNumber(answer, series),
    },
    dayQuestion('start', 'First day, such as 2025-09-24'),
    {
      flag: 'end',
      text: 'Last day',
      problem: (answer, { start = '' }) =>
        problemOfDay(answer) ??
        (answer < start ? `The meeting would end on ${answer}, before it starts on ${start}.` : null),
    },
    {
      flag: 'zone',
      text: 'Time zone, such as Europe/Zurich',
      proposal: last?.timeZone ?? '',
      problem: problemOfZone,
    },
    {
      flag: 'hours',
      text: 'Hours of each day, such as 10:00–18:00 (may be left out)',
      isOptional: true,
      problem: (answer) =>
        parseHours(answer) ? null : `"${answer}" are no hours: write them as 10:00–18:00.`,
    },
  ];
}

function problemOfZone(answer: string): string | null {
  if (isTimeZone(answer)) return null;
  const near = closestWord(answer, Intl.supportedValuesOf('timeZone'));
  const mend = near ? `Did you mean "${near}"?` : 'Write a continent and a city, such as Europe/Zurich.';
  return `"${answer}" is not a time zone. ${mend}`;
}

function problemOfNumber(answer: string, meetings: readonly KnownMeeting[]): string | null {
  if (!/^[1-9]\d*$/.test(answer)) return `"${answer}" is not a number from 1 upwards.`;
  const taken = meetings.find(({ number }) => number === Number(answer));
  return taken ? `${answer} is the number of ${taken.id}: choose another.` : null;
}

/** The name of the last session says its number; where that is found, the next name is known. */
const nameQuestions = (
  languages: readonly Language[],
  number: number,
  last: KnownMeeting | undefined,
): Question[] =>
  languages.map((tag) => {
    const before = last?.name[tag] ?? '';
    const next = last ? renumberOrdinals(tag, before, last.number, number) : null;
    return {
      flag: `name-${tag}`,
      text: `Full official name of the meeting, ${nativeNameOf(tag)}`,
      proposal: next ?? before,
      isSafe: next !== null,
    };
  });

const placeQuestions = (
  languages: readonly Language[],
  last: KnownMeeting | undefined,
  isSafe: boolean,
): Question[] =>
  languages.map((tag) => ({
    flag: `place-${tag}`,
    text: `City, ${nativeNameOf(tag)}`,
    proposal: last?.city[tag] ?? '',
    isSafe,
  }));

const localized = (
  languages: readonly Language[],
  flag: string,
  answers: Readonly<Record<string, string>>,
): Localized => Object.fromEntries(languages.map((tag) => [tag, answers[`${flag}-${tag}`] ?? '']));
