/** The parts of a sitemap that one file cannot hold; most sites have none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { urlsets } from '../outputs/feeds/sitemap.ts';
import { currentSite } from '../shell/content/site.ts';
import { cacheKey } from './_key.ts';

export const getStaticPaths = (async () => {
  const { site, history } = currentSite();
  const parts = urlsets(site, history);
  if (parts.length === 1) return [];
  return Promise.all(
    parts.map(async (text, index) => ({
      params: { part: String(index + 1) },
      props: { text },
      cacheKey: await cacheKey(text),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
