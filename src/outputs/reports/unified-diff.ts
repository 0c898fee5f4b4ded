/** Formats the changes of a file as a unified diff. */
import {
  FILE_HEADERS_ONLY,
  formatPatch,
  OMIT_HEADERS,
  type StructuredPatchHunk,
  structuredPatch,
} from 'diff';
import { commonEnds } from '../../core/text/strings.ts';
import { printable } from './printable.ts';

export interface FileChange {
  /** The path to print. */
  file: string;
  before: string;
  after: string;
}

/**
 * Returns the lines of a unified diff without context: files of the content have paragraphs of one line each, so
 * context would be long. Shows only the part of a long line that changes, and invisible characters as `⟨U+200B⟩`.
 *
 * @param headingOf returns a text to print after the line numbers of a hunk, where git prints the enclosing function
 */
export function unifiedDiff(
  { file, before, after }: FileChange,
  headingOf: (hunk: StructuredPatchHunk) => string = () => '',
): string[] {
  const patch = structuredPatch(file, file, withLineFeeds(before), withLineFeeds(after), '', '', {
    context: 0,
  });
  if (patch.hunks.length === 0) return [];
  const format = (hunks: StructuredPatchHunk[], headers: typeof OMIT_HEADERS): string[] =>
    formatPatch({ ...patch, hunks }, headers)
      .slice(0, -1)
      .split('\n');
  return [
    ...format([], FILE_HEADERS_ONLY).map(printable),
    ...patch.hunks.flatMap((hunk) => {
      const [range, ...lines] = format([hunk], OMIT_HEADERS);
      return [`${range} ${headingOf(hunk)}`.trimEnd(), ...shortenReplacements(lines).map(showInvisible)];
    }),
  ];
}

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Shortens lines that replace as many others, so that only what differs and its surroundings are left. */
function shortenReplacements(lines: readonly string[]): string[] {
  const half = lines.length / 2;
  const isReplacement = lines.every((line, index) => line.startsWith(index < half ? '-' : '+'));
  if (!isReplacement || !Number.isInteger(half)) return [...lines];
  return lines.map((line, index) => {
    const counterpart = lines[(index + half) % lines.length];
    return counterpart === undefined ? line : line.charAt(0) + shorten(line.slice(1), counterpart.slice(1));
  });
}

/** The number of characters to show on either side of a difference. */
const margin = 40;

function shorten(line: string, counterpart: string): string {
  const { head, tail } = commonEnds(line, counterpart);
  const start = Math.max(head - margin, 0);
  const end = Math.min(line.length - tail + margin, line.length);
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}

const showInvisible = (line: string): string =>
  line
    .replace(
      /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
      (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
    // Tabs are text.
    .replace(/[^\t]+/g, printable);
