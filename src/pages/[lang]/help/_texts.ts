/** The pages of the help, bundled with the site. */
import type { HelpLanguage, HelpText } from '../../../core/help/help.ts';
import { readHelp } from '../../../core/help/help.ts';
import { memoize } from '../../../core/memoize.ts';

const files = import.meta.glob<string>('../../../help/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Memoized. @throws Error if there is no such page */
export const helpText = memoize((language: HelpLanguage, name: string): HelpText => {
  const path = `../../../help/${language}/${name}.md`;
  const file = files[path];
  if (file === undefined) throw new Error(`There is no help on ${name} in "${language}".`);
  return readHelp(file);
});

/** The words around the pages, from the front matter of `index.md`. */
export interface HelpWords {
  title: string;
  description: string;
  guides: string;
  rule: string;
  /** Heading of the messages of a rule. */
  messages: string;
  error: string;
  warning: string;
  wrong: string;
  right: string;
  groups: Record<string, string>;
}

export const helpWords = (language: HelpLanguage): HelpWords =>
  helpText(language, 'index').fields as unknown as HelpWords;
