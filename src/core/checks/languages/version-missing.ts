import { defineRule } from '../../diagnostics/rule.ts';
import { byWeight, documentsOf, versionsOfDocument } from '../../site/traverse.ts';
import { startOf } from '../../text/source.ts';
import type { MeetingCheck } from '../check.ts';
import { languageName } from '../language-name.ts';

/** A document has a version in each language of the site. */
export const versionMissing = defineRule({
  id: 'version-missing',
  severity: 'warning',
  messages: '{document} has no version in {language}; its page will say so.',
  hint: 'Add {file} when the translation is ready.',
});

export const checkVersionMissing: MeetingCheck = (site, report) => {
  for (const document of documentsOf(site)) {
    const [present] = versionsOfDocument(document).toSorted(byWeight(site.config.defaultLanguage));
    for (const tag of site.config.languages) {
      if (document.versions[tag] || !present) continue;
      const file = `meetings/${document.meeting}/${document.name}.${tag}.md`;
      const data = { document: document.name, language: languageName(tag), file };
      report({ rule: versionMissing, span: startOf(present.file), data });
    }
  }
};
