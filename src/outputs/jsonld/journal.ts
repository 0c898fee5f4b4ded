/** The nodes of a day of the journal: a list of the meetings that take place. */
import type { ItemList } from 'schema-dts';
import { addresses } from '../../core/model/addresses.ts';
import type { JournalDay } from '../../core/site/journal.ts';
import type { JsonLdContext, Node } from './graph.ts';
import { eventSummary } from './meeting.ts';

/** Returns nothing for a day of deadlines alone. */
export function journalNodes(context: JsonLdContext, { date, meetings }: JournalDay): Node[] {
  if (meetings.length === 0) return [];
  const { config, language } = context;
  const list: ItemList = {
    '@type': 'ItemList',
    '@id': `${config.url}/#journal/${date}`,
    url: config.url + addresses.journalOf(language, date),
    itemListElement: meetings.map(({ meeting }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: eventSummary(context, meeting),
    })),
  };
  return [list];
}
