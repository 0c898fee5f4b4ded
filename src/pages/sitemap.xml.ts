import type { APIRoute } from 'astro';
import { sitemap, urlsets } from '../outputs/feeds/sitemap.ts';
import { currentSite } from '../shell/content/site.ts';

export const GET: APIRoute = () => {
  const { site, history } = currentSite();
  return new Response(sitemap(site, urlsets(site, history)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
