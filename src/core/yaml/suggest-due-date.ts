/** Suggests what was meant by a date with an hour that `meeting.yaml` does not accept. */
import { formatDueDate } from '../dates/due-date.ts';
import { isDate, isEndTime } from '../dates/time.ts';
import { isTimeZone } from '../dates/time-zones.ts';
import { readTimes } from '../dates/wall-times.ts';
import { toLatinDigits } from '../text/strings.ts';
import { suggestDate, suggestTimeZone } from './suggest-values.ts';

/** Reads `2025-10-01 18:00`, `1 October 2025, 6 pm`, `2025-10-01T18:00:00Z` and `18:00, 2025-10-01 [tokyo]`. `undefined` where the zone or the time is unknown. */
export function suggestDueDate(value: string): string | undefined {
  const date = suggestDate(value);
  if (date !== undefined) return date;
  const zoned = takeZone(toLatinDigits(value).trim());
  if (!zoned) return undefined;
  const { text, timeZone } = zoned;
  for (const { 0: separator, index } of text.matchAll(/[\s,،，T]+/gu)) {
    const [before, after] = [text.slice(0, index), text.slice(index + separator.length)];
    const due = dayAndTime(before, after) ?? dayAndTime(after, before);
    if (due) return formatDueDate({ ...due, ...(timeZone !== undefined && { timeZone }) });
  }
  return undefined;
}

/** Separates the time zone at the end of a text. `null` if it cannot be read, or is a mere offset, which a change of the clocks would falsify. */
function takeZone(text: string): { text: string; timeZone?: string } | null {
  const [written, inBrackets, name, utc] =
    /\s*(?:\[([^\]]*)\]|(?<=[\s\d])([A-Z][a-z]+\/[A-Z][\w/]+)|(?<=[\s\d])(Z|UTC|GMT))$/u.exec(text) ?? [];
  const before = written === undefined ? text : text.slice(0, -written.length);
  const offset = /(?<=:\d\d)\s*[+−-]\d\d(?::?\d\d)?$/u.exec(before)?.[0] ?? '';
  if (written === undefined) return offset === '' ? { text } : null;
  const zone = utc === undefined ? (inBrackets ?? name ?? '').replace(/^!/, '') : 'UTC';
  const timeZone = isTimeZone(zone) ? zone : suggestTimeZone(zone);
  return timeZone === undefined
    ? null
    : { text: before.slice(0, before.length - offset.length).trim(), timeZone };
}

function dayAndTime(day: string, hour: string): { date: string; time: string } | null {
  const date = isDate(day) ? day : suggestDate(day);
  const time = timeOf(hour);
  return date !== undefined && time !== undefined ? { date, time } : null;
}

function timeOf(text: string): string | undefined {
  const written = text
    .replace(/(?<=\d:\d\d):\d\d(?:\.\d+)?/, '')
    .replace(/^(?:at|à|в|a las|الساعة)\s+/iu, '');
  if (isEndTime(written)) return written;
  const times = readTimes(written);
  if (times?.rest !== '') return undefined;
  if (times.kind === 'clear') return times.end === null && times.zone === null ? times.start : undefined;
  const [{ times: likely }] = times.choices;
  return times.problem === 'choice' && isEndTime(likely) ? likely : undefined;
}
