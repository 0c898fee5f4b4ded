/** Downloads the files of a version. */
import type { Progress } from './messages.ts';
import { fetchFile } from './network.ts';
import { storedFiles, type Version, writeFile } from './store.ts';

/** Few enough to leave bandwidth for the page that the reader is opening. */
const parallelDownloads = 6;

/** Downloads the files that are not stored yet. @throws FetchError, QuotaExceededError */
export async function downloadMissing(
  { groups }: Version,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const stored = await storedFiles();
  const missing = new Map<string, string>();
  for (const { files } of Object.values(groups))
    for (const [path, hash] of Object.entries(files)) if (!stored.has(hash)) missing.set(hash, path);
  const queue = [...missing];
  let done = 0;
  let hasFailed = false;
  const downloadNext = async (): Promise<void> => {
    for (let next = queue.pop(); next && !hasFailed; next = queue.pop()) {
      const [hash, path] = next;
      await writeFile(hash, await fetchFile(path, hash));
      done += 1;
      onProgress({ done, of: missing.size });
    }
  };
  const results = await Promise.allSettled(
    Array.from({ length: parallelDownloads }, () =>
      downloadNext().catch((error) => {
        hasFailed = true;
        throw error;
      }),
    ),
  );
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
