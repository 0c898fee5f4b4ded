import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { browserTargets } from './src/shell/build/bundle/browser-targets.ts';
import { readSettings } from './src/shell/content/settings.ts';
import { rostrum } from './src/shell/dev/integration.ts';

const settings = readSettings();

/** Pages of developers use the same Markdown as documents. */
const processor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [[remarkGfm, { singleTilde: false }]],
});

export default defineConfig({
  ...(settings.url && { site: settings.url }),
  base: settings.base,
  outDir: settings.outDir,
  cacheDir: settings.astroDir,
  output: 'static',
  trailingSlash: 'always',
  build: {
    // Static hosts need the 404 page of a language as a file, /en/404.html. All other pages are in folders.
    format: 'preserve',
    inlineStylesheets: 'never',
  },
  // The default, 'jsx', removes the blanks between inline elements on lines of their own:
  // https://github.com/withastro/astro/issues/17310
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    build: {
      // The content security policy forbids scripts and styles in pages.
      assetsInlineLimit: 0,
      // Older targets would replace light-dark(), which doubles the length of the style sheets.
      cssTarget: browserTargets,
    },
  },
  integrations: [mdx({ processor, syntaxHighlight: false }), rostrum(settings)],
});
