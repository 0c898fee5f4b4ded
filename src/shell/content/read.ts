/** Reads the content folder. Files that cannot be read as text are reported: none throws an error or is skipped silently. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileEncoding } from '../../core/checks/files/file-encoding.ts';
import { fileLink } from '../../core/checks/files/file-link.ts';
import { fileSize } from '../../core/checks/files/file-size.ts';
import { fileUnreadable } from '../../core/checks/files/file-unreadable.ts';
import { type Diagnostic, type Report, reporter } from '../../core/diagnostics/diagnostic.ts';
import type { Finding } from '../../core/diagnostics/rule.ts';
import type { SourceFile } from '../../core/model/model.ts';
import { meetingFolder } from '../../core/model/paths.ts';
import type { Wording } from '../../core/model/wording.ts';
import { startOf } from '../../core/text/source.ts';
import { sha256 } from '../digest.ts';
import { OperationalError } from '../operational-error.ts';
import { markerName } from '../output/folder.ts';
import { decodeText, maxTextBytes } from './text-file.ts';

export interface Content {
  files: SourceFile[];
  /** Ids of all meetings, also of those whose files were not read. */
  meetings: string[];
  diagnostics: Diagnostic[];
}

interface ReadOptions {
  /** Selects files by their path. Without it, all are read. */
  isToRead?: (path: string) => boolean;
  /** The bytes of texts that stay in memory. Further texts are read again when somebody accesses them. */
  maxKeptBytes?: number;
}

/**
 * @param root path of the content folder
 * Built sites in the content folder do not belong to the content.
 *
 * @param ignored paths of other folders that do not
 */
export async function readContent(
  root: string,
  ignored: readonly string[] = [],
  { isToRead = () => true, maxKeptBytes = 256 * 1024 * 1024 }: ReadOptions = {},
): Promise<Content> {
  const { diagnostics, report } = reporter();
  const realRoot = await realpath(root).catch(() => root);
  const files: SourceFile[] = [];
  const entries = await listFiles(realRoot);
  const paths = [...entries.keys()].sort();
  const prefixes = [
    ...ignored.map((folder) => join(relative(root, folder), '/').split(sep).join('/')),
    ...paths
      .filter((path) => path.endsWith(`/${markerName}`))
      .map((path) => path.slice(0, -markerName.length)),
  ];
  const meetings = new Set<string>();
  let keptBytes = 0;
  for (const path of paths) {
    if (isHidden(path) || prefixes.some((prefix) => path.startsWith(prefix))) continue;
    const meeting = meetingFolder(path);
    if (meeting !== null) meetings.add(meeting);
    if (!isToRead(path)) continue;
    const read = readOne(realRoot, path, report, entries.get(path) === 'link');
    if (!read) continue;
    const { target, bytes, ...file } = read;
    keptBytes += bytes;
    files.push(keptBytes <= maxKeptBytes ? file : withTextOnDisk(file, target));
  }
  return { files, meetings: [...meetings], diagnostics };
}

/** Leaves the text of a file on disk. To programs that copy or clone it, it is plain data. */
const withTextOnDisk = ({ path, hash }: SourceFile, target: string): SourceFile => ({
  path,
  hash,
  get text() {
    const bytes = readFileSync(target);
    if (hashOf(bytes) !== hash)
      throw new OperationalError(`${path} has changed in the meantime. Run the command again.`);
    return decodeText(bytes) ?? '';
  },
});

/** Lists all files and links, by their path relative to the root, with `/`. */
async function listFiles(root: string): Promise<Map<string, 'file' | 'link'>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Map(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => [
        relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'),
        entry.isSymbolicLink() ? 'link' : 'file',
      ]),
  );
}

/** Tests for a file that belongs to an editor or a system. */
const isHidden = (path: string): boolean => path.split('/').some((step) => step.startsWith('.'));

interface FileOnDisk extends SourceFile {
  /** Path of the file, to which a link leads. */
  target: string;
  bytes: number;
}

/** Does not wait for the disk, which would take several times as long for thousands of small files. */
function readOne(root: string, path: string, report: Report, isLink: boolean): FileOnDisk | null {
  const span = startOf(path);
  try {
    const target = isLink ? realpathSync.native(join(root, path)) : join(root, path);
    if (!target.startsWith(root + sep)) {
      report({ rule: fileLink, span });
      return null;
    }
    const status = statSync(target);
    if (!status.isFile()) {
      report({ rule: fileUnreadable, span, message: 'notAFile' });
      return null;
    }
    if (status.size > maxTextBytes) {
      const size = (status.size / maxTextBytes).toFixed(1);
      report({ rule: fileSize, span, data: { size: inMegabytes(size), limit: inMegabytes('1') } });
      return null;
    }
    const file = decode(path, readFileSync(target), report);
    return file && { ...file, target, bytes: status.size };
  } catch (error) {
    report({ rule: fileUnreadable, span, ...unreadableFinding(error) });
    return null;
  }
}

const inMegabytes = (count: string): Wording => ({
  en: `${count} MB`,
  fr: `${count.replace('.', ',')} Mo`,
});

/** Returns the message for an error of the operating system. */
function unreadableFinding(error: unknown): Finding<typeof fileUnreadable> {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return { message: 'permission' };
    case 'EISDIR':
      return { message: 'notAFile' };
    case 'ELOOP':
      return { message: 'circular' };
    case 'ENOENT':
      return { message: 'broken' };
    default:
      return { message: 'other', data: { code } };
  }
}

const hashOf = (bytes: Uint8Array): string => sha256(bytes).toString('hex');

function decode(path: string, bytes: Buffer, report: Report): SourceFile | null {
  const hash = hashOf(bytes);
  const text = decodeText(bytes);
  if (text !== null) return { path, text, hash };
  // Only published files must be text. A check reports the others as stray.
  if (!/\.(md|yaml)$/.test(path)) return { path, text: '', hash };
  report({ rule: fileEncoding, message: 'unreadable', span: firstInvalidCharacter(path, bytes) });
  return null;
}

/** Finds the first byte that is not UTF-8. Everything before it decodes. */
function firstInvalidCharacter(path: string, bytes: Buffer): ReturnType<typeof startOf> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encodesAsRead = (end: number): boolean => {
    const encoded = Buffer.from(text.slice(0, end + 1));
    return encoded.equals(bytes.subarray(0, encoded.byteLength));
  };
  let end = text.indexOf('\ufffd');
  // The file may contain correctly encoded replacement characters.
  while (end !== -1 && encodesAsRead(end)) end = text.indexOf('\ufffd', end + 1);
  const lines = text
    .slice(0, Math.max(end, 0))
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/);
  const line = lines.length;
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { file: path, line, column, endLine: line, endColumn: column + 1 };
}
