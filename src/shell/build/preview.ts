/**
 * Draws the preview images that other sites show for a link. An image is cached for as long as its text stays the same:
 * the cache of pages would draw all of them again after any change of code.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting, Site } from '../../core/model/model.ts';
import { translator } from '../../i18n/t.ts';
import { siteColours } from '../../outputs/head/colours.ts';
import {
  type Appearance,
  meetingPreview,
  type Preview,
  previewSvg,
  sitePreview,
} from '../../outputs/head/preview.ts';
import { openCache } from '../cache.ts';
import { digest, filesDigest } from '../digest.ts';
import type { UnitPlan } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';

export interface Previewer {
  /** Returns the images of a meeting in all languages, or those of the site, as one unit. */
  unitOf: (meeting: Meeting | null) => UnitPlan;
  /** Removes the images of other texts from the cache. */
  prune: () => void;
}

/** @param root folder of the project @param dist folder in which the new site is made */
export function createPreviewer({
  site,
  dist,
  cacheDir,
  root,
}: {
  site: Site;
  dist: string;
  cacheDir: string;
  root: string;
}): Previewer {
  const cache = openCache<Uint8Array>(cacheDir);
  const code = codeDigest(root);
  const renderers = new Map<Language, Promise<Renderer>>();
  const { theme, logo } = site;
  const appearance: Appearance = { colours: siteColours(theme), ...(logo && { logo }) };
  const keyOf = (preview: Preview): string =>
    digest([code, JSON.stringify(preview), JSON.stringify(appearance)]);
  const writeOne = async ({ address, preview }: PreviewFile): Promise<string> => {
    const key = keyOf(preview);
    const cached = cache.get(key);
    const image = cached ?? (await draw(preview, appearance, renderers));
    if (!cached) cache.set(key, image);
    const path = address.slice(1);
    writeFileAt(join(dist, path), image);
    return path;
  };
  return {
    unitOf(meeting) {
      const previews = previewsOf(site, meeting);
      return {
        name: `previews ${meeting?.id ?? ''}`.trimEnd(),
        key: () => digest(previews.map(({ preview }) => keyOf(preview))),
        make: () => Promise.all(previews.map(writeOne)),
      };
    },
    prune: () =>
      cache.prune(
        [null, ...site.meetings].flatMap((meeting) =>
          previewsOf(site, meeting).map(({ preview }) => keyOf(preview)),
        ),
      ),
  };
}

interface PreviewFile {
  address: string;
  preview: Preview;
}

const previewsOf = ({ config, strings }: Site, meeting: Meeting | null): PreviewFile[] =>
  config.languages.map((language) =>
    meeting
      ? {
          address: addresses.preview(language, meeting.id),
          preview: meetingPreview(config, meeting, language, translator(language, strings)),
        }
      : { address: addresses.sitePreview(language), preview: sitePreview(config, language) },
  );

/** Digest of everything that an image is made from besides its text. */
function codeDigest(root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const engines = Object.entries(dependencies).filter(([name]) => /bidi|font|resvg|harfbuzz/.test(name));
  const sources = [
    './preview.ts',
    './preview-fonts.ts',
    ...['preview.ts', 'line-breaks.ts', 'visual-runs.ts'].map((name) => `../../outputs/head/${name}`),
  ];
  return digest([
    JSON.stringify(engines),
    filesDigest(sources.map((path) => new URL(path, import.meta.url))),
  ]);
}

type Renderer = (preview: Preview, appearance: Appearance) => Promise<Uint8Array>;

/** Draws an image. Fonts and engines of a language are loaded at its first image. */
async function draw(
  preview: Preview,
  appearance: Appearance,
  renderers: Map<Language, Promise<Renderer>>,
): Promise<Uint8Array> {
  const { language } = preview;
  const renderer = renderers.get(language) ?? loadRenderer(language);
  renderers.set(language, renderer);
  const render = await renderer;
  return render(preview, appearance);
}

async function loadRenderer(language: Language): Promise<Renderer> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const { loadFont } = await import('./preview-fonts.ts');
  const font = await loadFont(language);
  return async (preview, appearance) => {
    const image = await renderAsync(previewSvg(preview, font, appearance), {
      font: { loadSystemFonts: false },
    });
    return image.asPng();
  };
}
