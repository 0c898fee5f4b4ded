/**
 * Links that are of use for a time: registration until its deadline, the webcast while it runs. An element with
 * `data-open`, intervals of ISO 8601, shows its link then; before and after, what `data-before` and `data-after`
 * say, where they say something.
 */
import { element } from '../dom.ts';
import { fill, locale } from '../words.ts';
import { phaseOf, spansOf } from './time.ts';

export function createLinks(root: ParentNode, timeZone: string): (now: number) => void {
  const times = new Intl.DateTimeFormat(locale, {
    timeZone,
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const places = [...root.querySelectorAll<HTMLElement>('[data-open]')].map((place) => {
    const note = element('span');
    place.prepend(note);
    return { place, note, spans: spansOf(place.dataset['open'] ?? '') };
  });
  return (now) => {
    for (const { place, note, spans } of places) {
      const phase = phaseOf(spans, now);
      const next = spans.find(({ start }) => start > now);
      const text =
        (phase === 'after' ? place.dataset['after'] : phase !== 'open' && place.dataset['before']) || '';
      note.textContent = next ? fill(text, { time: times.format(next.start) }) : text;
      place.dataset['phase'] = phase;
      for (const other of place.children) (other as HTMLElement).hidden = other !== note && text !== '';
    }
  };
}
