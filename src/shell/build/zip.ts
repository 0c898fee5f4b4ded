/** Packs each meeting as a ZIP for each language, and says on its page how large it is. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateSync, strToU8, Zip, type ZipInputFile } from 'fflate';
import { meetingModified } from '../../core/history/sequence.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting } from '../../core/model/model.ts';
import { fileSize } from '../../i18n/format.ts';
import { hasBook } from '../../outputs/epub/epub.ts';
import { meetingFiles, sourcesOf, type ZipFile } from '../../outputs/zip/files.ts';
import { digest } from '../cache.ts';
import type { CurrentSite } from '../content/site.ts';
import { openShelf } from './zip-cache.ts';
import { zipScripts } from './zip-scripts.ts';

/** The files of a meeting, shrunk: those of all languages, and the first of each. */
export interface Parts {
  files: Shrunk[];
  first: Map<Language, Shrunk>;
}

export interface Shrunk extends Pick<ZipInputFile, 'filename' | 'size' | 'crc'> {
  data: Uint8Array<ArrayBuffer>;
}

export interface ZipReport {
  zips: number;
  /** Meetings whose files come from the cache. */
  kept: number;
}

/** @param dist the built site, with its calendars and books @param root folder of the project */
export async function writeZips(options: {
  current: CurrentSite;
  dist: string;
  cacheDir: string;
  root: string;
}): Promise<ZipReport> {
  const { current, dist } = options;
  const { site, history, base } = current;
  const scripts = await zipScripts(options.root);
  const shelf = openShelf(options.cacheDir);
  const shrunk = remembering();
  const textOf = textsIn(dist);
  const report = { zips: 0, kept: 0 };
  for (const meeting of site.meetings) {
    const languages = site.config.languages.filter((language) => hasBook(meeting, language));
    if (languages.length === 0) continue;
    const key = keyOf(current, meeting, textOf);
    const kept = shelf.read(key);
    const parts = kept ?? partsOf(meetingFiles({ site, history, base, textOf, scripts }, meeting), shrunk);
    if (kept) report.kept += 1;
    else shelf.write(key, parts);
    for (const language of languages) {
      writeFileSync(join(dist, addresses.zip(language, meeting.id)), packed(parts, language));
      tellSizes(dist, meeting, language);
    }
    report.zips += languages.length;
  }
  shelf.sweep();
  return report;
}

const textsIn =
  (dist: string) =>
  (address: string): string | null => {
    const path = join(dist, address, address.endsWith('/') ? 'index.html' : '');
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };

/** Changes with all that the files are made of: pages as they were built, the texts that are searched, the code. */
const keyOf = (
  { site, history, base, code }: CurrentSite,
  meeting: Meeting,
  textOf: (address: string) => string | null,
): string =>
  digest([
    code,
    base,
    JSON.stringify(site.config),
    meeting.hash,
    ...site.config.languages.map((language) => meetingModified(history, meeting, language) ?? ''),
    ...meeting.documents.flatMap(({ versions }) => Object.values(versions).map(({ hash }) => hash)),
    ...sourcesOf(site, meeting).map((address) => withoutSizes(textOf(address) ?? '')),
  ]);

const partsOf = (
  { files, first }: ReturnType<typeof meetingFiles>,
  shrunk: (file: ZipFile) => Shrunk,
): Parts => ({
  files: files.map(shrunk),
  first: new Map([...first].map(([language, file]) => [language, shrunk(file)])),
});

// ---- Sizes --------------------------------------------------------------------------------------------

const sizePattern = /(<small data-size="(\w+)">)[^<]*/g;

/** Astro may take a page from its last build, with the sizes of then. */
const withoutSizes = (page: string): string => page.replace(sizePattern, '$1');

function tellSizes(dist: string, meeting: Meeting, language: Language): void {
  const page = join(dist, addresses.meeting(language, meeting.id), 'index.html');
  const sizeOf = (address: string) => fileSize(language, statSync(join(dist, address)).size);
  const sizes: Record<string, string> = {
    epub: sizeOf(addresses.book(language, meeting.id)),
    zip: sizeOf(addresses.zip(language, meeting.id)),
  };
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(sizePattern, (_whole, tag: string, name: string) => tag + sizes[name]),
  );
}

// ---- The container ------------------------------------------------------------------------------------

/** Scripts and styles come again in each meeting: they are shrunk once. */
function remembering(): (file: ZipFile) => Shrunk {
  const known = new Map<string, Omit<Shrunk, 'filename'>>();
  return ({ path, text }) => {
    const found = known.get(text) ?? shrink(text);
    if (path.includes('/assets/')) known.set(text, found);
    return { filename: path, ...found };
  };
}

function shrink(text: string): Omit<Shrunk, 'filename'> {
  const bytes = strToU8(text);
  // Not by the zlib of Node: its bytes differ from machine to machine.
  return { data: deflateSync(bytes, { level: 9 }), size: bytes.length, crc: crc32(bytes) };
}

/** A container knows no time zone: in each of them, this is written alike. */
const mtime = new Date(1980, 0, 1, 12);
const deflated = 8;

function packed({ files, first }: Parts, language: Language): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((problem, chunk) => {
    if (problem) throw problem;
    chunks.push(chunk);
  });
  const begin = first.get(language);
  for (const { data, ...about } of begin ? [begin, ...files] : files) {
    const file: ZipInputFile = { ...about, mtime, compression: deflated };
    zip.add(file);
    file.ondata?.(null, data, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
