import type { APIRoute } from 'astro';
import { llms } from '../outputs/llms.ts';
import { currentSite } from '../shell/site.ts';

export const GET: APIRoute = () =>
  new Response(llms(currentSite().site), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
