/** How good answers are. */
import type { SetQuery } from './set.ts';

export interface Answer {
  query: SetQuery;
  /** Names of documents, in the order of the results. */
  came: string[];
}

export interface Figures {
  /** Share of the right documents among the first ten results, mean over queries. */
  recall: number;
  /** Share of the queries whose first result is right. */
  top: number;
  queries: number;
}

export const figuresOf = (answers: readonly Answer[]): Figures => ({
  recall: mean(answers.map(recallOf)),
  top: mean(answers.map((answer) => Number(isTopRight(answer)))),
  queries: answers.length,
});

export const missing = ({ query, came }: Answer): string[] =>
  query.expected.filter((id) => !came.slice(0, 10).includes(id));

export const isTopRight = ({ query, came }: Answer): boolean =>
  (query.best ?? query.expected).includes(came[0] ?? '');

const recallOf = (answer: Answer): number => 1 - missing(answer).length / answer.query.expected.length;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
