/**
 * Draws the preview pictures, once for each text: a picture is kept for as long as what it shows stays the same.
 * The integration writes them after the pages, as it does the search indexes: what is kept is then kept apart
 * from the pages, which are made anew whenever any code changes.
 */
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addresses } from '../../core/model/addresses.ts';
import type { ByLanguage, Language } from '../../core/model/languages.ts';
import type { Site } from '../../core/model/model.ts';
import {
  type Font,
  meetingPreview,
  type Preview,
  previewSvg,
  sitePreview,
  type Weight,
} from '../../outputs/head/preview.ts';
import { digest } from '../cache.ts';

interface FontFiles extends Record<Weight, string> {
  family: string;
}

const expo = (name: string, file: string) => (weight: string) =>
  `@expo-google-fonts/${name}/${weight}/${file}_${weight}.ttf`;
const sans = expo('noto-sans', 'NotoSans');
const arabic = expo('noto-sans-arabic', 'NotoSansArabic');

/** Each of these has the Latin letters too. */
const latin: FontFiles = { family: 'Noto Sans', regular: sans('400Regular'), bold: sans('700Bold') };
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

/** Path of a font file. The Chinese package hands out none, its fonts lie beside the module that it does. */
function fontPath(name: string): string {
  const [, inside] = /^@embedpdf\/fonts-sc\/(.+)$/.exec(name) ?? [];
  return fileURLToPath(
    inside
      ? new URL(`../fonts/${inside}`, import.meta.resolve('@embedpdf/fonts-sc'))
      : import.meta.resolve(name),
  );
}

export interface PreviewReport {
  pictures: number;
  /** How many of them were drawn in an earlier build. */
  kept: number;
}

export async function writePreviews(options: {
  site: Site;
  dist: string;
  cacheDir: string;
  /** Folder of the project. */
  root: string;
}): Promise<PreviewReport> {
  const { dist, cacheDir } = options;
  await mkdir(cacheDir, { recursive: true });
  const shelf = new Set(await readdir(cacheDir));
  const code = codeOf(options.root);
  const pictures = picturesOf(options.site).map(({ address, preview }) => ({
    address,
    preview,
    name: `${digest([...code, JSON.stringify(preview)])}.png`,
  }));
  const fresh = pictures.filter(({ name }) => !shelf.has(name));
  for (const language of options.site.config.languages) {
    const those = fresh.filter(({ preview }) => preview.language === language);
    if (those.length > 0) await drawAll(language, those, cacheDir);
  }
  for (const { address, name } of pictures) {
    const target = join(dist, address);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(cacheDir, name), target);
  }
  const used = new Set(pictures.map(({ name }) => name));
  for (const name of shelf) if (!used.has(name)) await rm(join(cacheDir, name), { force: true });
  return { pictures: pictures.length, kept: pictures.length - fresh.length };
}

const picturesOf = ({ config, meetings }: Site): { address: string; preview: Preview }[] =>
  config.languages.flatMap((language) => [
    { address: addresses.sitePreview(language), preview: sitePreview(config, language) },
    ...meetings.map((meeting) => ({
      address: addresses.preview(language, meeting.id),
      preview: meetingPreview(config, meeting, language),
    })),
  ]);

/** Of what makes a picture but its text. */
function codeOf(root: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const engines = Object.entries(dependencies).filter(([name]) => /font|resvg|harfbuzz/.test(name));
  const sources = [import.meta.url, new URL('../../outputs/head/preview.ts', import.meta.url)];
  return [JSON.stringify(engines), ...sources.map((url) => readFileSync(new URL(url), 'utf8'))];
}

interface Drawing {
  name: string;
  preview: Preview;
}

/** The engines are loaded for a new picture only. */
async function drawAll(language: Language, drawings: readonly Drawing[], folder: string): Promise<void> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const font = await loadFont(fonts[language]);
  const fontFiles = [fontPath(fonts[language].regular), fontPath(fonts[language].bold)];
  for (const { name, preview } of drawings) {
    const image = await renderAsync(previewSvg(preview, font), {
      font: { loadSystemFonts: false, fontFiles },
    });
    // In one step, so that a build cut short leaves no half of a picture.
    await writeFile(join(folder, `${name}.new`), image.asPng());
    await rename(join(folder, `${name}.new`), join(folder, name));
  }
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
