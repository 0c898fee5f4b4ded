/** Compares two states of a document. Changes of white space alone do not count. */
import type {
  ParsedAgenda,
  ParsedFormalAgenda,
  ParsedItem,
  ParsedNumberedItem,
  ParsedText,
  ParsedVersion,
  Text,
} from '../model/model.ts';
import { collapseWhiteSpace } from '../text/strings.ts';
import type { Change, Slot } from './history.ts';
import { type ScheduledItem, scheduledItems } from './scheduled-items.ts';

/** A state of a document, or of the text of an entry, which has no symbol and no date. */
type TextState = ParsedText & Partial<Pick<ParsedVersion, 'symbol' | 'date'>>;

/** @param before `null` if the text did not exist */
export function changesBetween(before: TextState | null, after: TextState): Change[] {
  if (!before) return [{ type: 'created' }];
  return [
    ...fieldChanges(frontMatterOf(before), frontMatterOf(after)),
    ...bodyChanges(before.body, after.body),
    ...footnoteChanges(before, after),
  ];
}

/** The page of a page of `content/pages/` shows its description too. */
const frontMatterOf = (state: TextState) => {
  const { title, symbol, date, status, description } = state;
  return { title, ...('page' in state && { description }), symbol, date, status };
};

/** Returns the fields whose value changed, in the order of `after`; nested fields as `place.en`. */
export function fieldChanges(before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const oldValues = new Map(flattenFields(before));
  const newValues = new Map(flattenFields(after));
  return [...new Set([...newValues.keys(), ...oldValues.keys()])]
    .map((field) => ({
      type: 'field' as const,
      field,
      before: oldValues.get(field) ?? null,
      after: newValues.get(field) ?? null,
    }))
    .filter((change) => change.before !== change.after);
}

/** Yields the paths and the texts of all fields that have a value. A list of texts, such as sittings, is one text. */
function* flattenFields(fields: object, parent = ''): Generator<[path: string, text: string]> {
  for (const [key, value] of Object.entries(fields)) {
    const path = parent ? `${parent}.${key}` : key;
    if (value === undefined || value === null) continue;
    if (typeof value === 'object' && !isTextList(value)) yield* flattenFields(value, path);
    else {
      const text = collapseWhiteSpace(isTextList(value) ? value.join(', ') : String(value));
      if (text !== '') yield [path, text];
    }
  }
}

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

function bodyChanges(before: ParsedText['body'], after: ParsedText['body']): Change[] {
  if (before.type === 'agenda' && after.type === 'agenda') return agendaChanges(before, after);
  if (before.type === 'text' && after.type === 'text') return textChanges(before, after);
  if (before.type === 'formal-agenda' && after.type === 'formal-agenda')
    return formalAgendaChanges(before, after);
  return [];
}

// ---- Agendas ------------------------------------------------------------------------------------------

function agendaChanges(before: ParsedAgenda, after: ParsedAgenda): Change[] {
  const oldItems = itemsById(before);
  const newItems = itemsById(after);
  const isIntroSame = collapseWhiteSpace(before.intro) === collapseWhiteSpace(after.intro);
  return [
    ...(isIntroSame ? [] : [{ type: 'text', id: null } satisfies Change]),
    ...[...newItems.values()].flatMap((scheduled) => itemChanges(oldItems.get(scheduled.id), scheduled)),
    ...[...oldItems.values()].flatMap(({ id, item: { title, kinds }, slot }): Change[] =>
      newItems.has(id) ? [] : [{ type: 'item-removed', id, title, slot, kinds }],
    ),
  ];
}

const itemsById = (agenda: ParsedAgenda): Map<string, ScheduledItem> =>
  new Map(scheduledItems(agenda).map((scheduled) => [scheduled.id, scheduled]));

function itemChanges(before: ScheduledItem | undefined, after: ScheduledItem): Change[] {
  const { id, slot } = after;
  const { title } = after.item;
  if (!before) return [{ type: 'item-added', id, title, slot }];
  const changes: Change[] = [];
  if (!isSameSlot(before.slot, slot))
    changes.push({ type: 'item-moved', id, title, before: before.slot, after: slot });
  if (before.item.title !== title)
    changes.push({ type: 'item-renamed', id, before: before.item.title, after: title });
  if (contentOf(before.item) !== contentOf(after.item)) changes.push({ type: 'text', id });
  return changes;
}

const isSameSlot = (a: Slot, b: Slot): boolean =>
  a.date === b.date && a.start === b.start && a.end === b.end && a.room === b.room;

