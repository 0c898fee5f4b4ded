/** New files of the content: sound as they stand, and a draft to start from, in the words of each language. */
import { Temporal } from 'temporal-polyfill';
import { parseDocument, stringify } from 'yaml';
import { minutesOfDay } from '../../core/dates/time.ts';
import { type Language, type Localized, textIn } from '../../core/model/languages.ts';
import type { Kind, Meeting } from '../../core/model/model.ts';
import { findFrontMatter } from '../../core/text/front-matter.ts';
import { dateRange } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/t.ts';

/** What a new meeting cannot do without. */
export interface NewMeeting {
  number: number;
  name: Localized;
  start: string;
  end: string;
  /** `10:00–18:00`. */
  hours?: string;
  timeZone: string;
  place: Localized;
}

/** Text of `meeting.yaml`. */
export const meetingText = (meeting: NewMeeting): string => yaml({ ...meeting });

/** What the drafts say of their meeting. */
export type TemplateMeeting = Pick<Meeting, 'name' | 'city' | 'start' | 'end' | 'hours' | 'contact'>;

export type TemplateType = 'agenda' | 'circular' | 'note' | 'document';

/** @param fields of the front matter that only some documents have */
export function documentText(
  type: TemplateType,
  language: Language,
  t: Translate,
  meeting: TemplateMeeting,
  fields: { symbol?: string; date?: string },
): string {
  const facts: Facts = {
    t,
    meeting,
    name: plain(textIn(meeting.name, language)),
    place: plain(textIn(meeting.city, language)),
    date: dateRange(language, meeting.start, meeting.end),
  };
  const front = yaml({ title: titleOf(type, t, textIn(meeting.name, language)), ...fields, status: 'draft' });
  const blocks = type === 'agenda' ? agenda(facts) : type === 'circular' ? circular(facts) : note(facts);
  return `---\n${front}---\n\n${blocks.join('\n\n')}\n\n---\n\n${t('templates.end')}\n`;
}

/** Text of a document that is to take the place of another: the same, as a draft. @param fields its own */
export function revisionText(former: string, fields: Readonly<Record<string, string>>): string {
  const { start = 0, end = 0, bodyStart = 0 } = findFrontMatter(former) ?? {};
  const front = parseDocument(former.slice(start, end));
  for (const name of ['reason', 'corrections', 'publishFrom']) front.delete(name);
  for (const [name, value] of Object.entries({ ...fields, status: 'draft' })) front.set(name, value);
  return `---\n${front.toString({ lineWidth: 0 })}---\n${former.slice(bodyStart)}`;
}

const yaml = (fields: object): string => stringify(fields, { lineWidth: 0 });

interface Facts {
  t: Translate;
  meeting: TemplateMeeting;
  name: string;
  place: string;
  date: string;
}

/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

function titleOf(type: TemplateType, t: Translate, name: string): string {
  if (type === 'agenda') return t('templates.agendaTitle');
  if (type === 'circular') return t('templates.circularTitle', { name });
  return type === 'note' ? t('templates.noteTitle') : t('document.types.document');
}

const circular = ({ t, meeting: { contact }, name, place, date }: Facts): string[] => [
  t('templates.circularText', { name }),
  t('templates.circularPlace', { date, place }),
  ...section(t('templates.participation'), 'participation', t('templates.participationText')),
  ...section(
    t('templates.questions'),
    'questions',
    contact ? t('templates.questionsTo', { contact: `<${contact}>` }) : t('templates.questionsText'),
  ),
];

const note = ({ t, name }: Facts): string[] => [
  ...section(t('templates.background'), 'background', `1. ${t('templates.backgroundText', { name })}`),
  ...section(t('templates.aims'), 'objectives', `2. ${t('templates.aimsText')}`),
];

const section = (title: string, id: string, text: string): string[] => [`## ${title}`, `\`#${id}\``, text];

// ---- Agendas ------------------------------------------------------------------------------------------

function agenda({ t, meeting, name }: Facts): string[] {
  const days = datesOf(meeting);
  return [
    t('templates.agendaIntro', { name }),
    ...days.flatMap((date, index) => [`## ${date}`, ...dayItems(t, meeting, index + 1, days.length)]),
  ];
}

/** A meeting rests on the weekends between its first and its last day. */
function datesOf({ start, end }: TemplateMeeting): string[] {
  const first = Temporal.PlainDate.from(start);
  const last = Temporal.PlainDate.from(end).since(first).days;
  return Array.from({ length: last + 1 }, (_, index) => first.add({ days: index }))
    .filter(({ dayOfWeek }, index) => index === 0 || index === last || dayOfWeek < 6)
    .map(String);
}

/** Minutes that opening and closing take. */
const short = 10;
const lunch = { start: 13 * 60, end: 15 * 60 };
/** A break in a day that is shorter would leave too little of it. */
const session = 30;

function dayItems(t: Translate, { hours }: TemplateMeeting, day: number, days: number): string[] {
  const start = minutesOfDay(hours?.start ?? '10:00');
  const end = minutesOfDay(hours?.end ?? '18:00');
  const open = start + short;
  const close = end - short;
  const hasLunch = open + session <= lunch.start && lunch.end + session <= close;
  const opening = day === 1 ? t('templates.opening') : t('templates.openingOfDay', { day });
  const closing = day === days ? t('templates.closing') : t('templates.endOfDay', { day });
  const panel = { title: t('templates.panel', { number: day }), text: t('templates.panelText') };
  // No day is too short for one item.
  if (open >= close) return item(start, end, panel.title, 'panel', `panel-${day}`, panel.text);
  return [
    ...item(start, open, opening, 'opening', `opening-${day}`),
    ...item(open, hasLunch ? lunch.start : close, panel.title, 'panel', `panel-${day}`, panel.text),
    ...(hasLunch
      ? [
          ...item(lunch.start, lunch.end, t('templates.lunch'), 'break', `lunch-${day}`),
          ...item(
            lunch.end,
            close,
            t('templates.floor'),
            'open-floor',
            `open-floor-${day}`,
            t('templates.floorText'),
          ),
        ]
      : []),
    ...item(close, end, closing, 'closing', `end-${day}`),
  ];
}

const item = (
  start: number,
  end: number,
  title: string,
  kind: Kind,
  id: string,
  ...text: string[]
): string[] => [`### ${timeOf(start)}–${timeOf(end)} ${title}`, `\`${kind}\` \`#${id}\``, ...text];

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
