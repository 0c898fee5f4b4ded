import type { APIRoute } from 'astro';
import { llmsText } from '../outputs/feeds/llms.ts';
import { currentSite } from '../shell/content/site.ts';

export const GET: APIRoute = () =>
  new Response(llmsText(currentSite().site), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
