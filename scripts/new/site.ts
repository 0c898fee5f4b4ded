/** Asks for the facts of a new site, and writes `site.yaml` with every field that a site needs. */
import { isLanguage, languageTags, nativeNameOf } from '../../src/core/model/languages.ts';
import { siteReadme, siteText } from '../../src/outputs/authoring/site-templates.ts';
import { type Answers, answersTo } from '../command-line/questions.ts';
import { suggestionOrList } from '../command-line/suggest.ts';
import { localizedAnswer, refuseOtherLanguages } from './localized.ts';
import type { NewFiles } from './new-files.ts';

export async function newSite(given: Answers): Promise<NewFiles> {
  const { languages: list = '' } = await answersTo(given, [
    {
      name: 'languages',
      text: `Languages of the site, in the order in which it lists them, any of ${languageTags.join(', ')}`,
      proposal: languageTags.join(', '),
      isProposalSafe: true,
      problem: problemOfLanguages,
    },
  ]);
  const languages = readLanguages(list).filter(isLanguage);
  refuseOtherLanguages(given, languages);
  const answers = await answersTo(given, [
    {
      name: 'default-language',
      text: 'Language for readers who have not chosen one',
      proposal: languages.includes('en') ? 'en' : languages[0],
      isProposalSafe: true,
      problem: (word) =>
        languages.some((tag) => tag === word)
          ? null
          : `"${word}" is not a language of the site.${suggestionOrList(word, languages)}`,
    },
    { name: 'url', text: 'Public address of the site: https://…', problem: problemOfUrl },
    ...languages.map((tag) => ({
      name: `name-${tag}`,
      text: `Name of the site, for example of the meeting series, ${nativeNameOf(tag)}`,
    })),
  ]);
  const name = localizedAnswer(languages, 'name', answers);
  const others = await answersTo(given, [
    ...languages.map((tag) => ({
      name: `organizer-${tag}`,
      text: `Organization that holds the meetings, ${nativeNameOf(tag)}`,
      proposal: name[tag],
      isProposalSafe: true,
    })),
    { name: 'contact', text: 'E-mail address for questions from readers (optional)', isOptional: true },
  ]);
  const { 'default-language': defaultLanguage = '', url = '' } = answers;
  if (!isLanguage(defaultLanguage)) throw new Error(`"${defaultLanguage}" is not a language.`);
  const site = {
    languages,
    defaultLanguage,
    url,
    name,
    organizer: localizedAnswer(languages, 'organizer', others),
    ...(others['contact'] && { contact: others['contact'] }),
  };
  return {
    texts: new Map([
      ['site.yaml', siteText(site)],
      ['README.md', siteReadme(site)],
    ]),
    nextSteps: [
      'Check the short name and the description in site.yaml.',
      'Add the first meeting: npm run new -- meeting',
      'Look at the site: npm run dev',
      'Commit the content folder.',
    ],
  };
}

/** Accepts commas, blanks, or both. */
const readLanguages = (list: string): string[] => list.split(/[\s,]+/).filter(Boolean);

function problemOfLanguages(list: string): string | null {
  const words = readLanguages(list);
  if (words.length === 0) return 'At least one language is needed.';
  const unknown = words.find((word) => !isLanguage(word));
  if (unknown) return `"${unknown}" is not a supported language.${suggestionOrList(unknown, languageTags)}`;
  const repeated = words.find((word, index) => words.indexOf(word) < index);
  return repeated ? `"${repeated}" is in the list twice.` : null;
}

const problemOfUrl = (url: string): string | null =>
  /^https?:\/\/[^\s?#]+$/.test(url) && URL.canParse(url)
    ? null
    : `"${url}" is not the address of a site. Write it like https://meetings.example.org.`;
