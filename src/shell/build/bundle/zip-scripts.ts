/**
 * Bundles the scripts of the ZIP files: those of the site as one classic script, because browsers refuse modules in
 * pages opened from disk. Modules that need a server are replaced.
 */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { ZipFile } from '../../../outputs/zip/files.ts';
import { browserTargets } from './browser-targets.ts';

/** Module in `src` -> the one that replaces it. */
const replacements: Readonly<Record<string, string>> = {
  'client/fetch-text.ts': 'client/zip/fetch-text.ts',
  'client/search/fetch-gzip.ts': 'client/zip/fetch-gzip.ts',
  'client/search/pagefind.ts': 'client/zip/minisearch.ts',
  'core/model/addresses.ts': 'outputs/zip/addresses.ts',
};

const replaceModules = (source: string): Plugin => ({
  name: 'replace-modules',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
    const [, file] =
      Object.entries(replacements).find(([replaced]) => resolved?.id === join(source, replaced)) ?? [];
    const replacement = file && join(source, file);
    // A replacement may import the module that it replaces.
    return replacement && replacement !== importer ? replacement : resolved;
  },
});

/** @param entry module in `src/client/zip` @param address of the script in the folder of the ZIP */
export async function zipScripts(
  root: string,
  { entry, address, plugins }: { entry: string; address: string; plugins: readonly Plugin[] },
): Promise<ZipFile[]> {
  // Vite resolves symbolic links in the ids of modules.
  const source = realpathSync(join(root, 'src'));
  const result = await build({
    root,
    base: './',
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [replaceModules(source), ...plugins],
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      target: browserTargets,
      rolldownOptions: {
        input: join(source, 'client/zip', entry),
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: address.split('/').at(-1),
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  if (!('output' in result)) throw new Error('Vite returned no scripts for the ZIP files.');
  return result.output.map((file) => ({
    path: file.fileName,
    text: file.type === 'chunk' ? file.code : Buffer.from(file.source).toString(),
  }));
}
