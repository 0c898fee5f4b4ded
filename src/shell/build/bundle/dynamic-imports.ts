/**
 * Vite plugin that keeps dynamic imports as they are. Vite wraps each in a helper that links the scripts and style
 * sheets of the imported module, also with `build.modulePreload: false`, and this helper is a twelfth of what an agenda
 * loads. Here pages link the scripts that they need (`src/outputs/head/module-preloads.ts`), and style sheets of dynamic
 * imports are refused, because nothing would load them.
 */
import type { Plugin } from 'vite';

/** Vite's id of the module with the helper: https://github.com/vitejs/vite/blob/main/packages/vite/src/node/plugins/importAnalysisBuild.ts */
const helperId = '\0vite/preload-helper.js';

export const plainDynamicImports: Plugin = {
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  apply: 'build',
  config: () => ({ build: { modulePreload: false } }),
  load: (id) => (id === helperId ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isDynamicEntry) continue;
      if (chunk.viteMetadata && chunk.viteMetadata.importedCss.size > 0)
        this.error(`${chunk.name} is imported dynamically and has styles. Load them with loadStyleSheet().`);
    }
  },
};
