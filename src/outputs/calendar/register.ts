/** The calendar of the deadlines of a register. */
import { deadlineRecords } from '../../core/history/deadlines.ts';
import { isRecent } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import { textIn } from '../../core/model/languages.ts';
import type { Register } from '../../core/model/model.ts';
import { registerFile } from '../../core/model/paths.ts';
import {
  type CalendarContext,
  type CalendarFile,
  calendarFile,
  dateProperties,
  eventComponent,
} from './component.ts';
import { contentLine, escapeText } from './content-line.ts';
import { uidOf } from './uid.ts';

/** Returns the calendar; `null` without deadlines, because a calendar has at least one component (RFC 5545, 3.6). */
export function registerCalendar(context: CalendarContext, register: Register): CalendarFile | null {
  const { site, history, words } = context;
  const { language } = words;
  const title = textIn(register.title, language);
  const page = addresses.register(language, register.id);
  const records = deadlineRecords(
    history,
    { file: registerFile(register.id), deadlines: register.deadlines },
    site.config.languages,
  ).filter(({ removed }) => !removed || isRecent(history, removed));
  if (records.length === 0) return null;
  return calendarFile(context, {
    address: addresses.registerCalendar(language, register.id),
    page,
    name: words.joinWithColon(title, words.deadlines),
    description: textIn(register.introduction, language),
    events: records.map(({ deadline, sequence, modified, removed }) => {
      const url = `${site.config.url}${page}#${deadline.id}`;
      return eventComponent(context, {
        uid: uidOf(`registers/${register.id}`, 'deadlines', deadline.id),
        sequence,
        lastModified: modified,
        status: removed ? 'CANCELLED' : 'CONFIRMED',
        times: dateProperties(deadline.date, deadline.date),
        isOpaque: false,
        summary: words.deadline(textIn(deadline.title, language)),
        description: [removed && words.cancelled, title, url],
        categories: [words.deadlines],
        color: 'crimson',
        url,
        otherProperties: register.contact
          ? [contentLine('CONTACT', escapeText(register.contact), { ALTREP: `mailto:${register.contact}` })]
          : [],
      });
    }),
  });
}
