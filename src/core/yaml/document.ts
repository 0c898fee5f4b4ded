/** Parses YAML to nodes, and finds nodes by path, in time that grows with the text. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import { memoize } from '../memoize.ts';

export interface YamlDocument {
  document: Document.Parsed;
  /** Keys that their map has already. */
  duplicateKeys: readonly ParsedNode[];
}

/** Parses the first YAML document of a text. Never throws. Memoized: several checks of a file read it one after the other. */
export const parseYamlDocument = memoize(
  (text: string): YamlDocument => {
    // The parser would compare each key with all keys before it; no upstream issue known.
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
    return { document, duplicateKeys: findDuplicateKeys(document) };
  },
  { limit: 1 },
);

function findDuplicateKeys(document: Document.Parsed): ParsedNode[] {
  const duplicates: ParsedNode[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const values = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (values.has(key.value)) duplicates.push(key as ParsedNode);
        values.add(key.value);
      }
    },
  });
  return duplicates;
}

/** A field: its key, and its value if it has one. */
interface Field {
  key: Node;
  value: Node | undefined;
}

export interface FieldIndex {
  /** Returns the node at a path of keys and list indexes. */
  nodeAt: (path: readonly PropertyKey[]) => Node | undefined;
  /** Returns the key of the field at a path. */
  keyAt: (path: readonly PropertyKey[]) => Node | undefined;
}

/** Indexes the fields of each map once, when a path first leads there. */
export function indexFields({ contents }: Document.Parsed): FieldIndex {
  const fieldsOf = new WeakMap<Node, ReadonlyMap<string, Field>>();
  const fieldOf = (node: Node | undefined, key: PropertyKey | undefined): Field | undefined => {
    if (!isMap(node)) return undefined;
    const fields = fieldsOf.get(node) ?? fieldsByKey(node.items);
    fieldsOf.set(node, fields);
    return fields.get(String(key));
  };
  const childOf = (node: Node | undefined, key: PropertyKey): Node | undefined => {
    if (!isSeq(node)) return fieldOf(node, key)?.value;
    const child = node.items[Number(key)];
    return isNode(child) ? child : undefined;
  };
  const nodeAt = (path: readonly PropertyKey[]) =>
    path.reduce<Node | undefined>(childOf, contents ?? undefined);
  return { nodeAt, keyAt: (path) => fieldOf(nodeAt(path.slice(0, -1)), path.at(-1))?.key };
}

/** Returns the fields by key; of those with one key, the first. */
function fieldsByKey(items: readonly { key: unknown; value?: unknown }[]): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const { key, value } of items)
    if (isNode(key) && !fields.has(String(key)))
      fields.set(String(key), { key, value: isNode(value) ? value : undefined });
  return fields;
}
