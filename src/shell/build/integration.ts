/** Astro integration: compiles the content before Astro starts, and writes everything that is not a page after it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { addModulePreloads, type ModuleGraph } from '../../outputs/head/module-preloads.ts';
import { searchPageCount } from '../../outputs/search/pages.ts';
import { load, publish } from '../content/load.ts';
import type { Settings } from '../content/settings.ts';
import { currentSite, hasCurrentSite } from '../content/site.ts';
import { serveContent } from '../dev/serve-content.ts';
import { type OutputUnits, openUnits } from '../output/units.ts';
import { startStage } from '../terminal/progress.ts';
import { contentErrorText } from '../terminal/report.ts';
import { plainDynamicImports } from './dynamic-imports.ts';
import { writeFiles } from './files.ts';
import { writeHostFiles } from './host-files.ts';
import { createGraphCollector } from './module-graph.ts';
import { createPackageCollector, type PackageCollector, writeNotices } from './notices.ts';
import { writeOffline } from './offline.ts';
import { renderChangedPages } from './pages.ts';
import { writePreviews } from './preview.ts';
import { writeSearch } from './search/write-search.ts';
import { writeZips } from './zip.ts';

export function rostrum(settings: Settings): AstroIntegration {
  let isDev = false;
  let units = openUnits(settings, settings.outDir);
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
      'astro:config:done': ({ config }) => {
        units = openUnits(settings, fileURLToPath(config.outDir));
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) =>
          renderChangedPages(withModulePreloads(prerenderer, scripts.graph), units),
        ),
      'astro:build:done': ({ dir }) => writeOutputs(fileURLToPath(dir), settings, packages, units),
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
  units: OutputUnits,
): Promise<void> {
  const current = currentSite();
  const { site } = current;
  const plugins = [packages.plugin];
  writeHostFiles(dist, site, base);

  const files = startStage('Calendars, sources, books and data');
  const written = writeFiles(current, dist, units);
  files.done(`${written.files}, ${written.kept} unchanged`);

  const previews = startStage('Preview images');
  const pictures = await writePreviews({ site, dist, cacheDir: join(cacheDir, 'previews'), root, units });
  previews.done(`${pictures.images}, ${pictures.cached} unchanged`);

  const search = startStage('Search indexes', searchPageCount(site));
  const indexes = await writeSearch({
    site,
    dist,
    cacheDir: join(cacheDir, 'search'),
    units,
    onPages: search.tick,
  });
  search.done(`${indexes.languages} languages, ${indexes.cached} unchanged`);

  const zips = startStage('ZIP files of meetings');
  const report = await writeZips({ current, dist, cacheDir: join(cacheDir, 'zips'), root, plugins, units });
  zips.done(`${report.zips}, ${report.cached} unchanged`);

  // Last, because it lists the files that the others wrote.
  const offline = startStage('Offline lists');
  offline.done(String(await writeOffline({ site, dist, root, plugins, units })));

  const licences = startStage('Licences');
  licences.done(`${writeNotices(dist, root, packages.folders)} packages`);
  units.save();
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
