import { defineRule } from '../../diagnostics/rule.ts';
import { languageOfFile, siblingOf } from '../../model/paths.ts';
import { linksToTexts } from '../../site/own-address.ts';
import { textsOf } from '../../site/traverse.ts';
import type { SiteCheck } from '../check.ts';
import { languageName } from '../language-name.ts';

/** A link leads to the version in the reader's language, where there is one. */
export const linkLanguage = defineRule({
  id: 'link-language',
  severity: 'warning',
  messages: {
    en: 'This link leads to the version in {there}, although there is one in {own}.',
    fr: 'Ce lien mène à la version en {there}, alors qu’il en existe une en {own}.',
  },
  hint: {
    en: 'Link to the file that ends in .{tag}.md.',
    fr: 'Faites un lien vers le fichier dont le nom se termine par .{tag}.md.',
  },
});

export const checkLinkLanguage: SiteCheck = (site, report) => {
  const published = new Map(
    [...textsOf(site)].filter(({ status }) => status !== 'draft').map((version) => [version.file, version]),
  );
  for (const text of textsOf(site)) {
    const { language: tag } = text;
    const links = linksToTexts(text, site);
    for (const { file, fragment, meant, span } of links) {
      const language = languageOfFile(file);
      const own = published.get(siblingOf(file, tag));
      if (language === null || language === tag || !own || !published.has(file)) continue;
      // That the address leads nowhere is another problem.
      if (meant !== undefined) continue;
      // A line that links to both versions means both.
      if (links.some((other) => other.file === own.file && other.span.line === span.line)) continue;
      if (fragment && !own.anchors.includes(fragment)) continue;
      const data = { there: languageName(language), own: languageName(tag), tag };
      report({ rule: linkLanguage, span, data });
    }
  }
};
