import type { Version } from '../model.ts';
import { type Check, itemsOf } from './check.ts';
import { differences, type Entry, placeOf } from './parity.ts';

/** An item is on the same day, at the same time, in every language. */
export const scheduleParity: Check = (site, report) => {
  for (const part of ['day', 'start', 'end'] as const) {
    const words = { day: 'is on', start: 'starts at', end: 'ends at' }[part];
    const before = { day: 'on', start: 'at', end: 'at' }[part];
    for (const { here, there } of differences(site, (version) => timesOf(version, part))) {
      const reason = `Item #${here.key} ${words} ${here.value} here and ${before} ${there.value} in ${placeOf(there.span)}.`;
      report('schedule-parity', here.span, { reason }, there.span);
    }
  }
};

function timesOf({ body }: Version, part: 'day' | 'start' | 'end'): Entry[] {
  if (body.type !== 'agenda') return [];
  return itemsOf(body).flatMap(({ day, item }) => {
    const value = { day: day.date, start: item.start, end: item.start && (item.end ?? 'no time') }[part];
    return item.id && value ? [{ key: item.id, value, span: item.timeSpan }] : [];
  });
}
