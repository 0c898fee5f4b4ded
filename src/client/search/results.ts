/** Results as list items: a link, then where the part belongs, then an excerpt. */
import { type Language, nativeNameOf, textIn } from '../../core/model/languages.ts';
import { button, element } from '../dom.ts';
import { formatCount, interpolate } from '../words.ts';
import type { ForeignPart } from './cross-language.ts';
import { pageSize } from './engine.ts';
import type { TextRun } from './excerpt.ts';
import type { FoundPart } from './parts.ts';
import type { SearchSettings } from './settings.ts';

/**
 * Creates the item of a document: its best part, and a button that shows the other parts that match as well.
 * @param isPartial whether to say that it contains only some of the words
 */
export function resultItem(
  [best, ...further]: FoundPart[],
  isPartial: boolean,
  settings: SearchSettings,
): HTMLLIElement | null {
  if (!best) return null;
  const item = partItem(best, describeLocation(best, settings, settings.language), 'h2');
  if (isPartial) item.append(element('p', {}, settings.words.partialMatch));
  if (further.length > 0) item.append(furtherPartsButton(item, further, settings));
  return item;
}

function furtherPartsButton(
  item: HTMLLIElement,
  further: readonly FoundPart[],
  settings: SearchSettings,
): HTMLButtonElement {
  let items: HTMLLIElement[] = [];
  const toggle = () => {
    const opens = items.length === 0;
    for (const each of items) each.remove();
    items = opens ? further.map((part) => furtherPartItem(part, settings)) : [];
    created.ariaExpanded = String(opens);
    item.after(...items);
    items[0]?.querySelector('a')?.focus();
  };
  const created = button(formatCount(settings.words, 'morePlaces', further.length), toggle, {
    'aria-expanded': 'false',
  });
  return created;
}

/** Creates the item of a further part, without what the item of the document says already. */
function furtherPartItem(part: FoundPart, settings: SearchSettings): HTMLLIElement {
  const { time, date } = part;
  const facts = [...formatNumbers(part, settings, settings.language), time && date, time];
  const item = partItem(part, facts, 'h3');
  item.className = 'further-part';
  return item;
}

/** Creates the item of a document in another language. It may link to the same part in the reader's language. */
export function foreignResultItem(
  [best]: ForeignPart[],
  foundIn: Language,
  settings: SearchSettings,
): HTMLLIElement | null {
  if (!best) return null;
  const isForeign = best.language !== settings.language;
  const location = describeLocation(best, settings, foundIn);
  const item = partItem(best, isForeign ? [nativeNameOf(best.language), ...location] : location, 'h4');
  if (isForeign) item.querySelector('a')?.setAttribute('hreflang', best.language);
  return item;
}

type Fact = string | null;

function partItem(part: FoundPart, facts: readonly Fact[], heading: 'h2' | 'h3' | 'h4'): HTMLLIElement {
  const link = element('a', { href: part.url }, ...markHits(part.title));
  const item = element('li', {}, element(heading, {}, link));
  // Titles often repeat the type: many agendas are called “Agenda”.
  const known = [...new Set(facts)]
    .filter((fact) => fact !== null)
    .map((fact) =>
      // A range of times reads in the direction of the page.
      element('bdi', fact === part.time ? { class: 'result-time', dir: document.dir } : {}, fact),
    );
  const labels = part.labels.map((runs) => element('bdi', {}, ...markHits(runs)));
  const row = [...known, ...labels].flatMap((fact, position) => (position > 0 ? ['\u00A0· ', fact] : [fact]));
  if (row.length > 0) item.append(element('p', {}, ...row));
  if (part.excerpt.length > 0) item.append(element('p', { class: 'excerpt' }, ...markHits(part.excerpt)));
  return item;
}

const describeLocation = (part: FoundPart, settings: SearchSettings, language: Language): Fact[] => [
  part.type,
  part.page,
  ...formatNumbers(part, settings, language),
  part.meeting,
  part.date,
  part.time,
];

function formatNumbers(
  { paragraph, footnote }: FoundPart,
  { parts }: SearchSettings,
  language: Language,
): Fact[] {
  const sentences = textIn(parts, language);
  return [
    paragraph && interpolate(sentences.paragraph, { number: paragraph }),
    footnote && interpolate(sentences.footnote, { number: footnote }),
  ];
}

const markHits = (runs: readonly TextRun[]): (string | Node)[] =>
  runs.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text));

// ---- A list that shows a page of results at a time ----------------------------------------------------

interface Hit<Part> {
  loadParts: () => Promise<Part[]>;
}

export interface ResultList<Found> {
  /** Loads the first page of items, for `show`. */
  loadFirst: (hits: readonly Found[]) => Promise<HTMLLIElement[]>;
  show: (hits: readonly Found[], firstItems: readonly HTMLLIElement[]) => void;
}

export function createResultList<Part, Found extends Hit<Part>>(options: {
  list: HTMLOListElement;
  moreButton: HTMLButtonElement;
  createItem: (parts: Part[], hit: Found) => HTMLLIElement | null;
  onFailure: () => void;
}): ResultList<Found> {
  const { list, moreButton, createItem, onFailure } = options;
  let remaining: readonly Found[] = [];

  const loadItems = async (hits: readonly Found[]): Promise<HTMLLIElement[]> => {
    const items = hits.slice(0, pageSize).map(async (hit) => createItem(await hit.loadParts(), hit));
    return (await Promise.all(items)).filter((item) => item !== null);
  };
  const setRemaining = (hits: readonly Found[]): void => {
    remaining = hits;
    moreButton.hidden = remaining.length === 0;
  };
  const showMore = async (): Promise<void> => {
    const hits = remaining;
    const items = await loadItems(hits);
    // Another search has replaced the list.
    if (remaining !== hits) return;
    list.append(...items);
    setRemaining(hits.slice(pageSize));
    items[0]?.querySelector('a')?.focus();
  };

  moreButton.addEventListener('click', () => showMore().catch(onFailure));
  return {
    loadFirst: loadItems,
    show: (hits, firstItems) => {
      list.replaceChildren(...firstItems);
      setRemaining(hits.slice(pageSize));
    },
  };
}
