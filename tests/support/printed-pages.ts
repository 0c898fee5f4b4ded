/** Reads the PDFs that Chromium prints, as far as the tests need: where each page has text. */
import { inflateSync } from 'node:zlib';

export interface PrintedPage {
  /** Glyphs in the top margin. */
  headerGlyphs: number;
  /** Lines of text between the margins. */
  lines: number;
}

/** Fonts are subsets without the characters of their glyphs, so the text itself cannot be read. @param topMargin in CSS pixels */
export function readPrintedPages(pdf: Buffer, topMargin: number): PrintedPage[] {
  const syntax = pdf.toString('latin1');
  return [...syntax.matchAll(/\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id]) =>
    readPage(contentStream(pdf, syntax, Number(id)), topMargin),
  );
}

function contentStream(pdf: Buffer, syntax: string, id: number): string {
  const object = syntax.indexOf(`\n${id} 0 obj`);
  const start = syntax.indexOf('stream\n', object) + 'stream\n'.length;
  const [, length] = /\/Length (\d+)/.exec(syntax.slice(object, start)) ?? [];
  return inflateSync(pdf.subarray(start, start + Number(length))).toString('latin1');
}

/** Margins are drawn from the corner of the page, and what is between them from a corner of its own. */
function readPage(stream: string, topMargin: number): PrintedPage {
  const lines = new Set<string>();
  let headerGlyphs = 0;
  let origin = '';
  for (const part of stream.split(' cm\n')) {
    for (const [text, y] of part.matchAll(/ (-?[\d.]+) Tm\n[\s\S]*?ET/g)) {
      if (origin !== '0 0') lines.add(`${origin} ${y}`);
      else if (Number(y) < topMargin) headerGlyphs += text.match(/ Tj/g)?.length ?? 0;
    }
    origin = part.split(/\s/).slice(-2).join(' ');
  }
  return { headerGlyphs, lines: lines.size };
}
