/** Entry point for the pages of a meeting and its agenda: keeps the current item, the next one and timed links up to date. */

import { everyMinute } from './agenda/minute.ts';
import { createNow } from './agenda/now.ts';
import { createTimedLinks } from './agenda/timed-links.ts';
import { readData } from './dom.ts';

const clock = document.querySelector<HTMLElement>('.meeting-clock');

if (clock) {
  const updates = [createNow(clock), createTimedLinks(document, readData(clock, 'zone'))];
  everyMinute((now) => {
    for (const update of updates) update(now);
  });
}
