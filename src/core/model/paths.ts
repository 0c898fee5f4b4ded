/** Reads and writes the paths of files below `content/`. */
import { slugPattern } from './ids.ts';
import { isLanguage, type Language } from './languages.ts';
import { pageNameProblem, pagePattern } from './page-names.ts';

export interface DocumentPath {
  meeting: string;
  document: string;
  language: Language;
}

/** Excludes the name `print`: the page that prints a meeting has the address of such a document. */
const documentPattern = new RegExp(
  `^meetings/(${slugPattern})/(?!print\\.)(${slugPattern})\\.([a-z]{2})\\.md$`,
);

const meetingFilePattern = new RegExp(`^meetings/${slugPattern}/meeting\\.yaml$`);

/** Reads `meetings/<meeting>/<document>.<language>.md`. Returns `null` for any other path. */
export function documentPathOrNull(path: string): DocumentPath | null {
  const [, meeting, document, language] = documentPattern.exec(path) ?? [];
  return meeting && document && language && isLanguage(language) ? { meeting, document, language } : null;
}

/** @throws Error for a path that is not that of a document */
export function documentPath(path: string): DocumentPath {
  const parsed = documentPathOrNull(path);
  if (!parsed) throw new Error(`${path} is not the path of a document.`);
  return parsed;
}

const recordPattern = new RegExp(
  `^meetings/(${slugPattern})/translations/(${slugPattern})\\.([a-z]{2})\\.yaml$`,
);

/** Reads `meetings/<meeting>/translations/<document>.<language>.yaml`. Returns `null` for any other path. */
export function recordPathOrNull(path: string): DocumentPath | null {
  const [, meeting, document, language] = recordPattern.exec(path) ?? [];
  return meeting && document && language && isLanguage(language) ? { meeting, document, language } : null;
}

export interface PagePath {
  /** Path below `pages/`: `rules/membership`. */
  page: string;
  language: Language;
}

const pageFilePattern = new RegExp(`^pages/(${pagePattern})\\.([a-z]{2})\\.md$`);
const pageRecordPattern = new RegExp(
  `^pages/((?:${slugPattern}/)*)translations/(${slugPattern})\\.([a-z]{2})\\.yaml$`,
);

/** Reads `pages/<page>.<language>.md`, in any folder below `pages/`. Returns `null` for any other path, and for a name that no page can have. */
export function pagePathOrNull(path: string): PagePath | null {
  const parsed = namedPage(path);
  return parsed && pageNameProblem(parsed.page) === null ? parsed : null;
}

/** Reads the path of a page, whether or not a page can have its name. */
export function namedPage(path: string): PagePath | null {
  const [, page, language] = pageFilePattern.exec(path) ?? [];
  return page && language && isLanguage(language) ? { page, language } : null;
}

/** Reads `pages/<folder>/translations/<page>.<language>.yaml`. Returns `null` for any other path. */
export function pageRecordPathOrNull(path: string): PagePath | null {
  const [, folder = '', name, language] = pageRecordPattern.exec(path) ?? [];
  return name && language && isLanguage(language) ? { page: folder + name, language } : null;
}

/** Tests whether a path is that of a page or of a translation record of one. */
export const isInPages = (path: string): boolean =>
  pagePathOrNull(path) !== null || pageRecordPathOrNull(path) !== null;

/** A text of an entry of a register. */
export interface EntryPath {
  register: string;
  entry: string;
  language: Language;
}

const entryTextPattern = new RegExp(
  `^registers/(${slugPattern})/entries/(?!print\\.)(${slugPattern})\\.([a-z]{2})\\.md$`,
);
const entryFactsPattern = new RegExp(
  `^registers/(${slugPattern})/entries/(?!print\\.)(${slugPattern})\\.yaml$`,
);
const registerFilePattern = new RegExp(`^registers/(${slugPattern})/register\\.yaml$`);

/** Reads `registers/<register>/entries/<entry>.<language>.md`. Returns `null` for any other path. */
export function entryPathOrNull(path: string): EntryPath | null {
  const [, register, entry, language] = entryTextPattern.exec(path) ?? [];
  return register && entry && language && isLanguage(language) ? { register, entry, language } : null;
}

/** Reads `registers/<register>/entries/<entry>.yaml`. Returns `null` for any other path. */
export function factsPathOrNull(path: string): Omit<EntryPath, 'language'> | null {
  const [, register, entry] = entryFactsPattern.exec(path) ?? [];
  return register && entry ? { register, entry } : null;
}

/** Tests for the name of an entry. `print` is none: the page that prints a register has its address. */
export const isEntryName = (name: string): boolean =>
  factsPathOrNull(factsFile({ register: 'register', entry: name })) !== null;

/** Tests whether a path is that of the `register.yaml` of a register. */
export const isRegisterFile = (path: string): boolean => registerFilePattern.test(path);

/** Tests whether a path is that of a file of a register. */
export const isInRegister = (path: string): boolean =>
  isRegisterFile(path) || factsPathOrNull(path) !== null || entryPathOrNull(path) !== null;

/** Returns the id of the register in whose folder a file is. */
export const registerFolder = (path: string): string | null =>
  /^registers\/([^/]+)\//.exec(path)?.[1] ?? null;

/** The file of organs and series. */
export const seriesFile = 'series.yaml';

/** Reads the language of `strings/<language>.yaml`. Returns `null` for any other path. */
export function stringsLanguageOrNull(path: string): Language | null {
  const [, language] = /^strings\/([a-z]{2})\.yaml$/.exec(path) ?? [];
  return language && isLanguage(language) ? language : null;
}

/** Returns the language of a file that is in one language, otherwise `null`. */
export const languageOfFile = (path: string): Language | null =>
  (
    documentPathOrNull(path) ??
    recordPathOrNull(path) ??
    pagePathOrNull(path) ??
    pageRecordPathOrNull(path) ??
    entryPathOrNull(path)
  )?.language ?? stringsLanguageOrNull(path);

export const documentFile = ({ meeting, document, language }: DocumentPath): string =>
  `meetings/${meeting}/${document}.${language}.md`;

export const pageFile = ({ page, language }: PagePath): string => `pages/${page}.${language}.md`;

export const pageRecordFile = ({ page, language }: PagePath): string =>
  `pages/${page.replace(/[^/]*$/, 'translations/$&')}.${language}.yaml`;

export const entryFile = ({ register, entry, language }: EntryPath): string =>
  `registers/${register}/entries/${entry}.${language}.md`;

export const factsFile = ({ register, entry }: Omit<EntryPath, 'language'>): string =>
  `registers/${register}/entries/${entry}.yaml`;

export const registerFile = (register: string): string => `registers/${register}/register.yaml`;

/** Returns the path of the same document or page in a language. */
export const siblingOf = (file: string, language: Language): string =>
  file.replace(/\.[a-z]+\.md$/, `.${language}.md`);

export const recordFile = ({ meeting, document, language }: DocumentPath): string =>
  `meetings/${meeting}/translations/${document}.${language}.yaml`;

/** Tests whether a path is that of the `meeting.yaml` of a meeting. */
export const isMeetingFile = (path: string): boolean => meetingFilePattern.test(path);

/** Tests whether a path is that of a document, of a translation record or of `meeting.yaml`. */
export const isInMeeting = (path: string): boolean =>
  documentPathOrNull(path) !== null || recordPathOrNull(path) !== null || isMeetingFile(path);

/** Returns the id of the meeting in whose folder a file is. */
export const meetingFolder = (path: string): string | null => /^meetings\/([^/]+)\//.exec(path)?.[1] ?? null;
