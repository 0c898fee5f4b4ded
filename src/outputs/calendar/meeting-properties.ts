/** The properties that the events of a meeting share: name, location, conferences and contact. */
import { textIn } from '../../core/model/languages.ts';
import type { Meeting } from '../../core/model/model.ts';
import { takesPlace } from '../../core/site/meeting-state.ts';
import type { CalendarContext } from './component.ts';
import { type ContentLine, contentLine, escapeText } from './content-line.ts';

/** Returns the name of the series and the number of the session; the name of a meeting without a number. */
export function sessionName({ site, words }: CalendarContext, meeting: Meeting): string {
  const { number, series } = meeting;
  const { shortName } = series ?? site.config;
  if (!number) return words.fullName(meeting);
  return words.sessionName(textIn(shortName, words.language), { number, ...(series && { series }) });
}

export function locationText({ words }: CalendarContext, meeting: Meeting): string {
  const { venue } = meeting;
  const place = words.meetingPlace(meeting);
  return venue ? words.location(textIn(venue, words.language), place) : place;
}

/** Returns the status of the event of a meeting. What has no date yet is cancelled at its previous one. */
export function eventStatus(meeting: Meeting): 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' {
  if (!takesPlace(meeting)) return 'CANCELLED';
  return meeting.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED';
}

/** Returns the links at which people register for a meeting or watch it. */
export function accessLinks({ words }: CalendarContext, { registration, webcast }: Meeting) {
  const { language } = words;
  return [
    ...registration.map(({ mode, url }) => ({
      mode,
      label: words.register(mode),
      url: textIn(url, language),
    })),
    ...(webcast?.url
      ? [{ mode: 'webcast' as const, label: words.watch, url: textIn(webcast.url, language) }]
      : []),
  ];
}

export const conferenceProperties = (context: CalendarContext, meeting: Meeting): ContentLine[] =>
  accessLinks(context, meeting)
    .filter(({ mode }) => mode !== 'in-person')
    .map(({ mode, label, url }) =>
      contentLine('CONFERENCE', new URL(url).href, {
        VALUE: 'URI',
        ...(mode === 'webcast' && { FEATURE: ['AUDIO', 'VIDEO'] }),
        LABEL: label,
        LANGUAGE: context.words.language,
      }),
    );

export function contactProperties({ site, words }: CalendarContext, meeting: Meeting): ContentLine[] {
  const address = meeting.contact ?? site.config.contact;
  if (!address) return [];
  const text = `${textIn(site.config.organizer, words.language)}, ${address}`;
  return [
    contentLine('CONTACT', escapeText(text), { LANGUAGE: words.language, ALTREP: `mailto:${address}` }),
  ];
}
