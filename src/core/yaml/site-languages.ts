import { parseDocument } from 'yaml';
import { isLanguage, type Language, languageTags } from '../model/languages.ts';

/**
 * Returns the languages of the site. Reads as much of `site.yaml` as it can, so that a mistake there hides no problem in
 * another file; `siteSchema` reports the mistake.
 */
export function siteLanguages(siteYaml: string): readonly Language[] {
  const written: unknown = readableValue(siteYaml)?.languages;
  const tags = Array.isArray(written) ? written.filter((tag) => typeof tag === 'string') : [];
  const languages = [...new Set(tags.filter(isLanguage))];
  return languages.length > 0 ? languages : languageTags;
}

/** Returns the value of a YAML text; `null` if an alias in it has no anchor. */
function readableValue(text: string) {
  try {
    return parseDocument(text, { logLevel: 'silent' }).toJS();
  } catch {
    return null;
  }
}
