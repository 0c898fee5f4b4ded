/** A second time beside each time of the meeting: the same instant in another zone. The days stay as they are. */
import { button, check, element } from '../dom.ts';
import { fill, locale, type Words } from '../words.ts';
import type { Store } from './store.ts';

/** Whether the second time is shown, and the zone where it is not the reader's own. */
interface Choice {
  on: boolean;
  zone?: string;
}

/** Wall time of an instant in a zone, and its days after the one that is written. @param instant with its offset */
function wallTime(instant: string, timeZone: string): { time: string; days: number } {
  // Swedish writes ISO 8601.
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [date = '', time = ''] = format.format(Date.parse(instant)).split(' ');
  return { time, days: (Date.parse(date) - Date.parse(instant.slice(0, 10))) / 86_400_000 };
}

/** Whether clocks in a zone show something else than what is written. */
function isElsewhere(instant: string, timeZone: string): boolean {
  const { time, days } = wallTime(instant, timeZone);
  return days !== 0 || time !== instant.slice(11, 16);
}

/** `Japan Time`. */
export function zoneName(timeZone: string, instant: string): string {
  const named = (timeZoneName: 'shortGeneric' | 'longGeneric') =>
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
      .formatToParts(Date.parse(instant) || 0)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const name = named('shortGeneric');
  // Letters such as CET say little; French says what it is a name of.
  return /^[A-Z]+$/.test(name) ? named('longGeneric') : name.replace(/^heure\s: /u, '');
}

export interface ZoneTool {
  panel: HTMLElement;
  /** Shows the second times once more, where the page has other items now. */
  show: () => void;
}

/** @param note where the page says which zone is meant, and offers the reader's own where clocks differ */
export function createZone(note: HTMLElement, { agenda: { zone: words } }: Words, store: Store): ZoneTool {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const list = element('datalist', { id: 'page_zones' });
  const toggle = check(words.show);
  const box = toggle.control as HTMLInputElement;
  const field = element('input', {
    list: list.id,
    'aria-describedby': 'page_zones_hint',
    autocomplete: 'off',
  });
  const hint = element('small', { id: 'page_zones_hint' }, words.hint);
  const panel = element(
    'div',
    { class: 'pane' },
    toggle,
    element('label', {}, words.choose, field),
    hint,
    list,
  );
  const chosen = () => store.read<Choice>('zone', { on: false });

  const show = () => {
    const { on, zone = own } = chosen();
    const links = [...document.querySelectorAll('.items > li > .time')].map((link) => ({
      link,
      times: timesOf(link),
    }));
    const first = links[0]?.times[0]?.dateTime ?? '';
    box.checked = on;
    field.value = zone;
    document.documentElement.classList.toggle('zoned', on);
    for (const { link, times } of links) {
      link.querySelector('.own')?.remove();
      if (on) link.querySelector('bdi')?.after(secondTime(times, zone, words.dayOffset));
    }
    const isOther = links.some(({ times }) => times.some(({ dateTime }) => isElsewhere(dateTime, zone)));
    const [sentence, action] = on ? [words.shown, words.hide] : [words.yours, words.showYours];
    const said = [element('span', {}, fill(sentence, { zone: zoneName(zone, first) })), button(action, flip)];
    note.replaceChildren(...(on || isOther ? said : []));
  };
  const change = (choice: Choice) => {
    store.write('zone', choice);
    show();
  };
  const flip = () => {
    change({ ...chosen(), on: !chosen().on });
    note.querySelector('button')?.focus();
  };

  box.addEventListener('change', () => change({ ...chosen(), on: box.checked }));
  field.addEventListener('focus', () => {
    fillList(list);
    field.select();
  });
  field.addEventListener('input', () => field.setCustomValidity(''));
  field.addEventListener('change', () => {
    const zone = zoneOf(field.value, list.options);
    field.setCustomValidity(zone ? '' : words.unknown);
    if (field.reportValidity() && zone) change(zone === own ? { on: true } : { on: true, zone });
  });
  store.onChange('zone', show);
  show();
  return { panel, show };
}

const timesOf = (link: Element): HTMLTimeElement[] => [
  ...link.querySelectorAll<HTMLTimeElement>(':scope > bdi > time'),
];

function secondTime(times: readonly HTMLTimeElement[], zone: string, dayWords: string): HTMLElement {
  const walls = times.map(({ dateTime }) => ({ dateTime, ...wallTime(dateTime, zone) }));
  const range = element('bdi');
  for (const { dateTime, time } of walls)
    range.append(range.firstChild ? '–' : '', element('time', { datetime: dateTime }, time));
  const [first, last = first] = walls;
  const isOneDay = first?.days === last?.days;
  const others = (isOneDay ? walls.slice(0, 1) : walls).filter(({ days }) => days !== 0);
  const days = others.map(
    ({ time, days: count }) => `${isOneDay ? '' : `${time} `}${dayText(count, dayWords)}`,
  );
  const name = element('small', {}, zoneName(zone, first?.dateTime ?? ''));
  for (const day of days) name.append(' · ', element('b', {}, element('bdi', {}, day)));
  return element('span', { class: 'own' }, range, ' ', name);
}

const dayText = (days: number, sentence: string): string =>
  fill(sentence, { days: `${days > 0 ? '+' : '−'}${Math.abs(days)}` });

/** The zone that a reader means: an IANA name, its last part, or the name in the list. */
function zoneOf(typed: string, options: Iterable<HTMLOptionElement>): string | undefined {
  const word = typed.trim().toLowerCase();
  const found = [...options].find(({ value, label }) =>
    [value, value.split('/').at(-1)?.replaceAll('_', ' '), label].some(
      (name) => name?.toLowerCase() === word,
    ),
  );
  try {
    return new Intl.DateTimeFormat('en', { timeZone: found?.value ?? typed.trim() }).resolvedOptions()
      .timeZone;
  } catch {
    return undefined;
  }
}

/** Over four hundred names: only for readers who look for one. */
function fillList(list: HTMLDataListElement): void {
  if (list.options.length > 0) return;
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  list.append(...zones.map((zone) => element('option', { value: zone }, zoneName(zone, ''))));
}
