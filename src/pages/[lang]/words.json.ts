/** What scripts say in a language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Words } from '../../client/words.ts';
import { resources } from '../../i18n/t.ts';
import { pageInEachLanguage } from '../_key.ts';

export const getStaticPaths = (() => pageInEachLanguage()) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: keyof typeof resources }> = ({ props: { language } }) => {
  const { colon, semicolon, agenda, my, offline } = resources[language].translation;
  return Response.json({ colon, semicolon, agenda, my, offline } satisfies Record<keyof Words, unknown>);
};
