/** The schema of each `agenda.json` of an agenda with numbered items. */
import type { APIRoute } from 'astro';
import { formalAgendaSchema } from '../../outputs/data/formal-agenda-schema.ts';
import { currentSite } from '../../shell/content/site.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(formalAgendaSchema(currentSite().site.config), null, 2), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
