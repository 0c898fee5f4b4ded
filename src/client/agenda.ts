/** What scripts add to an agenda. Without them there are no controls that do nothing. */
// The clock is set first: what the tools put beside it does not move then.
import './clock.ts';
import sheet from '../styles/agenda-tools.css?url';
import { createFilter } from './agenda/filter.ts';
import { createOptions } from './agenda/options.ts';
import { createPanels } from './agenda/panels.ts';
import { createPrint } from './agenda/print.ts';
import { createStarring } from './agenda/starring.ts';
import { createStore } from './agenda/store.ts';
import { createZone } from './agenda/zone.ts';
import { element, icons, loadSheet, tool } from './dom.ts';
import { loadWords } from './words.ts';

const tools = document.querySelector<HTMLElement>('.tools');
const clock = document.querySelector('.clock');

async function start(tools: HTMLElement, clock: Element): Promise<void> {
  const { base = '/', meeting = '', my = '', words: address = '' } = tools.dataset;
  const [words] = await Promise.all([loadWords(address), loadSheet(sheet)]);
  const store = createStore(base);
  const zoneNote = element('p');
  const filterNote = element('p', { class: 'matches' });
  const spoken = element('p', { class: 'hidden', role: 'status' });
  clock.append(zoneNote, filterNote, spoken);
  tools.prepend(
    tool(icons.clock, words.agenda.zone.label, createZone(zoneNote, words, store).panel),
    tool(icons.filter, words.agenda.filter.label, createFilter(filterNote, words)),
    createStarring(meeting, my, words, store),
  );
  createOptions(words, (text) => spoken.replaceChildren(text));
  createPanels();
  createPrint(words);
}

if (tools && clock) void start(tools, clock);
