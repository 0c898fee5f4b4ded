/** The schema of each register as JSON. */
import type { APIRoute } from 'astro';
import { registerSchema } from '../../outputs/data/register-schema.ts';
import { currentSite } from '../../shell/content/site.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(registerSchema(currentSite().site.config), null, 2), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
