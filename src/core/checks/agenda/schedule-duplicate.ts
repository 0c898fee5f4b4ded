import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedVersion, Span } from '../../model/model.ts';
import { isWithdrawn } from '../../site/release.ts';
import { currentDocuments, linkRevisions } from '../../site/revisions.ts';
import { languageFirst, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** A meeting has one schedule, from which its calendars and the journal are made. */
export const scheduleDuplicate = defineRule({
  id: 'schedule-duplicate',
  severity: 'error',
  messages: {
    en: '{programme} and {agenda} both have days and times, but a meeting has one schedule.',
    fr: '{programme} et {agenda} ont tous deux des journées et des horaires, mais une réunion n’a qu’un horaire.',
  },
  hint: {
    en: 'Keep the days and times in one of them. If {programme} replaces {agenda}, add "status: withdrawn" and a reason to {agenda}.',
    fr: 'Gardez les journées et les horaires dans l’un des deux. Si {programme} remplace {agenda}, ajoutez « status: withdrawn » et un motif dans {agenda}.',
  },
});

export const checkScheduleDuplicate: MeetingCheck = (site, report) => {
  for (const { documents } of site.meetings) {
    const inForce = currentDocuments({ documents: linkRevisions(documents) }).filter(
      (document) => !isWithdrawn(document),
    );
    const scheduled = inForce.flatMap((document) => {
      const [span] = versionsOfDocument(document)
        .toSorted(languageFirst(site.defaultLanguage))
        .flatMap(firstDay);
      return span ? [{ ...document, span }] : [];
    });
    const programme = scheduled.find(({ type }) => type === 'programme');
    const other = scheduled.find((document) => document !== programme);
    if (!programme || !other) continue;
    const data = { programme: programme.name, agenda: other.name };
    report({ rule: scheduleDuplicate, span: programme.span, data, related: other.span });
  }
};

/** Returns the position of the first day of a version that is not a draft. */
const firstDay = ({ body, status }: ParsedVersion): Span[] =>
  body.type === 'agenda' && status !== 'draft' ? body.days.slice(0, 1).map(({ span }) => span) : [];
