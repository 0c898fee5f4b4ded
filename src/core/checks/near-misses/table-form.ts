import type { Nodes, Paragraph, Table, TableRow } from 'mdast';
import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { Span } from '../../model/model.ts';
import { characterName } from '../../text/character-names.ts';
import type { LiteralBlock, LiteralLine, Markup } from '../../text/markup.ts';
import type { Source } from '../../text/source.ts';
import { truncate } from '../../text/strings.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';

/** Lines that were meant as a table are one, and all of its cells are shown. */
export const tableForm = defineRule({
  id: 'table-form',
  severity: 'error',
  messages: {
    delimiter: {
      en: 'These lines are no table, because the second one is not a line such as |---|---|.',
      fr: 'Ces lignes ne forment pas un tableau, car la deuxième n’est pas une ligne comme |---|---|.',
    },
    character: {
      en: 'These lines are no table because of {name}.',
      fr: 'Ces lignes ne forment pas un tableau à cause de {name}.',
    },
    columns: {
      en: 'These lines are no table, because the first line has {header} cells and the second one {delimiter}.',
      fr: 'Ces lignes ne forment pas un tableau, car la première compte {header} cellules et la deuxième {delimiter}.',
    },
    separated: {
      en: 'This row is not part of the table above, because there is an empty line between them.',
      fr: 'Cette ligne n’appartient pas au tableau qui précède, car une ligne vide les sépare.',
    },
    gaps: {
      en: 'These rows are no table, because there are empty lines between them.',
      fr: 'Ces lignes ne forment pas un tableau, car des lignes vides les séparent.',
    },
    tabs: {
      en: 'The cells on these lines are separated by tabs, which readers would see as spaces.',
      fr: 'Les cellules de ces lignes sont séparées par des tabulations, qui s’afficheraient comme des espaces.',
    },
    spaces: {
      en: 'The cells on these lines are separated by spaces, which readers would see as one.',
      fr: 'Les cellules de ces lignes sont séparées par des espaces, qui s’afficheraient comme une seule.',
    },
    cells: {
      en: 'The row has more cells than the first row of the table, so "{text}" would not be shown.',
      fr: 'La ligne compte plus de cellules que la première ligne du tableau : « {text} » ne s’afficherait pas.',
    },
    text: {
      en: 'There is no empty line between the table and "{text}", so this text becomes a row of the table.',
      fr: 'Il n’y a pas de ligne vide entre le tableau et « {text} » : ce texte devient une ligne du tableau.',
    },
  },
  hint: {
    delimiter: {
      en: 'Write a second line with as many groups of hyphens as there are cells: |---|---|.',
      fr: 'Écrivez une deuxième ligne avec autant de groupes de traits d’union qu’il y a de cellules : |---|---|.',
    },
    character: {
      en: 'Write | between the cells, and hyphens - in the second line.',
      fr: 'Écrivez | entre les cellules, et des traits d’union - dans la deuxième ligne.',
    },
    columns: {
      en: 'Give both lines the same number of cells.',
      fr: 'Donnez aux deux lignes le même nombre de cellules.',
    },
    gaps: {
      en: 'Delete the empty lines between the rows.',
      fr: 'Supprimez les lignes vides entre les lignes du tableau.',
    },
    separated: { en: 'Delete the empty line above the row.', fr: 'Supprimez la ligne vide au-dessus.' },
    tabs: {
      en: 'Write | between the cells, and |---|---| below the first line.',
      fr: 'Écrivez | entre les cellules, et |---|---| sous la première ligne.',
    },
    spaces: {
      en: 'Write | between the cells, and |---|---| below the first line.',
      fr: 'Écrivez | entre les cellules, et |---|---| sous la première ligne.',
    },
    cells: {
      en: 'Add a cell to the first two rows, or write \\| for a | that is part of the text.',
      fr: 'Ajoutez une cellule aux deux premières lignes, ou écrivez \\| si le signe | fait partie du texte.',
    },
    text: { en: 'Put an empty line above it.', fr: 'Laissez une ligne vide au-dessus.' },
  },
});

export const checkTableForm: MarkupCheck = (markup, context) => {
  for (const node of markup.nodes) {
    if (node.type === 'table') checkTable(node, markup, context);
    else if (node.type === 'thematicBreak' && dashesOfColumns.test(markup.source.slice(node).trimEnd()))
      reportSpaces(markup.source.spanOf(node), context);
  }
  for (const block of markup.blocks) {
    if (block.node.type !== 'tableCell') checkLines(block, markup, context);
  }
};

// ---- Tables -----------------------------------------------------------------------------------------------

function checkTable({ children: rows }: Table, { source }: Markup, { report }: MarkupContext): void {
  const columns = rows[0]?.children.length ?? 0;
  for (const [index, row] of rows.entries()) {
    const excess = row.children[columns];
    if (index > 0 && isText(row, source.slice(row))) {
      const text = truncate(source.slice(row).trim());
      report({ rule: tableForm, message: 'text', span: source.spanOf(row), data: { text } });
      break;
    }
    if (!excess) continue;
    const start = source.startOf(excess);
    const end = source.startOf(row) + source.slice(row).length;
    const text = truncate(source.text.slice(start, end).replace(/^[|\s]+|(?<![|\s])[|\s]+$/g, ''));
    // An empty cell that nobody misses.
    if (text !== '')
      report({ rule: tableForm, message: 'cells', span: source.span(start, end), data: { text } });
  }
}

