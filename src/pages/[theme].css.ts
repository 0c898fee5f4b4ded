/** The style sheet of the body, which overrides that of the engine. Not published if there is none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../shell/content/site.ts';
import { cacheKey } from '../shell/output/unit-keys.ts';

export const getStaticPaths = (() => {
  const { theme } = currentSite().site;
  return theme === undefined
    ? []
    : [{ params: { theme: 'theme' }, props: { theme }, cacheKey: cacheKey(theme) }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ theme: string }> = ({ props: { theme } }) =>
  new Response(`@layer rostrum, theme;\n@layer theme {\n${theme}\n}\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
