import type { APIRoute } from 'astro';
import { robotsText } from '../outputs/feeds/robots.ts';
import { currentSite } from '../shell/content/site.ts';

export const GET: APIRoute = () =>
  new Response(robotsText(currentSite().site.config.url), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
