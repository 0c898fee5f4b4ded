/** Documents, random changes of them, and crude expectations of what readers see, for the fuzz test of words. */
import { decodeHTMLStrict } from 'entities/decode';
import fc from 'fast-check';
import type { ParsedVersion } from '../../src/core/model/model.ts';
import { documentPathOrNull } from '../../src/core/model/paths.ts';
import { toLatinDigits } from '../../src/core/text/strings.ts';
import { filesOf } from './content.ts';
import { completeMeetings, readFixture, selectMeetings } from './fixture.ts';

// ---- Documents --------------------------------------------------------------------------------------------

/** Has every form of Markdown that documents can use. */
const everyForm = (words: string): string => `---
title: ${words}
date: 2024-02-01
---

Before any section, *${words}*.

## ${words}

\`#background\`

1. First **${words}** paragraph.[^1]

2. Second, with [${words}](https://example.org/a_(b)) and <https://example.org/c>:

   - one point
   - another *point*
     that goes on

   (a) lettered

   (b) text

Continuation with [a reference][ref] and \\*escaped\\* signs & ${words}.

### ${words} again

\`#again\`

3. A table:

   | Name | Place |
   |------|:-----:|
   | Jane | ${words} |
   | Joe \\| Co | **Bern** |

> Quoted ${words}
> on two lines.[^note]

[ref]: https://example.org/ref "Title"

[^1]: First ${words} note.

[^note]: Second note, \`code\`.

---

[End of document]
`;

export const corpus = filesOf({
  ...selectMeetings(await readFixture(), completeMeetings),
  'meetings/forum-1/report.en.md': everyForm('Understanding each other'),
  'meetings/forum-1/report.ru.md': everyForm('Взаимное понимание'),
  'meetings/forum-1/report.zh.md': everyForm('“相互理解”会议'),
  'meetings/forum-1/report.ar.md': everyForm('التفاهم المتبادل'),
}).filter(({ path }) => documentPathOrNull(path) !== null);

const allLines = [...new Set(corpus.flatMap(({ text }) => text.split('\n')))];

// ---- Changes ------------------------------------------------------------------------------------------------

const pieces = [
  ...' \t\n\u00a0\u202f\u3000\u200b\ufeff-*+#>|`_~[](){}<>&\\!:.;"\'“”«»‘’（）［］【】＃＊：，。、｜＞–—•·^=1a甲',
  ...[
    '\n\n',
    '    ',
    '** ',
    ' **',
    '**',
    '__',
    '~~',
    '```',
    '## ',
    '### ',
    '- ',
    '1. ',
    '9.',
    '(a) ',
    '> ',
    '| ',
    ' | ',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '](',
    '] (',
    '](https://example.org) ',
    '&nbsp;',
    '&amp;',
    '<br>',
    '{.x}',
    ':::',
    '{#id}',
    '---',
  ],
  ...[
    '\n---\n',
    '|---|---|\n',
    '10:00–11:00 ',
    '2024-03-13',
    '`speaker`',
    '`#x`',
    '`panel`',
    '[ ] ',
    '\\\n',
    '  \n',
    '¹',
  ],
];

const share = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1_000_000);
export const change = fc.record({
  type: fc.constantFrom(
    ...(['delete', 'insert', 'insert', 'replace', 'swap', 'join', 'split', 'indent', 'outdent'] as const),
    ...(['paste', 'remove', 'repeat', 'wrap', 'space'] as const),
  ),
  at: share,
  to: share,
  piece: fc.constantFrom(...pieces),
  line: fc.constantFrom(...allLines),
});
export type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

