/** The imports between the scripts of a site, as the bundler knows them. */
import type { Plugin } from 'vite';
import type { Imports, ModuleGraph } from '../../../outputs/head/module-preloads.ts';

export interface GraphCollector {
  /** Collects the imports of the scripts that a build for browsers writes. */
  plugin: Plugin;
  graph: ModuleGraph;
}

/** @param base path of the site, with a slash at both ends */
export function createGraphCollector(base: string): GraphCollector {
  const graph = new Map<string, Imports>();
  const addressOf = (fileName: string) => base + fileName;
  const plugin: Plugin = {
    name: 'collect-imports',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          graph.set(addressOf(file.fileName), {
            static: file.imports.map(addressOf),
            dynamic: file.dynamicImports.map(addressOf),
          });
    },
  };
  return { plugin, graph };
}
