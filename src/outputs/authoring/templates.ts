/** The texts of new files: valid drafts to start from, in the words of each language. */
import { Temporal } from 'temporal-polyfill';
import { parseDocument, stringify } from 'yaml';
import { minutesOfDay } from '../../core/dates/time.ts';
import { type Language, type Localized, textIn } from '../../core/model/languages.ts';
import type { BuiltInKind, DailyHours, DocumentType, Meeting } from '../../core/model/model.ts';
import { findFrontMatter } from '../../core/text/front-matter.ts';
import { dateRange, withoutIsolates } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/t.ts';
import { documentTypeName } from '../../i18n/vocabulary.ts';

/** The fields that a new meeting requires. */
export interface NewMeeting {
  series?: string;
  /** `43`, `43bis`; absent for a meeting that is not counted. */
  number?: number | string;
  name: Localized;
  start: string;
  end: string;
  /** `10:00–18:00`. */
  hours?: string;
  timeZone: string;
  place: Localized;
}

/** Formats `meeting.yaml`. */
export const meetingText = (meeting: NewMeeting): string => formatYaml({ ...meeting });

/** The facts about a meeting that drafts contain. */
export type TemplateMeeting = Pick<Meeting, 'name' | 'city' | 'start' | 'end' | 'hours' | 'contact'>;

export type TemplateType = 'agenda' | 'formal-agenda' | 'programme' | 'circular' | 'note' | 'document';

/**
 * Formats a new document.
 *
 * @param fields of the front matter that only some documents have
 * @param documentType what a document with a name of its own is
 */
export function documentText(
  type: TemplateType,
  language: Language,
  t: Translate,
  meeting: TemplateMeeting,
  fields: { symbol?: string; date?: string },
  documentType: DocumentType = 'document',
): string {
  const facts: Facts = {
    t,
    meeting,
    name: escapeMarkdown(textIn(meeting.name, language)),
    place: escapeMarkdown(textIn(meeting.city, language)),
    date: withoutIsolates(dateRange(language, meeting.start, meeting.end)),
  };
  const title = titleOf(type, documentType, t, textIn(meeting.name, language));
  const frontMatter = formatYaml({ title, ...fields, status: 'draft' });
  const blocks = blocksOf(type, facts);
  return `---\n${frontMatter}---\n\n${blocks.join('\n\n')}\n\n---\n\n${t('templates.end')}\n`;
}

function blocksOf(type: TemplateType, facts: Facts): string[] {
  switch (type) {
    case 'agenda':
      return [facts.t('templates.agendaIntro', { name: facts.name }), ...schedule(facts)];
    case 'programme':
      return schedule(facts);
    case 'formal-agenda':
      return numberedItems(facts.t);
    case 'circular':
      return circular(facts);
    default:
      return note(facts);
  }
}

/** Formats a revision of a document as a draft with the same text. @param fields of the revision's own */
export function revisionText(predecessor: string, fields: Readonly<Record<string, string>>): string {
  const { start = 0, end = 0, bodyStart = 0 } = findFrontMatter(predecessor) ?? {};
  const frontMatter = parseDocument(predecessor.slice(start, end));
  for (const name of ['reason', 'corrections', 'publishFrom']) frontMatter.delete(name);
  for (const [name, value] of Object.entries({ ...fields, status: 'draft' })) frontMatter.set(name, value);
  return `---\n${frontMatter.toString({ lineWidth: 0 })}---\n${predecessor.slice(bodyStart)}`;
}

const formatYaml = (fields: object): string => stringify(fields, { lineWidth: 0 });

interface Facts {
  t: Translate;
  meeting: TemplateMeeting;
  name: string;
  place: string;
  date: string;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

function titleOf(type: TemplateType, documentType: DocumentType, t: Translate, name: string): string {
  if (type === 'agenda' || type === 'formal-agenda') return t('templates.agendaTitle');
  if (type === 'programme') return t('templates.programmeTitle');
  if (type === 'circular') return t('templates.circularTitle', { name });
  return type === 'note' ? t('templates.noteTitle') : documentTypeName(t, documentType);
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

function schedule({ t, meeting }: Facts): string[] {
  const days = meetingDays(meeting);
  return days.flatMap((date, index) => [`## ${date}`, ...dayItems(t, meeting, index + 1, days.length)]);
}

const numberedItems = (t: Translate): string[] =>
  [
    t('templates.openingOfSession'),
    t('templates.adoption'),
    t('templates.itemTitle'),
    t('templates.otherBusiness'),
    t('templates.closingOfSession'),
  ].flatMap((title, index) => [`## ${index + 1}. ${title}`, `\`#item-${index + 1}\``]);

/** Returns the days of a meeting, without the weekends between its first and its last day. */
function meetingDays({ start, end }: TemplateMeeting): string[] {
  const first = Temporal.PlainDate.from(start);
  const last = Temporal.PlainDate.from(end).since(first).days;
  return Array.from({ length: last + 1 }, (_, index) => first.add({ days: index }))
    .filter(({ dayOfWeek }, index) => index === 0 || index === last || dayOfWeek < 6)
    .map(String);
}

const openingMinutes = 10;
/** Minutes since midnight, unless the meeting has several sittings. */
const usualLunch = { start: 13 * 60, end: 15 * 60 };
/** A day has a lunch break only if this much time is left before and after it. */
const minSessionMinutes = 30;

/** Returns the break after the first sitting of a day. */
function breakBetween([morning, afternoon]: NonNullable<DailyHours['sittings']> = []) {
  return morning && afternoon && { start: minutesOfDay(morning.end), end: minutesOfDay(afternoon.start) };
}

function dayItems(t: Translate, { hours }: TemplateMeeting, day: number, days: number): string[] {
  const start = minutesOfDay(hours?.start ?? '10:00');
  const end = minutesOfDay(hours?.end ?? '18:00');
  const lunch = breakBetween(hours?.sittings) ?? usualLunch;
  const open = start + openingMinutes;
  const close = end - openingMinutes;
  const hasLunch = open + minSessionMinutes <= lunch.start && lunch.end + minSessionMinutes <= close;
  const opening = day === 1 ? t('templates.opening') : t('templates.openingOfDay', { day });
  const closing = day === days ? t('templates.closing') : t('templates.endOfDay', { day });
  const panel = { title: t('templates.panel', { number: day }), text: t('templates.panelText') };
  // A day that is too short for an opening and a closing has one item.
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
  kind: BuiltInKind,
  id: string,
  ...text: string[]
): string[] => [`### ${formatTime(start)}–${formatTime(end)} ${title}`, `\`${kind}\` \`#${id}\``, ...text];

const formatTime = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
