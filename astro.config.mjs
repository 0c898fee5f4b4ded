import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { browserTargets } from './src/shell/build/browser-targets.ts';
import { rostrum } from './src/shell/build/integration.ts';
import { readSettings } from './src/shell/content/settings.ts';

const settings = readSettings();

/** The pages that developers write read Markdown as the documents do. */
const processor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [[remarkGfm, { singleTilde: false }]],
});

export default defineConfig({
  ...(settings.url && { site: settings.url }),
  base: settings.base,
  outDir: settings.outDir,
  // Pages whose keys are those of the last build are copied from there.
  cacheDir: settings.pagesDir,
  experimental: { incrementalBuild: true },
  output: 'static',
  trailingSlash: 'always',
  build: {
    // Pages are `index.astro` files and become folders; only the 404 page of a language is none and must be a
    // file: /en/404.html.
    format: 'preserve',
    inlineStylesheets: 'never',
  },
  // The default, 'jsx', loses the blanks between inline elements on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    build: {
      // A strict content security policy lets no script or style stand in the page.
      assetsInlineLimit: 0,
      // light-dark() as it is written: for older targets the sheet would be twice as long.
      cssTarget: browserTargets,
    },
  },
  integrations: [mdx({ processor, syntaxHighlight: false }), rostrum(settings)],
});
