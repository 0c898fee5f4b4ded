/** Shows the progress of a stage: a moving line on a terminal, plain lines in a log. */
import { styleText } from 'node:util';

export interface Stage {
  /** Sets the number of steps, where it was not known at the start. */
  setTotal: (steps: number) => void;
  /** Counts one more step, or several, as done. */
  tick: (steps?: number) => void;
  /** Ends the stage. @param note its result */
  done: (note?: string) => void;
}

const terminalIntervalMs = 100;
/** Stages that take less time get one line in a log. */
const logIntervalMs = 2000;

export function startStage(name: string, total?: number, stream: NodeJS.WriteStream = process.stderr): Stage {
  const started = performance.now();
  const intervalMs = stream.isTTY ? terminalIntervalMs : logIntervalMs;
  let count = 0;
  let steps = total;
  let lastShown = started;
  const show = () => {
    lastShown = performance.now();
    const progress = steps === undefined ? name : `${name} ${count} of ${steps}`;
    stream.write(stream.isTTY ? `\r\x1b[2K${styleText('cyan', '…')} ${progress}` : `  ${progress} …\n`);
  };
  if (stream.isTTY) show();
  const timer = setInterval(show, intervalMs);
  timer.unref();
  return {
    setTotal(number) {
      steps = number;
    },
    tick(done = 1) {
      count += done;
      // The timer cannot fire while work blocks the event loop.
      if (performance.now() - lastShown >= intervalMs) show();
    },
    done(note = '') {
      clearInterval(timer);
      const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
      const line = [name, note, seconds].filter(Boolean).join('  ');
      stream.write(stream.isTTY ? `\r\x1b[2K${styleText('green', '✓')} ${line}\n` : `  ${line}\n`);
    },
  };
}
