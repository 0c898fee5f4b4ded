/** Packs each meeting and each register as a ZIP file, and writes its size on the pages of the meeting. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateSync, strToU8, Zip, type ZipInputFile } from 'fflate';
import { meetingModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Meeting, Register, Site } from '../../core/model/model.ts';
import { fileSize } from '../../i18n/format.ts';
import { previousAddresses } from '../../outputs/feeds/redirects.ts';
import { sharedFiles, sourcesOfSite } from '../../outputs/zip/contents.ts';
import { meetingFiles, type ZipFile } from '../../outputs/zip/files.ts';
import { withoutMeetings } from '../../outputs/zip/page.ts';
import { type PlannedFile, registerZipFiles } from '../../outputs/zip/register-files.ts';
import { openCache } from '../cache.ts';
import type { CurrentSite } from '../content/site.ts';
import { digest } from '../digest.ts';
import type { UnitPlan } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';

interface DeflatedFile extends Pick<ZipInputFile, 'filename' | 'size' | 'crc'> {
  data: Uint8Array<ArrayBuffer>;
}

type Deflated = Omit<DeflatedFile, 'filename'>;

export interface Zipper {
  /**
   * Returns the ZIP of a meeting as a unit.
   *
   * @param keysOfParts keys of the pages and files of the meeting
   * @param keysOfSite see `siteSourceKeys`
   */
  unitOf: (meeting: Meeting, keysOfParts: () => string[], keysOfSite: () => string[]) => UnitPlan;
  /** Writes the sizes of the ZIP and the books of a meeting on its pages. @returns the pages that have changed */
  writeSizes: (meeting: Meeting) => string[];
}

/** Returns where a file of the new site is to be read; `null` if there is none. */
export type Locate = (path: string) => string | null;

/** @param dist folder in which the new site is made @param scripts and the style sheets that they load */
export function createZipper({
  current: { site, history, base, code },
  dist,
  scripts,
  locate,
}: {
  current: CurrentSite;
  dist: string;
  scripts: readonly ZipFile[];
  locate: Locate;
}): Zipper {
  const deflate = createDeflater();
  const textOf = textReader(locate);
  const previousOf = previousAddresses(site);
  const { languages } = site.config;
  return {
    unitOf: (meeting, keysOfParts, keysOfSite) => ({
      name: `zip ${meeting.id}`,
      // The keys of its pages cover the settings and the documents of a meeting.
      key: () =>
        digest([
          code,
          base,
          JSON.stringify([site.config, site.glossary, site.moved]),
          ...languages.map((language) => meetingModified(history, meeting, language) ?? ''),
          ...keysOfParts(),
          ...keysOfSite(),
        ]),
      make() {
        const files = meetingFiles({ site, history, base, textOf, scripts }, meeting);
        const bytes = zipFile(files.map(deflate));
        const address = addresses.zip(meeting.id);
        const paths = [address, ...previousOf(address)].map((each) => each.slice(1));
        for (const path of paths) writeFileAt(join(dist, path), bytes);
        return paths;
      },
    }),
    writeSizes: (meeting) =>
      languages.flatMap((language) => {
        const address = addresses.meeting(language, meeting.id);
        const text = textOf(address);
        if (text === null) return [];
        const sizeOf = (file: string): string => {
          const path = locate(file.slice(1));
          return path === null ? '' : fileSize(language, statSync(path).size);
        };
        const sizes: Record<string, string> = {
          zip: sizeOf(addresses.zip(meeting.id)),
          epub: sizeOf(addresses.book(language, meeting.id)),
        };
        const withSizes = text.replace(sizePattern, (_match, tag: string, name: string) => tag + sizes[name]);
        if (withSizes === text) return [];
        writeFileAt(join(dist, fileOfAddress(address)), withSizes);
        return [fileOfAddress(address)];
      }),
  };
}

interface RegisterZipOptions {
  /** Folder in which the new site is made. */
  dist: string;
  /** Folder of the cache of the files in the ZIP. */
  cacheDir: string;
  scripts: readonly ZipFile[];
  locate: Locate;
  /** Returns the keys of its pages and files, which cover its history, the settings of the site and the code. */
  keysOfParts: () => string[];
}

/** Returns the ZIP of a register as a unit. */
export const registerZipUnit = (
  { site, history, base, code }: CurrentSite,
  register: Register,
  { dist, cacheDir, scripts, locate, keysOfParts }: RegisterZipOptions,
): UnitPlan => ({
  name: `zip registers/${register.id}`,
  key: () =>
    digest([
      ...keysOfParts(),
      ...sharedFiles.map(({ address }) => digest([textReader(locate)(address) ?? ''])),
    ]),
  make() {
    const files = registerZipFiles({ site, history, base, scripts, textOf: textReader(locate) }, register);
    const path = addresses.registerZip(register.id).slice(1);
    writeFileAt(join(dist, path), zipFile(deflateChanged(files, code, cacheDir)));
    return [path];
  },
});

/** Deflates files, but takes those that have not changed from a cache. */
function deflateChanged(files: readonly PlannedFile[], code: string, cacheDir: string): DeflatedFile[] {
  const cache = openCache<Deflated>(cacheDir);
  const keys: string[] = [];
  const deflated = files.map(({ path, dependencies, text }) => {
    const key = digest([code, path, ...dependencies()]);
    keys.push(key);
    const cached = cache.get(key);
    const content = cached ?? deflateText(text());
    if (!cached) cache.set(key, content);
    return { filename: path, ...content };
  });
  cache.prune(keys);
  return deflated;
}

const sizePattern = /(<small data-size="(\w+)">)[^<]*/g;

/** Returns keys of the files of the site that are in all ZIPs, without what they contain of meetings. */
export function siteSourceKeys({ config }: Site, locate: Locate): string[] {
  const textOf = textReader(locate);
  return sourcesOfSite(config.languages).map((address) => {
    const text = textOf(address) ?? '';
    return digest([address.endsWith('/') ? withoutMeetings(text) : text]);
  });
}

/** Reads files of the built site by address; `null` if there is none. */
const textReader =
  (locate: Locate) =>
  (address: string): string | null => {
    const path = locate(fileOfAddress(address));
    return path === null ? null : readFileSync(path, 'utf8');
  };

/** Returns the path of the file at an address. */
export const fileOfAddress = (address: string): string =>
  `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

// ---- The container ------------------------------------------------------------------------------------

/** Returns a function that deflates files, and scripts and styles only once: every meeting contains the same ones. */
function createDeflater(): (file: ZipFile) => DeflatedFile {
  const deflatedAssets = new Map<string, Deflated>();
  return ({ path, text }) => {
    const deflated = deflatedAssets.get(text) ?? deflateText(text);
    if (path.includes('/assets/')) deflatedAssets.set(text, deflated);
    return { filename: path, ...deflated };
  };
}

function deflateText(text: string): Deflated {
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
