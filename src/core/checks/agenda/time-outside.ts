import { agendasOf, itemsOf, type MeetingCheck } from '../../site/traverse.ts';

/** Items lie within the meeting's hours. A reception may not: people can tell. */
export const timeOutside: MeetingCheck = (site, report) => {
  for (const { meeting, agenda } of agendasOf(site)) {
    const { hours } = meeting;
    if (!hours || hours.start >= hours.end) continue;
    for (const { item } of itemsOf(agenda)) {
      const time = [item.start, item.end].find((each) => each && (each < hours.start || each > hours.end));
      if (time) report({ rule: 'time-outside', span: item.timeSpan, data: { time, ...hours } });
    }
  }
};
