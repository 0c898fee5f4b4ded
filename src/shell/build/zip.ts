/** Packs each meeting as a ZIP file, and writes its size on the pages of the meeting. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateSync, strToU8, Zip, type ZipInputFile } from 'fflate';
import { meetingModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting } from '../../core/model/model.ts';
import { fileSize } from '../../i18n/format.ts';
import { hasBook } from '../../outputs/epub/epub.ts';
import { previousAddresses } from '../../outputs/feeds/redirects.ts';
import { hasZip, sourceAddresses } from '../../outputs/zip/contents.ts';
import { meetingFiles, type ZipFile } from '../../outputs/zip/files.ts';
import { openCache } from '../cache.ts';
import type { CurrentSite } from '../content/site.ts';
import { digest } from '../digest.ts';
import type { OutputUnits } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';

interface DeflatedFile extends Pick<ZipInputFile, 'filename' | 'size' | 'crc'> {
  data: Uint8Array<ArrayBuffer>;
}

export interface ZipReport {
  zips: number;
  /** The number of them whose files come from an earlier build. */
  cached: number;
}

/** @param dist the built site, with its calendars and books */
export function writeZips(options: {
  current: CurrentSite;
  dist: string;
  cacheDir: string;
  /** Scripts and the style sheets that they load. */
  scripts: readonly ZipFile[];
  units: OutputUnits;
}): ZipReport {
  const { current, dist, scripts, units } = options;
  const { site, history, base } = current;
  // Deflating the files of a hundred meetings takes seconds.
  const cache = openCache<DeflatedFile[]>(options.cacheDir);
  const keys = new Set<string>();
  const deflate = createDeflater();
  const textOf = textReader(units);
  const sourceKey = sourceKeys(units, textOf);
  const previousOf = previousAddresses(site);
  const report = { zips: 0, cached: 0 };
  for (const meeting of site.meetings.filter(hasZip)) {
    report.zips += 1;
    const key = cacheKey(current, meeting, sourceKey);
    keys.add(key);
    const unit = `zip ${meeting.id}`;
    const kept = units.keep(unit, key);
    const cached = kept ? undefined : cache.get(key);
    if (kept || cached) report.cached += 1;
    if (!kept) {
      const files = cached ?? meetingFiles({ site, history, base, textOf, scripts }, meeting).map(deflate);
      if (!cached) cache.set(key, files);
      const address = addresses.zip(meeting.id);
      const paths = [address, ...previousOf(address)].map((each) => each.slice(1));
      const bytes = zipFile(files);
      for (const path of paths) writeFileAt(join(dist, path), bytes);
      units.add(unit, key, paths);
    }
    for (const language of site.config.languages) writeSizes(dist, meeting, language, units);
  }
  cache.prune(keys);
  return report;
}

/** Reads files of the built site by address; `null` if there is none. */
const textReader =
  ({ locate }: OutputUnits) =>
  (address: string): string | null => {
    const path = locate(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };

/** Returns the key of the page at an address, or the text of any other file. */
const sourceKeys =
  (units: OutputUnits, textOf: (address: string) => string | null) =>
  (address: string): string =>
    units.keyOf(`${address.slice(1)}index.html`) ?? textOf(address) ?? '';

/** Covers everything that the files are made from: built pages, indexed texts, the glossary, addresses, and code. */
const cacheKey = (
  { site, history, base, code }: CurrentSite,
  meeting: Meeting,
  sourceKey: (address: string) => string,
): string =>
  digest([
    code,
    base,
    JSON.stringify([site.config, site.glossary, site.moved]),
    meeting.hash,
    ...site.config.languages.map((language) => meetingModified(history, meeting, language) ?? ''),
    ...meeting.documents.flatMap(({ versions }) => Object.values(versions).map(({ hash }) => hash)),
    ...sourceAddresses(site, meeting).map(sourceKey),
  ]);

// ---- Sizes --------------------------------------------------------------------------------------------

const sizePattern = /(<small data-size="(\w+)">)[^<]*/g;

function writeSizes(dist: string, meeting: Meeting, language: Language, units: OutputUnits): void {
  const path = `${addresses.meeting(language, meeting.id).slice(1)}index.html`;
  const sizeOf = (address: string) => fileSize(language, statSync(units.locate(address.slice(1))).size);
  const sizes: Record<string, string> = {
    zip: sizeOf(addresses.zip(meeting.id)),
    ...(hasBook(meeting, language) && { epub: sizeOf(addresses.book(language, meeting.id)) }),
  };
  const text = readFileSync(units.locate(path), 'utf8');
  const withSizes = text.replace(sizePattern, (_match, tag: string, name: string) => tag + sizes[name]);
  if (withSizes === text) return;
  writeFileAt(join(dist, path), withSizes);
  const key = units.keyOf(path);
  if (key !== undefined) units.add(path, key, [path]);
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

function zipFile(files: readonly DeflatedFile[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((problem, chunk) => {
    if (problem) throw problem;
    chunks.push(chunk);
  });
  for (const { data, ...about } of files) {
    const file: ZipInputFile = { ...about, mtime, compression: deflateMethod };
    zip.add(file);
    file.ondata?.(null, data, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
