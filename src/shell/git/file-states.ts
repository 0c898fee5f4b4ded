/** The states of files that a site published, from its commits. */
import { z } from 'zod';
import { checkDocument, checkPage, type DocumentOptions } from '../../core/checks/check-document.ts';
import type { ParsedPageVersion, ParsedVersion, SourceFile } from '../../core/model/model.ts';
import { documentPathOrNull, isMeetingFile, pagePathOrNull } from '../../core/model/paths.ts';
import type { Parsed } from '../../core/parse/parse.ts';
import { releaseMs } from '../../core/site/release.ts';
import { createSource } from '../../core/text/source.ts';
import { parseYaml } from '../../core/yaml/syntax.ts';
import { openCompileCache, type StoredCompileCache } from '../content/compile-cache.ts';
import type { BlobReader } from './blobs.ts';
import { type Commit, toUtc } from './commits.ts';
import type { Publishes } from './site-commits.ts';

/** A file as the site published it; the blob is `null` if it was deleted. */
export interface FileState {
  commit: Commit;
  blob: string | null;
}

/**
 * Lists the states of each document, each page and each `meeting.yaml`. Only commits of this site publish something: such a commit
 * also publishes what earlier ones have changed. Texts older than the first `site.yaml` keep the date of their commit.
 *
 * @param commits the oldest first
 * @param attributed what each commit publishes, by its hash
 */
export function statesByFile(
  commits: readonly Commit[],
  attributed: ReadonlyMap<string, Publishes>,
): Map<string, FileState[]> {
  const states = new Map<string, FileState[]>();
  const unpublished = new Map<string, { blob: string | null; isDated: boolean; commit: Commit }>();
  for (const commit of commits) {
    const publishes = attributed.get(commit.hash);
    for (const [path, blob] of commit.blobs)
      if (documentPathOrNull(path) || pagePathOrNull(path) || isMeetingFile(path))
        unpublished.set(path, { blob, isDated: publishes === 'nothing-yet', commit });
    if (publishes !== 'this-site') continue;
    for (const [path, { blob, isDated, commit: author }] of unpublished) {
      const earlier = states.get(path) ?? [];
      const previous = earlier.at(-1)?.blob ?? null;
      if (blob !== previous) states.set(path, [...earlier, { commit: isDated ? author : commit, blob }]);
    }
    unpublished.clear();
  }
  return states;
}

/** A published state of a file, and since when readers saw it. */
export interface PublishedState {
  commit: Commit;
  /** Instant of the commit, or of the end of an embargo, ISO 8601 in UTC. */
  date: string;
  /** `null` for a deleted file. */
  content: FileContent | null;
}

export type FileContent =
  | { version: ParsedVersion }
  | { page: ParsedPageVersion }
  | { fields: Record<string, unknown> };

/**
 * Returns the published states of a file, the oldest first. Not among them are states with errors or that cannot be
 * read, drafts, and states that were replaced before their embargo ended.
 */
export async function publishedStates(
  path: string,
  states: readonly FileState[],
  reader: ContentReader,
  timeZone: string,
): Promise<PublishedState[]> {
  const valid: (Omit<PublishedState, 'date'> & { date: string | null })[] = [];
  for (const { commit, blob } of states) {
    const content = blob === null ? null : await reader.read(path, blob);
    if (content === 'invalid') continue;
    const release = content && 'version' in content ? releaseMs(content.version, timeZone) : 0;
    valid.push({ commit, content, date: release > Date.parse(commit.date) ? dateOf(release) : commit.date });
  }
  return valid.flatMap(({ date, ...state }, index) => {
    if (date === null) return [];
    const next = valid[index + 1]?.commit.date;
    const isSeen = date === state.commit.date || next === undefined || date < next;
    return isSeen ? [{ ...state, date }] : [];
  });
}

/** Returns `null` for the release of a draft, which is infinite. */
const dateOf = (release: number): string | null => (Number.isFinite(release) ? toUtc(release) : null);

// ---- Reading blobs ------------------------------------------------------------------------------------

export interface ContentReader {
  read: (path: string, blob: string) => Promise<FileContent | 'invalid'>;
  /** Saves what was parsed. */
  save: () => void;
}

/** @param cacheDir folder that keeps what each blob parses to */
export function createContentReader(blobs: BlobReader, cacheDir: string): ContentReader {
  const cache = openCompileCache(cacheDir);
  return {
    async read(path, blob) {
      const file = { path, hash: blob, text: '' };
      const cached = documentPathOrNull(path) ? cache.get(file, options) : undefined;
      if (cached) return contentOf(cached);
      const text = await blobs.text(blob);
      if (text === null) return 'invalid';
      try {
        return parseState({ ...file, text }, cache);
      } catch {
        // The parser fails on this text, which nobody can change any more.
        return 'invalid';
      }
    },
    save: () => cache.save(),
  };
}

const options: DocumentOptions = { base: '/' };

function parseState(file: SourceFile, cache: StoredCompileCache): FileContent | 'invalid' {
  if (isMeetingFile(file.path)) return readFields(file);
  const pagePath = pagePathOrNull(file.path);
  if (pagePath) {
    const page = checkPage(file, pagePath, options);
    return hasErrors(page) ? 'invalid' : { page: page.version };
  }
  const parsed = checkDocument(file, options);
  cache.set(file, options, parsed);
  return contentOf(parsed);
}

const contentOf = (parsed: Parsed): FileContent | 'invalid' =>
  hasErrors(parsed) ? 'invalid' : { version: parsed.version };

const hasErrors = ({ diagnostics }: Parsed<unknown>): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

const fieldsSchema = z.record(z.string(), z.json());

function readFields({ path, text }: SourceFile): FileContent | 'invalid' {
  const yaml = parseYaml(createSource(path, text), 0, text.length, () => {});
  const fields = yaml && fieldsSchema.safeParse(yaml.value ?? {}).data;
  return fields ? { fields } : 'invalid';
}
