import { defineRule } from '../../diagnostics/rule.ts';

/** A link leads to a document, a page, a part of one, or another site. */
export const linkTarget = defineRule({
  id: 'link-target',
  severity: 'error',
  messages: {
    noAddress: { en: 'This link has no address.', fr: 'Ce lien n’a pas d’adresse.' },
    unlinked: {
      en: 'The {kind} "{text}" has no link.',
      fr: '« {text} » est marqué `{kind}`, mais n’a pas de lien.',
    },
    noPath: {
      en: '"{url}" is neither a web address nor the path of a document.',
      fr: '« {url} » n’est ni une adresse Web ni le chemin d’un document.',
    },
    noDocumentPath: {
      en: '"{url}" is not the path of a document or page.',
      fr: '« {url} » n’est le chemin ni d’un document ni d’une page.',
    },
    noDocument: {
      en: 'The link "{url}" is broken: there is no such document.',
      fr: 'Le lien « {url} » est rompu : ce document n’existe pas.',
    },
    noPart: {
      en: 'The link "{url}" is broken: the document has no part #{part}.',
      fr: 'Le lien « {url} » est rompu : le document n’a pas de partie #{part}.',
    },
    noPartOfPage: {
      en: 'The link "{url}" is broken: the page has no part #{part}.',
      fr: 'Le lien « {url} » est rompu : la page n’a pas de partie #{part}.',
    },
    noMeeting: {
      en: 'The link "{url}" is broken: there is no meeting {meeting}.',
      fr: 'Le lien « {url} » est rompu : la réunion {meeting} n’existe pas.',
    },
    noPage: {
      en: 'The link "{url}" is broken: the site has no such page.',
      fr: 'Le lien « {url} » est rompu : le site n’a pas cette page.',
    },
    draft: {
      en: 'The link "{url}" leads to a draft, which is not published.',
      fr: 'Le lien « {url} » mène à un projet, qui n’est pas publié.',
    },
    later: {
      en: 'The link "{url}" leads to a document that is not published until {date}, later than this one.',
      fr: 'Le lien « {url} » mène à un document qui ne sera publié que le {date}, plus tard que celui-ci.',
    },
  },
  hint: {
    en: 'Link to the file of a document by its path, such as ../session-12/agenda.en.md#panel-1, or to https://…',
    fr: 'Faites un lien vers le fichier d’un document par son chemin, par exemple ../session-12/agenda.fr.md#panel-1, ou vers https://…',
  },
});
