/** The breadcrumbs of the pages of meetings. */
import { addresses } from '../core/model/addresses.ts';
import { type Language, textIn } from '../core/model/languages.ts';
import type { Meeting } from '../core/model/model.ts';
import { sessionOrName } from '../i18n/meeting-names.ts';
import type { Translate } from '../i18n/t.ts';

interface Crumb {
  text: string;
  address: string;
}

/** Returns the pages above that of a meeting: the list of meetings, and the series on a site of several. */
export const crumbsAboveMeeting = (t: Translate, language: Language, { series }: Meeting): Crumb[] => [
  { text: t('nav.meetings'), address: addresses.meetings(language) },
  ...(series
    ? [{ text: textIn(series.shortName, language), address: addresses.series(language, series.id) }]
    : []),
];

/** Returns the pages above that of a document, with the meeting. */
export const crumbsAboveDocument = (t: Translate, language: Language, meeting: Meeting): Crumb[] => [
  ...crumbsAboveMeeting(t, language, meeting),
  { text: sessionOrName(t, language, meeting), address: addresses.meeting(language, meeting.id) },
];
