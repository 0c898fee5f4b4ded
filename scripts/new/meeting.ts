/** Asks for the facts of a new meeting. Proposals follow from the last session of the series. */
import { parseDailyHours, readDailyHours } from '../../src/core/dates/daily-hours.ts';
import { isTimeZone } from '../../src/core/dates/time-zones.ts';
import { renumberOrdinals } from '../../src/core/edit/ordinals.ts';
import { isSlug } from '../../src/core/model/ids.ts';
import { type Language, nativeNameOf } from '../../src/core/model/languages.ts';
import type { MeetingSettings, ParsedSite } from '../../src/core/model/model.ts';
import {
  formatSessionNumber,
  numberWithSuffix,
  parseSessionNumber,
  type SessionNumber,
} from '../../src/core/model/series.ts';
import { closestWord } from '../../src/core/text/suggest.ts';
import { hoursInstead, readExpected } from '../../src/core/yaml/expected.ts';
import { meetingText } from '../../src/outputs/authoring/templates.ts';
import {
  type Answers,
  answersTo,
  dateQuestion,
  problemOfDate,
  type Question,
} from '../command-line/questions.ts';
import { suggestionOrList } from '../command-line/suggest.ts';
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
  const alike = meetings.filter((each) => stemOf(each.id) === stemOf(id));
  const { series } = await answersTo(given, seriesQuestions(site.series, latestOf(alike)?.series));
  const inSeries = series === undefined ? alike : meetings.filter((each) => each.series === series);
  const previous = latestOf(inSeries);
  const facts = await answersTo(given, factQuestions(inSeries, id, previous ?? latest));
  const { start = '', end = '', zone = '' } = facts;
  const hours = parseDailyHours(facts['hours'] ?? '');
  const number = numberIn(facts['number']);
  const localized = await answersTo(given, [
    ...nameQuestions(languages, number?.count, previous),
    // A meeting in another time zone is in another city.
    ...placeQuestions(languages, previous ?? latest, previous?.timeZone === zone),
  ]);
  const text = meetingText({
    ...(series !== undefined && { series }),
    ...(number && { number: number.suffix ? formatSessionNumber(number) : number.count }),
    name: localizedAnswer(languages, 'name', localized),
    start,
    end,
    ...(hours && {
      hours: (hours.sittings ?? [hours]).map(({ start, end }) => `${start}–${end}`).join(', '),
    }),
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

/** Meetings whose ids differ only in their number are probably sessions of one series. */
const stemOf = (id: string): string => id.replace(/\d+$/, '');

const latestOf = (meetings: readonly KnownMeeting[]): KnownMeeting | undefined =>
  meetings.toSorted((a, b) => countOf(b) - countOf(a))[0];

const countOf = (meeting: KnownMeeting | undefined): number => meeting?.number?.count ?? 0;

/** Asks for the series where `series.yaml` lists any. @param proposal series of the previous session */
function seriesQuestions(settings: ParsedSite['series'], proposal: string | undefined): Question[] {
  const ids = settings?.series.map(({ id }) => id) ?? [];
  const [only, ...others] = ids;
  if (only === undefined) return [];
  return [
    {
      name: 'series',
      text: `Series: ${ids.join(', ')}`,
      proposal: proposal ?? (others.length === 0 ? only : ''),
      isProposalSafe: true,
      problem: (answer) =>
        ids.includes(answer)
          ? null
          : `"${answer}" is not a series of the site.${suggestionOrList(answer, ids)}`,
    },
  ];
}

const notCounted = 'none';

/** Reads the answer to the question for the number; `undefined` for a meeting that is not counted. */
const numberIn = (answer: string | undefined): SessionNumber | undefined =>
  answer === undefined || answer === notCounted ? undefined : parseSessionNumber(answer);

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
      text: `Number of the session, such as 43 or 43bis; "${notCounted}" if it is not counted`,
      proposal: /\d+$/.exec(id)?.[0] ?? String(countOf(latestOf(series)) + 1),
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
      problem: (answer) => {
        const hours = readDailyHours(answer);
        if (!('problem' in hours)) return null;
        return hours.problem === 'form'
          ? `"${answer}" are not hours. Write them like 10:00–18:00, or 10:00–13:00, 15:00–18:00.`
          : `The hours must be ${readExpected(hoursInstead(hours)).en}.`;
      },
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
  if (answer === notCounted) return null;
  if (!/^[1-9]\d*$/.test(answer) && !new RegExp(`^${numberWithSuffix}$`).test(answer))
    return `"${answer}" is not a whole number from 1 upwards, alone or with a suffix as in 43bis or 43-resumed.`;
  const taken = meetings.find(({ number }) => number && formatSessionNumber(number) === answer);
  return taken ? `${answer} is the number of ${taken.id}. Choose another.` : null;
}

/** Derives the new name if the name of the previous session contains its number. */
const nameQuestions = (
  languages: readonly Language[],
  count: number | undefined,
  previous: KnownMeeting | undefined,
): Question[] =>
  languages.map((tag) => {
    const name = previous?.name[tag];
    const renumbered =
      previous?.number && count !== undefined && name !== undefined
        ? renumberOrdinals(tag, name, previous.number.count, count)
        : null;
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
