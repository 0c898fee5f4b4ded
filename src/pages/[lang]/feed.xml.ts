/** The Atom feed of one language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Language } from '../../core/model/languages.ts';
import { siteFeed } from '../../outputs/feeds/site-feed.ts';
import { currentSite } from '../../shell/content/site.ts';
import { listedMeetings } from '../../shell/output/unit-keys.ts';
import { pageInEachLanguage } from '../_static-paths.ts';

// Depends on: the series, the meetings, the registers, their documents and entries in this language, and the history.
export const getStaticPaths = (() =>
  pageInEachLanguage(({ site, language }) => [
    currentSite().history.head,
    listedMeetings(site.meetings, language),
    site.registers.map(({ hash, entries }) => [
      hash,
      entries.map(({ versions, facts }) => [versions[language]?.hash, facts.hash]),
    ]),
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const { site, history } = currentSite();
  return new Response(siteFeed(site, history, language), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
