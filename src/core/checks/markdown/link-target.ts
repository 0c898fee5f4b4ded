import { defineRule } from '../../diagnostics/rule.ts';

/** A link leads to a document, a page, a part of one, or another site. */
export const linkTarget = defineRule({
  id: 'link-target',
  severity: 'error',
  messages: {
    noAddress: 'This link has no address.',
    unlinked: 'The {kind} "{text}" has no link.',
    noPath: '"{url}" is neither a web address nor the path of a document.',
    noDocumentPath: '"{url}" is not the path of a document or page.',
    noDocument: 'The link "{url}" is broken: there is no such document.',
    noPart: 'The link "{url}" is broken: the document has no part #{part}.',
    noPartOfPage: 'The link "{url}" is broken: the page has no part #{part}.',
    noMeeting: 'The link "{url}" is broken: there is no meeting {meeting}.',
    noPage: 'The link "{url}" is broken: the site has no such page.',
    draft: 'The link "{url}" leads to a draft, which is not published.',
    later: 'The link "{url}" leads to a document that is not published until {date}, later than this one.',
  },
  hint: 'Link to the file of a document by its path, such as ../session-12/agenda.en.md#panel-1, or to https://…',
});
