/** What pages are made from, for the cache between builds. */
import { type Language, languageTags } from '../core/languages.ts';
import type { Site } from '../core/model.ts';
import { currentSite } from '../shell/site.ts';

/** One string that changes when anything in it changes. */
export async function cacheKey(...dependencies: unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(dependencies));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One page a language. @param dependencies what it is made from besides the code and the settings of the site */
export function pageInEachLanguage(
  dependencies: (of: { site: Site; language: Language }) => unknown = () => null,
) {
  const { site, base, code } = currentSite();
  return Promise.all(
    languageTags.map(async (language) => ({
      params: { lang: language },
      props: { language },
      cacheKey: await cacheKey(code, base, site.config, dependencies({ site, language })),
    })),
  );
}
