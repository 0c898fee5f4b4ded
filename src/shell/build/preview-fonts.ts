/**
 * Shapes the texts of preview images with HarfBuzz, and returns them as outlines. resvg needs no fonts then, which it
 * would load again for each image.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  Blob,
  Buffer,
  Face,
  type GlyphPosition,
  Direction as HarfBuzzDirection,
  Font as HarfBuzzFont,
  type SvgPathCommand,
  shape,
} from 'harfbuzzjs';
import { memoize } from '../../core/memoize.ts';
import type { ByLanguage, Direction, Language } from '../../core/model/languages.ts';
import type { Font, Outline, Weight } from '../../outputs/head/preview.ts';
import { type Run, visualRuns } from '../../outputs/head/visual-runs.ts';

type FontFiles = Record<Weight, string>;

const expo = (name: string, file: string) => (weight: string) =>
  `@expo-google-fonts/${name}/${weight}/${file}_${weight}.ttf`;
const sans = expo('noto-sans', 'NotoSans');
const arabic = expo('noto-sans-arabic', 'NotoSansArabic');

const latin: FontFiles = { regular: sans('400Regular'), bold: sans('700Bold') };
/** All of these fonts contain Latin letters too. */
const fonts: ByLanguage<FontFiles> = {
  ar: { regular: arabic('400Regular'), bold: arabic('700Bold') },
  zh: {
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

/** Loads the font for a language. Languages with the same files share it. */
export async function loadFont(language: Language): Promise<Font> {
  const { regular, bold } = fonts[language];
  const loaded: Record<Weight, LoadedFont> = { regular: await loadFile(regular), bold: await loadFile(bold) };
  return {
    measure: (text, weight) => loaded[weight].measure(text),
    outline: (line, weight, direction) => loaded[weight].outline(line, direction),
  };
}

interface LoadedFont {
  measure: (text: string) => number;
  outline: (line: string, direction: Direction) => Outline;
}

const loadFile = memoize(async (name: string): Promise<LoadedFont> => {
  const font = new HarfBuzzFont(new Face(new Blob(await readFile(fontPath(name)))));
  const unitsPerEm = font.face.upem;
  const glyphPath = memoize((glyph: number) => relativePath(font.glyphToJson(glyph)));
  return {
    measure: memoize((text) => sumAdvances(shapeText(font, text)) / unitsPerEm),
    outline(line, direction) {
      const glyphs = visualRuns(line, direction).flatMap((run) => shapeText(font, line, run));
      let x = 0;
      let path = '';
      for (const { glyph, xAdvance, xOffset, yOffset } of glyphs) {
        path += `M${x + xOffset} ${yOffset}${glyphPath(glyph)}`;
        x += xAdvance;
      }
      return { path, width: x, unitsPerEm };
    },
  };
});

interface ShapedGlyph extends GlyphPosition {
  /** Index of the glyph in the font. */
  glyph: number;
}

/** Chooses and positions the glyphs of a text or of a run of it, from left to right. */
function shapeText(font: HarfBuzzFont, text: string, run?: Run): ShapedGlyph[] {
  const buffer = new Buffer();
  buffer.addText(text, run?.start, run && run.end - run.start);
  if (run) buffer.setDirection(run.direction === 'rtl' ? HarfBuzzDirection.RTL : HarfBuzzDirection.LTR);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const glyphs = buffer.getGlyphInfos();
  return buffer
    .getGlyphPositions()
    .map((position, index) => ({ ...position, glyph: glyphs[index]?.codepoint ?? 0 }));
}

const sumAdvances = (glyphs: readonly ShapedGlyph[]): number =>
  glyphs.reduce((sum, { xAdvance }) => sum + xAdvance, 0);

/** Formats an outline as SVG path data in which each point is relative to the one before, so that it can be moved. */
function relativePath(commands: readonly SvgPathCommand[]): string {
  let [x, y] = [0, 0];
  let start = [x, y];
  return commands
    .map(({ type, values }) => {
      const relative = values.map((value, index) => value - (index % 2 === 0 ? x : y));
      [x = 0, y = 0] = type === 'Z' ? start : values.slice(-2);
      if (type === 'M') start = [x, y];
      return type.toLowerCase() + relative.join(' ');
    })
    .join('');
}
