/** Runs several loops over one queue at the same time. */

/**
 * Shares a queue among several loops that run at the same time. When one of them fails, the others end after what they
 * have begun.
 *
 * @throws the first error
 */
export async function inLanes<Item>(
  items: Iterable<Item>,
  count: number,
  runLane: (queue: Iterable<Item>) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let hasFailed = false;
  function* take(): Iterable<Item> {
    for (let next = iterator.next(); !hasFailed && !next.done; next = iterator.next()) yield next.value;
  }
  const runs = Array.from({ length: count }, () =>
    runLane(take()).catch((error: unknown) => {
      hasFailed = true;
      throw error;
    }),
  );
  for (const run of await Promise.allSettled(runs)) if (run.status === 'rejected') throw run.reason;
}
