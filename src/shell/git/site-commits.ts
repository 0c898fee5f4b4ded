/**
 * Distinguishes the commits of this site from those of another site in the same repository, for example of the sample that a
 * body replaced by its own content. A site is identified by its public address. `SITE_URL` does not count: it changes
 * where a site is published, not which site it is.
 */
import type { Language } from '../../core/model/languages.ts';
import type { Vocabulary } from '../../core/model/model.ts';
import { siteLanguages } from '../../core/yaml/site-languages.ts';
import { siteVocabulary } from '../../core/yaml/site-vocabulary.ts';
import { normalizeUrl, readSiteUrls } from '../content/site-urls.ts';
import type { BlobReader } from './blobs.ts';
import type { Commit } from './commits.ts';

/**
 * The site that a commit publishes: this one in some languages, if its `site.yaml` is valid and has one of the addresses; nothing
 * yet, if no commit up to this one has a `site.yaml`; otherwise another site, or nothing.
 */
export type Publishes =
  | { site: 'this'; languages: readonly Language[]; vocabulary: Vocabulary }
  | { site: 'none-yet' | 'another' };

/**
 * @param commits the oldest first
 * @param urls addresses of the site, in normal form
 * @returns what each commit publishes, by its hash
 */
export async function attributeCommits(
  commits: readonly Commit[],
  urls: ReadonlySet<string>,
  blobs: BlobReader,
): Promise<Map<string, Publishes>> {
  const attributed = new Map<string, Publishes>();
  let publishes: Publishes = { site: 'none-yet' };
  for (const { hash, blobs: changes } of commits) {
    const change = changes.find(([path]) => path === 'site.yaml');
    if (change) {
      const [, blob] = change;
      const text = (blob && (await blobs.text(blob))) ?? '';
      const { url, isValid } = readSiteUrls(text);
      const isOwn = isValid && url !== undefined && urls.has(normalizeUrl(url));
      publishes = isOwn
        ? { site: 'this', languages: siteLanguages(text), vocabulary: siteVocabulary(text) }
        : { site: 'another' };
    }
    attributed.set(hash, publishes);
  }
  return attributed;
}
