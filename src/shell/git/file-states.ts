/** The states of files that a site published, from its commits. */
import { z } from 'zod';
import {
  checkDocument,
  checkEntry,
  checkPage,
  type DocumentOptions,
} from '../../core/checks/check-document.ts';
import { isMeetingFileValid } from '../../core/checks/check-meetings.ts';
import { fieldsOfRegister } from '../../core/checks/check-register-files.ts';
import { hasErrors } from '../../core/checks/suppressions/apply-suppressions.ts';
import type { Language } from '../../core/model/languages.ts';
import type { ParsedText, SourceFile, Vocabulary } from '../../core/model/model.ts';
import {
  documentPathOrNull,
  entryPathOrNull,
  factsPathOrNull,
  isInRegister,
  isMeetingFile,
  isRegisterFile,
  languageOfFile,
  pagePathOrNull,
  registerFile,
  seriesFile,
} from '../../core/model/paths.ts';
import type { Parsed } from '../../core/parse/parse.ts';
import { countriesFile } from '../../core/site/read-settings.ts';
import { releaseMs } from '../../core/site/release.ts';
import { createSource } from '../../core/text/source.ts';
import { parseYaml } from '../../core/yaml/syntax.ts';
import type { BlobReader } from './blobs.ts';
import { type Commit, toUtc } from './commits.ts';
import { type FactsSettings, openFactsCheck } from './facts-settings.ts';
import type { Publishes } from './site-commits.ts';

/** A file as the site published it; the blob is `null` if it was deleted. */
export interface FileState {
  commit: Commit;
  blob: string | null;
  /** Languages of the site at the time. */
  languages: readonly Language[];
  /** The kinds and types that the site added at the time. */
  vocabulary: Vocabulary;
  /** The settings at the time on which the facts of an entry depend; other files have none. */
  settings?: FactsSettings;
}

/**
 * Lists the states of each document, each page, each `meeting.yaml`, each file of a register, `countries.yaml`
 * and `series.yaml`. Only commits of this site publish something: such a commit also publishes what earlier ones have changed, each file once more
 * if the languages, kinds or types of the site change, and the facts of an entry if the fields of its register or the countries change.
 * Texts older than the first `site.yaml` keep the date of their commit.
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
  let previousSettings = '';
  for (const commit of commits) {
    const publishes = attributed.get(commit.hash);
    for (const [path, blob] of commit.blobs)
      if (hasStates(path)) unpublished.set(path, { blob, isDated: publishes?.site === 'none-yet', commit });
    if (publishes?.site !== 'this') continue;
    const { languages, vocabulary } = publishes;
    for (const [path, { blob, isDated, commit: author }] of unpublished) {
      const earlier = states.get(path) ?? [];
      const previous = earlier.at(-1)?.blob ?? null;
      if (blob !== previous)
        states.set(path, [...earlier, { commit: isDated ? author : commit, blob, languages, vocabulary }]);
    }
    setFactsSettings(states, commit, new Set(unpublished.keys()));
    unpublished.clear();
    const settings = JSON.stringify([languages.toSorted(), vocabulary]);
    if (settings !== previousSettings) repeatStates(states, commit, { languages, vocabulary });
    previousSettings = settings;
  }
  return states;
}

const hasStates = (path: string): boolean =>
  documentPathOrNull(path) !== null ||
  pagePathOrNull(path) !== null ||
  isMeetingFile(path) ||
  isInRegister(path) ||
  path === countriesFile ||
  path === seriesFile;

/**
 * Adds the settings to the newest states of facts, and a state with new settings to facts that have not changed: they can
 * be valid now.
 *
 * @param changed paths of the files that the commit publishes
 */
function setFactsSettings(
  states: Map<string, FileState[]>,
  commit: Commit,
  changed: ReadonlySet<string>,
): void {
  const blobOf = (path: string): string | null => states.get(path)?.at(-1)?.blob ?? null;
  const haveSettingsChanged = [...changed].some((path) => path === countriesFile || isRegisterFile(path));
  const countries = blobOf(countriesFile);
  for (const path of haveSettingsChanged ? states.keys() : changed) {
    const facts = factsPathOrNull(path);
    const each = states.get(path) ?? [];
    const last = each.at(-1);
    if (!facts || !last) continue;
    const settings = { register: blobOf(registerFile(facts.register)), countries };
    const { register } = last.settings ?? {};
    if (last.settings === undefined) states.set(path, [...each.slice(0, -1), { ...last, settings }]);
    else if (register !== settings.register || last.settings.countries !== countries)
      states.set(path, [...each, { ...last, commit, settings }]);
  }
}

