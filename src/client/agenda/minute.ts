const minuteMs = 60_000;

/** Calls a function at once, at each full minute, and when the page becomes visible again. */
export function everyMinute(callback: (now: number) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    const now = Date.now();
    callback(now);
    timer = setTimeout(run, minuteMs - (now % minuteMs));
  };
  document.addEventListener('visibilitychange', () => document.hidden || run());
  run();
}
