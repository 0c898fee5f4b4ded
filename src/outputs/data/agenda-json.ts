/** `agenda.json`, a public format: the agenda of a meeting in one language, for programs. */
import { mediaStartSeconds } from '../../core/dates/media-start.ts';
import { addresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type {
  Agenda,
  AgendaItem,
  ItemLink,
  Meeting,
  Person,
  Speaker,
  SpeakerRole,
  Version,
} from '../../core/model/model.ts';
import { type MeetingState, meetingState } from '../../core/site/meeting-state.ts';
import { roomName } from '../../i18n/rooms.ts';

export interface AgendaJson {
  meeting: string;
  language: Language;
  /** Id of the series of meetings; absent on a site of one series. */
  series?: string;
  /** IANA name. */
  timeZone: string;
  /** Absent for a confirmed meeting. */
  status?: Exclude<MeetingState, 'confirmed'>;
  /** Why, in the language. */
  statusReason?: string;
  days: { date: string; items: AgendaJsonItem[] }[];
}

export interface AgendaJsonItem {
  id: string;
  kinds: string[];
  /** ISO 8601 with offset. */
  start: string;
  /** `null` for a point in time. */
  end: string | null;
  title: string;
  /** Id of the item whose questions and answers this is. */
  of?: string;
  /** Ids of the items of the formal agenda that it takes up. */
  agendaItems?: string[];
  /** Absent in plenary. */
  room?: { id: string; name: string };
  /** It is closed to the public. */
  closed?: true;
  /** Those who speak, in the order of the agenda; absent if it names nobody. */
  speakers?: (Person & { role: SpeakerRole })[];
  /** Its recordings, if one of them starts later than at its beginning. */
  recordings?: { title: string; url: string; startOffset?: number }[];
  /** Absolute address of the item. */
  url: string;
}

/** @param url public address of the site with its base path, without a slash at the end */
export function agendaJson(
  meeting: Meeting,
  { document, language }: Version,
  agenda: Agenda,
  url: string,
): AgendaJson {
  const page = url + addresses.document(language, meeting.id, document);
  const state = meetingState(meeting);
  return {
    meeting: meeting.id,
    language,
    ...(meeting.series && { series: meeting.series.id }),
    timeZone: meeting.timeZone,
    ...(state !== 'confirmed' && { status: state }),
    ...(meeting.statusReason && { statusReason: textIn(meeting.statusReason, language) }),
    days: agenda.days.map(({ date, items }) => ({
      date,
      items: items.map((item) => itemJson(item, { meeting, language, page })),
    })),
  };
}

interface ItemContext {
  meeting: Meeting;
  language: Language;
  /** Absolute address of the page of the agenda. */
  page: string;
}

const itemJson = (
  {
    id,
    kinds,
    startInstant,
    endInstant,
    title,
    of,
    agendaItems,
    room,
    closed,
    speakers,
    recordings,
  }: AgendaItem,
  { meeting, language, page }: ItemContext,
): AgendaJsonItem => ({
  id,
  kinds,
  start: startInstant,
  end: endInstant,
  title,
  ...(of && { of }),
  ...(agendaItems && { agendaItems }),
  ...(room && { room: { id: room, name: roomName(language, meeting, room) } }),
  ...(closed && { closed }),
  ...(speakers.length > 0 && { speakers: speakers.map(speakerJson) }),
  ...(recordings.some(({ url }) => mediaStartSeconds(url) !== undefined) && {
    recordings: recordings.map((recording) => recordingJson(recording, page)),
  }),
  url: `${page}#${id}`,
});

export const recordingJson = ({ title, url }: ItemLink, page: string) => {
  const startOffset = mediaStartSeconds(url);
  return { title, url: new URL(url, page).href, ...(startOffset !== undefined && { startOffset }) };
};

export const speakerJson = ({ role, html: _html, text: _text, span: _span, ...person }: Speaker) => ({
  role,
  ...person,
});
