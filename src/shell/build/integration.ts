/** Astro integration: compiles the content before Astro starts, and writes everything that is not a page after it. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { redirectsFile } from '../../outputs/feeds/redirects.ts';
import { addModulePreloads, type ModuleGraph } from '../../outputs/head/module-preloads.ts';
import { load, publish } from '../content/load.ts';
import type { Settings } from '../content/settings.ts';
import { currentSite, hasCurrentSite } from '../content/site.ts';
import { serveContent } from '../dev/serve-content.ts';
import { startStage } from '../terminal/progress.ts';
import { contentErrorText } from '../terminal/report.ts';
import { plainDynamicImports } from './dynamic-imports.ts';
import { writeFiles } from './files.ts';
import { headersFile } from './headers.ts';
import { createGraphCollector } from './module-graph.ts';
import { createPackageCollector, type PackageCollector, writeNotices } from './notices.ts';
import { writeOffline } from './offline.ts';
import { writePreviews } from './preview.ts';
import { writeSearch } from './search.ts';
import { writeZips } from './zip.ts';

export function rostrum(settings: Settings): AstroIntegration {
  let isDev = false;
  const packages = createPackageCollector();
  const scripts = createGraphCollector(settings.base);
  return {
    name: 'rostrum',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        isDev = command === 'dev';
        updateConfig({ vite: { plugins: [packages.plugin, scripts.plugin, plainDynamicImports] } });
        // `npm run build` has compiled the content already; `astro build` and `astro check` have not.
        if (command === 'build' && !hasCurrentSite()) await compileOrThrow(settings);
      },
      'astro:server:setup': async ({ server }) => {
        // A build starts a server too, to generate types.
        if (isDev) await serveContent(server, settings);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) =>
          withProgress(withModulePreloads(prerenderer, scripts.graph), settings),
        ),
      'astro:build:done': ({ dir }) => writeOutputs(fileURLToPath(dir), settings, packages),
    },
  };
}

async function compileOrThrow(settings: Settings): Promise<void> {
  const { site, diagnostics } = await load(settings);
  if (!site) throw new Error(contentErrorText(diagnostics, settings));
  await publish(site, settings);
}

/** Writes everything that is not a page. Later outputs read what earlier ones wrote. */
async function writeOutputs(
  dist: string,
  { root, base, cacheDir }: Settings,
  packages: PackageCollector,
): Promise<void> {
  const current = currentSite();
  const { site } = current;
  const plugins = [packages.plugin];
  await writeFile(join(dist, '_headers'), headersFile(base));
  if (site.moved.length > 0) await writeFile(join(dist, '_redirects'), redirectsFile(site, base));

  const files = startStage('Calendars, sources, books and data');
  files.done(String(writeFiles(current, dist)));

  const previews = startStage('Preview images');
  const { images, cached } = await writePreviews({ site, dist, cacheDir: join(cacheDir, 'previews'), root });
  previews.done(`${images}, ${cached} unchanged`);

  const search = startStage('Search indexes');
  const reports = await writeSearch({ site, dist, cacheDir: join(cacheDir, 'search') });
  search.done(`${reports.length} languages, ${reports.filter(({ isCached }) => isCached).length} unchanged`);

  const zips = startStage('ZIP files of meetings');
  const report = await writeZips({ current, dist, cacheDir: join(cacheDir, 'zips'), root, plugins });
  zips.done(`${report.zips}, ${report.cachedMeetings} meetings unchanged`);

  // Last, because it lists the files that the others wrote.
  const offline = startStage('Offline lists');
  offline.done(String(await writeOffline({ site, dist, root, plugins })));

  const licences = startStage('Licences');
  licences.done(`${writeNotices(dist, root, packages.folders)} packages`);
}

/** The bundler has named the scripts by the time Astro renders pages. */
function withModulePreloads(prerenderer: AstroPrerenderer, graph: ModuleGraph): AstroPrerenderer {
  return {
    ...prerenderer,
    async render(request, options) {
      const result = await prerenderer.render(request, options);
      return 'response' in result
        ? { ...result, response: await linkScripts(result.response, graph) }
        : linkScripts(result, graph);
    },
  };
}

async function linkScripts(response: Response, graph: ModuleGraph): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = addModulePreloads(await response.text(), graph);
  return new Response(html, { status: response.status, headers: response.headers });
}

function withProgress(prerenderer: AstroPrerenderer, { pagesDir }: Settings): AstroPrerenderer {
  let stage: ReturnType<typeof startStage> | undefined;
  let pages = 0;
  return {
    ...prerenderer,
    async getStaticPaths() {
      // Astro has read the cache keys of the last build by now, and writes them again when all pages are done. A
      // build that stops in between must leave none, or the next build would reuse pages that were not written:
      // https://github.com/withastro/astro/pull/17084
      await rm(join(pagesDir, 'incremental-build.json'), { force: true });
      const paths = await prerenderer.getStaticPaths();
      pages = paths.length;
      stage = startStage('Pages', pages);
      return paths;
    },
    render(request, options) {
      stage?.tick();
      return prerenderer.render(request, options);
    },
    async teardown() {
      stage?.done(String(pages));
      await prerenderer.teardown?.();
    },
  };
}
