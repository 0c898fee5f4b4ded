import type { Document, Version } from '../../model/model.ts';
import { byWeight, isDated, type MeetingCheck, versionsOfDocument } from '../../site/traverse.ts';

/** A document that announces a meeting is older than the meeting. Others, such as a report, are not. */
export const dateLate: MeetingCheck = (site, report) => {
  for (const meeting of site.meetings.filter(isDated)) {
    for (const document of meeting.documents) {
      const [version] = versionsOfDocument(document).toSorted(byWeight(site.config.defaultLanguage));
      const span = version?.fields['date'];
      if (!version?.date || !span || !announces(document, version) || version.date <= meeting.start) continue;
      report({
        rule: 'date-late',
        span,
        data: { date: version.date, start: meeting.start },
        related: meeting.startSpan,
      });
    }
  }
};

const announces = ({ type }: Document, { status }: Version): boolean =>
  type === 'circular' || (type === 'agenda' && status === 'provisional');
