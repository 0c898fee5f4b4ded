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
    meant: {
      en: 'The address "{url}" leads nowhere. Did you mean "{expected}"?',
      fr: 'L’adresse « {url} » ne mène nulle part. Vouliez-vous dire « {expected} » ?',
    },
    file: {
      en: '"{url}" is a file, but only documents have a path to which a link can lead.',
      fr: '« {url} » est un fichier, mais un lien ne peut mener qu’au chemin d’un document.',
    },
    noDocument: {
      en: 'The link "{url}" is broken: there is no such document.',
      fr: 'Le lien « {url} » est rompu : ce document n’existe pas.',
    },
    noVersion: {
      en: 'The link "{url}" is broken: {document} has no version in {language}.',
      fr: 'Le lien « {url} » est rompu : {document} n’a pas de version en {language}.',
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
    noRegister: {
      en: 'The link "{url}" is broken: there is no register {register}.',
      fr: 'Le lien « {url} » est rompu : le registre {register} n’existe pas.',
    },
    noEntry: {
      en: 'The link "{url}" is broken: the register {register} has no entry {entry}.',
      fr: 'Le lien « {url} » est rompu : le registre {register} n’a pas d’entrée {entry}.',
    },
    draft: {
      en: 'The link "{url}" leads to a draft, which is not published.',
      fr: 'Le lien « {url} » mène à un projet, qui n’est pas publié.',
    },
    later: {
      en: 'The link "{url}" leads to a text that is not published until {date}, later than this one.',
      fr: 'Le lien « {url} » mène à un texte qui ne sera publié que le {date}, plus tard que celui-ci.',
    },
  },
  hint: {
    noAddress: {
      en: 'Write the address between the round brackets: [text](https://…).',
      fr: 'Écrivez l’adresse entre les parenthèses : [texte](https://…).',
    },
    unlinked: {
      en: 'Write the address after the words: [text](https://…).',
      fr: 'Écrivez l’adresse après les mots : [texte](https://…).',
    },
    noPath: {
      en: 'Link to the file of a document by its path, such as ../session-12/agenda.en.md#panel-1, or to https://…',
      fr: 'Faites un lien vers le fichier d’un document par son chemin, par exemple ../session-12/agenda.fr.md#panel-1, ou vers https://…',
    },
    noDocumentPath: {
      en: 'Link to the file of a document by its path, such as ../session-12/agenda.en.md#panel-1, or to https://…',
      fr: 'Faites un lien vers le fichier d’un document par son chemin, par exemple ../session-12/agenda.fr.md#panel-1, ou vers https://…',
    },
    meant: { en: 'Write [text]({expected}).', fr: 'Écrivez [texte]({expected}).' },
    file: {
      en: 'Put the file in the folder public, next to content, and link to its address on the site: [text](https://…/{address}).',
      fr: 'Placez le fichier dans le dossier public, à côté de content, et faites un lien vers son adresse sur le site : [texte](https://…/{address}).',
    },
    noDocument: {
      en: 'Correct the name of the file, or remove the link until the document exists.',
      fr: 'Corrigez le nom du fichier, ou retirez le lien tant que le document n’existe pas.',
    },
    noVersion: {
      en: 'Link to {file}, or add the translation.',
      fr: 'Faites un lien vers {file}, ou ajoutez la traduction.',
    },
    noPart: {
      en: 'Link to the id of an item or section, to a paragraph (#p9; #p9-a for 9(a); #annex-1-p9 in an annex; #pp1 in the preamble of a resolution or decision), or to the document without #.',
      fr: 'Faites un lien vers l’identifiant d’un point ou d’une section, vers un paragraphe (#p9 ; #p9-a pour 9 a) ; #annex-1-p9 dans une annexe ; #pp1 dans le préambule d’une résolution ou d’une décision), ou vers le document sans #.',
    },
    noPartOfPage: {
      en: 'Link to the id of a section, to a paragraph (#p9; #p9-a for 9(a); #annex-1-p9 in an annex), or to the page without #.',
      fr: 'Faites un lien vers l’identifiant d’une section, vers un paragraphe (#p9 ; #p9-a pour 9 a) ; #annex-1-p9 dans une annexe), ou vers la page sans #.',
    },
    noMeeting: {
      en: 'Correct the address, or remove the link.',
      fr: 'Corrigez l’adresse, ou retirez le lien.',
    },
    noPage: {
      en: 'Correct the address, or remove the link.',
      fr: 'Corrigez l’adresse, ou retirez le lien.',
    },
    noRegister: {
      en: 'Correct the address, or remove the link.',
      fr: 'Corrigez l’adresse, ou retirez le lien.',
    },
    noEntry: {
      en: 'Correct the address, or remove the link until the entry exists.',
      fr: 'Corrigez l’adresse, ou retirez le lien tant que l’entrée n’existe pas.',
    },
    draft: {
      en: 'Remove the link until it is published.',
      fr: 'Retirez le lien tant qu’il n’est pas publié.',
    },
    later: {
      en: 'Remove the link, or publish this text no earlier than that one ("publishFrom").',
      fr: 'Retirez le lien, ou publiez ce texte au plus tôt en même temps que l’autre (« publishFrom »).',
    },
  },
});
