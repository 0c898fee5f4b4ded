/**
 * The scripts of the ZIPs: those of the site, as one classic script, because browsers refuse modules to pages from
 * files. What cannot be there has another file in its place.
 */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { addresses } from '../../outputs/zip/addresses.ts';
import type { ZipFile } from '../../outputs/zip/files.ts';

/** File in `src` -> what stands for it. */
const stands: Readonly<Record<string, string>> = {
  'client/fetch-text.ts': 'client/zip/fetch-text.ts',
  'client/search/gunzip.ts': 'client/zip/gunzip.ts',
  'client/search/pagefind.ts': 'client/zip/engine.ts',
  'core/model/addresses.ts': 'outputs/zip/addresses.ts',
};

const standIns = (source: string): Plugin => ({
  name: 'stand-ins',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    const name = found && Object.keys(stands).find((file) => found.id === join(source, file));
    const other = name && join(source, stands[name] ?? '');
    return other && other !== importer ? other : found;
  },
});

export async function zipScripts(root: string): Promise<ZipFile[]> {
  // As Vite names the files.
  const source = realpathSync(join(root, 'src'));
  const result = await build({
    root,
    base: './',
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [standIns(source)],
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      target: ['chrome123', 'firefox121', 'safari17.5'],
      rolldownOptions: {
        input: join(source, 'client/zip/pages.ts'),
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: addresses.script().split('/').at(-1),
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  if (!('output' in result)) throw new Error('Vite built no scripts for the ZIPs');
  return result.output.map((file) => ({
    path: file.fileName,
    text: file.type === 'chunk' ? file.code : Buffer.from(file.source).toString(),
  }));
}
