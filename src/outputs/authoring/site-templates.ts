/** Files of a new site: `site.yaml` with every field that a site needs, and a README for its authors. */
import { stringify } from 'yaml';
import { type Language, type Localized, textIn } from '../../core/model/languages.ts';
import { translator } from '../../i18n/t.ts';

export interface NewSite {
  languages: readonly Language[];
  defaultLanguage: Language;
  url: string;
  name: Localized;
  organizer: Localized;
  contact?: string;
}

/** Text of `site.yaml`. */
export function siteText({ languages, defaultLanguage, url, name, organizer, contact }: NewSite): string {
  const description: Localized = Object.fromEntries(
    languages.map((tag) => [
      tag,
      translator(tag, {})('templates.siteDescription', { name: textIn(name, tag) }),
    ]),
  );
  const sections: [comment: string, fields: object][] = [
    [
      'The languages of the site, in the order in which it lists them: any of ar, zh, en, fr, ru and es.',
      { languages },
    ],
    ['The language for readers who have not chosen one.', { defaultLanguage }],
    ['The public address of the site. Calendars, feeds and search engines use it.', { url }],
    ['The full name. It is the title of the site, on its home page and in search results.', { name }],
    ['The short name, at the top of every page. Keep it to two or three words.', { shortName: name }],
    ['The organization that holds the meetings.', { organizer }],
    ['What the site offers, in one sentence. Search engines show it below the name.', { description }],
    ...(contact ? [['The e-mail address for questions from readers.', { contact }] as [string, object]] : []),
  ];
  return sections
    .map(
      ([comment, fields]) =>
        `# ${comment}\n${stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })}`,
    )
    .join('\n');
}

/** Text of `README.md` in the content folder: in French for a French site, otherwise in English. */
export function siteReadme({ defaultLanguage, languages, name, url }: NewSite): string {
  const title = textIn(name, defaultLanguage);
  const help = `${url.replace(/\/+$/, '')}/${defaultLanguage}/help/`;
  const readme = defaultLanguage === 'fr' ? frenchReadme : englishReadme;
  return readme(title, languages.join(', '), help);
}

const englishReadme = (title: string, languages: string, help: string): string => `\
# ${title}

This folder contains all texts of the site. Everything in it is plain text that you can edit in a browser.

| File | Contains |
|---|---|
| \`site.yaml\` | Name, languages and address of the site |
| \`meetings/<meeting>/meeting.yaml\` | Dates, place and other facts of a meeting |
| \`meetings/<meeting>/<document>.<language>.md\` | A document in one language: ${languages} |

To start a meeting or a document, run \`npm run new\`. To find problems, run \`npm run check\`. To look at the site, run \`npm run dev\`.

The help is part of the site: ${help}
`;

const frenchReadme = (title: string, languages: string, help: string): string => `\
# ${title}

Ce dossier contient tous les textes du site. Ce sont des fichiers de texte brut, que vous pouvez modifier dans un navigateur.

| Fichier | Contenu |
|---|---|
| \`site.yaml\` | Nom, langues et adresse du site |
| \`meetings/<réunion>/meeting.yaml\` | Dates, lieu et autres informations sur une réunion |
| \`meetings/<réunion>/<document>.<langue>.md\` | Un document dans une langue : ${languages} |

Pour commencer une réunion ou un document, lancez \`npm run new\`. Pour trouver les problèmes, lancez \`npm run check\`. Pour voir le site, lancez \`npm run dev\`.

L’aide fait partie du site : ${help}
`;
