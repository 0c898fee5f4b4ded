/** The pages of the help, bundled with the site. */
import type { HelpText, HelpWords } from '../../../core/help/help.ts';
import { readHelp, readHelpWords } from '../../../core/help/help.ts';
import { memoize } from '../../../core/memoize.ts';
import type { HelpLanguage } from '../../../core/model/wording.ts';

const files = import.meta.glob<string>('../../../help/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Returns a page of the help. @throws Error if there is no such page */
export const helpText = memoize((language: HelpLanguage, name: string): HelpText => {
  const path = `../../../help/${language}/${name}.md`;
  const file = files[path];
  if (file === undefined) throw new Error(`The help has no page "${name}" in "${language}".`);
  return readHelp(file);
});

export const helpWords = (language: HelpLanguage): HelpWords => readHelpWords(helpText(language, 'index'));
