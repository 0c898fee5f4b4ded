/** The web app manifest (W3C) of a language, with which readers install the site as an application. */
import { addresses, below } from '../../core/model/addresses.ts';
import { directionOf, type Language, textIn } from '../../core/model/languages.ts';
import type { Site } from '../../core/model/model.ts';
import { siteColours } from '../head/colours.ts';

/** @param base base path of the site */
export function webManifest(
  { config, theme }: Pick<Site, 'config' | 'theme'>,
  language: Language,
  base: string,
) {
  const { accent, paper } = siteColours(theme);
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
    theme_color: accent,
    background_color: paper,
    icons: [
      { src: below(base, '/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: below(base, '/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: below(base, '/icon-512.png'), sizes: '512x512', type: 'image/png' },
      // Without rounded corners, because the device crops it to a shape of its own.
      { src: below(base, '/icon-maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
