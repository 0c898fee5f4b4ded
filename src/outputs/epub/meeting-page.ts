/** The first page of a book: the facts about the meeting and links to the documents. */
import { textIn } from '../../core/model/languages.ts';
import type { Meeting } from '../../core/model/model.ts';
import { dueText } from '../../i18n/due-dates.ts';
import { meetingFacts } from '../../i18n/facts.ts';
import { dateIn, longDate } from '../../i18n/format.ts';
import {
  addressLink,
  type Book,
  chapterPath,
  contentDocument,
  descriptionList,
  element,
  joinLines,
  link,
  meetingNotice,
  unorderedList,
} from './markup.ts';

export function meetingPage(book: Book, meeting: Meeting): string {
  const { config, title, theme, source, modified, language, t, chapters } = book;
  const { deadlines } = meeting;
  const deadlineFacts = deadlines.map((deadline) => ({
    name: dueText(t, language, meeting, deadline),
    value: textIn(deadline.title, language),
  }));
  const body = [
    '<section epub:type="titlepage">',
    element('h1', title),
    theme && element('p', theme, 'theme'),
    meetingNotice(t, language, meeting),
    descriptionList(meetingFacts(t, language, meeting)),
    deadlines.length > 0 && element('h2', t('meeting.deadlines')),
    deadlines.length > 0 && descriptionList(deadlineFacts),
    element('h2', t('meeting.documents')),
    unorderedList(chapters.map((chapter) => link(chapterPath(chapter), chapter.version.title))),
    element('h2', t('document.address')),
    `<p>${addressLink(source)}</p>`,
    modified && element('p', t('changes.last', { date: longDate(language, dateIn(modified, 'UTC')) })),
    element('p', textIn(config.organizer, language), 'organizer'),
    '</section>',
  ];
  return contentDocument(book, title, 'book.css', joinLines(body));
}
