/** The texts of the help as they are built in. */
import type { HelpLanguage, HelpText } from '../../../core/help/help.ts';
import { readHelp } from '../../../core/help/help.ts';
import { memoize } from '../../../core/memoize.ts';

const files = import.meta.glob<string>('../../../help/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Memoized. @throws Error if there is no such text */
export const helpText = memoize((language: HelpLanguage, name: string): HelpText => {
  const path = `../../../help/${language}/${name}.md`;
  const file = files[path];
  if (file === undefined) throw new Error(`There is no help on ${name} in "${language}".`);
  return readHelp(file);
});

/** The words around the texts. */
export interface HelpWords {
  title: string;
  description: string;
  guides: string;
  rule: string;
  error: string;
  warning: string;
  wrong: string;
  right: string;
  groups: Record<string, string>;
}

export const helpWords = (language: HelpLanguage): HelpWords =>
  helpText(language, 'index').fields as unknown as HelpWords;
