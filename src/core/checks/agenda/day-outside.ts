import { defineRule } from '../../diagnostics/rule.ts';
import type { MeetingSettings, ParsedMeeting, ParsedVersion } from '../../model/model.ts';
import { predecessorName } from '../../site/revisions.ts';
import { agendasOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/**
 * The days of an agenda are days of its meeting. A revised or withdrawn agenda can have the days
 * from before the meeting was postponed.
 */
export const dayOutside = defineRule({
  id: 'day-outside',
  severity: 'error',
  messages: {
    en: '{date} is not a day of the meeting, which runs from {start} to {end}.',
    fr: 'Le {date} n’est pas un jour de la réunion, qui se tient du {start} au {end}.',
  },
  hint: {
    en: 'Correct the date here, or the dates in meeting.yaml.',
    fr: 'Corrigez la date ici, ou celles de la réunion dans meeting.yaml.',
  },
});

export const checkDayOutside: MeetingCheck = (site, report) => {
  for (const { meeting, version, agenda } of agendasOf(site)) {
    if (!meeting.settings) continue;
    const { start, end, startSpan, endSpan } = meeting.settings;
    const isInForce = version.status !== 'withdrawn' && !isRevised(meeting, version);
    for (const { date, span } of agenda.days) {
      if (date === null || !isOutside(date, meeting.settings)) continue;
      if (!isInForce && isPreviousDay(date, meeting.settings)) continue;
      const related = date < start ? startSpan : endSpan;
      report({ rule: dayOutside, span, data: { date, start, end }, related });
    }
  }
};

const isRevised = ({ documents }: ParsedMeeting, version: ParsedVersion): boolean =>
  documents.some((document) => predecessorName(document) === version.document);

/** Tests for a day on which a meeting was to be held before it was postponed to new dates. */
const isPreviousDay = (
  date: string,
  { previousStart, previousEnd = previousStart }: MeetingSettings,
): boolean =>
  previousStart !== undefined && previousEnd !== undefined && date >= previousStart && date <= previousEnd;

/** Tests whether a day is outside its meeting; `false` where the dates of the meeting are wrong themselves, or unknown. */
export const isOutside = (date: string, settings: MeetingSettings | null): boolean =>
  settings !== null && settings.start <= settings.end && (date < settings.start || date > settings.end);
