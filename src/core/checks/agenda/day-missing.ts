import { workingDays } from '../../dates/intervals.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedDay, ParsedVersion } from '../../model/model.ts';
import { languageFirst, versionsOfDocument } from '../../site/traverse.ts';
import { shortList } from '../../text/lists.ts';
import type { MeetingCheck } from '../check.ts';
import { isOutside } from './day-outside.ts';

/** An agenda covers every weekday of its meeting. A day that only some languages lack is reported by `structure-parity`. */
export const dayMissing = defineRule({
  id: 'day-missing',
  severity: 'warning',
  messages: {
    en: 'The agenda has nothing for {dates}, although the meeting is held then.',
    fr: 'L’ordre du jour ne prévoit rien pour {dates}, alors que la réunion est en cours.',
  },
  hint: {
    en: 'Add the day and its items, or correct the dates in meeting.yaml.',
    fr: 'Ajoutez la journée et ses points, ou corrigez les dates dans meeting.yaml.',
  },
});

export const checkDayMissing: MeetingCheck = (site, report) => {
  for (const { settings, documents } of site.meetings) {
    if (!settings) continue;
    for (const document of documents) {
      const versions = versionsOfDocument(document).toSorted(languageFirst(site.defaultLanguage));
      const days = versions.flatMap(daysOf);
      const [first] = versions.flatMap((version) => daysOf(version).slice(0, 1));
      // A day with a wrong date is reported by other rules, and may be the one that is missing.
      if (
        !first ||
        days.some(({ date }) => date === null || isOutside(date, settings)) ||
        versions.some(repeatsDay) ||
        days.some(isOutOfOrder)
      )
        continue;
      const missing = workingDays(settings.start, settings.end).filter(
        (date) => !days.some((day) => day.date === date),
      );
      const [from] = missing;
      if (!from) continue;
      const daysOfFirst = days.filter(({ span }) => span.file === first.span.file);
      const { span } = daysOfFirst.findLast(({ date }) => date !== null && date < from) ?? first;
      report({ rule: dayMissing, span, data: { dates: shortList(missing) }, related: settings.endSpan });
    }
  }
};

/** The heading of the missing day may be lost: `time-overlap` reports the first item below it. */
const isOutOfOrder = ({ items }: ParsedDay): boolean => {
  const starts = items.flatMap(({ start }) => start ?? []);
  return starts.some((start, index) => start < (starts[index - 1] ?? ''));
};

const repeatsDay = (version: ParsedVersion): boolean =>
  new Set(daysOf(version).map(({ date }) => date)).size < daysOf(version).length;

const daysOf = ({ body }: ParsedVersion): readonly ParsedDay[] => (body.type === 'agenda' ? body.days : []);
