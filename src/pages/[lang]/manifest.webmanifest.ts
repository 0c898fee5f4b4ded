/** The web app manifest of one language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Language } from '../../core/model/languages.ts';
import { webManifest } from '../../outputs/feeds/web-manifest.ts';
import { currentSite } from '../../shell/content/site.ts';
import { pageInEachLanguage } from '../_static-paths.ts';

export const getStaticPaths = (() => pageInEachLanguage()) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const { site, base } = currentSite();
  return Response.json(webManifest(site, language, base), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
