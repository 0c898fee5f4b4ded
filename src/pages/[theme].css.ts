/** The style sheet of the body, which prevails over that of the engine; nothing where it has none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../shell/content/site.ts';
import { cacheKey } from './_key.ts';

export const getStaticPaths = (async () => {
  const { theme } = currentSite().site;
  return theme === undefined
    ? []
    : [{ params: { theme: 'theme' }, props: { theme }, cacheKey: await cacheKey(theme) }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ theme: string }> = ({ props: { theme } }) =>
  new Response(`@layer rostrum, theme;\n@layer theme {\n${theme}\n}\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