export function changed(text: string, { type, at, to, piece, line }: Change): string {
  const offset = Math.floor(at * text.length);
  const lines = text.split('\n');
  const index = Math.floor(at * lines.length);
  const own = lines[index] ?? '';
  const inLine = Math.floor(to * (own.length + 1));
  switch (type) {
    case 'delete':
      return text.slice(0, offset) + text.slice(offset + 1 + Math.floor(to * 3));
    case 'insert':
      return text.slice(0, offset) + piece + text.slice(offset);
    case 'replace':
      return text.slice(0, offset) + piece + text.slice(offset + 1);
    case 'swap':
      return text.slice(0, offset) + (text[offset + 1] ?? '') + (text[offset] ?? '') + text.slice(offset + 2);
    case 'join':
      return lines.toSpliced(index, 2, own + (to < 0.5 ? '' : ' ') + (lines[index + 1] ?? '')).join('\n');
    case 'split':
      return lines.toSpliced(index, 1, own.slice(0, inLine), own.slice(inLine)).join('\n');
    case 'indent':
      return lines.with(index, ' '.repeat(1 + Math.floor(to * 6)) + own).join('\n');
    case 'outdent':
      return lines.with(index, own.trimStart()).join('\n');
    case 'paste':
      return lines.toSpliced(index, 0, line).join('\n');
    case 'remove':
      return lines.toSpliced(index, 1).join('\n');
    case 'repeat':
      return lines.toSpliced(Math.floor(to * lines.length), 0, own).join('\n');
    case 'wrap':
      return lines.with(index, `${piece}${own}${piece}`).join('\n');
    case 'space':
      return lines.with(index, own.replace(' ', piece)).join('\n');
    default:
      return type satisfies never;
  }
}

// ---- What readers see ---------------------------------------------------------------------------------------

/** Lists all texts of a model, and the HTML of each. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [/html|intro|closing/i.test(key) ? htmlText(value) : value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, Array.isArray(value) ? key : name));
}

const htmlText = (html: string): string =>
  decodeHTMLStrict(html.replace(/<\/?[a-z](?:"[^"]*"|[^">])*>/gi, ' '));

/** Collects the HTML of a model. */
const shownHtml = (value: unknown, key = ''): string => {
  if (typeof value === 'string') return /html|intro|closing/i.test(key) ? value : '';
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, inner]) => shownHtml(inner, Array.isArray(value) ? key : name))
    .join('\n');
};

function shownWords(version: ParsedVersion): Map<string, number> {
  const { source: _, file: __, fields: ___, ...shown } = version;
  return count(words(textsOf(shown).join(' \n ')));
}

/** Letters in a row; in writing without spaces, pairs of letters. */
function words(text: string): string[] {
  const runs = toLatinDigits(text).match(/[\p{L}\p{M}]{3,}|\p{Script=Han}+/gu) ?? [];
  return runs.flatMap((run) =>
    /\p{Script=Han}/u.test(run)
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run],
  );
}

const count = (list: readonly string[]): Map<string, number> =>
  new Map([...Map.groupBy(list, (word) => word)].map(([word, all]) => [word, all.length]));

/** Removes from a source what nobody reads: addresses, names of fields, labels. */
const readable = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, (fields) => fields.replace(/^[ \t-]*[A-Za-z]+:/gm, ''))
    .replace(
      /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?\)|https?:\S+|^\[\w+\]: \S+.*$|\[\^[^\]\s]+\]:?|\]\[\w+\]/gm,
      ' ',
    );

/** Finds the words that are more often in the source than in the model. As in CommonMark, a character reference ends in a semicolon. */
export function lostWords(text: string, version: ParsedVersion): string[] {
  const shown = shownWords(version);
  const written = count(words(decodeHTMLStrict(readable(text))));
  return [...written].filter(([word, times]) => times > (shown.get(word) ?? 0)).map(([word]) => word);
}

/** Finds signs of Markdown in what readers see. */
export function visibleMarkup(text: string, version: ParsedVersion): string[] {
  if (/\\|&/.test(text.replace(/\\[*|]/g, ''))) return [];
  const html = htmlText(shownHtml(version).replace(/<code>.*?<\/code>/g, ''));
  return html.match(/\*\*|\]\(|(?<![\w&])#{2,}|`|~~|\|-|\[\^|:::|\{[.#][^{}\n]*\}/g) ?? [];
}

export const headingsIn = (text: string): number => text.match(/^ {0,3}#{2,4}[ \t]/gm)?.length ?? 0;

export const partsOf = ({ body }: ParsedVersion): number =>
  body.type === 'agenda'
    ? body.days.reduce((sum, day) => sum + 1 + day.items.length, 0)
    : body.type === 'formal-agenda'
      ? body.items.length
      : body.sections.filter(({ depth }) => depth > 0).length;
