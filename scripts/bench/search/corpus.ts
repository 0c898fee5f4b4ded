/** The corpus for measuring search: short documents on the same subjects in six languages, and what people type. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../../src/core/model/languages.ts';

export interface CorpusDocument {
  /** The same in all languages. */
  id: string;
  lang: Language;
  symbol: string;
  /** Number of the session; 0 if it belongs to none. */
  session: number;
  /** ISO 8601. */
  date: string;
  title: string;
  /** The first section, before any heading, has an empty id. */
  sections: { id: string; heading: string; text: string }[];
}

export interface CorpusQuery {
  lang: Language;
  /** The reason why it is difficult. */
  category: string;
  query: string;
  /** Ids of all relevant documents. */
  expected: string[];
  /** Ids of the relevant documents of which one must be the first result. Default: all of them. */
  best?: string[];
}

export const readDocuments = (): CorpusDocument[] => readJson(ownFile('documents.json'));
export const readQueries = (path = ownFile('queries.json')): CorpusQuery[] => readJson(path);

const ownFile = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value;
