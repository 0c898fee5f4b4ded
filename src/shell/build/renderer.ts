/**
 * Renders pages with the modules that Astro has bundled, as Astro itself does at the end of a build. Astro cannot leave
 * that to a later process, so this module knows three things of `astro/dist/core/build`: the exports of the prerender
 * entry, the options and style sheets that it expects, and the address at which it requests a page (`generate.js`).
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GetStaticPathsItem, RouteData, SSRManifest } from 'astro';
import { addModulePreloads, type ModuleGraph } from '../../outputs/head/module-preloads.ts';
import type { Settings } from '../content/settings.ts';
import { writeFileAt } from '../output/write-file.ts';
import type { Bundle } from './bundle/make-bundle.ts';

export interface Page {
  /** Path of its file, below the folder of the site. */
  file: string;
  /** Id of the meeting to which it belongs; `null` for a page of the site. */
  meeting: string | null;
  /** Names everything that the page depends on; `null` for a page that is always rendered. */
  cacheKey: string | null;
  render: () => Promise<string>;
}

/** @param folder in the project, where the modules find their packages */
export function writeRenderer({ renderer }: Bundle, folder: string): void {
  for (const [path, content] of renderer) writeFileAt(join(folder, path), content);
}

/** Lists the pages of the current site. @param folder of the renderer @param graph imports of the scripts of the site */
export async function listPages(
  folder: string,
  graph: ModuleGraph,
  { base, url }: Pick<Settings, 'base' | 'url'>,
): Promise<Page[]> {
  const { app, manifest } = await loadEntry(folder);
  const toPage = (route: RouteData, { pathname, meeting, cacheKey }: Path): Page => ({
    file: fileOf(route, pathname),
    meeting: meeting ?? null,
    cacheKey: cacheKey ?? null,
    async render() {
      const request = new Request(new URL(base + requestPath(route, pathname), url ?? 'http://localhost'));
      const response = await app.render(request, { routeData: route });
      const text = await response.text();
      return isHtml(response) ? addModulePreloads(text, graph) : text;
    },
  });
  const pages: Page[] = [];
  for (const { routeData: route } of manifest.routes) {
    if (route.pathname) pages.push(toPage(route, { pathname: route.pathname }));
    else
      for (const { params, cacheKey } of await staticPaths(app, route))
        pages.push(
          toPage(route, { pathname: pathnameOf(route, params), meeting: params['meeting'], cacheKey }),
        );
  }
  return pages;
}

interface Path {
  pathname: string;
  meeting?: string | undefined;
  cacheKey?: string | undefined;
}

/** The prerender entry of Astro, for which there are no types. */
interface PrerenderEntry {
  app: App;
  manifest: SSRManifest;
}

interface App {
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
  getComponentByRoute: (route: RouteData) => Promise<PageModule>;
  setOptions: (options: object) => void;
  setInternals: (internals: object) => void;
}

interface PageModule {
  getStaticPaths: (options: { routePattern: string }) => StaticPath[] | Promise<StaticPath[]>;
}

type StaticPath = GetStaticPathsItem & { cacheKey?: string };

async function loadEntry(folder: string): Promise<PrerenderEntry> {
  const name = readdirSync(folder).find((each) => each.startsWith('prerender-entry'));
  if (name === undefined) throw new Error('Astro has bundled no module that renders pages.');
  const entry = (await import(pathToFileURL(join(folder, name)).href)) as PrerenderEntry;
  const { app, manifest } = entry;
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  app.setInternals({ pagesByKeys: styleSheets(manifest) });
  return entry;
}

/** Returns the style sheets of each route, as Astro looks them up. It sorts them by their depth, the greatest first. */
const styleSheets = ({ routes }: SSRManifest): Map<string, object> =>
  new Map(
    routes.map(({ routeData, styles }) => [
      `${routeData.route}&${routeData.component}`,
      { styles: styles.map((sheet, index) => ({ sheet, depth: styles.length - index, order: 0 })) },
    ]),
  );

async function staticPaths(app: App, route: RouteData): Promise<StaticPath[]> {
  const { getStaticPaths } = await app.getComponentByRoute(route);
  return getStaticPaths({ routePattern: route.route });
}

/** Returns the path of a page: that of its route, with the values of the parameters. */
const pathnameOf = ({ segments }: RouteData, params: StaticPath['params']): string =>
  segments
    .map((parts) =>
      parts
        .map(({ dynamic, spread, content }) =>
          dynamic || spread ? (params[content.replace('...', '')] ?? '') : content,
        )
        .join(''),
    )
    .filter((segment) => segment !== '')
    .join('/');

/** Returns the path of the file of a page, as with `build.format: 'preserve'`. */
function fileOf({ type, isIndex }: RouteData, pathname: string): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return name;
  return isIndex ? `${name}/index.html`.replace(/^\//, '') : `${name}.html`;
}

function requestPath(route: RouteData, pathname: string): string {
  return fileOf(route, pathname).replace(/(^|\/)index\.html$/, '$1');
}

const isHtml = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false;
