import type { APIRoute } from 'astro';
import { sitemap, sitemapParts } from '../outputs/feeds/sitemap.ts';
import { currentSite } from '../shell/content/site.ts';

export const GET: APIRoute = () => {
  const { site, history } = currentSite();
  return new Response(sitemap(site, sitemapParts(site, history)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