/** Adds the newest state of each file again, which can be valid with other settings of the site and was not before. */
function repeatStates(
  states: Map<string, FileState[]>,
  commit: Commit,
  settings: Pick<FileState, 'languages' | 'vocabulary'>,
): void {
  for (const [path, each] of states) {
    const last = each.at(-1);
    if (last && last.languages !== settings.languages)
      states.set(path, [...each, { ...last, commit, ...settings }]);
  }
}

/** A published state of a file, and since when readers saw it. */
export interface PublishedState {
  commit: Commit;
  /** Instant of the commit, or of the end of an embargo, ISO 8601 in UTC. */
  date: string;
  /** `null` for a deleted file. */
  content: FileContent | null;
}

export type FileContent = { version: ParsedText } | { fields: Record<string, unknown> };

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
  let validBlob: string | null = null;
  for (const { blob, ...state } of states) {
    const { commit } = state;
    // What is repeated because of other settings has not changed.
    if (blob !== null && blob === validBlob) continue;
    const content = blob === null ? null : await reader.read(path, blob, state);
    if (content === 'invalid') continue;
    validBlob = blob;
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

/** The settings of the site on which a state depends. */
type StateSettings = Pick<FileState, 'languages' | 'vocabulary' | 'settings'>;

export interface ContentReader {
  read: (path: string, blob: string, state: StateSettings) => Promise<FileContent | 'invalid'>;
}

interface ContentReaderOptions {
  /** Base path of the site. */
  base: string;
  /** The published versions by file, which have no errors: a state with the same text is not parsed again. */
  published: ReadonlyMap<string, ParsedText>;
}

export function createContentReader(
  blobs: BlobReader,
  { base, published }: ContentReaderOptions,
): ContentReader {
  const areFactsValid = openFactsCheck(blobs);
  return {
    async read(path, blob, { languages, vocabulary, settings }) {
      const language = languageOfFile(path);
      if (language && !languages.includes(language)) return 'invalid';
      const text = await blobs.text(blob);
      if (text === null) return 'invalid';
      const version = published.get(path);
      if (version?.source === text) return { version };
      try {
        const file = { path, hash: blob, text };
        if (!factsPathOrNull(path)) return parseState(file, languages, { base, vocabulary });
        return settings && (await areFactsValid(file, settings, languages)) ? readFields(file) : 'invalid';
      } catch {
        // The parser fails on this text, which nobody can change any more.
        return 'invalid';
      }
    },
  };
}

function parseState(
  file: SourceFile,
  languages: readonly Language[],
  options: DocumentOptions,
): FileContent | 'invalid' {
  if (isMeetingFile(file.path)) return isMeetingFileValid(file, languages) ? readFields(file) : 'invalid';
  const pagePath = pagePathOrNull(file.path);
  if (pagePath) {
    const page = checkPage(file, pagePath, options);
    return isValid(page) ? { version: page.version } : 'invalid';
  }
  const entryPath = entryPathOrNull(file.path);
  if (entryPath) {
    const entry = checkEntry(file, entryPath, options);
    return isValid(entry) ? { version: entry.version } : 'invalid';
  }
  if (isRegisterFile(file.path)) return fieldsOfRegister(file, languages) ? readFields(file) : 'invalid';
  // The series cannot be validated alone: that depended on all meetings at the time.
  if (file.path === seriesFile) return readFields(file);
  const document = checkDocument(file, options);
  return isValid(document) ? { version: document.version } : 'invalid';
}

const isValid = ({ diagnostics, suppressions }: Parsed<unknown>): boolean =>
  !hasErrors(diagnostics, suppressions);

const fieldsSchema = z.record(z.string(), z.json());

function readFields({ path, text }: SourceFile): FileContent | 'invalid' {
  const yaml = parseYaml(createSource(path, text), 0, text.length, () => {});
  const fields = yaml && fieldsSchema.safeParse(yaml.value ?? {}).data;
  return fields ? { fields } : 'invalid';
}
