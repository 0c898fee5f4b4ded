/**
 * Shows links and sentences while they are useful: registration until its deadline, the webcast while it runs, that a
 * document will be published until the meeting ends. An element with `data-open`, which holds intervals of ISO 8601,
 * shows its content during these intervals. Before and after, it shows the text of `data-before` and `data-after`, or
 * the content if there is none.
 */
import { element, readData } from '../dom.ts';
import { interpolate, locale } from '../words.ts';
import { type Interval, isWholeDay, parseIntervals, phaseAt } from './intervals.ts';

/** @returns the function that updates the links */
export function createTimedLinks(root: ParentNode, timeZone: string): (now: number) => void {
  const day = { timeZone, day: 'numeric', month: 'long' } as const;
  const dayFormat = new Intl.DateTimeFormat(locale, day);
  const timeFormat = new Intl.DateTimeFormat(locale, {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const startOf = (interval: Interval): string =>
    (isWholeDay(interval) ? dayFormat : timeFormat).format(interval.start);
  const links = [...root.querySelectorAll<HTMLElement>('[data-open]')].map((container) => {
    const note = element('span');
    container.prepend(note);
    return { container, note, intervals: parseIntervals(readData(container, 'open')) };
  });
  return (now) => {
    for (const { container, note, intervals } of links) {
      const { before, after } = container.dataset;
      const phase = phaseAt(intervals, now);
      const next = intervals.find(({ start }) => start > now);
      // Without a next start, the text before it would have no time.
      const text = (phase === 'after' ? after : phase !== 'open' && next && before) || '';
      note.textContent = next ? interpolate(text, { time: startOf(next) }) : text;
      container.dataset['phase'] = phase;
      for (const child of container.children) (child as HTMLElement).hidden = child !== note && text !== '';
    }
  };
}
