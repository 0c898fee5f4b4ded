/** Asks for the facts of a new meeting. Proposals follow from the last session of the series. */
import { parseHours } from '../../src/core/dates/time.ts';
import { isTimeZone } from '../../src/core/dates/time-zones.ts';
import { renumberOrdinals } from '../../src/core/edit/ordinals.ts';
import { isSlug } from '../../src/core/model/ids.ts';
import { type Language, nativeNameOf } from '../../src/core/model/languages.ts';
import type { MeetingSettings, ParsedSite } from '../../src/core/model/model.ts';
import { closestWord } from '../../src/core/text/suggest.ts';
import { meetingText } from '../../src/outputs/authoring/templates.ts';
import {
  type Answers,
  answersTo,
  dateQuestion,
  problemOfDate,
  type Question,
} from '../command-line/questions.ts';
import { localizedAnswer } from './localized.ts';
import type { NewFiles } from './new-files.ts';

/** A meeting whose settings can be read. */
type KnownMeeting = MeetingSettings & { id: string };

/** @param isTaken whether a folder of this name exists */
export async function newMeeting(
  site: ParsedSite,
  givenId: string | undefined,
  given: Answers,
  isTaken: (id: string) => boolean,
): Promise<NewFiles> {
  const { languages } = site;
  const meetings = site.meetings.flatMap(({ id, settings }) => (settings ? [{ ...settings, id }] : []));
  const latest = latestOf(meetings);
  const { id = '' } = await answersTo({ id: givenId }, [
    {
      name: 'id',
      text: 'Name of its folder, which is part of its address',
      isArgument: true,
      proposal: latest ? nextId(latest.id) : '',
      problem: (word) => problemOfId(word, isTaken),
    },
  ]);
  const series = meetings.filter((each) => seriesOf(each.id) === seriesOf(id));
  const previous = latestOf(series);
  const facts = await answersTo(given, factQuestions(series, id, previous ?? latest));
  const { start = '', end = '', zone = '' } = facts;
  const hours = parseHours(facts['hours'] ?? '');
  const number = Number(facts['number']);
  const localized = await answersTo(given, [
    ...nameQuestions(languages, number, previous),
    // A meeting in another time zone is in another city.
    ...placeQuestions(languages, previous ?? latest, previous?.timeZone === zone),
  ]);
  const text = meetingText({
    number,
    name: localizedAnswer(languages, 'name', localized),
    start,
    end,
    ...(hours && { hours: `${hours.start}–${hours.end}` }),
    timeZone: zone,
    place: localizedAnswer(languages, 'place', localized),
  });
  return {
    texts: new Map([[`meetings/${id}/meeting.yaml`, text]]),
    nextSteps: [
      'Check its names and its city in every language.',
      'Add the details that you have: theme, venue, mode, deadlines, registration.',
      `Add documents: npm run new -- agenda ${id}, or circular, or note.`,
      'Commit the file: the meeting has a page when it is published.',
    ],
  };
}

/** Meetings whose ids differ only in their number are sessions of one series. */
const seriesOf = (id: string): string => id.replace(/\d+$/, '');

const latestOf = (meetings: readonly KnownMeeting[]): KnownMeeting | undefined =>
  meetings.toSorted((a, b) => b.number - a.number)[0];

const nextId = (id: string): string =>
  id.replace(/\d+$/, (number) => String(Number(number) + 1)).replace(/^(.*\D)$/, '$1-2');

function problemOfId(id: string, isTaken: (id: string) => boolean): string | null {
  if (!isSlug(id)) return `"${id}" is not a valid name. Use lower-case letters, digits and hyphens.`;
  return isTaken(id) ? `There is a meeting ${id} already. Choose another name.` : null;
}

function factQuestions(
  series: readonly KnownMeeting[],
  id: string,
  previous: KnownMeeting | undefined,
): Question[] {
  return [
    {
      name: 'number',
      text: 'Number of the session',
      proposal: /\d+$/.exec(id)?.[0] ?? String((latestOf(series)?.number ?? 0) + 1),
      isProposalSafe: true,
      problem: (answer) => problemOfNumber(answer, series),
    },
    dateQuestion('start', 'First day, such as 2025-09-24'),
    {
      name: 'end',
      text: 'Last day',
      problem: (answer, { start = '' }) =>
        problemOfDate(answer) ??
        (answer < start ? `The meeting would end on ${answer}, before it starts on ${start}.` : null),
    },
    {
      name: 'zone',
      text: 'Time zone, such as Europe/Zurich',
      proposal: previous?.timeZone ?? '',
      problem: problemOfZone,
    },
    {
      name: 'hours',
      text: 'Hours of each day, such as 10:00–18:00 (optional)',
      isOptional: true,
      problem: (answer) =>
        parseHours(answer) ? null : `"${answer}" are not hours. Write them like 10:00–18:00.`,
    },
  ];
}

function problemOfZone(answer: string): string | null {
  if (isTimeZone(answer)) return null;
  const closest = closestWord(answer, Intl.supportedValuesOf('timeZone'));
  const hint = closest
    ? `Did you mean "${closest}"?`
    : 'Write a continent and a city, such as Europe/Zurich.';
  return `"${answer}" is not a time zone. ${hint}`;
}

function problemOfNumber(answer: string, meetings: readonly KnownMeeting[]): string | null {
  if (!/^[1-9]\d*$/.test(answer)) return `"${answer}" is not a whole number from 1 upwards.`;
  const taken = meetings.find(({ number }) => number === Number(answer));
  return taken ? `${answer} is the number of ${taken.id}. Choose another.` : null;
}

/** Derives the new name if the name of the previous session contains its number. */
const nameQuestions = (
  languages: readonly Language[],
  number: number,
  previous: KnownMeeting | undefined,
): Question[] =>
  languages.map((tag) => {
    const name = previous?.name[tag];
    const renumbered =
      previous && name !== undefined ? renumberOrdinals(tag, name, previous.number, number) : null;
    return {
      name: `name-${tag}`,
      text: `Full official name of the meeting, ${nativeNameOf(tag)}`,
      proposal: renumbered ?? name,
      isProposalSafe: renumbered !== null,
    };
  });

const placeQuestions = (
  languages: readonly Language[],
  previous: KnownMeeting | undefined,
  isProposalSafe: boolean,
): Question[] =>
  languages.map((tag) => ({
    name: `place-${tag}`,
    text: `City, ${nativeNameOf(tag)}`,
    proposal: previous?.city[tag],
    isProposalSafe,
  }));
