/** The shape of `schedule.json`, and the relations between its times, rooms and tracks. */
import { z } from 'zod';

const instant = z.iso.datetime({ offset: true });
const slug = z.string().regex(/^[a-z][a-z\d-]*$/);
const link = z.strictObject({ type: z.enum(['media', 'paper']), url: z.url(), title: z.string() });

const event = z.strictObject({
  guid: z.uuid({ version: 'v5' }),
  id: z.int().positive(),
  date: instant,
  start: z.iso.time({ precision: -1 }),
  end: instant.optional(),
  duration: z.string().regex(/^\d\d:[0-5]\d$/),
  room: z.string().min(1),
  slug,
  url: z.url(),
  title: z.string().min(1),
  subtitle: z.string().min(1).nullable(),
  track: z.string().nullable(),
  type: z.string().min(1),
  language: z.string().min(2),
  abstract: z.string().min(1).nullable(),
  persons: z.array(z.strictObject({ name: z.string().min(1) })),
  links: z.array(link),
  attachments: z.array(link),
});

const day = z.strictObject({
  index: z.int().positive(),
  date: z.iso.date(),
  day_start: instant,
  day_end: instant,
  rooms: z.record(z.string(), z.array(event)),
});

const conference = z.strictObject({
  // Unlike other ids: programs require four characters or more, and no hyphen after the first.
  acronym: z.string().regex(/^[a-z\d_]{4,}$/),
  title: z.string().min(1),
  description: z.string().optional(),
  start: z.iso.date(),
  end: z.iso.date(),
  daysCount: z.int().positive(),
  timeslot_duration: z.literal('00:05'),
  time_zone_name: z.string().optional(),
  url: z.url(),
  tracks: z.array(z.strictObject({ name: z.string().min(1), slug })),
  rooms: z.array(z.strictObject({ name: z.string().min(1), guid: z.uuid({ version: 'v5' }) })),
  days: z.array(day),
});

const schedule = z.strictObject({
  $schema: z.url(),
  generator: z.strictObject({ name: z.string() }),
  schedule: z.strictObject({ version: z.string().min(1), base_url: z.url(), conference }),
});

type Conference = z.infer<typeof conference>;
type Day = z.infer<typeof day>;
type Event = z.infer<typeof event>;

/** Lists the problems of a `schedule.json`. Other programs read these files, so no member may be added or removed by accident. */
export function scheduleProblems(json: unknown): string[] {
  const { data, error } = schedule.safeParse(json);
  return data
    ? conferenceProblems(data.schedule.conference)
    : error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

const conferenceProblems = (conference: Conference): string[] => {
  const { days, daysCount } = conference;
  const guids = days.flatMap((day) => eventsOf(day).map(([, { guid }]) => guid));
  return [
    ...(new Set(guids).size === guids.length ? [] : ['Two events have the same guid']),
    ...(days.every(({ index }) => index <= daysCount) ? [] : ['There are more days than daysCount']),
    ...days.flatMap((day) => dayProblems(conference, day)),
  ];
};

const dayProblems = ({ rooms, tracks }: Conference, day: Day): string[] => [
  ...(day.day_start.startsWith(day.date) ? [] : [`${day.date} starts on another day`]),
  ...eventsOf(day).flatMap(([room, event]) => {
    const rules: Record<string, boolean> = {
      'starts before its day': at(event.date) >= at(day.day_start),
      'ends after its day': at(event.end ?? event.date) <= at(day.day_end),
      'has two different start times': event.date.slice(11, 16) === event.start,
      'has another duration than from start to end':
        minutesOf(event) === at(event.end ?? event.date) - at(event.date),
      'is in another room, or in none of the list':
        event.room === room && rooms.some(({ name }) => name === room),
      'has a track that is not listed':
        event.track === null || tracks.some(({ name }) => name === event.track),
    };
    return Object.keys(rules).flatMap((problem) => (rules[problem] ? [] : [`${event.slug} ${problem}`]));
  }),
];

const eventsOf = ({ rooms }: Day): [room: string, event: Event][] =>
  Object.entries(rooms).flatMap(([room, events]) => events.map((event): [string, Event] => [room, event]));

/** Minutes since 1970. */
const at = (instant: string): number => Date.parse(instant) / 60_000;

const minutesOf = ({ duration }: Event): number =>
  Number(duration.slice(0, 2)) * 60 + Number(duration.slice(3));
