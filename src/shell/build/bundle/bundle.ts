/**
 * The code of a site, bundled: the modules that render its pages, and the scripts and styles that the pages load. It
 * depends on the code and the address of the site alone, so that Astro starts only after one of these has changed.
 */
import { join } from 'node:path';
import { keepLatest, openCache } from '../../cache.ts';
import { codeDigest } from '../../content/load.ts';
import type { Settings } from '../../content/settings.ts';
import { digest } from '../../digest.ts';
import { startStage } from '../../terminal/progress.ts';
import { type Bundle, makeBundle } from './make-bundle.ts';

/** Returns the key of a bundle, which changes with everything that it is made from. */
export const bundleKey = ({ root, base, url = '' }: Settings): string =>
  digest([codeDigest(root), root, base, url]);

/** Returns the bundle of an earlier build, or makes it. @param scratch folder in the project, for files in the meantime */
export function openBundle(settings: Settings, scratch: string): Promise<Bundle> {
  const cache = openCache<Bundle>(join(settings.cacheDir, 'bundle'));
  return keepLatest(cache, bundleKey(settings), async () => {
    const stage = startStage('Scripts and styles');
    const bundle = await makeBundle(settings, scratch);
    stage.done(`${bundle.site.size} files`);
    return bundle;
  });
}
