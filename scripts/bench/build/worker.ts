/** Runs one task in a process of its own, so that its time and its memory can be measured. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import { readSettings } from '../../../src/shell/content/settings.ts';

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
