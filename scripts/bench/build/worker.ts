/**
 * Runs one task in a process of its own, so that its CPU time and its memory can be measured. Writes them to file
 * descriptor 3 at its end.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import { readSettings } from '../../../src/shell/content/settings.ts';
import type { Usage } from '../usage.ts';

/** `html` converts with the Markdown engine alone; `tree` by way of the syntax tree that a build needs. */
export type Task = 'build' | 'check' | 'html' | 'tree';

// Each task loads its own modules, so that a baseline does not pay for those of the build.
const tasks: Readonly<Record<Task, () => Promise<unknown>>> = {
  build: () => import('../../build.ts'),
  check: () => import('../../check.ts'),
  async html() {
    const { markdownToHtml } = await import('satteri');
    convertAll((text) => markdownToHtml(text, { features }).html);
  },
  async tree() {
    const { markdownToMdast } = await import('satteri');
    const { toHast } = await import('mdast-util-to-hast');
    const { toHtml } = await import('hast-util-to-html');
    convertAll((text) => toHtml(toHast(markdownToMdast(text, { features }) as Root)));
  },
};
const features = { gfm: true, frontmatter: true };

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMemoryBytes: maxRSS * 1024,
  };
  writeSync(3, JSON.stringify(usage));
});

// The name of the task is not an argument of the command that it runs.
const [name] = process.argv.splice(2);
await tasks[name as Task]();

/** Converts every document to HTML, and does nothing else. */
function convertAll(toHtml: (text: string) => string): void {
  const { content, outDir } = readSettings();
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue;
    const target = join(outDir, path.replace(/md$/, 'html'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, toHtml(readFileSync(join(content, path), 'utf8')));
  }
}
