/** Figures for the quality of search results. */
import type { CorpusQuery } from './corpus.ts';

export interface Answer {
  query: CorpusQuery;
  /** Names of documents, in the order of the results. */
  results: string[];
}

export interface Quality {
  /** Share of the relevant documents among the first ten results, mean over queries. */
  recallAt10: number;
  /** Share of the queries whose first result is right. */
  topOne: number;
  queries: number;
}

export const qualityOf = (answers: readonly Answer[]): Quality => ({
  recallAt10: mean(answers.map(recallOf)),
  topOne: mean(answers.map((answer) => Number(isTopRight(answer)))),
  queries: answers.length,
});

export const missingDocuments = ({ query, results }: Answer): string[] =>
  query.expected.filter((id) => !results.slice(0, 10).includes(id));

export const isTopRight = ({ query, results }: Answer): boolean =>
  results[0] !== undefined && (query.best ?? query.expected).includes(results[0]);

const recallOf = (answer: Answer): number =>
  1 - missingDocuments(answer).length / answer.query.expected.length;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
