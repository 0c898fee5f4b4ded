/** What the path of a file below `content/` says. */
import { slugPattern } from './ids.ts';
import { isLanguage, type Language } from './languages.ts';
import { type DocumentType, type PageName, pageNames } from './model.ts';

export interface DocumentPath {
  meeting: string;
  document: string;
  language: Language;
}

/** The page that prints a whole meeting has the address that a document of this name would have. */
const pattern = new RegExp(`^meetings/(${slugPattern})/(?!print\\.)(${slugPattern})\\.([a-z]{2})\\.md$`);

const meetingFilePattern = new RegExp(`^meetings/${slugPattern}/meeting\\.yaml$`);

/** `null` where the path is not `meetings/<meeting>/<document>.<language>.md`. */
export function documentPathOrNull(path: string): DocumentPath | null {
  const [, meeting, document, language] = pattern.exec(path) ?? [];
  return meeting && document && language && isLanguage(language) ? { meeting, document, language } : null;
}

/** @throws Error where the path is not that of a document. */
export function documentPath(path: string): DocumentPath {
  const found = documentPathOrNull(path);
  if (!found) throw new Error(`${path} is not the path of a document`);
  return found;
}

const recordPattern = new RegExp(
  `^meetings/(${slugPattern})/translations/(${slugPattern})\\.([a-z]{2})\\.yaml$`,
);

/** `null` where the path is not `meetings/<meeting>/translations/<document>.<language>.yaml`. */
export function recordPathOrNull(path: string): DocumentPath | null {
  const [, meeting, document, language] = recordPattern.exec(path) ?? [];
  return meeting && document && language && isLanguage(language) ? { meeting, document, language } : null;
}

export interface PagePath {
  page: PageName;
  language: Language;
}

/** `null` where the path is not `pages/<page>.<language>.md` with the name of a page that a site can have. */
export function pagePathOrNull(path: string): PagePath | null {
  const [, name, language] = /^pages\/([a-z-]+)\.([a-z]{2})\.md$/.exec(path) ?? [];
  const page = pageNames.find((each) => each === name);
  return page && language && isLanguage(language) ? { page, language } : null;
}

/** The language of `strings/<language>.yaml`; `null` for any other path. */
export function stringsLanguageOrNull(path: string): Language | null {
  const [, language] = /^strings\/([a-z]{2})\.yaml$/.exec(path) ?? [];
  return language && isLanguage(language) ? language : null;
}

/** The language of a file that is in one language; `null` for any other file. */
export const languageOfFile = (path: string): Language | null =>
  (documentPathOrNull(path) ?? recordPathOrNull(path) ?? pagePathOrNull(path))?.language ??
  stringsLanguageOrNull(path);

export const documentFile = ({ meeting, document, language }: DocumentPath): string =>
  `meetings/${meeting}/${document}.${language}.md`;

export const recordFile = ({ meeting, document, language }: DocumentPath): string =>
  `meetings/${meeting}/translations/${document}.${language}.yaml`;

/** Whether a path is that of a document, of what is recorded of it, or of `meeting.yaml`, rightly placed. */
export const isInMeeting = (path: string): boolean =>
  documentPathOrNull(path) !== null || recordPathOrNull(path) !== null || meetingFilePattern.test(path);

/** `meetings/<meeting>` of any path in a meeting's folder. */
export const meetingFolder = (path: string): string | null => /^meetings\/([^/]+)\//.exec(path)?.[1] ?? null;

/**
 * `agenda` is an agenda; `circular` and `circular-2` are circulars; likewise notes. `circular-rev-1` is what
 * `circular` is. Any other name is that of a document, or of the type of the one that it revises.
 */
export function documentTypeOf(document: string, revises?: string): DocumentType {
  const word = document.replace(/-rev-\d+$/, '').replace(/(?<!^agenda)-\d+$/, '');
  if (word === 'agenda' || word === 'circular' || word === 'note') return word;
  return revises === undefined ? 'document' : documentTypeOf(revises);
}
