/** Packs each meeting as a ZIP file for each language, and writes its size on the page of the meeting. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateSync, strToU8, Zip, type ZipInputFile } from 'fflate';
import type { Plugin } from 'vite';
import { meetingModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting } from '../../core/model/model.ts';
import { fileSize } from '../../i18n/format.ts';
import { hasBook } from '../../outputs/epub/epub.ts';
import { sourceAddresses } from '../../outputs/zip/contents.ts';
import { meetingFiles, type ZipFile } from '../../outputs/zip/files.ts';
import { openCache } from '../cache.ts';
import type { CurrentSite } from '../content/site.ts';
import { digest } from '../digest.ts';
import { zipScripts } from './zip-scripts.ts';

/** The files of a meeting, deflated: those of all languages, and the start page of each. */
interface MeetingParts {
  files: DeflatedFile[];
  startPages: Map<Language, DeflatedFile>;
}

interface DeflatedFile extends Pick<ZipInputFile, 'filename' | 'size' | 'crc'> {
  data: Uint8Array<ArrayBuffer>;
}

export interface ZipReport {
  zips: number;
  /** Meetings whose files come from the cache. */
  cachedMeetings: number;
}

/** @param dist the built site, with its calendars and books @param root folder of the project */
export async function writeZips(options: {
  current: CurrentSite;
  dist: string;
  cacheDir: string;
  root: string;
  plugins: readonly Plugin[];
}): Promise<ZipReport> {
  const { current, dist } = options;
  const { site, history, base } = current;
  const scripts = await zipScripts(options.root, options.plugins);
  // Deflating the files of a hundred meetings takes seconds.
  const cache = openCache<MeetingParts>(options.cacheDir);
  const keys = new Set<string>();
  const deflate = createDeflater();
  const textOf = textReader(dist);
  const report = { zips: 0, cachedMeetings: 0 };
  for (const meeting of site.meetings) {
    const languages = site.config.languages.filter((language) => hasBook(meeting, language));
    if (languages.length === 0) continue;
    const key = cacheKey(current, meeting, textOf);
    const cached = cache.get(key);
    const parts =
      cached ?? deflateAll(meetingFiles({ site, history, base, textOf, scripts }, meeting), deflate);
    if (cached) report.cachedMeetings += 1;
    else cache.set(key, parts);
    keys.add(key);
    for (const language of languages) {
      writeFileSync(join(dist, addresses.zip(language, meeting.id)), zipFile(parts, language));
      writeSizes(dist, meeting, language);
    }
    report.zips += languages.length;
  }
  cache.prune(keys);
  return report;
}

/** Reads files of the built site by address; `null` if there is none. */
const textReader =
  (dist: string) =>
  (address: string): string | null => {
    const path = join(dist, address, address.endsWith('/') ? 'index.html' : '');
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };

/** Covers everything that the files are made from: built pages, indexed texts, and code. */
const cacheKey = (
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
    ...sourceAddresses(site, meeting).map((address) => withoutSizes(textOf(address) ?? '')),
  ]);

const deflateAll = (
  { files, startPages }: ReturnType<typeof meetingFiles>,
  deflate: (file: ZipFile) => DeflatedFile,
): MeetingParts => ({
  files: files.map(deflate),
  startPages: new Map([...startPages].map(([language, file]) => [language, deflate(file)])),
});

// ---- Sizes --------------------------------------------------------------------------------------------

const sizePattern = /(<small data-size="(\w+)">)[^<]*/g;

/** Removes the sizes of an earlier build: Astro may copy a page from there. */
const withoutSizes = (page: string): string => page.replace(sizePattern, '$1');

function writeSizes(dist: string, meeting: Meeting, language: Language): void {
  const page = join(dist, addresses.meeting(language, meeting.id), 'index.html');
  const sizeOf = (address: string) => fileSize(language, statSync(join(dist, address)).size);
  const sizes: Record<string, string> = {
    epub: sizeOf(addresses.book(language, meeting.id)),
    zip: sizeOf(addresses.zip(language, meeting.id)),
  };
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(sizePattern, (_match, tag: string, name: string) => tag + sizes[name]),
  );
}

// ---- The container ------------------------------------------------------------------------------------

/** Returns a function that deflates files, and scripts and styles only once: every meeting contains the same ones. */
function createDeflater(): (file: ZipFile) => DeflatedFile {
  const deflatedAssets = new Map<string, Omit<DeflatedFile, 'filename'>>();
  return ({ path, text }) => {
    const deflated = deflatedAssets.get(text) ?? deflateText(text);
    if (path.includes('/assets/')) deflatedAssets.set(text, deflated);
    return { filename: path, ...deflated };
  };
}

function deflateText(text: string): Omit<DeflatedFile, 'filename'> {
  const bytes = strToU8(text);
  // The output of Node's zlib differs between platforms: https://github.com/nodejs/node/issues/12244
  return { data: deflateSync(bytes, { level: 9 }), size: bytes.length, crc: crc32(bytes) };
}

/** ZIP files hold local times without a zone, so that this date gives the same bytes in every zone. */
const mtime = new Date(1980, 0, 1, 12);
/** Compression method 8 of the ZIP format. */
const deflateMethod = 8;

function zipFile({ files, startPages }: MeetingParts, language: Language): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((problem, chunk) => {
    if (problem) throw problem;
    chunks.push(chunk);
  });
  const startPage = startPages.get(language);
  for (const { data, ...about } of startPage ? [startPage, ...files] : files) {
    const file: ZipInputFile = { ...about, mtime, compression: deflateMethod };
    zip.add(file);
    file.ondata?.(null, data, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
