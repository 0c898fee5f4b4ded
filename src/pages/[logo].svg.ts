/** The logo of the body. Not published if there is none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../shell/content/site.ts';
import { cacheKey } from '../shell/output/unit-keys.ts';

export const getStaticPaths = (() => {
  const { logo } = currentSite().site;
  return logo === undefined ? [] : [{ params: { logo: 'logo' }, props: { logo }, cacheKey: cacheKey(logo) }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ logo: string }> = ({ props: { logo } }) =>
  new Response(logo, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
