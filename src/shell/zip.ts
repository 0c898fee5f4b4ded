/** Packs each meeting as a ZIP for each language, and says on its page how large it is. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateSync, strToU8, Zip, type ZipInputFile } from 'fflate';
import { addresses } from '../core/addresses.ts';
import { type Language, languageTags } from '../core/languages.ts';
import type { Meeting } from '../core/model.ts';
import { fileSize } from '../i18n/format.ts';
import { hasBook } from '../outputs/epub.ts';
import { meetingFiles, type ZipFile } from '../outputs/zip/files.ts';
import type { CurrentSite } from './site.ts';
import { zipScripts } from './zip-scripts.ts';

/** @param dist the built site, with its calendars and books @param root folder of the project @returns how many there are */
export async function writeZips(
  { site, history, base }: CurrentSite,
  dist: string,
  root: string,
): Promise<number> {
  const scripts = await zipScripts(root);
  const textOf = (address: string): string | null => {
    const path = join(dist, address, address.endsWith('/') ? 'index.html' : '');
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  const shrunk = remembering();
  let count = 0;
  for (const meeting of site.meetings) {
    const languages = languageTags.filter((language) => hasBook(meeting, language));
    if (languages.length === 0) continue;
    const { files, first } = meetingFiles({ site, history, base, textOf, scripts }, meeting);
    for (const language of languages) {
      const zip = packed([first[language], ...files].map(shrunk));
      writeFileSync(join(dist, addresses.zip(language, meeting.id)), zip);
      tellSizes(dist, meeting, language);
    }
    count += languages.length;
  }
  return count;
}

/** The place for each size stands in the page; pages that have not changed since the last build have one in it. */
function tellSizes(dist: string, meeting: Meeting, language: Language): void {
  const page = join(dist, addresses.meeting(language, meeting.id), 'index.html');
  const sizeOf = (address: string) => fileSize(language, statSync(join(dist, address)).size);
  const sizes: Record<string, string> = {
    epub: sizeOf(addresses.book(language, meeting.id)),
    zip: sizeOf(addresses.zip(language, meeting.id)),
  };
  const text = readFileSync(page, 'utf8').replace(
    /(<small data-size="(\w+)">)[^<]*/g,
    (_whole, tag: string, name: string) => tag + sizes[name],
  );
  writeFileSync(page, text);
}

// ---- The container ------------------------------------------------------------------------------------

type Shrunk = Pick<ZipInputFile, 'filename' | 'size' | 'crc'> & { data: Uint8Array<ArrayBuffer> };

/** The same files stand in the ZIPs of all languages, and their scripts in those of all meetings: they are shrunk once. */
function remembering(): (file: ZipFile) => Shrunk {
  const known = new Map<string, Omit<Shrunk, 'filename'>>();
  return ({ path, text }) => {
    const found = known.get(text) ?? shrink(text);
    known.set(text, found);
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

function packed(files: readonly Shrunk[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((problem, chunk) => {
    if (problem) throw problem;
    chunks.push(chunk);
  });
  for (const { data, ...about } of files) {
    const file: ZipInputFile = { ...about, mtime, compression: deflated };
    zip.add(file);
    file.ondata?.(null, data, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
