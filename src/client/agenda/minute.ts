/** Calls back at once, at each full minute, and when the page is seen again. */
export function everyMinute(tick: (now: number) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    const now = Date.now();
    tick(now);
    timer = setTimeout(run, 60_000 - (now % 60_000));
  };
  document.addEventListener('visibilitychange', () => document.hidden || run());
  run();
}
