/** Astro integration: compiles the content of the development server. A build compiles it, and uses Astro for its code. */
import type { AstroIntegration } from 'astro';
import type { Settings } from '../content/settings.ts';
import { serveContent } from './serve-content.ts';

/** Name of the integration with which a build bundles the code. */
export const bundlerName = 'rostrum-bundler';

export function rostrum(settings: Settings): AstroIntegration {
  let isDev = false;
  let isBundling = false;
  return {
    name: 'rostrum',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isDev = command === 'dev';
      },
      'astro:server:setup': async ({ server }) => {
        // A build starts a server too, to generate types.
        if (isDev) await serveContent(server, settings);
      },
      'astro:config:done': ({ config }) => {
        isBundling = config.integrations.some(({ name }) => name === bundlerName);
      },
      'astro:build:start': () => {
        if (!isBundling) throw new Error('Run "npm run build" instead: Astro alone builds no content.');
      },
    },
  };
}
