/** The set by which search is judged: short documents on the same matters in six languages, and what people type. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../../src/core/model/languages.ts';

export interface SetDocument {
  /** The same in all languages. */
  id: string;
  lang: Language;
  symbol: string;
  /** Number of the session; 0 where it belongs to none. */
  session: number;
  /** ISO 8601. */
  date: string;
  title: string;
  /** The first one, before any heading, has an empty id. */
  sections: { id: string; heading: string; text: string }[];
}

export interface SetQuery {
  lang: Language;
  /** What is hard about it. */
  category: string;
  query: string;
  /** Ids of all documents that are right. */
  expected: string[];
  /** Those of them of which one must come first. */
  best?: string[];
}

export const readDocuments = (): SetDocument[] => readJson(besides('documents.json'));
export const readQueries = (path = besides('queries.json')): SetQuery[] => readJson(path);

const besides = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value;
