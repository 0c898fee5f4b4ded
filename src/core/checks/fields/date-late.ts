import { defineRule } from '../../diagnostics/rule.ts';
import { isScheduleType, type ParsedDocument, type ParsedVersion } from '../../model/model.ts';
import { takesPlace } from '../../site/meeting-state.ts';
import { languageFirst, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/**
 * A document that announces a meeting is dated before its start. Reports and other documents may be later, as may one
 * that announces that the meeting does not take place.
 */
export const dateLate = defineRule({
  id: 'date-late',
  severity: 'warning',
  messages: {
    en: 'The document is dated {date}, but the meeting that it announces starts on {start}.',
    fr: 'Le document est daté du {date}, mais la réunion qu’il annonce commence le {start}.',
  },
  hint: {
    en: 'Correct "date", or the dates in meeting.yaml.',
    fr: 'Corrigez « date », ou les dates dans meeting.yaml.',
  },
});

export const checkDateLate: MeetingCheck = (site, report) => {
  for (const { settings, documents } of site.meetings) {
    if (!settings || !takesPlace(settings)) continue;
    const { start, startSpan } = settings;
    for (const document of documents) {
      const [version] = versionsOfDocument(document).toSorted(languageFirst(site.defaultLanguage));
      const span = version?.fields['date'];
      if (!version?.date || !span || !announces(document, version) || version.date <= start) continue;
      const data = { date: version.date, start };
      report({ rule: dateLate, span, data, related: startSpan });
    }
  }
};

const announces = ({ type }: ParsedDocument, { status }: ParsedVersion): boolean =>
  type === 'circular' || (isScheduleType(type) && status === 'provisional');
