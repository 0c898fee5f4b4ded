/** The agenda for programs; there is none in a language the agenda lacks. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Agenda, Meeting, Version } from '../../../../core/model.ts';
import { agendaJson } from '../../../../outputs/agenda-json.ts';
import { currentSite } from '../../../../shell/site.ts';
import { cacheKey } from '../../../_key.ts';

interface Props {
  meeting: Meeting;
  version: Version;
  agenda: Agenda;
}

export const getStaticPaths = (async () => {
  const { site, code } = currentSite();
  const agendas = site.meetings.flatMap((meeting) =>
    agendasOf(meeting).map((props) => ({ meeting, ...props })),
  );
  return Promise.all(
    agendas.map(async (props) => ({
      params: { lang: props.version.language, meeting: props.meeting.id },
      props,
      cacheKey: await cacheKey(code, site.config.url, props.meeting.hash, props.version.hash),
    })),
  );
}) satisfies GetStaticPaths;

const agendasOf = ({ documents }: Meeting): Omit<Props, 'meeting'>[] =>
  documents
    .flatMap(({ versions }) => Object.values(versions))
    .flatMap((version) => (version.body.type === 'agenda' ? [{ version, agenda: version.body }] : []));

export const GET: APIRoute<Props> = ({ props: { meeting, version, agenda } }) => {
  const json = agendaJson(meeting, agenda, version.language, currentSite().site.config.url);
  return Response.json(json);
};
