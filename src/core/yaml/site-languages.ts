import { z } from 'zod';
import { isLanguage, type Language, languageTags } from '../model/languages.ts';
import { readLenientYaml } from './lenient.ts';

const languagesField = z.object({ languages: z.array(z.unknown()) });

/**
 * Returns the languages of the site. Reads as much of `site.yaml` as it can, so that a mistake there hides no problem in
 * another file; `siteSchema` reports the mistake.
 */
export function siteLanguages(siteYaml: string): readonly Language[] {
  // Most sites have all languages. A name can be written with escapes.
  if (!/languages|\\/.test(siteYaml)) return languageTags;
  const fields = languagesField.safeParse(readLenientYaml(siteYaml).value).data;
  const tags = fields?.languages.filter((tag) => typeof tag === 'string') ?? [];
  const languages = [...new Set(tags.filter(isLanguage))];
  return languages.length > 0 ? languages : languageTags;
}
