/** Builds a glossary from the titles of a site in its languages, to complete the reviewed glossary. */
import type { Localized } from '../../core/model/languages.ts';
import type { Document, Meeting, Site } from '../../core/model/model.ts';
import type { Glossary } from '../../core/search/bundle.ts';
import { siteGlossary } from '../../core/search/glossary.ts';

/** In characters. Nobody types longer titles. */
const maxTitleLength = 60;

export function titleGlossary(site: Site): Glossary {
  const { meetings } = site;
  const titles = meetings.flatMap((meeting) => [
    ...(meeting.theme ? [meeting.theme] : []),
    ...localizedTitles(meeting),
    ...meeting.documents.flatMap(alignedTitles),
  ]);
  const unique = new Map(titles.filter(isTerm).map((entry) => [JSON.stringify(entry), entry]));
  for (const entry of siteGlossary(site)) unique.delete(JSON.stringify(entry));
  return [...unique.values()];
}

const localizedTitles = ({ deadlines, links }: Meeting): Localized[] =>
  [...deadlines, ...links].map(({ title }) => title);

const isTerm = (entry: Glossary[number]): boolean =>
  Object.keys(entry).length > 1 && Object.values(entry).every(({ length }) => length <= maxTitleLength);

/** Aligns the titles of documents and of their parts, which have the same id in every language. */
function alignedTitles({ versions }: Document): Glossary {
  const documentTitles: Glossary[number] = {};
  const partTitles = new Map<string, Glossary[number]>();
  for (const { language, title, body, partTitles: titles } of Object.values(versions)) {
    documentTitles[language] = title;
    for (const [id, partTitle] of Object.entries(titles)) {
      const text = body.type === 'agenda' ? withoutLabel(partTitle) : partTitle;
      partTitles.set(id, { ...partTitles.get(id), [language]: text });
    }
  }
  return [documentTitles, ...partTitles.values()];
}

/** Removes a label: “Panel 1: Training data” becomes “Training data”. */
const withoutLabel = (title: string): string => title.replace(/^[^:：]{1,30}[:：]\s*/, '');
