/** `llms.txt` (llmstxt.org): describes the site, and links to its documents as Markdown and to its data. */
import { addresses } from '../../core/model/addresses.ts';
import { type Language, nativeNameOf, textIn } from '../../core/model/languages.ts';
import type { Site } from '../../core/model/model.ts';
import { currentFormalAgenda } from '../../core/site/formal-agenda.ts';
import { documentsIn } from '../../core/site/revisions.ts';
import { currentSchedule } from '../../core/site/schedule.ts';
import { dateRange } from '../../i18n/format.ts';
import { fullName } from '../../i18n/meeting-names.ts';
import { statusWord } from '../../i18n/meeting-status.ts';
import { statusLabel } from '../../i18n/states.ts';
import { type Translate, translator } from '../../i18n/t.ts';

export function llmsText(site: Site): string {
  const { config } = site;
  const language = config.defaultLanguage;
  const t = translator(language, site.strings);
  return `${[
    `# ${textIn(config.name, language)}`,
    `> ${textIn(config.description, language)}`,
    t('llms.note'),
    ...config.languages.map((tag) =>
      section(nativeNameOf(tag), [...pageLinks(site, tag), ...documentLinks(site, tag)]),
    ),
    section(t('llms.data'), dataLinks(site, t)),
  ].join('\n\n')}\n`;
}

const section = (title: string, links: readonly string[]): string => [`## ${title}`, '', ...links].join('\n');

const pageLinks = ({ config: { url }, pages, strings }: Site, language: Language): string[] => {
  const t = translator(language, strings);
  return pages.flatMap((page) => {
    const version = page.versions[language];
    if (!version || page.revisedBy !== undefined) return [];
    const label = statusLabel(t, page);
    return link(
      label ? t('withDetails', { text: version.title, details: label }) : version.title,
      url + addresses.pageSource(language, page.name),
      version.description,
    );
  });
};

const documentLinks = ({ config: { url }, meetings, strings }: Site, language: Language): string[] => {
  const t = translator(language, strings);
  return meetings.flatMap((meeting) =>
    documentsIn(meeting, language).flatMap((document) => {
      const version = document.versions[language];
      if (!version) return [];
      const label = statusLabel(t, document);
      return link(
        label ? t('withDetails', { text: version.title, details: label }) : version.title,
        url + addresses.source(language, meeting.id, document.name),
        t('withDetails', {
          text: fullName(t, language, meeting),
          details: [dateRange(language, meeting.start, meeting.end), statusWord(t, meeting)]
            .filter((part) => part !== undefined)
            .join(t('semicolon')),
        }),
      );
    }),
  );
};

function dataLinks(
  { config: { url, defaultLanguage }, meetings, series, registers }: Site,
  t: Translate,
): string[] {
  const scheduled = meetings.flatMap((meeting) => {
    const schedule = currentSchedule(meeting);
    return schedule?.versions[defaultLanguage] ? [{ ...meeting, type: schedule.type }] : [];
  });
  const formal = meetings.filter((meeting) => currentFormalAgenda(meeting)?.versions[defaultLanguage]);
  return [
    ...scheduled.flatMap(({ id, name, type }) => [
      link(
        `${type}.json`,
        url + addresses.agendaJson(defaultLanguage, id, type),
        textIn(name, defaultLanguage),
      ),
      link('schedule.json', url + addresses.scheduleJson(defaultLanguage, id), textIn(name, defaultLanguage)),
    ]),
    ...formal.map(({ id, name }) =>
      link(
        'agenda.json',
        url + addresses.agendaJson(defaultLanguage, id, 'agenda'),
        textIn(name, defaultLanguage),
      ),
    ),
    ...series.map(({ id, name }) =>
      link(
        `series/${id}/feed.xml`,
        url + addresses.seriesFeed(defaultLanguage, id),
        textIn(name, defaultLanguage),
      ),
    ),
    ...registers.flatMap(({ id, title }) => [
      link(`${id}.json`, url + addresses.registerJson(defaultLanguage, id), textIn(title, defaultLanguage)),
      link(`${id}.csv`, url + addresses.registerCsv(defaultLanguage, id), textIn(title, defaultLanguage)),
    ]),
    link('documents/', url + addresses.documents(defaultLanguage), t('directory.description')),
    link('schemas/agenda.json', url + addresses.agendaSchema(), t('llms.schema')),
    ...(formal.length > 0
      ? [link('schemas/formal-agenda.json', url + addresses.formalAgendaSchema(), t('llms.schema'))]
      : []),
    link(t('journal.title'), url + addresses.journal(defaultLanguage), t('journal.description')),
    link('feed.xml', url + addresses.feed(defaultLanguage), t('feed.description')),
    link('sitemap.xml', url + addresses.sitemap(), t('llms.sitemap')),
  ];
}

const link = (title: string, address: string, note?: string): string =>
  `- [${title.replace(/[[\]\\]/g, '\\$&')}](${address})${note === undefined ? '' : `: ${note}`}`;
