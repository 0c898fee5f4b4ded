/** The form of the reviewed phrases about topics, one file per language. */

export const topics = [
  'registration',
  'dates',
  'place',
  'webcast',
  'languages',
  'deadlines',
  'contact',
  'programme',
] as const;
export type Topic = (typeof topics)[number];

/**
 * Reviewed phrases of a language, separated by commas, in any inflection. `^` marks those that only start a query, `~`
 * those that mean the topic in a text, but not in a query.
 */
export interface TopicPhrases {
  /** Phrases of documents about a topic. */
  said: Readonly<Record<Topic, string>>;
  /** Other phrases that people type. */
  asked: Readonly<Record<Topic, string>>;
  /** Words that say nothing beside a topic: “meeting” in “when is the meeting?”. */
  generic: string;
  questionWords: string;
}
