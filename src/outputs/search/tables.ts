/** The tables of a search bundle: the properties of pages, and the words of the texts. */
import { formatWordLine, type PagesTable, wordListName } from '../../core/search/bundle.ts';
import { isHan } from '../../core/search/words.ts';
import type { SearchPage } from './search-page.ts';
import { type CountedShard, wordList } from './word-list.ts';

/** Returns the properties by which results are narrowed and sorted. @param ids pages by their id, in the order of the index */
export function pagesTable(
  ids: ReadonlyMap<string, Pick<SearchPage, 'facts'>>,
): Pick<PagesTable, 'meetings' | 'types' | 'pages'> {
  const meetings = [...new Set([...ids.values()].map(({ facts }) => facts.meeting))].sort();
  const types = [...new Set([...ids.values()].map(({ facts }) => facts.type))].sort();
  const pages = [...ids].map(([id, { facts }]): PagesTable['pages'][number] => [
    id,
    meetings.indexOf(facts.meeting),
    types.indexOf(facts.type),
    facts.date,
    facts.document,
  ]);
  return { meetings, types, pages };
}

const startsWithHan = (text: string): boolean => isHan(text.charAt(0));

/** Lists the words of all shards by their first letter. */
export function wordFiles(shards: readonly CountedShard[]): Map<string, string> {
  const files = new Map<string, string[]>();
  // An Arabic plural may start with another letter than its singular, so it is in both lists.
  for (const word of wordList(shards))
    for (const name of new Set(
      [word.folded, word.stem].filter((text) => !startsWithHan(text)).map(wordListName),
    )) {
      const lines = files.get(name) ?? [];
      files.set(name, lines);
      lines.push(formatWordLine(word));
    }
  return new Map([...files].map(([name, lines]) => [name, lines.join('\n')]));
}
