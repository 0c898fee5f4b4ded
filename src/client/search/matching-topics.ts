/** Finds the pages that answer what a query asks about a meeting. */
import type { Question } from '../../core/search/query.ts';
import type { Topic } from '../../core/search/topics/phrases.ts';
import { phrasesOf, topicTerm } from '../../core/search/topics/topics.ts';
import { intersect, type Matches, scoreBy, toMatches, unite } from './matches.ts';
import { type Index, matchClause, matchPhrase } from './matching.ts';

/** The part that answers a topic comes before others that mention it, and before those with other words of the query. */
const answerWeight = 2;
const mentionWeight = 0.4;
/** More than a query has clauses: no order of words makes a topic the next clause. */
const firstTopicClause = 1000;
/** The scores for a part that answers the question, and for each phrase that mentions its topic. */
export const answerScore = 1;
const mentionScore = 0.02;
/** The highest score for the other words of a query. It is rounded to steps, and pages of one step are sorted by date. */
const otherWordsScore = 0.5;
const otherWordsSteps = 4;

/**
 * Returns the pages that answer or mention at least one topic and contain all other words of the query. The score
 * counts the answered topics.
 */
export async function matchTopics({ topics, clauses }: Question, index: Index): Promise<Matches> {
  const [byTopic, byClause] = await Promise.all([
    Promise.all(topics.map((topic, number) => matchTopic(topic, firstTopicClause + number, index))),
    Promise.all(clauses.map((clause, number) => matchClause(clause, number, index))),
  ]);
  const ofTopics = sum(byTopic);
  if (clauses.length === 0) return ofTopics;
  return intersect(ofTopics, inSteps(byClause.reduce(intersect)));
}

async function matchTopic(topic: Topic, number: number, index: Index): Promise<Matches> {
  const stems = phrasesOf(topic, index.rules).map((words) => words.map(({ word }) => word.stem));
  const [answers, mentions] = await Promise.all([
    index.termIndex.find([topicTerm(topic)]),
    Promise.all(stems.map((phrase) => matchPhrase(phrase, number, index, mentionWeight))),
  ]);
  return unite([
    scoreBy(toMatches(answers, number, answerWeight), () => answerScore),
    sum(mentions.map((matches) => scoreBy(matches, () => mentionScore))),
  ]);
}

/** Returns the pages that are in any, with the sum of their scores. */
function sum(all: readonly Matches[]): Matches {
  const total = new Map<string, number>();
  for (const matches of all)
    for (const [id, { score }] of matches) total.set(id, (total.get(id) ?? 0) + score);
  return scoreBy(unite(all), (_, id) => total.get(id) ?? 0);
}

function inSteps(matches: Matches): Matches {
  const max = Math.max(...[...matches.values()].map(({ score }) => score));
  return scoreBy(
    matches,
    (score) => (Math.round((score / max) * otherWordsSteps) / otherWordsSteps) * otherWordsScore,
  );
}
