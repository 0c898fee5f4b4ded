/** The names of meetings, where the reader does not know yet which organ meets. */
import { type Language, textIn } from '../core/model/languages.ts';
import type { Meeting, Series, SessionNumber } from '../core/model/model.ts';
import { numberPlaceholder } from '../core/model/series.ts';
import type { Translate } from './t.ts';

type Numbered = Pick<Meeting, 'series'> & { number: SessionNumber };

/** `43rd session`, `43rd session (resumed)`, `21st extraordinary session`; in a series that says so, `Workshop 3`. */
export function sessionText(t: Translate, language: Language, { number, series }: Numbered): string {
  const { count, suffix } = number;
  const isCountedApart = suffix === 'extraordinary' || suffix === 'special';
  const label = series?.meetingLabel && textIn(series.meetingLabel, language);
  if (isCountedApart && label === undefined) return t(`meeting.${suffix}`, { count, ordinal: true });
  const text =
    label === undefined
      ? t('meeting.session', { count, ordinal: true })
      : label.replace(numberPlaceholder, String(count));
  return suffix === undefined
    ? text
    : t('withDetails', { text, details: t(`meeting.sessionSuffixes.${suffix}`) });
}

/** The heading above the earlier meetings of a series. */
export const earlierTitle = (t: Translate, { series }: Pick<Meeting, 'series'>): string =>
  t(series?.meetingLabel ? 'meeting.earlierMeetings' : 'meeting.earlier');

type Named = Pick<Meeting, 'name' | 'number' | 'series'>;

/** Returns the session, or the name of a meeting without a number. */
export const sessionOrName = (t: Translate, language: Language, { number, name, series }: Named): string =>
  number ? sessionText(t, language, { number, series }) : textIn(name, language);

/** Returns the session with the series, such as `SCCR, 43rd session`, for lists of all series; on a site of one series, the session alone. */
export function sessionInSeries(t: Translate, language: Language, meeting: Named): string {
  const { series, number } = meeting;
  if (!series) return sessionOrName(t, language, meeting);
  if (!number) return fullName(t, language, meeting);
  return t('calendar.session', {
    series: textIn(series.shortName, language),
    session: sessionText(t, language, { number, series }),
  });
}

/** Returns the name, after that of the series if the name alone does not say which organ meets: `SCCR: Special session`. */
export function fullName(t: Translate, language: Language, meeting: Named): string {
  const part = textIn(meeting.name, language);
  const whole = unnamedSeries(meeting)?.shortName;
  return whole ? t('calendar.part', { whole: textIn(whole, language), part }) : part;
}

/** Returns the series of a meeting whose name contains neither that of the series nor that of its organ. */
export function unnamedSeries({ name, series }: Named): Series | null {
  if (!series) return null;
  const known = [series, series.organ].flatMap((each) => [each.name, each.shortName]);
  // Names are translations of each other. Some languages inflect what they contain, and others contain a short name by chance.
  const languages = Object.keys(name) as Language[];
  const naming = languages.filter((language) =>
    known.some((each) => each[language] && containsWords(textIn(name, language), each[language], language)),
  );
  return naming.length >= languages.length / 2 ? null : series;
}

/** Tests whether a name contains another as words of its own. Chinese has no spaces between words. */
function containsWords(name: string, part: string, language: Language): boolean {
  const [whole, words] = [name, part].map((text) => text.normalize('NFKC').toLowerCase());
  if (!whole || !words) return false;
  if (language === 'zh') return whole.includes(words);
  const isLetter = (character: string | undefined): boolean => /^[\p{L}\p{N}]/u.test(character ?? '');
  for (let at = whole.indexOf(words); at !== -1; at = whole.indexOf(words, at + 1))
    if (!isLetter(whole[at - 1]) && !isLetter(whole[at + words.length])) return true;
  return false;
}
