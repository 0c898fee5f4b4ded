/** News of one language for feed readers. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Language, languageTags } from '../../core/languages.ts';
import { feed } from '../../outputs/feed.ts';
import { currentSite } from '../../shell/site.ts';
import { cacheKey } from '../_key.ts';

export const getStaticPaths = (async () => {
  const { site, history, code } = currentSite();
  return Promise.all(
    languageTags.map(async (language) => ({
      params: { lang: language },
      props: { language },
      // Depends on: the meetings, their documents in this language, and when they changed.
      cacheKey: await cacheKey(
        code,
        site.config,
        history.head,
        site.meetings.map(({ hash, documents }) => [
          hash,
          documents.map(({ versions }) => versions[language]?.hash),
        ]),
      ),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const { site, history } = currentSite();
  return new Response(feed(site, history, language), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
