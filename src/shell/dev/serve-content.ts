/** Development server: compiles the content at the start and after each change, and shows errors in the browser. */
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { reportLines } from '../../outputs/reports/text.ts';
import { load, publish } from '../content/load.ts';
import type { Settings } from '../content/settings.ts';
import { currentSite, hasCurrentSite } from '../content/site.ts';
import { contentErrorText, reportContext } from '../terminal/report.ts';
import { fileMiddleware } from './file-middleware.ts';
import { searchMiddleware } from './search-middleware.ts';

type DevServer = Parameters<
  Extract<NonNullable<AstroIntegration['hooks']['astro:server:setup']>, (...args: never) => unknown>
>[0]['server'];

/** Editors and `git checkout` write several files at once. */
const settleMs = 50;

/** While the content has errors, the last valid site stays available and pages show the errors. */
export async function serveContent(server: DevServer, settings: Settings): Promise<void> {
  let errors: readonly Diagnostic[] = [];
  const refresh = async () => {
    const { site, diagnostics } = await load(settings);
    errors = site ? [] : diagnostics.filter(({ severity }) => severity === 'error');
    if (site) await publish(site, settings);
    clearStaticPaths(server);
    for (const line of reportLines(diagnostics, reportContext(settings))) server.config.logger.warn(line);
    server.ws.send(site ? { type: 'full-reload' } : { type: 'error', err: overlay(errors, settings) });
  };
  let refreshed = refresh();
  await refreshed;

  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(settings.content);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(settings.content + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One refresh at a time, so that the last one read is the one shown.
      refreshed = refreshed.then(refresh);
    }, settleMs);
  });
  server.middlewares.use((request, _response, next) => {
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    next(isPage && errors.length > 0 ? Object.assign(new Error(), overlay(errors, settings)) : undefined);
  });
  const current = () => (hasCurrentSite() ? currentSite() : null);
  server.middlewares.use(fileMiddleware(current));
  server.middlewares.use(
    searchMiddleware({
      site: () => current()?.site ?? null,
      base: settings.base,
      cacheDir: join(settings.cacheDir, 'search-dev'),
    }),
  );
}

/**
 * Makes Astro call `getStaticPaths` again. It caches the result until one of its own content collections changes:
 * https://github.com/withastro/astro/issues/16744
 */
function clearStaticPaths({ environments }: DevServer): void {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
}

/** Error for Vite's overlay: the location of the first one, and the text of all. */
function overlay(errors: readonly Diagnostic[], settings: Settings) {
  const [first] = errors;
  return {
    message: contentErrorText(errors, settings),
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
