/** Timers of a service worker that run when a test says so. */
import type { Worker } from 'playwright-core';

export interface WorkerClock {
  /** Lets time pass, and runs the timers that are due. */
  advance(ms: number): Promise<void>;
}

/** Replaces `performance.now` and `setTimeout` in a worker that is running, for as long as it runs. */
export async function installClock(worker: Worker): Promise<WorkerClock> {
  const clock = await worker.evaluateHandle(() => {
    let now = performance.now();
    let timers: { dueAt: number; work: () => void }[] = [];
    performance.now = () => now;
    Object.assign(globalThis, {
      setTimeout: (work: () => void, delayMs = 0) => timers.push({ dueAt: now + delayMs, work }),
    });
    return {
      advance(ms: number) {
        now += ms;
        const due = timers.filter(({ dueAt }) => dueAt <= now);
        timers = timers.filter(({ dueAt }) => dueAt > now);
        for (const { work } of due) work();
      },
    };
  });
  return { advance: (ms) => clock.evaluate((installed, time) => installed.advance(time), ms) };
}
