import { defineRule } from '../../diagnostics/rule.ts';
import { pageNameProblem, parentOf } from '../../model/page-names.ts';
import { namedPage } from '../../model/paths.ts';
import { startOf } from '../../text/source.ts';
import type { FilesCheck } from '../check.ts';

/** A folder of pages has a page of its own beside it, which gives it a title and an address. */
export const pageParent = defineRule({
  id: 'page-parent',
  severity: 'error',
  messages: {
    en: 'The folder {folder} has no page of its own, so the navigation has no title for it.',
    fr: 'Le dossier {folder} n’a pas de page à lui : la navigation n’a pas de titre pour ce dossier.',
  },
  hint: {
    en: 'Add {file} next to the folder, with a title and a sentence that says what the folder contains.',
    fr: 'Ajoutez {file} à côté du dossier, avec un titre et une phrase qui dit ce que le dossier contient.',
  },
});

/** Reports each folder once, at the first of its files. A page with the name index, which another rule reports, is meant as that of its folder. */
export const checkPageParent: FilesCheck = (files, report) => {
  const pages = files.flatMap(({ path }) => {
    const named = namedPage(path);
    return named ? [{ path, ...named }] : [];
  });
  const present = new Set(pages.map(({ page }) => page));
  const reported = new Set<string>();
  for (const { path, page, language } of pages) {
    const folder = parentOf(page);
    if (folder === null || pageNameProblem(page) !== null || reported.has(folder)) continue;
    if (present.has(folder) || present.has(`${folder}/index`)) continue;
    reported.add(folder);
    const file = `pages/${folder}.${language}.md`;
    report({ rule: pageParent, span: startOf(path), data: { folder: `pages/${folder}`, file } });
  }
};
