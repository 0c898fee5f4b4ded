/** The state of something that was removed. */
export const removedState = 'removed';

export interface ChangeCounter {
  /**
   * Adds the state of a subject after a commit.
   *
   * @param before the state before the commit, for the first one that is added
   */
  add: (commit: string, subject: string, state: string, before?: string) => void;
  /** Returns how often the state of a subject changed. */
  countOf: (subject: string) => number;
}

/**
 * Counts how often the state of a subject changed, over the files of all languages.
 *
 * The same change in another language does not count again, whether the translation came in a later commit (its state
 * is the current one already) or in the same commit (only the first state of each commit counts, because commits within
 * one second have no reliable order).
 */
export function createChangeCounter(): ChangeCounter {
  const states = new Map<string, string>();
  const counts = new Map<string, number>();
  const counted = new Set<string>();
  return {
    add(commit, subject, state, before) {
      const key = `${commit} ${subject}`;
      if (counted.has(key)) return;
      counted.add(key);
      const previous = states.get(subject) ?? before;
      states.set(subject, state);
      if (previous !== undefined && previous !== state) counts.set(subject, (counts.get(subject) ?? 0) + 1);
    },
    countOf: (subject) => counts.get(subject) ?? 0,
  };
}
