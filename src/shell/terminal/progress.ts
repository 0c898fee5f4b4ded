/** Tells how far a piece of work is: a moving line on a terminal, plain lines in a log. */
import { styleText } from 'node:util';

export interface Stage {
  /** One more is done. */
  tick: () => void;
  /** The whole is done; `note` says with what result. */
  done: (note?: string) => void;
}

/** A log gets a line after this time, and again after as long, milliseconds. */
const patience = 2000;

export function startStage(name: string, total?: number, stream: NodeJS.WriteStream = process.stderr): Stage {
  const began = performance.now();
  let count = 0;
  let told = began;
  const state = () => (total === undefined ? '' : ` ${count} of ${total}`);
  const moving = () => stream.write(`\r\x1b[2K${styleText('cyan', '…')} ${name}${state()}`);
  const timer = setInterval(() => (stream.isTTY ? moving() : plain()), stream.isTTY ? 100 : patience);
  timer.unref();
  const plain = () => {
    told = performance.now();
    stream.write(`  ${name}${state()} …\n`);
  };
  if (stream.isTTY) moving();
  return {
    tick() {
      count += 1;
      // Work that never yields keeps the timer from firing.
      if (performance.now() - told < (stream.isTTY ? 100 : patience)) return;
      told = performance.now();
      if (stream.isTTY) moving();
      else plain();
    },
    done(note = '') {
      clearInterval(timer);
      const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
      const line = [name, note, seconds].filter(Boolean).join('  ');
      stream.write(stream.isTTY ? `\r\x1b[2K${styleText('green', '✓')} ${line}\n` : `  ${line}\n`);
    },
  };
}
