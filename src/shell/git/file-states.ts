/** The states of files that a site published, from its commits. */
import { parseDocument } from 'yaml';
import { checkDocument, checkPage } from '../../core/checks/check-document.ts';
import type { ParsedPageVersion, ParsedVersion } from '../../core/model/model.ts';
import { documentPathOrNull, pagePathOrNull } from '../../core/model/paths.ts';
import type { Parsed } from '../../core/parse/parse.ts';
import { releaseMs } from '../../core/site/release.ts';
import { openCompileCache } from '../content/compile-cache.ts';
import { type Commit, toUtc } from './commits.ts';
import type { BlobReader } from './git.ts';
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
      if (documentPathOrNull(path) || pagePathOrNull(path) || path.endsWith('/meeting.yaml'))
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
 * Returns the published states of a file, the oldest first. Not among them are states with errors, drafts, and states
 * that were replaced before their embargo ended.
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
  const options = { base: '/' };
  return {
    async read(path, blob) {
      if (path.endsWith('.yaml')) return readFields(await blobs.text(blob));
      const file = { path, hash: blob, text: '' };
      const pagePath = pagePathOrNull(path);
      if (pagePath) {
        const page = checkPage({ ...file, text: await blobs.text(blob) }, pagePath, options);
        return hasErrors(page) ? 'invalid' : { page: page.version };
      }
      let parsed = cache.get(file, options);
      if (!parsed) {
        parsed = checkDocument({ ...file, text: await blobs.text(blob) }, options);
        cache.set(file, options, parsed);
      }
      return hasErrors(parsed) ? 'invalid' : { version: parsed.version };
    },
    save: () => cache.save(),
  };
}

const hasErrors = ({ diagnostics }: Parsed<unknown>): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

function readFields(text: string): FileContent | 'invalid' {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return 'invalid';
  try {
    return { fields: (document.toJS() ?? {}) as Record<string, unknown> };
  } catch {
    // An alias without an anchor.
    return 'invalid';
  }
}
