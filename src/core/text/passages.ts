/** The passages of a text as readers see them: a paragraph, a heading, a point of a list, a cell of a table, a footnote. */
import { blot } from './prose.ts';

export interface Passage {
  /** Its words, on one line. */
  words: string;
  /** Offsets. */
  start: number;
  end: number;
  sort: 'text' | 'quotation' | 'footnote';
}

/** What stands before the words of a heading, a point, a numbered paragraph, an item of an agenda. */
const marks = new RegExp(`^(?:[\\s\\d.:)#>|–—${blot}-]|[*+](?=\\s))*`);
const begins = new RegExp(`^\\s*(?:#|[-*+>|]|\\d+[.)]|${blot})`);

/** @param prose as `proseOf` gives it */
export function passagesOf(prose: string): Passage[] {
  const found: Passage[] = [];
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open) found.push(...passageOf(prose, open.start, open.end));
    open = undefined;
  };
  let start = 0;
  for (const line of prose.split('\n')) {
    const end = start + line.length;
    if (line.trim() === '' || begins.test(line)) close();
    if (/^\s*\|/.test(line)) found.push(...cellsOf(prose, start, line));
    else if (line.trim() !== '') open = { start: open?.start ?? start, end };
    if (/^\s*#/.test(line)) close();
    start = end + 1;
  }
  close();
  return found;
}

function cellsOf(prose: string, start: number, line: string): Passage[] {
  let at = start;
  return line.split('|').flatMap((cell) => {
    const from = at;
    at += cell.length + 1;
    return passageOf(prose, from, from + cell.length);
  });
}

function passageOf(prose: string, start: number, end: number): Passage[] {
  const written = prose.slice(start, end);
  const before = marks.exec(written)?.[0] ?? '';
  const words = written.slice(before.length).replaceAll(blot, ' ').replace(/\s+/g, ' ').trim();
  if (words === '') return [];
  const from = start + before.length;
  const sort = written.startsWith(`${blot}${blot}`) && prose[start - 1] === '\n' ? 'footnote' : 'text';
  return [
    {
      words,
      start: from,
      end: start + written.replace(new RegExp(`[\\s${blot}]+$`), '').length,
      sort: /^\s*>/.test(written) ? 'quotation' : sort,
    },
  ];
}
