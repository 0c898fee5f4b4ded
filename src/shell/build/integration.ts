/** Where Astro and the compiled site meet: content is compiled before Astro starts, search and headers are written after it. */
import { rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { redirectsFile } from '../../outputs/feeds/redirects.ts';
import { countOf, reportLines } from '../../outputs/reports/text.ts';
import { load, publish } from '../content/load.ts';
import type { Settings } from '../content/settings.ts';
import { currentSite, hasCurrentSite } from '../content/site.ts';
import { startStage } from '../terminal/progress.ts';
import { reportContext } from '../terminal/report.ts';
import { fileMiddleware, writeFiles } from './files.ts';
import { headersFile } from './headers.ts';
import { writeOffline } from './offline.ts';
import { writePreviews } from './preview.ts';
import { searchMiddleware, writeSearch } from './search.ts';
import { writeZips } from './zip.ts';

type DevServer = Parameters<
  Extract<NonNullable<AstroIntegration['hooks']['astro:server:setup']>, (...args: never) => unknown>
>[0]['server'];

export function rostrum(settings: Settings): AstroIntegration {
  let serving = false;
  return {
    name: 'rostrum',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        serving = command === 'dev';
        // `scripts/build.ts` has compiled the site already; `astro build` and `astro check` by hand have not.
        if (command === 'build' && !hasCurrentSite()) await compileOrThrow(settings);
      },
      // A build starts a server of its own too, to learn the types.
      'astro:server:setup': ({ server }) => (serving ? serveContent(server, settings) : undefined),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((each) => withProgress(each, settings)),
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await writeFile(join(dist, '_headers'), headersFile(settings.base));
        const { site } = currentSite();
        if (site.moved.length > 0)
          await writeFile(join(dist, '_redirects'), redirectsFile(site, settings.base));
        const files = startStage('Calendars, sources, books and agendas for programs');
        files.done(String(writeFiles(currentSite(), dist)));
        const drawing = startStage('Preview pictures');
        const previews = await writePreviews({
          site: currentSite().site,
          dist,
          cacheDir: join(settings.cacheDir, 'previews'),
          root: settings.root,
        });
        drawing.done(`${previews.pictures}, ${previews.kept} unchanged`);
        const stage = startStage('Search indexes');
        const reports = await writeSearch({
          site: currentSite().site,
          dist,
          cacheDir: join(settings.cacheDir, 'search'),
        });
        const kept = reports.filter(({ cached }) => cached).length;
        stage.done(`${reports.length} languages, ${kept} unchanged`);
        const packing = startStage('Meetings to take along');
        const zips = await writeZips({
          current: currentSite(),
          dist,
          cacheDir: join(settings.cacheDir, 'zips'),
          root: settings.root,
        });
        packing.done(`${zips.zips}, ${zips.kept} meetings unchanged`);
        // The last of all: it lists what the others wrote.
        const listing = startStage('Reading offline');
        listing.done(String(await writeOffline({ site: currentSite().site, dist, root: settings.root })));
      },
    },
  };
}

async function compileOrThrow(settings: Settings): Promise<void> {
  const { site, diagnostics } = await load(settings);
  if (!site) throw new Error(faultText(diagnostics, settings));
  await publish(site, settings);
}

const faultText = (diagnostics: readonly Diagnostic[], settings: Settings): string =>
  [
    `The content has faults: ${countOf(diagnostics)}.`,
    ...reportLines(diagnostics, reportContext(settings)),
  ].join('\n');

function withProgress(prerenderer: AstroPrerenderer, { pagesDir }: Settings): AstroPrerenderer {
  let stage: ReturnType<typeof startStage> | undefined;
  let pages = 0;
  return {
    ...prerenderer,
    async getStaticPaths() {
      // Astro has read the keys of the last build by now, and writes new ones when all pages are made. A build
      // that is cut short leaves none, so that the next one takes no page of it for one of the last.
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

// ---- The development server ---------------------------------------------------------------------------

/** Compiles on start and after each change; a fault shows in the browser, the last sound site stays at hand. */
async function serveContent(server: DevServer, settings: Settings): Promise<void> {
  let faults: readonly Diagnostic[] = [];
  const refresh = async () => {
    const { site, diagnostics } = await load(settings);
    faults = site ? [] : diagnostics.filter(({ severity }) => severity === 'error');
    if (site) await publish(site, settings);
    forgetPaths(server);
    for (const line of reportLines(diagnostics, reportContext(settings))) server.config.logger.warn(line);
    server.ws.send(site ? { type: 'full-reload' } : { type: 'error', err: overlay(faults, settings) });
  };
  let refreshed = refresh();
  await refreshed;

  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(settings.content);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(settings.content + sep)) return;
    clearTimeout(waiting);
    // An editor or `git checkout` writes many files at once.
    waiting = setTimeout(() => {
      // One after the other: what was read last is to be what shows.
      refreshed = refreshed.then(refresh);
    }, 50);
  });
  server.middlewares.use((request, _response, next) => {
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    next(wantsPage && faults.length > 0 ? Object.assign(new Error(), overlay(faults, settings)) : undefined);
  });
  server.middlewares.use(fileMiddleware(currentSite));
  server.middlewares.use(
    searchMiddleware({
      site: () => currentSite().site,
      base: settings.base,
      cacheDir: join(settings.cacheDir, 'search-dev'),
    }),
  );
}

/** Astro keeps what `getStaticPaths` returned until this event, its own for a content collection that has changed. */
function forgetPaths({ environments }: DevServer): void {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
}

/** The first fault with its place, and all of them in words, for Vite's overlay. */
function overlay(faults: readonly Diagnostic[], settings: Settings) {
  const [first] = faults;
  return {
    message: faultText(faults, settings),
    stack: '',
    plugin: 'rostrum',
    ...(first && {
      loc: {
        file: join(settings.content, first.span.file),
        line: first.span.line,
        column: first.span.column,
      },
    }),
  };
}