/** Returns everything that an item says besides its title and its time, for comparison only. */
const contentOf = ({
  text,
  kinds,
  of,
  closed,
  agendaItems,
  speakers,
  documents,
  recordings,
}: ParsedItem): string => {
  const content = [
    text,
    agendaItems,
    kinds,
    of,
    closed,
    speakers.map(({ role, html }) => [role, html]),
    documents,
    recordings,
  ];
  return collapseWhiteSpace(JSON.stringify(content).replaceAll('\\n', ' '));
};

// ---- Formal agendas ------------------------------------------------------------------------------------

function formalAgendaChanges(before: ParsedFormalAgenda, after: ParsedFormalAgenda): Change[] {
  const [oldItems, newItems] = [before, after].map(
    ({ items }) => new Map(items.flatMap((item) => (item.id === null ? [] : [[item.id, item] as const]))),
  );
  const isIntroSame = collapseWhiteSpace(before.intro) === collapseWhiteSpace(after.intro);
  return [
    ...(isIntroSame ? [] : [{ type: 'text', id: null } satisfies Change]),
    ...[...(newItems ?? [])].flatMap(([id, item]) => numberedItemChanges(oldItems?.get(id), { ...item, id })),
    ...[...(oldItems ?? [])].flatMap(([id, { title }]): Change[] =>
      newItems?.has(id) ? [] : [{ type: 'part-removed', id, title }],
    ),
  ];
}

function numberedItemChanges(
  before: ParsedNumberedItem | undefined,
  after: ParsedNumberedItem & { id: string },
): Change[] {
  const { id, title } = after;
  if (!before) return [{ type: 'part-added', id, title }];
  const isSame = numberedContentOf(before) === numberedContentOf(after);
  return [
    ...(before.title === title
      ? []
      : [{ type: 'item-renamed', id, before: before.title, after: title } satisfies Change]),
    ...(isSame ? [] : [{ type: 'text', id } satisfies Change]),
  ];
}

/** Returns everything that a numbered item says besides its title, for comparison only. */
const numberedContentOf = (item: ParsedNumberedItem): string => {
  const { number, status, text, speakers, documents, recordings } = item;
  const content = [
    number,
    status,
    text,
    speakers.map(({ role, html }) => [role, html]),
    documents,
    recordings,
  ];
  return collapseWhiteSpace(JSON.stringify(content).replaceAll('\\n', ' '));
};

// ---- Notes and circulars ------------------------------------------------------------------------------

interface TextPart {
  /** `null` for the text before the first section. */
  id: string | null;
  title: string;
  text: string;
}

function textChanges(before: Text, after: Text): Change[] {
  const oldParts = textParts(before);
  const newParts = textParts(after);
  return [
    ...[...newParts.values()].flatMap((part) => partChanges(oldParts.get(part.id), part)),
    ...[...oldParts.values()].flatMap(({ id, title }): Change[] =>
      id === null || newParts.has(id) ? [] : [{ type: 'part-removed', id, title }],
    ),
  ];
}

function partChanges(before: TextPart | undefined, { id, title, text }: TextPart): Change[] {
  if (!before && id !== null) return [{ type: 'part-added', id, title }];
  return before?.text === text ? [] : [{ type: 'text', id }];
}

/** Returns the sections by id, with their unnumbered paragraphs, and the numbered paragraphs by id. */
function textParts({ sections }: Text): Map<string | null, TextPart> {
  const parts = new Map<string | null, TextPart>();
  const add = (id: string | null, title: string, text: string) =>
    parts.set(id, { id, title, text: collapseWhiteSpace(text) });
  for (const { id, title, paragraphs } of sections) {
    const unnumbered = paragraphs.flatMap(({ id, text }) => (id === null ? [text] : []));
    add(id, title, [title, ...unnumbered].join(' '));
    for (const paragraph of paragraphs)
      if (paragraph.id !== null) add(paragraph.id, paragraph.number ?? '', paragraph.text);
  }
  return parts;
}

function footnoteChanges(before: ParsedText, after: ParsedText): Change[] {
  const oldTexts = new Map(before.footnotes.map(({ id, text }) => [id, collapseWhiteSpace(text)]));
  return after.footnotes
    .filter(({ id, text }) => oldTexts.has(id) && oldTexts.get(id) !== collapseWhiteSpace(text))
    .map(({ id }) => ({ type: 'text', id }));
}
