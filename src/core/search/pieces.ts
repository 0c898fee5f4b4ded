/** Cuts the texts of a page into pieces for the index. */
import { memoize } from '../memoize.ts';
import { pieceSeparator } from './bundle.ts';
import type { LanguageRules } from './language-rules.ts';
import { forEachWord, stemToTerm, type Word } from './words.ts';

/** A word as it is shown, with the characters around it. */
export interface Piece {
  /** The pieces of a page, joined, are its text. */
  text: string;
  word: Word;
  /** The text between this piece and the next part of the page. */
  separator?: string;
}

/** Returns the text of a page as its fragment contains it. */
export const fragmentText = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, separator = '' }) => text + separator).join(pieceSeparator);

/** Returns the text of an element that consists of some of the pieces. */
export const elementText = (pieces: readonly Piece[], location: number, length: number): string =>
  pieces
    .slice(location, location + length)
    .map(({ text }) => text)
    .join('')
    .trim();

/** Collects the pieces of a page, text after text, and the term of each. */
export class PieceCollector {
  readonly pieces: Piece[] = [];
  readonly terms: string[] = [];
  private readonly rules: LanguageRules;
  /** Characters that belong to the next piece. */
  private pendingText = '';

  constructor(rules: LanguageRules) {
    this.rules = rules;
  }

  addText(text: string): void {
    const shown = text.replaceAll(pieceSeparator, '');
    let offset = 0;
    forEachWord(shown, this.rules, (word, start, end) => {
      if (start > offset) this.addSeparator(shown.slice(offset, start));
      this.pieces.push({ text: this.pendingText + shown.slice(start, end), word });
      this.terms.push(stemToTerm(word.stem));
      this.pendingText = '';
      offset = end;
    });
    this.addSeparator(shown.slice(offset));
  }

  /** Adds a term that is not shown. */
  addHiddenTerm(term: string): void {
    this.pieces.push({ text: '', word: { folded: '', stem: term, written: '' } });
    this.terms.push(term);
  }

  /** Ends a heading or a paragraph, and separates it from what follows. */
  endPart(): void {
    const last = this.pieces.findLast(({ text }) => text);
    if (!last || last.separator !== undefined) return;
    last.text = (last.text + this.pendingText).trimEnd();
    this.pendingText = '';
    const needsStop = /[\p{L}\p{N}\p{M})）»”]$/u.test(last.text);
    const [stop, space] = endsInHan(last.text) ? ['。', ''] : ['.', ' '];
    last.separator = (needsStop ? stop : '') + space;
  }

  /** Adds the text between two words. Opening punctuation and elided articles belong to the next word. */
  private addSeparator(between: string): void {
    const opening = findOpening(between);
    const last = this.pieces.at(-1);
    const continuesPart = last && last.text !== '' && last.separator === undefined;
    if (continuesPart) last.text += between.slice(0, opening);
    this.pendingText += continuesPart ? between.slice(opening) : between.trimStart();
  }
}

/** Returns the offset of what belongs to the next word, in the text between two words. */
const findOpening = memoize((between: string): number => {
  const punctuation = between.search(/(?<![\p{Ps}\p{Pi}¿¡"])[\p{Ps}\p{Pi}¿¡"]*$/u);
  const article = between.slice(0, punctuation).search(/(?<!\p{L})\p{L}+['’ʼ]$/u);
  return article === -1 ? punctuation : article;
});

const endsInHan = (text: string): boolean => /\p{sc=Han}[^\p{L}\p{N}]*$/u.test(text);
