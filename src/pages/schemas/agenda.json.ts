/** The schema of each `agenda.json`. */
import type { APIRoute } from 'astro';
import { agendaSchema } from '../../outputs/data/agenda-schema.ts';
import { currentSite } from '../../shell/content/site.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(agendaSchema(currentSite().site.config), null, 2), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
