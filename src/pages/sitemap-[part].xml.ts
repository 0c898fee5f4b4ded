/** The parts of a sitemap that is too large for one file. Most sites have none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { urlsets } from '../outputs/feeds/sitemap.ts';
import { currentSite } from '../shell/content/site.ts';
import { cacheKey } from '../shell/output/unit-keys.ts';

export const getStaticPaths = (() => {
  const { site, history } = currentSite();
  const parts = urlsets(site, history);
  if (parts.length === 1) return [];
  return parts.map((text, index) => ({
    params: { part: String(index + 1) },
    props: { text },
    cacheKey: cacheKey(text),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
