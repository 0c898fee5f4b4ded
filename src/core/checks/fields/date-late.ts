import { defineRule } from '../../diagnostics/rule.ts';
import type { Document, Version } from '../../model/model.ts';
import { byWeight, isDated, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** A document that announces a meeting is dated before its start. Reports and other documents may be later. */
export const dateLate = defineRule({
  id: 'date-late',
  severity: 'warning',
  messages: 'The document is dated {date}, but the meeting that it announces starts on {start}.',
  hint: 'Correct "date", or the dates in meeting.yaml.',
});

export const checkDateLate: MeetingCheck = (site, report) => {
  for (const meeting of site.meetings.filter(isDated)) {
    for (const document of meeting.documents) {
      const [version] = versionsOfDocument(document).toSorted(byWeight(site.config.defaultLanguage));
      const span = version?.fields['date'];
      if (!version?.date || !span || !announces(document, version) || version.date <= meeting.start) continue;
      const data = { date: version.date, start: meeting.start };
      report({ rule: dateLate, span, data, related: meeting.startSpan });
    }
  }
};

const announces = ({ type }: Document, { status }: Version): boolean =>
  type === 'circular' || (type === 'agenda' && status === 'provisional');
