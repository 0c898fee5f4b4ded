import { defineRule } from '../../diagnostics/rule.ts';
import { documentFile } from '../../model/paths.ts';
import { documentsOf, languageFirst, versionsOfDocument } from '../../site/traverse.ts';
import { startOf } from '../../text/source.ts';
import type { MeetingCheck, SiteCheck } from '../check.ts';
import { languageNames } from '../language-name.ts';

/** A document has a version in each language of the site. */
export const versionMissing = defineRule({
  id: 'version-missing',
  severity: 'warning',
  messages: '{document} has no version in {languages}; readers will see that it is missing.',
  hint: 'When the translation is ready, add {files}.',
});

/** Reports a document once, however many languages it lacks. */
export const checkVersionMissing: MeetingCheck = (site, report) => {
  for (const document of documentsOf(site)) {
    const { meeting, name, versions } = document;
    const [present] = versionsOfDocument(document).toSorted(languageFirst(site.defaultLanguage));
    const missing = site.languages.filter((language) => !versions[language]);
    if (!present || missing.length === 0) continue;
    const files = missing.map((language) => documentFile({ meeting, document: name, language }));
    const data = { document: name, languages: languageNames(missing), files: files.join(', ') };
    report({ rule: versionMissing, span: startOf(present.file), data });
  }
};

/** The same for pages. */
export const checkPageVersionMissing: SiteCheck = (site, report) => {
  const { defaultLanguage, languages } = site;
  for (const { name, versions } of site.pages) {
    const present = versions[defaultLanguage] ?? Object.values(versions)[0];
    const missing = languages.filter((language) => !versions[language]);
    if (!present || missing.length === 0) continue;
    const files = missing.map((language) => `pages/${name}.${language}.md`);
    const data = { document: name, languages: languageNames(missing), files: files.join(', ') };
    report({ rule: versionMissing, span: startOf(present.file), data });
  }
};
