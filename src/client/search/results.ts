/** What was found, as list items: one link each, then where it stands, then an excerpt. */
import { type Language, nativeNameOf, textIn } from '../../core/model/languages.ts';
import { button, element } from '../dom.ts';
import { formatCount, interpolate } from '../words.ts';
import type { FoundAbroad } from './cross-language.ts';
import { portion } from './engine.ts';
import type { Stretch } from './excerpt.ts';
import type { Found } from './parts.ts';
import type { SearchSettings } from './settings.ts';

/** A document: its best part, and a button that brings those that fit as well. */
export function resultItem([best, ...further]: Found[], settings: SearchSettings): HTMLLIElement | null {
  if (!best) return null;
  const item = partItem(best, whereabouts(best, settings, settings.language), 'h2');
  if (further.length > 0) item.append(furtherButton(item, further, settings));
  return item;
}

function furtherButton(
  item: HTMLLIElement,
  further: readonly Found[],
  settings: SearchSettings,
): HTMLButtonElement {
  let shown: HTMLLIElement[] = [];
  const toggle = () => {
    const opens = shown.length === 0;
    for (const each of shown) each.remove();
    shown = opens ? further.map((found) => furtherItem(found, settings)) : [];
    made.ariaExpanded = String(opens);
    item.after(...shown);
    shown[0]?.querySelector('a')?.focus();
  };
  const made = button(formatCount(settings.words, 'morePlaces', further.length), toggle, {
    'aria-expanded': 'false',
  });
  return made;
}

/** What all parts of the document have in common stands above it. */
function furtherItem(found: Found, settings: SearchSettings): HTMLLIElement {
  const { time, date } = found;
  const item = partItem(found, [...numbersOf(found, settings, settings.language), time && date, time], 'h3');
  item.className = 'further';
  return item;
}

/** A document that was found in another language; the link may lead to the same part in the reader's. */
export function foreignItem(
  [best]: FoundAbroad[],
  found: Language,
  settings: SearchSettings,
): HTMLLIElement | null {
  if (!best) return null;
  const isForeign = best.language !== settings.language;
  const item = partItem(
    best,
    [isForeign && nativeNameOf(best.language), ...whereabouts(best, settings, found)],
    'h4',
  );
  if (isForeign) item.querySelector('a')?.setAttribute('hreflang', best.language);
  return item;
}

type Fact = string | false | null | undefined;

function partItem(found: Found, facts: readonly Fact[], heading: 'h2' | 'h3' | 'h4'): HTMLLIElement {
  const link = element('a', { href: found.url }, ...marked(found.title));
  // Many an agenda is called “Agenda”.
  const where = [...new Set(facts)]
    .filter((fact): fact is string => Boolean(fact))
    .map((fact) => element('bdi', fact === found.time ? { class: 'hours' } : {}, fact));
  const row = where.flatMap((fact, place) => (place ? ['\u00A0· ', fact] : [fact]));
  const item = element('li', {}, element(heading, {}, link));
  if (row.length > 0) item.append(element('p', {}, ...row));
  if (found.excerpt.length > 0) item.append(element('p', { class: 'excerpt' }, ...marked(found.excerpt)));
  return item;
}

const whereabouts = (found: Found, settings: SearchSettings, language: Language): Fact[] => [
  found.type,
  found.page,
  ...numbersOf(found, settings, language),
  found.meeting,
  found.date,
  found.time,
];

function numbersOf({ paragraph, footnote }: Found, { parts }: SearchSettings, language: Language): Fact[] {
  const names = textIn(parts, language);
  return [
    paragraph && interpolate(names.paragraph, { number: paragraph }),
    footnote && interpolate(names.footnote, { number: footnote }),
  ];
}

const marked = (stretches: readonly Stretch[]): (string | Node)[] =>
  stretches.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));

// ---- One portion after the other ----------------------------------------------------------------------

interface Listed<Shown> {
  data: () => Promise<Shown[]>;
}

export interface ResultList<Shown> {
  /** The first items, for `show`. */
  first: (hits: readonly Listed<Shown>[]) => Promise<HTMLLIElement[]>;
  show: (hits: readonly Listed<Shown>[], first: readonly HTMLLIElement[]) => void;
}

export function createList<Shown>(options: {
  list: HTMLOListElement;
  more: HTMLButtonElement;
  itemOf: (found: Shown[]) => HTMLLIElement | null;
  onFailure: () => void;
}): ResultList<Shown> {
  const { list, more, itemOf, onFailure } = options;
  let rest: readonly Listed<Shown>[] = [];

  const itemsOf = async (hits: readonly Listed<Shown>[]): Promise<HTMLLIElement[]> => {
    const items = hits.slice(0, portion).map(async (hit) => itemOf(await hit.data()));
    return (await Promise.all(items)).filter((item) => item !== null);
  };
  const keep = (hits: readonly Listed<Shown>[]): void => {
    rest = hits.slice(portion);
    more.hidden = rest.length === 0;
  };
  const next = async (): Promise<void> => {
    const asked = rest;
    const items = await itemsOf(asked);
    if (rest !== asked) return;
    list.append(...items);
    keep(asked);
    items[0]?.querySelector('a')?.focus();
  };

  more.addEventListener('click', () => next().catch(onFailure));
  return {
    first: itemsOf,
    show: (hits, first) => {
      list.replaceChildren(...first);
      keep(hits);
    },
  };
}
