/** `agenda.json` of a meeting whose agenda has numbered items, a public format: the agenda in one language, for programs. */
import { addresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type {
  AgendaItem,
  ItemStatus,
  Meeting,
  NumberedItem,
  Person,
  SpeakerRole,
} from '../../core/model/model.ts';
import type { FormalAgendaVersion } from '../../core/site/formal-agenda.ts';
import { type MeetingState, meetingState } from '../../core/site/meeting-state.ts';
import { currentSchedule } from '../../core/site/schedule.ts';
import { isAgenda, itemsOf } from '../../core/site/traverse.ts';
import { recordingJson, speakerJson } from './agenda-json.ts';

export interface FormalAgendaJson {
  meeting: string;
  language: Language;
  /** Id of the series of meetings; absent on a site of one series. */
  series?: string;
  /** Absent for a confirmed meeting. */
  status?: Exclude<MeetingState, 'confirmed'>;
  /** Why, in the language. */
  statusReason?: string;
  items: FormalAgendaJsonItem[];
}

interface FormalAgendaJsonItem {
  id: string;
  /** The same in all languages: `3`, `3(a)`, `3bis`. */
  number: string;
  /** As written in the language. */
  label: string;
  title: string;
  /** Id of the item of which it is a part. */
  of?: string;
  status?: ItemStatus;
  speakers?: (Person & { role: SpeakerRole })[];
  documents?: { title: string; url: string }[];
  recordings?: { title: string; url: string; startOffset?: number }[];
  /** Ids of the entries of the programme that take it up. */
  programme?: string[];
  /** Absolute address of the item. */
  url: string;
}

/** @param url public address of the site with its base path, without a slash at the end */
export function formalAgendaJson(
  meeting: Meeting,
  { document, language, body: { items } }: FormalAgendaVersion,
  url: string,
): FormalAgendaJson {
  const page = url + addresses.document(language, meeting.id, document);
  const state = meetingState(meeting);
  const entries = programmeEntries(meeting);
  return {
    meeting: meeting.id,
    language,
    ...(meeting.series && { series: meeting.series.id }),
    ...(state !== 'confirmed' && { status: state }),
    ...(meeting.statusReason && { statusReason: textIn(meeting.statusReason, language) }),
    items: items.map((item, index) => itemJson(item, items.slice(0, index), { page, entries })),
  };
}

/** @param before the items above */
function itemJson(
  { id, depth, number, label, title, status, speakers, documents, recordings }: NumberedItem,
  before: readonly NumberedItem[],
  { page, entries }: { page: string; entries: readonly AgendaItem[] },
): FormalAgendaJsonItem {
  const programme = entries.flatMap((entry) => (entry.agendaItems?.includes(id) ? [entry.id] : []));
  const parent = before.findLast((each) => each.depth < depth);
  return {
    id,
    number,
    label,
    title,
    ...(parent && { of: parent.id }),
    ...(status && { status }),
    ...(speakers.length > 0 && { speakers: speakers.map(speakerJson) }),
    ...(documents.length > 0 && {
      documents: documents.map((link) => ({ title: link.title, url: new URL(link.url, page).href })),
    }),
    ...(recordings.length > 0 && { recordings: recordings.map((link) => recordingJson(link, page)) }),
    ...(programme.length > 0 && { programme }),
    url: `${page}#${id}`,
  };
}

/** Returns the entries of the programme in any language, since their ids agree in all of them. */
function programmeEntries(meeting: Meeting): AgendaItem[] {
  const version = Object.values(currentSchedule(meeting)?.versions ?? {}).find(isAgenda);
  return version ? itemsOf(version.body).map(({ item }) => item) : [];
}
