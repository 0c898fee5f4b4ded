/** Finds the front matter of a text: YAML between two lines of hyphens. */

/** Offsets in the text. */
export interface FrontMatterRange {
  /** Start and end of the YAML. */
  start: number;
  end: number;
  /** Start of the text after the front matter. */
  bodyStart: number;
  /** A line `---` ends the front matter. */
  isClosed: boolean;
}

const fence = /^---[ \t]*$/;
/** A line that can belong to front matter: a field, a comment, a list item, a continuation, or nothing. */
const yamlLine = /^(?:["']?[\w-]+["']?[ \t]*:(?:\s|$)|#(?!#)|-(?:\s|$)|\s|$)/;

/** Returns `null` if the text does not start with front matter. */
export function findFrontMatter(text: string): FrontMatterRange | null {
  const start = text.indexOf('\n') + 1;
  if (start === 0 || !fence.test(text.slice(0, start - 1))) return null;
  /** Start of the empty lines before the current one. Without a closing fence, the text may start there. */
  let emptyLines: number | null = null;
  for (let offset = start; offset < text.length; ) {
    const lineFeed = text.indexOf('\n', offset);
    const lineEnd = lineFeed === -1 ? text.length : lineFeed;
    const line = text.slice(offset, lineEnd);
    if (fence.test(line))
      return { start, end: offset, bodyStart: Math.min(lineEnd + 1, text.length), isClosed: true };
    if (line.trim() === '') emptyLines ??= offset;
    else if (emptyLines !== null && !yamlLine.test(line)) break;
    else emptyLines = null;
    offset = lineEnd + 1;
  }
  const end = emptyLines ?? text.length;
  return end > start ? { start, end, bodyStart: end, isClosed: false } : null;
}

/** Returns the Markdown of a text without its front matter, and without empty lines around it. */
export const markdownBody = (text: string): string =>
  text.slice(findFrontMatter(text)?.bodyStart ?? 0).trim();
