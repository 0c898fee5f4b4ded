/** Shows each time of an agenda in a second zone as well. The items stay grouped by the days of the meeting. */
import { button, element } from '../dom.ts';
import type { LocalStore } from '../local-store.ts';
import type { ZoneChoice } from '../stored-values.ts';
import { interpolate, type Words } from '../words.ts';
import { checkbox } from './controls.ts';
import { differsIn, findZone, wallTime, zoneName } from './zones.ts';

export interface ZoneTool {
  panel: HTMLElement;
  /** Shows the second times again after the items of the page have changed. */
  update: () => void;
}

interface ZoneControls {
  words: Words['agenda']['zone'];
  colon: string;
  store: LocalStore;
  readerZone: string;
  /** Names the second zone, and offers to show or hide its times. */
  note: HTMLElement;
  toggle: HTMLInputElement;
  field: HTMLInputElement;
  list: HTMLDataListElement;
}

/** @param note names the second zone, and offers to show or hide its times */
export function createZoneTool(
  note: HTMLElement,
  { agenda: { zone: words }, colon }: Words,
  store: LocalStore,
): ZoneTool {
  const readerZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const list = element('datalist', { id: 'page_zones' });
  const { label, input: toggle } = checkbox(words.show);
  const hint = element('small', { id: 'page_zones_hint' }, words.hint);
  const field = element('input', { list: list.id, 'aria-describedby': hint.id, autocomplete: 'off' });
  const panel = element(
    'div',
    { class: 'agenda-tool-panel' },
    label,
    element('label', {}, words.choose, field),
    hint,
    list,
  );
  const controls: ZoneControls = { words, colon, store, readerZone, note, toggle, field, list };
  const update = () => showChoice(controls);
  toggle.addEventListener('change', () => choose({ ...readChoice(store), on: toggle.checked }, controls));
  followField(controls);
  store.onChange('zone', update);
  update();
  return { panel, update };
}

const readChoice = (store: LocalStore): ZoneChoice => store.read('zone');

function choose(choice: ZoneChoice, controls: ZoneControls): void {
  controls.store.write('zone', choice);
  showChoice(controls);
}

function followField(controls: ZoneControls): void {
  const { field, list, words, readerZone } = controls;
  field.addEventListener('focus', () => {
    listZones(list);
    field.select();
  });
  field.addEventListener('input', () => field.setCustomValidity(''));
  field.addEventListener('change', () => {
    const zone = findZone(field.value, list.options);
    field.setCustomValidity(zone ? '' : words.unknown);
    if (field.reportValidity() && zone) choose({ on: true, ...(zone !== readerZone && { zone }) }, controls);
  });
}

/** Fills the list when the reader first needs it: there are over four hundred zones. */
function listZones(list: HTMLDataListElement): void {
  if (list.options.length > 0) return;
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  list.append(...zones.map((zone) => element('option', { value: zone }, zoneName(zone, 0))));
}

/** Updates the controls, the times of the items and the note. */
function showChoice(controls: ZoneControls): void {
  const { words, store, readerZone, toggle, field } = controls;
  const { on, zone = readerZone } = readChoice(store);
  toggle.checked = on;
  field.value = zone;
  document.documentElement.classList.toggle('has-second-times', on);
  const itemTimes = [...document.querySelectorAll('.timeline > li > .item-time')];
  for (const itemTime of itemTimes) {
    itemTime.querySelector('.second-time')?.remove();
    if (on) itemTime.querySelector('bdi')?.after(secondTime(timesIn(itemTime), zone, words.dayOffset));
  }
  showNote(itemTimes.flatMap(timesIn), on, zone, controls);
}

function showNote(
  times: readonly HTMLTimeElement[],
  isOn: boolean,
  zone: string,
  controls: ZoneControls,
): void {
  const { words, colon, store, note } = controls;
  if (!isOn && !times.some(({ dateTime }) => differsIn(zone, dateTime))) {
    note.replaceChildren();
    return;
  }
  const name = zoneName(zone, times[0] ? Date.parse(times[0].dateTime) : 0);
  const flip = button(`${isOn ? words.hide : words.show}${colon}${name}`, () => {
    const choice = readChoice(store);
    choose({ ...choice, on: !choice.on }, controls);
    note.querySelector('button')?.focus();
  });
  note.replaceChildren(flip);
}

const timesIn = (itemTime: Element): HTMLTimeElement[] => [
  ...itemTime.querySelectorAll<HTMLTimeElement>(':scope > bdi > time'),
];

/** @param times start and, unless the item is a point in time, end of an item @param dayWords the sentence for another day */
function secondTime(times: readonly HTMLTimeElement[], zone: string, dayWords: string): HTMLElement {
  const wallTimes = times.map(({ dateTime }) => ({ dateTime, ...wallTime(dateTime, zone) }));
  const [first, last = first] = wallTimes;
  // As in the times of the meeting: a range reads in the direction of the page.
  const range = element('bdi', { dir: document.dir });
  for (const { dateTime, time } of wallTimes)
    range.append(range.firstChild ? '–' : '', element('time', { datetime: dateTime }, time));
  const isOneDay = first?.dayOffset === last?.dayOffset;
  const onOtherDays = (isOneDay ? wallTimes.slice(0, 1) : wallTimes).filter(
    ({ dayOffset }) => dayOffset !== 0,
  );
  // The button above the days names the zone.
  const days = onOtherDays.flatMap(({ time, dayOffset }) => {
    const day = `${isOneDay ? '' : `${time} `}${formatDayOffset(dayOffset, dayWords)}`;
    return [' ', element('b', {}, element('bdi', {}, day))];
  });
  return element('span', { class: 'second-time' }, range, ...days);
}

const formatDayOffset = (days: number, sentence: string): string =>
  interpolate(sentence, { days: `${days > 0 ? '+' : '−'}${Math.abs(days)}` });
