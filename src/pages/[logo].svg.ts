/** The logo of the body; nothing where it has none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../shell/content/site.ts';
import { cacheKey } from './_key.ts';

export const getStaticPaths = (async () => {
  const { logo } = currentSite().site;
  return logo === undefined
    ? []
    : [{ params: { logo: 'logo' }, props: { logo }, cacheKey: await cacheKey(logo) }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ logo: string }> = ({ props: { logo } }) =>
  new Response(logo, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
