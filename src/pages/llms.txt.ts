import type { APIRoute } from 'astro';
import { llms } from '../outputs/feeds/llms.ts';
import { currentSite } from '../shell/content/site.ts';

export const GET: APIRoute = () =>
  new Response(llms(currentSite().site), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
