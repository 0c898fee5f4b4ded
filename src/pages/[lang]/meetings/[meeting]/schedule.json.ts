/** The agenda for programs for conferences; there is none in a language the agenda lacks. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { revisionsOf } from '../../../../core/history.ts';
import type { Agenda, Meeting, Version } from '../../../../core/model.ts';
import { scheduleJson } from '../../../../outputs/schedule.ts';
import { currentSite } from '../../../../shell/site.ts';
import { cacheKey } from '../../../_key.ts';

interface Props {
  meeting: Meeting;
  version: Version;
  agenda: Agenda;
}

export const getStaticPaths = (async () => {
  const { site, history, code } = currentSite();
  const agendas = site.meetings.flatMap((meeting) =>
    agendasOf(meeting).map((props) => ({ meeting, ...props })),
  );
  return Promise.all(
    agendas.map(async (props) => ({
      params: { lang: props.version.language, meeting: props.meeting.id },
      props,
      cacheKey: await cacheKey(
        code,
        site.config.url,
        props.meeting.hash,
        props.version.hash,
        revisionsOf(history, props.version.file),
      ),
    })),
  );
}) satisfies GetStaticPaths;

const agendasOf = ({ documents }: Meeting): Omit<Props, 'meeting'>[] =>
  documents
    .flatMap(({ versions }) => Object.values(versions))
    .flatMap((version) => (version.body.type === 'agenda' ? [{ version, agenda: version.body }] : []));

export const GET: APIRoute<Props> = ({ props: { meeting, version, agenda } }) => {
  const { site, history } = currentSite();
  return Response.json(scheduleJson(meeting, version, agenda, { history, url: site.config.url }));
};
