import { anchorsOf } from '../../model/anchors.ts';
import { documentPath } from '../../model/paths.ts';
import { linksToDocuments } from '../../site/own-address.ts';
import { type Check, versionsOf } from '../../site/traverse.ts';

/** A link leads to the reader's own language where it can. */
export const linkLanguage: Check = (site, report) => {
  const published = new Map(
    [...versionsOf(site)]
      .filter(({ status }) => status !== 'draft')
      .map((version) => [version.file, version]),
  );
  for (const version of versionsOf(site)) {
    const { language } = version;
    const links = linksToDocuments(version, site);
    for (const { file, fragment, span } of links) {
      const { language: there } = documentPath(file);
      const own = published.get(file.replace(/\.[a-z]+\.md$/, `.${language}.md`));
      if (there === language || !own || !published.has(file)) continue;
      // Who links to both in one line means both.
      if (links.some((other) => other.file === own.file && other.span.line === span.line)) continue;
      if (!fragment || anchorsOf(own).has(fragment))
        report({ rule: 'link-language', span, data: { there, own: language } });
    }
  }
};
