/**
 * Bundles the service worker as one classic script, because not all supported browsers accept modules in service
 * workers: https://bugzilla.mozilla.org/show_bug.cgi?id=1360870
 */
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { browserTargets } from './browser-targets.ts';

export async function workerScript(root: string, plugins: readonly Plugin[]): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [...plugins],
    build: {
      write: false,
      target: browserTargets,
      lib: { entry: join(root, 'src/client/offline/worker.ts'), formats: ['iife'], name: 'worker' },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const script = output?.output[0].code;
  if (script === undefined) throw new Error('Vite returned no service worker.');
  return script;
}
