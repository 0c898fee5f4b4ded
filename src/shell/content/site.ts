/**
 * The compiled site of this process. It is stored on `globalThis` because Astro bundles the pages, and with them a
 * second copy of this module: the integration sets the site, the pages read it.
 */
import type { History } from '../../core/history/history.ts';
import type { Site } from '../../core/model/model.ts';

export interface CurrentSite {
  site: Site;
  history: History;
  /** Base path of the site, `/` or `/some/folder/`. */
  base: string;
  /** Digest of the code and the interface strings, for the cache keys of pages. */
  code: string;
}

const key = Symbol.for('rostrum.site');
const holder = globalThis as { [key]?: CurrentSite };

export const setCurrentSite = (current: CurrentSite): void => {
  holder[key] = current;
};

export const hasCurrentSite = (): boolean => holder[key] !== undefined;

/** @throws Error if the integration has not compiled valid content yet */
export const currentSite = (): CurrentSite => {
  const current = holder[key];
  if (!current)
    throw new Error('There is no compiled site: the content has errors, or the integration has not run yet.');
  return current;
};
