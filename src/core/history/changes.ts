/** What a reader would notice between two states of a document; a change of blanks alone is none. */

import type { ParsedAgenda, ParsedItem, ParsedVersion, Text } from '../model/model.ts';
import type { Change, Slot } from './history.ts';

/** @param before `null` where the document did not exist */
export function changesBetween(before: ParsedVersion | null, after: ParsedVersion): Change[] {
  if (!before) return [{ type: 'created' }];
  return [
    ...fieldChanges(fieldsOf(before), fieldsOf(after)),
    ...bodyChanges(before.body, after.body),
    ...footnoteChanges(before, after),
  ];
}

/** Fields with another value, in the order of `after`; nested ones come as `place.en`. */
export function fieldChanges(before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const old = flatten(before);
  const now = flatten(after);
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((field) => ({
      type: 'field' as const,
      field,
      before: old.get(field) ?? '',
      after: now.get(field) ?? '',
    }))
    .filter(({ before: was, after: is }) => was !== is);
}

function flatten(value: unknown, path = ''): Map<string, string> {
  if (value === null || typeof value !== 'object') return new Map([[path, squeeze(String(value ?? ''))]]);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return new Map(entries.flatMap(([key, inner]) => [...flatten(inner, path ? `${path}.${key}` : key)]));
}

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const fieldsOf = ({ title, symbol, date, status }: ParsedVersion) => ({ title, symbol, date, status });

function bodyChanges(before: ParsedVersion['body'], after: ParsedVersion['body']): Change[] {
  if (before.type === 'agenda' && after.type === 'agenda') return agendaChanges(before, after);
  if (before.type === 'text' && after.type === 'text') return textChanges(before, after);
  return [];
}

// ---- Agendas ------------------------------------------------------------------------------------------

/** An item with its time. */
interface ScheduledItem {
  id: string;
  item: ParsedItem;
  slot: Slot;
}

function agendaChanges(before: ParsedAgenda, after: ParsedAgenda): Change[] {
  const old = scheduledItems(before);
  const now = scheduledItems(after);
  const intro = squeeze(before.intro) === squeeze(after.intro) ? [] : [{ type: 'text' as const, id: null }];
  const stayed = [...now].flatMap(([id, placed]) => {
    const was = old.get(id);
    return was
      ? itemChanges(was, placed)
      : [{ type: 'item-added' as const, id, title: placed.item.title, slot: placed.slot }];
  });
  const gone = [...old]
    .filter(([id]) => !now.has(id))
    .map(([id, { item, slot }]) => ({
      type: 'item-removed' as const,
      id,
      title: item.title,
      slot,
      kinds: item.kinds,
    }));
  return [...intro, ...stayed, ...gone];
}

/** Leaves out what cannot be read, which a published state does not contain. */
const scheduledItems = ({ days }: ParsedAgenda): Map<string, ScheduledItem> =>
  new Map(
    days.flatMap(({ date, items }) =>
      items.flatMap((item): [string, ScheduledItem][] => {
        const { id, start, end } = item;
        return id === null || date === null || start === null
          ? []
          : [[id, { id, item, slot: { date, start, end } }]];
      }),
    ),
  );

function itemChanges(was: ScheduledItem, is: ScheduledItem): Change[] {
  const { id } = is;
  const { title } = is.item;
  const changes: Change[] = [];
  if (!sameSlot(was.slot, is.slot))
    changes.push({ type: 'item-moved', id, title, before: was.slot, after: is.slot });
  if (was.item.title !== title)
    changes.push({ type: 'item-renamed', id, before: was.item.title, after: title });
  if (wordsOf(was.item) !== wordsOf(is.item)) changes.push({ type: 'text', id });
  return changes;
}

const sameSlot = (a: Slot, b: Slot): boolean => a.date === b.date && a.start === b.start && a.end === b.end;

const wordsOf = ({ text, kinds, of, speakers, documents, recordings }: ParsedItem): string =>
  squeeze(
    JSON.stringify([text, kinds, of, speakers.map(({ html }) => html), documents, recordings]).replaceAll(
      '\\n',
      ' ',
    ),
  );

// ---- Notes and circulars ------------------------------------------------------------------------------

interface Part {
  title: string;
  words: string;
}

function textChanges(before: Text, after: Text): Change[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const stayed = [...now].flatMap(([id, part]): Change[] => {
    const was = old.get(id);
    if (!was)
      return id === '' ? [{ type: 'text', id: null }] : [{ type: 'part-added', id, title: part.title }];
    return was.words === part.words ? [] : [{ type: 'text', id: id || null }];
  });
  const gone = [...old].filter(([id]) => id !== '' && !now.has(id));
  return [...stayed, ...gone.map(([id, { title }]): Change => ({ type: 'part-removed', id, title }))];
}

/** Sections by id, with what they say beside their numbered paragraphs; numbered paragraphs by theirs. */
function partsOf({ sections }: Text): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const { id, title, paragraphs } of sections) {
    const unnumbered = paragraphs.filter(({ number }) => number === null).map(({ text }) => text);
    parts.set(id ?? '', { title, words: squeeze([title, ...unnumbered].join(' ')) });
    for (const paragraph of paragraphs) {
      if (paragraph.id)
        parts.set(paragraph.id, { title: String(paragraph.number), words: squeeze(paragraph.text) });
    }
  }
  return parts;
}

function footnoteChanges(before: ParsedVersion, after: ParsedVersion): Change[] {
  const old = new Map(before.footnotes.map(({ id, text }) => [id, squeeze(text)]));
  return after.footnotes
    .filter(({ id, text }) => old.has(id) && old.get(id) !== squeeze(text))
    .map(({ id }) => ({ type: 'text', id }));
}
