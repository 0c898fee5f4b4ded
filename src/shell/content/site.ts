/**
 * The compiled site of this process. It lives on `globalThis` because Astro bundles the pages, and with them
 * a second copy of this module: the integration sets the site, the pages read it.
 */
import type { History } from '../../core/history/history.ts';
import type { Site } from '../../core/model/model.ts';

export interface CurrentSite {
  site: Site;
  history: History;
  /** Base path of the site, `/` or `/some/folder/`. */
  base: string;
  /** Digest of the code and interface strings: with it, a page's cache key covers what the page is made by. */
  code: string;
}

const key = Symbol.for('rostrum.site');
const holder = globalThis as { [key]?: CurrentSite };

export const setCurrentSite = (current: CurrentSite): void => {
  holder[key] = current;
};

export const hasCurrentSite = (): boolean => holder[key] !== undefined;

/** @throws Error where the integration has not compiled `content/` yet. */
export const currentSite = (): CurrentSite => {
  const current = holder[key];
  if (!current)
    throw new Error(
      'The site is not compiled yet: the integration in src/shell/integration.ts must run first.',
    );
  return current;
};
