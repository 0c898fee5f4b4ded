/** Bundles the code of a site: that of its pages with Astro, and the service worker and the scripts of ZIP files with Vite. */
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses } from '../../../core/model/addresses.ts';
import type { ModuleGraph } from '../../../outputs/head/module-preloads.ts';
import { addresses as zipAddresses } from '../../../outputs/zip/addresses.ts';
import type { ZipFile } from '../../../outputs/zip/files.ts';
import type { Settings } from '../../content/settings.ts';
import { bundlerName } from '../../dev/integration.ts';
import { pathsIn } from '../../output/paths-in.ts';
import { assetsFolder } from '../host-files.ts';
import { plainDynamicImports } from './dynamic-imports.ts';
import { createGraphCollector } from './module-graph.ts';
import { createPackageCollector, noticesText } from './notices.ts';
import { workerScript } from './worker-script.ts';
import { zipScripts } from './zip-scripts.ts';

/** Files by path, in the order of their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Bundle {
  /** Modules that render pages. */
  renderer: Files;
  /** Files of the site: scripts, styles, the service worker, licences. */
  site: Files;
  graph: ModuleGraph;
  /** Scripts and styles of the ZIP of a meeting. */
  zip: readonly ZipFile[];
  /** Scripts of the ZIP of a register. */
  registerZip: readonly ZipFile[];
}

export async function makeBundle({ root, base }: Settings, scratch: string): Promise<Bundle> {
  const packages = createPackageCollector();
  const scripts = createGraphCollector(base);
  const outDir = join(scratch, 'bundle');
  const rendererFolder = join(scratch, 'bundled-renderer');
  const { build } = await import('astro');
  await build({
    root,
    outDir,
    logLevel: 'warn',
    integrations: [keepRenderer(rendererFolder)],
    vite: { plugins: [packages.plugin, scripts.plugin, plainDynamicImports] },
  });
  const plugins = [packages.plugin];
  const worker = await workerScript(root, plugins);
  const zip = await zipScripts(root, { entry: 'pages.ts', address: zipAddresses.script(), plugins });
  const registerZip = await zipScripts(root, {
    entry: 'register.ts',
    address: zipAddresses.registerScript(),
    plugins,
  });
  return {
    renderer: readFiles(rendererFolder),
    site: new Map([
      ...[...readFiles(join(outDir, assetsFolder))].map(
        ([path, content]) => [`${assetsFolder}/${path}`, content] as const,
      ),
      [addresses.worker().slice(1), Buffer.from(worker)],
      [addresses.notices().slice(1), Buffer.from(noticesText(root, packages.folders))],
    ]),
    graph: scripts.graph,
    zip,
    registerZip,
  };
}

/** Moves the modules that render pages out of Astro's way, which would remove them, and has it render none itself. */
const keepRenderer = (folder: string): AstroIntegration => ({
  name: bundlerName,
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((prerenderer) => ({ ...prerenderer, getStaticPaths: async () => [] })),
    'astro:build:generated': ({ dir }) => renameSync(join(fileURLToPath(dir), prerenderFolder), folder),
  },
});

/** Astro's name: https://github.com/withastro/astro/blob/main/packages/astro/src/prerender/utils.ts */
const prerenderFolder = '.prerender';

const readFiles = (folder: string): Files =>
  new Map(
    pathsIn(folder)
      .sort()
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
