/** Reads the texts of blobs through one process, `git cat-file --batch`. */
import { decodeText, maxTextBytes } from '../content/text-file.ts';
import { spawnGit } from './git.ts';

export interface BlobReader {
  /** Returns the text of a blob as if it were read from disk; `null` if it is missing, damaged, too long or no text. */
  text: (blob: string) => Promise<string | null>;
  end: () => Promise<void>;
}

export function openBlobReader(folder: string): BlobReader {
  // Starts with the first blob: often none is read.
  let batch: Batch | undefined;
  return {
    async text(blob) {
      batch ??= startBatch(folder);
      const bytes = await batch.read(blob);
      if (bytes === 'ended') {
        // Git ends at an object that is damaged.
        batch = undefined;
        return null;
      }
      return bytes && decodeText(bytes);
    },
    end: async () => batch?.end(),
  };
}

interface Batch {
  /** Returns the bytes of a blob, `null` if there is no such blob or if it is too long, and `ended` if git has ended. */
  read: (blob: string) => Promise<Buffer | null | 'ended'>;
  end: () => Promise<void>;
}

/** Starts a process that answers `<hash> blob <size>\n<bytes>\n` or `<hash> missing\n` to each hash. */
function startBatch(folder: string): Batch {
  const child = spawnGit(folder, 'cat-file', '--batch');
  const closed = new Promise((resolve) => child.once('close', resolve));
  // A process that has ended, or that could not start, answers nothing: that is enough to know.
  child.once('error', () => {});
  child.stdin.on('error', () => {});
  const output = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let buffer: Buffer = Buffer.alloc(0);
  /** @returns false if the process has ended */
  const readMore = async (): Promise<boolean> => {
    const { done, value } = await output.next();
    if (!done) buffer = buffer.length === 0 ? value : Buffer.concat([buffer, value]);
    return !done;
  };
  const readLine = async (): Promise<string | null> => {
    while (!buffer.includes(0x0a)) if (!(await readMore())) return null;
    const end = buffer.indexOf(0x0a);
    const line = buffer.toString('utf8', 0, end);
    buffer = buffer.subarray(end + 1);
    return line;
  };
  const readBytes = async (size: number): Promise<Buffer | null> => {
    while (buffer.length < size) if (!(await readMore())) return null;
    const bytes = buffer.subarray(0, size);
    buffer = buffer.subarray(size);
    return bytes;
  };
  /** Drops bytes as they arrive: those of a long file do not fit into memory. */
  const skipBytes = async (size: number): Promise<boolean> => {
    let left = size;
    while (buffer.length < left) {
      left -= buffer.length;
      buffer = Buffer.alloc(0);
      if (!(await readMore())) return false;
    }
    buffer = buffer.subarray(left);
    return true;
  };
  return {
    async read(blob) {
      child.stdin.write(`${blob}\n`);
      const header = await readLine();
      if (header === null) return 'ended';
      const [, type, size] = header.split(' ');
      // A submodule is a commit, which is in another repository.
      if (size === undefined) return null;
      const length = Number(size) + 1;
      if (type !== 'blob' || length > maxTextBytes + 1) return (await skipBytes(length)) ? null : 'ended';
      const bytes = await readBytes(length);
      return bytes === null ? 'ended' : bytes.subarray(0, -1);
    },
    async end() {
      child.stdin.end();
      child.stdout.resume();
      await closed;
    },
  };
}
