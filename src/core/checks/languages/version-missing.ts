import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import { siblingOf } from '../../model/paths.ts';
import { languageFirst, multilingualTextsOf, versionsOfDocument } from '../../site/traverse.ts';
import { shortList } from '../../text/lists.ts';
import { startOf } from '../../text/source.ts';
import type { MeetingCheck } from '../check.ts';
import { languageNames } from '../language-name.ts';
import { fileOf } from './compare-versions.ts';

/** A document, or a page, has a version in each language of the site. */
export const versionMissing = defineRule({
  id: 'version-missing',
  severity: 'warning',
  isListedLast: true,
  messages: {
    en: '{document} has no version in {languages}; readers will see that it is missing.',
    fr: '{document} n’a pas de version en {languages} ; les lecteurs verront qu’elle manque.',
  },
  hint: {
    en: 'When the translation is ready, add {files} to the same folder.',
    fr: 'Quand la traduction sera prête, ajoutez {files} au même dossier.',
  },
});

/** Reports a document or a page once, however many languages it lacks. */
export const checkVersionMissing: MeetingCheck = (site, report) => {
  for (const text of multilingualTextsOf(site)) {
    const { name, versions } = text;
    const [present] = versionsOfDocument<ParsedTextVersion>(text).toSorted(
      languageFirst(site.defaultLanguage),
    );
    const missing = site.languages.filter((language) => !versions[language]);
    if (!present || missing.length === 0) continue;
    const files = missing.map((language) => fileOf(startOf(siblingOf(present.file, language))));
    const data = { document: name, languages: languageNames(missing), files: shortList(files) };
    report({ rule: versionMissing, span: startOf(present.file), data });
  }
};
