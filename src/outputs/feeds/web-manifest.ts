/** The web app manifest (W3C) of a language, with which readers install the site as an application. */
import { addresses, below } from '../../core/model/addresses.ts';
import { directionOf, type Language, textIn } from '../../core/model/languages.ts';
import type { SiteConfig } from '../../core/model/model.ts';

/** The accent and the paper of `src/styles/site/base.css`, in its light colours. */
const colours = { theme_color: '#0a4f86', background_color: '#ffffff' };

/** @param base base path of the site */
export function webManifest(config: SiteConfig, language: Language, base: string) {
  const home = below(base, addresses.home(language));
  return {
    id: home,
    name: textIn(config.name, language),
    short_name: textIn(config.shortName, language),
    description: textIn(config.description, language),
    lang: language,
    dir: directionOf(language),
    start_url: home,
    // All languages belong to the application, so that a reader can change the language within it.
    scope: below(base, '/'),
    display: 'minimal-ui',
    ...colours,
    icons: [
      { src: below(base, '/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: below(base, '/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: below(base, '/icon-512.png'), sizes: '512x512', type: 'image/png' },
      // Without rounded corners, because the device crops it to a shape of its own.
      { src: below(base, '/icon-maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
