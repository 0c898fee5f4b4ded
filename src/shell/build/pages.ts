/** Astro renders the pages whose keys have changed. The others stay as the last build left them. */
import type { AstroPrerenderer } from 'astro';
import type { OutputUnits } from '../output/units.ts';
import { startStage } from '../terminal/progress.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

export function renderChangedPages(prerenderer: AstroPrerenderer, units: OutputUnits): AstroPrerenderer {
  let stage: ReturnType<typeof startStage> | undefined;
  let count = 0;
  let kept = 0;
  return {
    ...prerenderer,
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      const changed = paths.filter((path) => !keep(path, units));
      count = paths.length;
      kept = count - changed.length;
      stage = startStage('Pages', changed.length);
      return changed;
    },
    render(request, options) {
      stage?.tick();
      return prerenderer.render(request, options);
    },
    async teardown() {
      stage?.done(`${count}, ${kept} unchanged`);
      await prerenderer.teardown?.();
    },
  };
}

/** @returns whether the page is as in the last build */
function keep(path: Path, units: OutputUnits): boolean {
  const { cacheKey } = path;
  if (cacheKey === undefined) return false;
  const file = fileOf(path);
  if (units.keep(file, cacheKey)) return true;
  units.add(file, cacheKey, [file]);
  return false;
}

/** Returns the path of the file that Astro writes with `build.format: 'preserve'`, below the folder of the site. */
function fileOf({ pathname, route }: Path): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return name;
  return route.isIndex ? `${name}/index.html`.replace(/^\//, '') : `${name}.html`;
}
