/** Reads `content/`. Whatever cannot be read as a text is a diagnostic, never an exception and never passed over. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileEncoding } from '../../core/checks/files/file-encoding.ts';
import { fileLink } from '../../core/checks/files/file-link.ts';
import { fileSize } from '../../core/checks/files/file-size.ts';
import { fileUnreadable } from '../../core/checks/files/file-unreadable.ts';
import { type Diagnostic, type Report, reporter } from '../../core/diagnostics/diagnostic.ts';
import type { Finding } from '../../core/diagnostics/rule.ts';
import type { SourceFile } from '../../core/model/model.ts';
import { startOf } from '../../core/text/source.ts';
import { sha256 } from '../digest.ts';

/** A document of this size has some 300 pages; beyond it something else was saved under its name. */
const limit = 1024 * 1024;

export interface Content {
  files: SourceFile[];
  diagnostics: Diagnostic[];
}

/** @param root path of the content folder */
export async function readContent(root: string): Promise<Content> {
  const { diagnostics, report } = reporter();
  const home = await realpath(root).catch(() => root);
  const files: SourceFile[] = [];
  for (const path of (await listFiles(home)).sort()) {
    const file = await readOne(home, path, report);
    if (file) files.push(file);
  }
  return { files, diagnostics };
}

/** Paths of all files, relative to the root, with `/`. Hidden files belong to editors and systems, not to staff. */
async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path.split('/').every((step) => !step.startsWith('.')));
}

async function readOne(root: string, path: string, report: Report): Promise<SourceFile | null> {
  const span = startOf(path);
  try {
    const target = await realpath(join(root, path));
    if (!target.startsWith(root + sep)) {
      report({ rule: fileLink, span });
      return null;
    }
    const { size, isFile } = await describe(target);
    if (!isFile) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (size > limit) {
      report({ rule: fileSize, span, data: { size: `${(size / limit).toFixed(1)} MB`, limit: '1 MB' } });
      return null;
    }
    return decode(path, await readFile(target), report);
  } catch (problem) {
    report({ rule: fileUnreadable, span, ...unreadable(problem) });
    return null;
  }
}

const describe = async (path: string) => {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile() };
};

/** Codes of the operating system. */
const reasons: Record<string, string> = {
  EACCES: 'its permissions forbid it',
  EISDIR: 'it is not a file, but a link to a folder or a device',
  ELOOP: 'it is a link that leads to itself',
  ENOENT: 'it is a link to a file that is not there',
  ENOSPC: 'the disk is full',
  EPERM: 'its permissions forbid it',
};

/** Finds the message for an error of the operating system. */
function unreadable(problem: unknown): Finding<typeof fileUnreadable> {
  const { code = 'unknown' } = problem as NodeJS.ErrnoException;
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

export function reasonOf(problem: unknown): string {
  const { code = 'unknown reason' } = problem as NodeJS.ErrnoException;
  return reasons[code] ?? code;
}

/** A byte order mark and other line ends are how some editors save; neither changes a line or column. */
export const asRead = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

function decode(path: string, bytes: Buffer, report: Report): SourceFile | null {
  const hash = sha256(bytes).toString('hex');
  try {
    return {
      path,
      text: asRead(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)),
      hash,
    };
  } catch {
    // Every file of content/ is text, but only those that are published must be: the rest is named as stray.
    if (!/\.(md|yaml)$/.test(path)) return { path, text: '', hash };
    report({ rule: fileEncoding, span: firstInvalid(path, bytes) });
    return null;
  }
}

/** Where the first byte stands that is not UTF-8: everything before it decodes. */
function firstInvalid(path: string, bytes: Buffer): ReturnType<typeof startOf> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let end = text.indexOf('\ufffd');
  // A replacement character may also stand in the file itself, rightly encoded.
  while (
    end !== -1 &&
    Buffer.from(text.slice(0, end + 1)).equals(bytes.subarray(0, Buffer.byteLength(text.slice(0, end + 1))))
  ) {
    end = text.indexOf('\ufffd', end + 1);
  }
  const before = text
    .slice(0, Math.max(end, 0))
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/);
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { file: path, line, column, endLine: line, endColumn: column + 1 };
}
