/** The source of a document as it was written. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../../../../shell/site.ts';
import { cacheKey } from '../../../_key.ts';

export const getStaticPaths = (async () => {
  const versions = currentSite()
    .site.meetings.flatMap(({ documents }) => documents)
    .flatMap((document) => Object.values(document.versions));
  return Promise.all(
    versions.map(async ({ language, meeting, document, hash, source }) => ({
      params: { lang: language, meeting, document },
      props: { source },
      cacheKey: await cacheKey(currentSite().code, hash),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ source: string }> = ({ props }) =>
  new Response(props.source, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
