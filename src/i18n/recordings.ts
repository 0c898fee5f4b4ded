/** The position in a recording at which an item of an agenda begins. */
import { formatSeconds, mediaStartSeconds } from '../core/dates/media-start.ts';
import type { Translate } from './t.ts';

/** Returns `from 1:02:03`; `undefined` for an address that names no position. */
export function recordingStart(t: Translate, url: string): string | undefined {
  const seconds = mediaStartSeconds(url);
  return seconds === undefined ? undefined : t('agenda.recordingFrom', { time: formatSeconds(seconds) });
}
