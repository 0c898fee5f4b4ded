/** Runs tests with random inputs: a few in the suite, and as many as `FUZZ_RUNS` says in `npm run fuzz`. */
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { test } from 'vitest';

interface FuzzOptions<Inputs extends [unknown, ...unknown[]]> {
  /** Creates each of the inputs. */
  inputs: { [Index in keyof Inputs]: fc.Arbitrary<Inputs[Index]> };
  /** Throws for inputs that break an expectation. */
  check: (...inputs: Inputs) => void;
  /** Runs after all inputs. */
  after?: (runs: number) => void;
  /** Number of inputs, and the seed that creates them, unless the environment has others. */
  runs: number;
  seed: number;
  /** Average time of one input, in milliseconds, on the slowest machine that also does other work. */
  maxAverageMs: number;
}

/** Longer runs report their progress. */
const maxSilentRuns = 1000;
const progressIntervalMs = 5_000;
/** The test runner regards a process that does not answer for a minute as hung. */
const answerIntervalMs = 1_000;
/** Time for the first input, which waits for the code to be compiled, and for shrinking one that fails. */
const startTimeoutMs = 60_000;

/** Defines a test whose time limit grows with the number of inputs. */
export function fuzz<Inputs extends [unknown, ...unknown[]]>(
  name: string,
  { inputs, check, after, runs, seed, maxAverageMs }: FuzzOptions<Inputs>,
): void {
  const numRuns = Number(process.env['FUZZ_RUNS'] ?? runs);
  const timeout = startTimeoutMs + numRuns * maxAverageMs;
  test(name, { timeout }, async () => {
    const advance = progressReporter(name, numRuns);
    const property = fc.asyncProperty<Inputs>(...inputs, async (...values) => {
      check(...values);
      await advance();
    });
    await fc.assert(property, { seed: Number(process.env['FUZZ_SEED'] ?? seed), numRuns });
    after?.(numRuns);
  });
}

/** Returns a function to call after each input. */
function progressReporter(name: string, numRuns: number): () => Promise<void> {
  const start = performance.now();
  let count = 0;
  let [answered, reported] = [start, start];
  return async () => {
    count += 1;
    const now = performance.now();
    if (now - answered < answerIntervalMs) return;
    answered = now;
    if (numRuns > maxSilentRuns && now - reported >= progressIntervalMs) {
      reported = now;
      console.log(`${name}: ${count} of ${numRuns} inputs, ${Math.round((now - start) / 1000)} s`);
    }
    await setImmediate();
  };
}
