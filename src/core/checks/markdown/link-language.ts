import { defineRule } from '../../diagnostics/rule.ts';
import { anchorsOf } from '../../model/anchors.ts';
import { documentPath } from '../../model/paths.ts';
import { linksToDocuments } from '../../site/own-address.ts';
import { textsOf, versionsOf } from '../../site/traverse.ts';
import type { SiteCheck } from '../check.ts';
import { languageName } from '../language-name.ts';

/** A link leads to the version in the reader's language, where there is one. */
export const linkLanguage = defineRule({
  id: 'link-language',
  severity: 'warning',
  messages: 'This link leads to the version in {there}, although there is one in {own}.',
  hint: 'Link to the file that ends in .{tag}.md.',
});

export const checkLinkLanguage: SiteCheck = (site, report) => {
  const published = new Map(
    [...versionsOf(site)]
      .filter(({ status }) => status !== 'draft')
      .map((version) => [version.file, version]),
  );
  for (const text of textsOf(site)) {
    const { language: tag } = text;
    const links = linksToDocuments(text, site);
    for (const { file, fragment, span } of links) {
      const { language } = documentPath(file);
      const own = published.get(file.replace(/\.[a-z]+\.md$/, `.${tag}.md`));
      if (language === tag || !own || !published.has(file)) continue;
      // A line that links to both versions means both.
      if (links.some((other) => other.file === own.file && other.span.line === span.line)) continue;
      if (fragment && !anchorsOf(own).has(fragment)) continue;
      const data = { there: languageName(language), own: languageName(tag), tag };
      report({ rule: linkLanguage, span, data });
    }
  }
};
