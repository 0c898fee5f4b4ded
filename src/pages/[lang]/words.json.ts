/** The interface text of scripts in one language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Words } from '../../client/words.ts';
import type { Language } from '../../core/model/languages.ts';
import { sentenceTree } from '../../i18n/t.ts';
import { currentSite } from '../../shell/content/site.ts';
import { pageInEachLanguage } from '../_static-paths.ts';

export const getStaticPaths = (() => pageInEachLanguage()) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const { colon, semicolon, agenda, my, offline } = sentenceTree(language, currentSite().site.strings);
  return Response.json({ colon, semicolon, agenda, my, offline } satisfies Record<keyof Words, unknown>);
};
