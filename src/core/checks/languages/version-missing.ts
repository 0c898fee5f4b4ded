import { byWeight, documentsOf, type MeetingCheck, versionsOfDocument } from '../../site/traverse.ts';
import { startOf } from '../../text/source.ts';

/** A document has a version in each language of the site. */
export const versionMissing: MeetingCheck = (site, report) => {
  for (const document of documentsOf(site)) {
    const [present] = versionsOfDocument(document).toSorted(byWeight(site.config.defaultLanguage));
    for (const language of site.config.languages) {
      if (document.versions[language] || !present) continue;
      const file = `meetings/${document.meeting}/${document.name}.${language}.md`;
      report({
        rule: 'version-missing',
        span: startOf(present.file),
        data: { document: document.name, language, file },
      });
    }
  }
};
