/** The first page of a book: the facts about the meeting and links to the documents. */
import { meetingModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import { textIn } from '../../core/model/languages.ts';
import { meetingFacts } from '../../i18n/facts.ts';
import { dateIn, longDate } from '../../i18n/format.ts';
import {
  addressLink,
  type Book,
  contentDocument,
  descriptionList,
  element,
  joinLines,
  link,
  meetingNotice,
  unorderedList,
} from './markup.ts';

export function meetingPage(book: Book): string {
  const { config, history, meeting, language, t, versions } = book;
  const { deadlines, theme } = meeting;
  const modified = meetingModified(history, meeting, language);
  const deadlineFacts = deadlines.map(({ date, title }) => ({
    name: longDate(language, date),
    value: textIn(title, language),
  }));
  const body = [
    '<section epub:type="titlepage">',
    element('h1', textIn(meeting.name, language)),
    theme && element('p', textIn(theme, language), 'theme'),
    meetingNotice(book),
    descriptionList(meetingFacts(t, language, meeting)),
    deadlines.length > 0 && element('h2', t('meeting.deadlines')),
    deadlines.length > 0 && descriptionList(deadlineFacts),
    element('h2', t('meeting.documents')),
    unorderedList(versions.map(({ document, title }) => link(`documents/${document}.xhtml`, title))),
    element('h2', t('document.address')),
    `<p>${addressLink(config.url + addresses.meeting(language, meeting.id))}</p>`,
    modified && element('p', t('changes.last', { date: longDate(language, dateIn(modified, 'UTC')) })),
    element('p', textIn(config.organizer, language), 'organizer'),
    '</section>',
  ];
  return contentDocument(book, textIn(meeting.name, language), 'book.css', joinLines(body));
}
