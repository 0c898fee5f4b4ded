/** Caches what each text parses to, by the digest of the text, the options and the code that parses. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDocument, type DocumentOptions } from '../../core/checks/check-document.ts';
import type { CompileCache } from '../../core/compile.ts';
import { memoize } from '../../core/memoize.ts';
import type { SourceFile } from '../../core/model/model.ts';
import { meetingFolder } from '../../core/model/paths.ts';
import { openCache } from '../cache.ts';
import { digest, filesDigest, folderDigest } from '../digest.ts';
import { type DocumentSummary, restore, type StoredText, summarize, textOf } from './stored-document.ts';

/** The results from the files of one meeting, by key, except the texts. One file for each value would take longer than parsing. */
interface Summary {
  documents: Map<string, DocumentSummary>;
  results: Map<string, unknown>;
}

interface OpenSummary {
  meeting: string | null;
  /** Values of earlier runs. */
  stored: Summary;
  /** Values that this run has requested or made. */
  used: Summary;
}

export interface StoredCompileCache extends Required<CompileCache> {
  /** Tests whether an earlier run has parsed a document. */
  has: (file: SourceFile, options: DocumentOptions) => boolean;
  /** Tests whether an earlier run has memoized a value. */
  hasMemoized: (meeting: string, keys: readonly string[]) => boolean;
  /** Forgets the values of some meetings, so that those that another thread has written are read. */
  reload: (meetings: Iterable<string | null>) => void;
  /** Writes new values. @param isToWrite selects meetings; without it, the values of all are written */
  write: (isToWrite?: (meeting: string | null) => boolean) => void;
  /** Writes new values, and removes those that this run has not requested. */
  save: () => void;
}

/** The summary of a meeting is one entry, the text of each document another, which is read when somebody accesses it. */
export function openCompileCache(folder: string): StoredCompileCache {
  const summaries = openCache<Summary>(join(folder, 'summaries'));
  const texts = openCache<StoredText>(join(folder, 'texts'));
  const code = digest([coreDigest(), filesDigest([new URL('./stored-document.ts', import.meta.url)])]);
  const open = new Map<string, OpenSummary>();
  const keyOfSummary = (meeting: string | null): string => digest([code, String(meeting)]);
  const keyOf = (file: SourceFile, options: DocumentOptions): string => keyOfDocument(code, file, options);
  const summaryOf = (meeting: string | null): OpenSummary => {
    const key = keyOfSummary(meeting);
    const summary = open.get(key) ?? {
      meeting,
      stored: summaries.get(key) ?? emptySummary(),
      used: emptySummary(),
    };
    open.set(key, summary);
    return summary;
  };
  return {
    has: (file, options) => summaryOf(meetingFolder(file.path)).stored.documents.has(keyOf(file, options)),
    hasMemoized: (meeting, keys) => summaryOf(meeting).stored.results.has(digest(keys)),
    reload(meetings) {
      for (const meeting of meetings) open.delete(keyOfSummary(meeting));
    },
    write(isToWrite = () => true) {
      for (const [key, { meeting, stored, used }] of open) {
        if (!isToWrite(meeting)) continue;
        const all = {
          documents: new Map([...stored.documents, ...used.documents]),
          results: new Map([...stored.results, ...used.results]),
        };
        if (!isSame(stored, all)) summaries.set(key, all);
      }
    },
    get(file, options) {
      const { stored, used } = summaryOf(meetingFolder(file.path));
      const key = keyOf(file, options);
      const summary = stored.documents.get(key);
      if (!summary) return undefined;
      used.documents.set(key, summary);
      return restore(summary, file, () => {
        const text = texts.get(key);
        if (text) return text;
        // Somebody has deleted the entry.
        const parsed = textOf(checkDocument(file, options));
        texts.set(key, parsed);
        return parsed;
      });
    },
    set(file, options, parsed) {
      const key = keyOf(file, options);
      texts.set(key, textOf(parsed));
      summaryOf(meetingFolder(file.path)).used.documents.set(key, summarize(parsed));
    },
    memoize<Value>(meeting: string, parts: readonly string[], make: () => Value): Value {
      const { stored, used } = summaryOf(meeting);
      const key = digest(parts);
      const value = stored.results.has(key) ? (stored.results.get(key) as Value) : make();
      used.results.set(key, value);
      return value;
    },
    save() {
      for (const [key, { stored, used }] of open) if (!isSame(stored, used)) summaries.set(key, used);
      summaries.prune(open.keys());
      texts.prune([...open.values()].flatMap(({ used }) => [...used.documents.keys()]));
    },
  };
}

const emptySummary = (): Summary => ({ documents: new Map(), results: new Map() });

/** Digest of the code that parses and checks: that of this process, which does not change while it runs. */
export const coreDigest = memoize((): string =>
  folderDigest(fileURLToPath(new URL('../../core', import.meta.url))),
);

const keyOfDocument = (
  code: string,
  file: SourceFile,
  { base, crossCheck = false, abbreviations = [], vocabulary }: DocumentOptions,
): string =>
  digest([
    code,
    file.path,
    file.hash,
    base,
    String(crossCheck),
    abbreviations.join(' '),
    JSON.stringify(vocabulary),
  ]);

const isSame = (one: Summary, other: Summary): boolean =>
  hasSameKeys(one.documents, other.documents) && hasSameKeys(one.results, other.results);

const hasSameKeys = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean =>
  one.size === other.size && [...one.keys()].every((key) => other.has(key));
