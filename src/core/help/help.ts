/** Reads the help for staff, `src/help/<language>/<name>.md`: a page for each rule, with examples that a test compiles, and guides. */
import type { Code, RootContent } from 'mdast';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { type RuleGroup, ruleGroups } from '../checks/registry.ts';
import type { Language } from '../model/languages.ts';
import type { Html } from '../model/model.ts';
import { type HelpLanguage, isHelpLanguage } from '../model/wording.ts';
import { findFrontMatter } from '../text/front-matter.ts';
import { createRenderer } from '../text/html.ts';
import { descendants, parseMarkdown } from '../text/markdown.ts';

/**
 * The pages of the help on a site: the language of each page, and that of the text on it. A site that has none of the
 * languages of the help shows the English text in its first language.
 */
export function helpVersions(languages: readonly Language[]): { language: Language; text: HelpLanguage }[] {
  const own = languages.filter(isHelpLanguage).map((language) => ({ language, text: language }));
  return own.length > 0 ? own : languages.slice(0, 1).map((language) => ({ language, text: 'en' }));
}

/** Pages that are not about one rule. */
export const guides = [
  'first-circular',
  'reference',
  'start-your-own-site',
  'large-sites',
  'import-register',
] as const;

export interface HelpText {
  title: string;
  /** All of the front matter. */
  fields: Readonly<Record<string, unknown>>;
  parts: HelpPart[];
}

export type HelpPart = { html: Html } | Example;

/** A fenced block whose info string contains more than its language: `md wrong`, `yaml right file=meeting.yaml`, `md file=…`. */
export interface Example {
  /** `null` if the block only shows a file. */
  verdict: 'wrong' | 'right' | null;
  /** `md`, `yaml`, or `files`: a list of the files in `content/`. */
  syntax: string;
  /** Path below `content/`; empty where the example leaves it open. */
  file: string;
  text: string;
}

export function readHelp(text: string): HelpText {
  const { start, end, bodyStart } = findFrontMatter(text) ?? { start: 0, end: 0, bodyStart: 0 };
  const fields = (parseYaml(text.slice(start, end)) ?? {}) as Record<string, unknown>;
  const render = createRenderer('en', () => null);
  const parts: HelpPart[] = [];
  let prose: RootContent[] = [];
  const finish = () => {
    if (prose.length > 0) parts.push({ html: render(prose) });
    prose = [];
  };
  const { root } = parseMarkdown(text.slice(bodyStart));
  // Pages link to each other as files, so that the links also work on GitHub and GitLab.
  for (const node of descendants(root)) {
    if (node.type === 'link') node.url = node.url.replace(/^([\w-]+)\.md$/, '../$1/');
  }
  for (const block of root.children) {
    const example = block.type === 'code' ? readExample(block) : null;
    if (!example) prose.push(block);
    else {
      finish();
      parts.push(example);
    }
  }
  finish();
  return { title: String(fields['title'] ?? ''), fields, parts };
}

function readExample({ lang, meta, value }: Code): Example | null {
  const words = (meta ?? '').split(/\s+/);
  const verdict = (['wrong', 'right'] as const).find((word) => words.includes(word)) ?? null;
  const file = words.find((word) => word.startsWith('file='))?.slice('file='.length) ?? '';
  return verdict || file ? { verdict, syntax: lang ?? '', file: file && pathOf(file), text: value } : null;
}

/** Folder of the meeting to which the examples belong. */
export const exampleMeeting = 'meetings/session-12';

/** Adds the folder of the meeting to a path that is neither at the top of `content/` nor in a folder of its own. */
const pathOf = (file: string): string =>
  /^(meetings|pages|registers|strings|content)(\/|$)|^(?!meeting\.)[^/]*\.yaml$/.test(file)
    ? file
    : `${exampleMeeting}/${file}`;

/** A wrong example and its correction. */
export interface Pair {
  wrong: Example[];
  right: Example[];
}

/** Groups the examples of a page. A wrong example after a right one begins a new pair. */
export function pairsOf({ parts }: HelpText): Pair[] {
  const pairs: Pair[] = [];
  for (const part of parts) {
    if ('html' in part || !part.verdict) continue;
    const last = pairs.at(-1);
    const isNext = !last || (part.verdict === 'wrong' && last.right.length > 0);
    const pair = isNext ? { wrong: [], right: [] } : last;
    if (isNext) pairs.push(pair);
    pair[part.verdict].push(part);
  }
  return pairs;
}

const groupTitles = Object.fromEntries(Object.keys(ruleGroups).map((group) => [group, z.string()])) as Record<
  RuleGroup,
  z.ZodString
>;

/** The words around the pages: the front matter of `index.md`. */
const wordsSchema = z.object({
  title: z.string(),
  description: z.string(),
  guides: z.string(),
  rule: z.string(),
  /** Heading of the messages of a rule. */
  messages: z.string(),
  error: z.string(),
  warning: z.string(),
  wrong: z.string(),
  right: z.string(),
  groups: z.strictObject(groupTitles),
});

export type HelpWords = z.output<typeof wordsSchema>;

/** @throws Error if a word is missing from the front matter of `index.md` */
export const readHelpWords = (index: HelpText): HelpWords => wordsSchema.parse(index.fields);
