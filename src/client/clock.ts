/** On the pages of a meeting and of its agenda: what is on, what comes next, and which links are of use now. */
import { createLinks } from './agenda/links.ts';
import { everyMinute } from './agenda/minute.ts';
import { createNow } from './agenda/now.ts';

const clock = document.querySelector<HTMLElement>('.clock');

if (clock) {
  const tasks = [createNow(clock), createLinks(document, clock.dataset['zone'] ?? 'UTC')];
  everyMinute((now) => {
    for (const task of tasks) task(now);
  });
}
