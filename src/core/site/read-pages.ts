/** From the files of `content/pages/` to the pages of the site. */

import type { Suppression } from '../checks/suppressions/read-suppressions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/languages.ts';
import type { Page, SourceFile } from '../model/model.ts';
import { pagePathOrNull } from '../model/paths.ts';
import { parsePage } from '../parse/page.ts';
import type { ParseOptions } from '../parse/parse.ts';

export interface PagesRead {
  pages: Page[];
  diagnostics: Diagnostic[];
  suppressions: Suppression[];
}

/** @param languages of the site */
export function readPages(
  files: readonly SourceFile[],
  languages: readonly Language[],
  options: ParseOptions,
): PagesRead {
  const parsed = files.flatMap((file) => {
    const path = pagePathOrNull(file.path);
    return path ? [parsePage(file, path, options)] : [];
  });
  const byName = Map.groupBy(
    parsed.map(({ version }) => version),
    ({ page }) => page,
  );
  return {
    pages: [...byName].map(([name, found]) => ({
      name,
      versions: Object.fromEntries(
        languages.flatMap((tag) =>
          found.filter(({ language }) => language === tag).map((version) => [tag, version]),
        ),
      ),
    })),
    diagnostics: parsed.flatMap((each) => each.diagnostics),
    suppressions: parsed.flatMap((each) => each.suppressions),
  };
}
