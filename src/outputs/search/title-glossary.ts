/** Site -> what is called so in one language is called so in another, by its titles: what the reviewed list lacks. */
import type { Language, Localized } from '../../core/model/languages.ts';
import type { Document, Meeting, Site } from '../../core/model/model.ts';
import type { Glossary } from '../../core/search/bundle.ts';
import { glossary } from '../../core/search/glossary.ts';

/** Longer titles are no terms that anybody types. In characters: Chinese needs fewer. */
const longest = 60;

export function titleGlossary({ meetings }: Site): Glossary {
  const titles = meetings.flatMap((meeting) => [
    ...(meeting.theme ? [meeting.theme] : []),
    ...localizedTitles(meeting),
    ...meeting.documents.flatMap(alignedTitles),
  ]);
  const unique = new Map(titles.filter(isTerm).map((entry) => [JSON.stringify(entry), entry]));
  for (const entry of glossary) unique.delete(JSON.stringify(entry));
  return [...unique.values()];
}

const localizedTitles = ({ deadlines, links }: Meeting): Localized[] =>
  [...deadlines, ...links].map(({ title }) => title);

const isTerm = (entry: Glossary[number]): boolean =>
  Object.keys(entry).length > 1 && Object.values(entry).every(({ length }) => length <= longest);

/** Titles of the same part, by its permanent id. */
function alignedTitles({ versions }: Document): Glossary {
  const titles = new Map<string, Glossary[number]>();
  for (const { language, title, body } of Object.values(versions)) {
    const parts =
      body.type === 'agenda'
        ? body.days.flatMap(({ items }) => items.map(({ id, title }) => [id, withoutLabel(title)] as const))
        : body.sections.flatMap(({ id, title }) => (id ? [[id, title] as const] : []));
    for (const [id, text] of [['', title] as const, ...parts]) add(titles, id, language, text);
  }
  return [...titles.values()];
}

function add(titles: Map<string, Glossary[number]>, id: string, language: Language, text: string): void {
  titles.set(id, { ...titles.get(id), [language]: text });
}

/** “Panel 1: Training data” is about training data. */
const withoutLabel = (title: string): string => title.replace(/^[^:：]{1,30}[:：]\s*/, '');
