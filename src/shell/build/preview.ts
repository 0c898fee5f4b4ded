/**
 * Draws the preview images that other sites show for a link. An image is cached for as long as its text stays the same:
 * the cache of pages would draw all of them again after any change of code.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addresses } from '../../core/model/addresses.ts';
import type { ByLanguage, Language } from '../../core/model/languages.ts';
import type { Meeting, Site } from '../../core/model/model.ts';
import { siteColours } from '../../outputs/head/colours.ts';
import {
  type Appearance,
  type Font,
  meetingPreview,
  type Preview,
  previewSvg,
  sitePreview,
  type Weight,
} from '../../outputs/head/preview.ts';
import { openCache } from '../cache.ts';
import { digest, filesDigest } from '../digest.ts';
import type { UnitPlan } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';

interface FontFiles extends Record<Weight, string> {
  family: string;
}

const expo = (name: string, file: string) => (weight: string) =>
  `@expo-google-fonts/${name}/${weight}/${file}_${weight}.ttf`;
const sans = expo('noto-sans', 'NotoSans');
const arabic = expo('noto-sans-arabic', 'NotoSansArabic');

const latin: FontFiles = { family: 'Noto Sans', regular: sans('400Regular'), bold: sans('700Bold') };
/** All of these fonts contain Latin letters too. */
const fonts: ByLanguage<FontFiles> = {
  ar: { family: 'Noto Sans Arabic', regular: arabic('400Regular'), bold: arabic('700Bold') },
  zh: {
    family: 'Noto Sans S Chinese',
    regular: '@embedpdf/fonts-sc/NotoSansHans-Regular.otf',
    bold: '@embedpdf/fonts-sc/NotoSansHans-Bold.otf',
  },
  en: latin,
  fr: latin,
  ru: latin,
  es: latin,
};

/** Returns the path of a font file. The Chinese package exports none, but they are next to the module that it exports. */
function fontPath(name: string): string {
  const [, file] = /^@embedpdf\/fonts-sc\/(.+)$/.exec(name) ?? [];
  return fileURLToPath(
    file ? new URL(`../fonts/${file}`, import.meta.resolve('@embedpdf/fonts-sc')) : import.meta.resolve(name),
  );
}

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

const previewsOf = ({ config }: Site, meeting: Meeting | null): PreviewFile[] =>
  config.languages.map((language) =>
    meeting
      ? {
          address: addresses.preview(language, meeting.id),
          preview: meetingPreview(config, meeting, language),
        }
      : { address: addresses.sitePreview(language), preview: sitePreview(config, language) },
  );

/** Digest of everything that an image is made from besides its text. */
function codeDigest(root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const engines = Object.entries(dependencies).filter(([name]) => /font|resvg|harfbuzz/.test(name));
  const sources = ['./preview.ts', '../../outputs/head/preview.ts', '../../outputs/head/line-breaks.ts'];
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
  const renderer = renderers.get(language) ?? loadRenderer(fonts[language]);
  renderers.set(language, renderer);
  const render = await renderer;
  return render(preview, appearance);
}

async function loadRenderer(files: FontFiles): Promise<Renderer> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const font = await loadFont(files);
  const fontFiles = [fontPath(files.regular), fontPath(files.bold)];
  return async (preview, appearance) => {
    const image = await renderAsync(previewSvg(preview, font, appearance), {
      font: { loadSystemFonts: false, fontFiles },
    });
    return image.asPng();
  };
}

async function loadFont({ family, ...files }: FontFiles): Promise<Font> {
  const { Blob, Buffer, Face, Font, shape } = await import('harfbuzzjs');
  const load = async (name: string) => new Font(new Face(new Blob(await readFile(fontPath(name)))));
  const loaded = { regular: await load(files.regular), bold: await load(files.bold) };
  return {
    family,
    measure(text, weight) {
      const buffer = new Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(loaded[weight], buffer);
      const advance = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      return advance / loaded[weight].face.upem;
    },
  };
}
