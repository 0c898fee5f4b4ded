/**
 * Changes real documents at random, as slips and conversions do, and looks for words that no page shows and no
 * diagnostic mentions, for markup that readers would see, and for agenda items that vanish. The expectations are
 * computed from the text in a cruder way than by the parser, and without the check that compares words.
 *
 *     npm run fuzz
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { checkDocument } from '../src/core/checks/check-document.ts';
import {
  change,
  changed,
  corpus,
  headingsIn,
  lostWords,
  partsOf,
  visibleMarkup,
} from './support/changed-documents.ts';
import { fuzz } from './support/fuzz.ts';

/** Time of the processor that checking a document may take on the slowest machine. */
const maxCpuMs = 5_000;

const counts = { clean: 0, reported: 0, onlyByWords: 0 };

fuzz('no word of a changed document is lost without a diagnostic', {
  runs: 300,
  seed: 20_251_028,
  maxAverageMs: 200,
  inputs: [fc.constantFrom(...corpus), fc.array(change, { minLength: 1, maxLength: 3 })],
  check: (file, changes) => {
    const text = changes.reduce(changed, file.text);
    const begin = process.cpuUsage();
    const { version, diagnostics } = checkDocument({ ...file, text, hash: text }, { base: '/' });
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 1000).toBeLessThan(maxCpuMs);
    if (diagnostics.length > 0) {
      counts.reported += 1;
      if (diagnostics.every(({ rule }) => rule === 'text-lost')) counts.onlyByWords += 1;
      return;
    }
    counts.clean += 1;
    expect(lostWords(text, version)).toEqual([]);
    expect(visibleMarkup(text, version)).toEqual([]);
    expect(partsOf(version)).toBe(headingsIn(text));
  },
  after: (runs) => {
    // Most changes of a document are no slips of its Markdown.
    expect(counts.clean).toBeGreaterThan(runs / 20);
    if (runs > 1000)
      console.log(
        `${runs} inputs: ${counts.reported} with diagnostics, ${counts.onlyByWords} of them only by the comparison of words; ${counts.clean} without, and no word lost`,
      );
  },
});
