/** Dates and sizes in the language of the page. */
import { formatFileSize } from '../../i18n/file-size.ts';
import { locale } from '../words.ts';

/** Formats an instant in the reader's own time zone. @param time milliseconds since 1970 */
export const formatDateTime = (time: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(time);

/** Formats a number of bytes, as `173 kB`. */
export const formatSize = (bytes: number): string => formatFileSize(locale, bytes);
