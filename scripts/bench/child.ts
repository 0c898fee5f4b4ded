/**
 * One of the works that are measured, in a process of its own, so that its CPU time and its memory are all its
 * own. At its end it writes them to file descriptor 3.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import { readSettings } from '../../src/shell/content/settings.ts';

/** `html` is the engine's own way to HTML; `tree` goes by the tree that a build needs, as HTML is made from that. */
export type Work = 'build' | 'check' | 'html' | 'tree';

export interface Usage {
  /** Seconds of user and system time. */
  cpu: number;
  /** Peak, in bytes. */
  memory: number;
}

// Each work loads its own modules, so that a floor does not pay for those of the build.
const works: Record<Work, () => Promise<unknown>> = {
  build: () => import('../build.ts'),
  check() {
    // The name of the work is no argument of the command.
    process.argv.length = 2;
    return import('../check.ts');
  },
  async html() {
    const { markdownToHtml } = await import('satteri');
    convert((text) => markdownToHtml(text, { features }).html);
  },
  async tree() {
    const { markdownToMdast } = await import('satteri');
    const { toHast } = await import('mdast-util-to-hast');
    const { toHtml } = await import('hast-util-to-html');
    convert((text) => toHtml(toHast(markdownToMdast(text, { features }) as Root)));
  },
};
const features = { gfm: true, frontmatter: true };

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
  writeSync(3, JSON.stringify(usage));
});
await works[process.argv[2] as Work]();

/** Each document to HTML, and nothing else. */
function convert(toHtml: (text: string) => string): void {
  const { content, outDir } = readSettings();
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue;
    const target = join(outDir, path.replace(/md$/, 'html'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, toHtml(readFileSync(join(content, path), 'utf8')));
  }
}
