/** Entry point: adds the tools of an agenda that need scripts. The page contains no controls for them by itself. */
// Runs first, so that the line about the current item is there before the tools are added and nothing shifts.
import './clock.ts';
import sheet from '../styles/agenda-tools.css?url';
import { dropdown, icons } from './agenda/controls.ts';
import { createFilter } from './agenda/filter.ts';
import { addPrintDate } from './agenda/print-date.ts';
import { addShareOptions } from './agenda/share-options.ts';
import { addStarButtons } from './agenda/star-buttons.ts';
import { createZoneTool } from './agenda/zone.ts';
import { element, loadStyleSheet, readData } from './dom.ts';
import { closeDropdownsOnLeave } from './dropdowns.ts';
import { createLocalStore } from './local-store.ts';
import { loadWords } from './words.ts';

const tools = document.querySelector<HTMLElement>('.agenda-tools');
const clock = document.querySelector('.meeting-clock');

async function start(tools: HTMLElement, clock: Element): Promise<void> {
  const [words] = await Promise.all([loadWords(readData(tools, 'words')), loadStyleSheet(sheet)]);
  const store = createLocalStore(readData(tools, 'base'));
  const zoneNote = element('p');
  const filterNote = element('p', { class: 'filter-note' });
  const announcements = element('p', { class: 'visually-hidden', role: 'status' });
  clock.append(zoneNote, filterNote, announcements);
  tools.prepend(
    dropdown(icons.clock, words.agenda.zone.label, createZoneTool(zoneNote, words, store).panel),
    dropdown(
      icons.filter,
      words.agenda.filter.label,
      createFilter(filterNote, words, JSON.parse(tools.dataset['rooms'] ?? '{}')),
    ),
    addStarButtons(readData(tools, 'meeting'), readData(tools, 'my'), words, store),
  );
  addShareOptions(words, (text) => announcements.replaceChildren(text));
  closeDropdownsOnLeave('.agenda-tool, .item-options');
  addPrintDate(words);
}

if (tools && clock) void start(tools, clock);
