/** Plans a new page of `content/pages/`, as a draft in every language of the site. */
import type { ParsedSite } from '../../src/core/model/model.ts';
import { pageNameProblem, pagePattern, parentOf } from '../../src/core/model/page-names.ts';
import { pageFile } from '../../src/core/model/paths.ts';
import { translator } from '../../src/i18n/t.ts';
import { pageText } from '../../src/outputs/authoring/page-template.ts';
import { UsageError } from '../command-line/errors.ts';
import { answersTo } from '../command-line/questions.ts';
import { pageNameIn } from '../content/find-document.ts';
import type { NewFiles } from './new-files.ts';

/** @param givenPath such as `rules/fees`, also with the folders before it @param givenOrder position in its folder */
export async function newPage(
  site: ParsedSite,
  givenPath: string | undefined,
  givenOrder: string | undefined,
): Promise<NewFiles> {
  const order = givenOrder === undefined ? undefined : readOrder(givenOrder);
  const { path: name = '' } = await answersTo(
    { path: givenPath === undefined ? undefined : (pageNameIn(givenPath) ?? givenPath) },
    [
      {
        name: 'path',
        text: 'Name of the page, with the folders above it, such as rules/fees',
        isArgument: true,
        problem: (word) => problemOfName(site, word),
      },
    ],
  );
  const texts = site.languages.map((language): [string, string] => [
    pageFile({ page: name, language }),
    pageText(translator(language, site.strings), order),
  ]);
  return {
    texts: new Map(texts),
    nextSteps: [
      'Write the title and the text in each file.',
      'Run npm run check to find problems.',
      'To publish it, remove "status: draft" in all of them. Nobody sees a draft, or a page below one.',
    ],
  };
}

function readOrder(word: string): number {
  const order = Number(word);
  if (!Number.isSafeInteger(order) || order < 1)
    throw new UsageError(`--order ${word}: write a whole number greater than 0, such as 10.`);
  return order;
}

const namePattern = new RegExp(`^${pagePattern}$`);

function problemOfName({ pages }: ParsedSite, name: string): string | null {
  if (!namePattern.test(name))
    return `"${name}" is not the name of a page. Write lower-case letters, digits and hyphens, and a slash after each folder, such as rules/fees.`;
  if (pageNameProblem(name) !== null)
    return `No page can have the name ${name}: the site uses it for something else. Choose another one.`;
  const isThere = (each: string) => pages.some((page) => page.name === each);
  if (isThere(name)) return `There is a page ${name} already. Choose another name.`;
  const parent = parentOf(name);
  return parent === null || isThere(parent)
    ? null
    : `There is no page ${parent} yet. Start it first: npm run new -- page ${parent}`;
}
