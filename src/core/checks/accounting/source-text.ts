/** Prepares the text of a file for the comparison with its pages. It reads Markdown in its own simple way, not with the parser. */
import { decodeHTML } from 'entities/decode';
import { blankOut } from '../../text/strings.ts';

/**
 * Replaces everything by spaces that pages have in another form or not at all: addresses and labels of links, marks of
 * footnotes, and comments that suppress a rule. The offsets stay the same.
 *
 * @param bodyStart offset of the text after the front matter
 */
export function maskInvisible(text: string, bodyStart: number): string {
  const body = text.slice(bodyStart);
  const steps = [
    neutralizeCode,
    maskComments,
    maskLineBreaks,
    maskDefinitions,
    maskAddresses,
    maskFootnoteMarks,
    maskZeros,
    decodeReferences,
  ];
  return blankOut(text.slice(0, bodyStart)) + steps.reduce((masked, step) => step(masked), body);
}

/** Masks `<br>` in the rows of tables. */
const maskLineBreaks = (text: string): string =>
  text.replace(/^.*\|.*$/gm, (line) => line.replace(/<br[ \t]*\/?>/gi, blankOut));

/** Masks the comments that end: each that does not would be read to the end of the text. */
function maskComments(text: string): string {
  const end = text.lastIndexOf('-->') + '-->'.length;
  const masked = text.slice(0, end).replace(/<!--\s*(?:suppress|silence)\b(?:[^-]|-(?!->))*-->/g, blankOut);
  return masked + text.slice(end);
}

const maskAddresses = (text: string): string =>
  text.replace(
    /(?<=\])\([ \t]*(?:\n[ \t]*)?(?:<[^<>\n]{0,2000}>|(?:[^\s()\\]|\\.|\((?:[^\s()]|\([^\s()]{0,500}\)){0,500}\)){0,2000})(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,9}\)/g,
    blankOut,
  );

const definition =
  /^[ \t>]{0,20}\[(?!\^)([^[\]\n]{1,500})\]:[ \t]*(?:\n[ \t]*)?\S+(?:[ \t]*(?:\n[ \t]*)?(?:"(?:[^"\n]|\n(?!\s*\n)){0,500}"|'(?:[^'\n]|\n(?!\s*\n)){0,500}'|\((?:[^()\n]|\n(?!\s*\n)){0,500}\)))?[ \t]*$/gm;

/** Masks the definitions of addresses that a link uses, and the labels in those links. */
function maskDefinitions(text: string): string {
  const labels = new Set([...text.matchAll(definition)].map(([, label = '']) => normalize(label)));
  if (labels.size === 0) return text;
  const withoutDefinitions = text.replace(definition, blankOut);
  const used = new Set(
    [...withoutDefinitions.matchAll(/\[([^[\]]{1,500})\]/g)].map(([, label = '']) => normalize(label)),
  );
  return text
    .replace(definition, (line, label: string) => (used.has(normalize(label)) ? blankOut(line) : line))
    .replace(/(?<=\])\[([^[\]]{1,500})\]/g, (all, label: string) =>
      labels.has(normalize(label)) ? blankOut(all) : all,
    );
}

const normalize = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();

/** Masks references to footnotes that exist, because pages show other numbers. */
function maskFootnoteMarks(text: string): string {
  const labels = new Set(
    [...text.matchAll(/^[ \t>]{0,20}(?:[-*+][ \t])?\[\^([^\]\s]{1,500})\]:/gm)].map(([, label = '']) =>
      normalize(label),
    ),
  );
  return text.replace(/(?<!\\)\[\^[ \t]{0,20}([^\]\s]{1,500})[ \t]{0,20}\]:?/g, (mark, label: string) =>
    labels.has(normalize(label)) ? blankOut(mark) : mark,
  );
}

/** Masks zeros before the number of a paragraph, which pages leave out. */
const maskZeros = (text: string): string => text.replace(/^[ \t>]{0,20}0+(?=\d{1,9}[.)][ \t])/gm, blankOut);

/** Replaces character references by their characters, except in addresses that are links by themselves. */
const decodeReferences = (text: string): string =>
  text.replace(
    /<[a-z][a-z\d+.-]{1,31}:[^<>\s]{1,2000}>|&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi,
    (found) => {
      const decoded = found.startsWith('<') ? found : decodeHTML(found);
      return decoded.length > found.length ? found : decoded.padEnd(found.length);
    },
  );

/** Replaces the signs of Markdown in code, where they have no meaning. */
const neutralizeCode = (text: string): string =>
  text.replace(/(?<!`)(`+)(?!`)(?:[^\n]|\n(?![ \t]*\n)){0,2000}?[^`]\1(?!`)/g, (code) =>
    code.replace(/[[\](){}<>&^]/g, '.'),
  );
