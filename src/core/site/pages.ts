/** Groups the versions of the pages of `content/pages/`. */
import type { Language } from '../model/languages.ts';
import type { ParsedPage, ParsedPageVersion } from '../model/model.ts';

/** @param languages of the site, in whose order the versions are */
export const groupPages = (
  versions: readonly ParsedPageVersion[],
  languages: readonly Language[],
): ParsedPage[] =>
  [...Map.groupBy(versions, ({ page }) => page)].map(([name, ofPage]) => ({
    name,
    versions: Object.fromEntries(
      languages.flatMap((tag) =>
        ofPage.filter(({ language }) => language === tag).map((version) => [tag, version]),
      ),
    ),
  }));
