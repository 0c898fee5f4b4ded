/**
 * Changes real documents at random, as slips and conversions do, and looks for words that no page shows and no
 * diagnostic mentions, for markup that readers would see, and for agenda items that vanish. The expectations are
 * computed from the text in a cruder way than by the parser, and without the check that compares words.
 *
 *     npm run fuzz
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
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

const seed = Number(process.env['FUZZ_SEED'] ?? 20_251_028);
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300);
/** Time of the processor that checking a document may take on the slowest machine. */
const maxCpuMs = 5_000;

test('no word of a changed document is lost without a diagnostic', { timeout: 60_000 + numRuns * 20 }, () => {
  const counts = { clean: 0, reported: 0, onlyByWords: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...corpus),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (file, changes) => {
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
    ),
    { seed, numRuns },
  );
  // Most changes of a document are no slips of its Markdown.
  expect(counts.clean).toBeGreaterThan(numRuns / 20);
  if (numRuns > 1000)
    console.log(
      `${numRuns} inputs: ${counts.reported} with diagnostics, ${counts.onlyByWords} of them only by the comparison of words; ${counts.clean} without, and no word lost`,
    );
});