const isText = (row: TableRow, written: string): boolean =>
  row.children.length === 1 && !written.includes('|');

/** The line below the first row of a table as pandoc and other programs write it, which Markdown takes for a divider: “--- ---”. */
const dashesOfColumns = /^-{2,}(?: +-{2,})+$/;

function reportSpaces(span: Span, { report, isReported }: MarkupContext): void {
  if (!isReported(span.line)) report({ rule: tableForm, message: 'spaces', span });
}

// ---- Lines that are no table -------------------------------------------------------------------------------

function checkLines(block: LiteralBlock, markup: Markup, context: MarkupContext): void {
  const { report, isReported, explainLines } = context;
  const { source, previousOf, nextOf } = markup;
  const rows = block.lines.filter(({ text }) => isRow(text));
  const [first] = rows;
  const tabs = findTabs(block.lines);
  if (tabs && !isReported(source.span(tabs.start, tabs.start).line)) {
    const span = source.span(tabs.start, tabs.start + tabs.text.length);
    report({ rule: tableForm, message: 'tabs', span });
    return;
  }
  const columns = findColumns(block.lines);
  if (columns) {
    reportSpaces(source.span(columns.start, columns.start + columns.text.trimEnd().length), context);
    return;
  }
  const startsWithBar = first !== undefined && /^[|｜│┃+]|\|:?-{2,}:?\|/.test(first.text);
  if (!first || (rows.length < 2 && !startsWithBar)) return;
  const span = source.span(first.start, first.start + first.text.length);
  if (isReported(span.line)) return;
  const [previous, next] = [previousOf(block.node), nextOf(block.node)];
  if (startsWithRow(previous, source) && isReported(source.spanOf(previous).line)) {
    explainLines(source.spanOf(block.node));
    return;
  }
  const finding: Finding<typeof tableForm> =
    previous?.type === 'table'
      ? { message: 'separated' }
      : startsWithRow(next, source)
        ? { message: 'gaps' }
        : findProblem(block.lines, first);
  report({ rule: tableForm, span, ...finding });
}

/** Tests for a paragraph that starts like a row of a table. */
const startsWithRow = (node: Nodes | undefined, source: Source): node is Paragraph =>
  node?.type === 'paragraph' && /^[|｜│┃]/.test(source.slice(node));

/** Tests whether a line has cells: it starts with a bar, or has bars between words. */
const isRow = (text: string): boolean =>
  /^[|｜│┃]|\|:?-{2,}:?\|/.test(text) ||
  /^\+(?:[-=]+\+)+$/.test(text) ||
  /\S[ \t]*[|｜│┃][ \t]*\S/.test(text);

/** Returns the first of the lines that are separated by tabs: two lines, or one with several tabs. */
function findTabs(lines: readonly LiteralLine[]): LiteralLine | undefined {
  const withTabs = lines.filter(({ text }) => /\S *\t\s*\S/.test(text));
  const [first] = withTabs;
  const isTable = withTabs.length > 1 || (first?.text.match(/\S *\t/g)?.length ?? 0) > 1;
  return isTable ? first : undefined;
}

/** Returns the first of two lines or more if all have the same number of words apart: “a    b”. */
function findColumns(lines: readonly LiteralLine[]): LiteralLine | undefined {
  const [first, ...others] = lines;
  if (!first || others.length === 0) return undefined;
  const count = countGaps(first.text);
  return count > 0 && others.every(({ text }) => countGaps(text) === count) ? first : undefined;
}

const countGaps = (text: string): number => text.trim().match(/(?<=\S) {3,}(?=\S)/g)?.length ?? 0;

function findProblem(lines: readonly LiteralLine[], first: LiteralLine): Finding<typeof tableForm> {
  const second = lines[lines.indexOf(first) + 1];
  const foreign = /[｜│┃]/.exec(first.text)?.[0] ?? /^\+/.exec(first.text)?.[0];
  if (foreign) return { message: 'character', data: { name: characterName(foreign) } };
  if (!second || !isDelimiterLike(second.text)) return { message: 'delimiter' };
  const wrong = [...second.text].find((character) => !/[-:|\s]/.test(character));
  if (wrong) return { message: 'character', data: { name: characterName(wrong) } };
  const [header, delimiter] = [countCells(first.text), countCells(second.text)];
  return header === delimiter
    ? { message: 'delimiter' }
    : { message: 'columns', data: { header, delimiter } };
}

const isDelimiterLike = (text: string): boolean =>
  /^[-–—−─━=_:|｜│┃+\s]+$/.test(text) && /[-–—−─━=_]/.test(text);

const countCells = (text: string): number =>
  text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').length;
