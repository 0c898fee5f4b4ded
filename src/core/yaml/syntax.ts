/** Parses YAML with the positions of its fields, and reports its syntax errors. */
import { type Document, isNode, Lexer, type ParsedNode, parseDocument, visit, type YAMLError } from 'yaml';
import { yamlComment } from '../checks/fields/yaml-comment.ts';
import { yamlSyntax } from '../checks/fields/yaml-syntax.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/rule.ts';
import type { Span } from '../model/model.ts';
import type { Source } from '../text/source.ts';
import { truncate } from '../text/strings.ts';

export interface Yaml {
  value: unknown;
  /** Returns the position of the value at a path, or of the closest value around it. */
  valueAt: (path: readonly PropertyKey[]) => Span;
  /** Returns the position of the name of a field. */
  keyAt: (path: readonly PropertyKey[]) => Span;
}

/** Parses the YAML between two offsets of a file. `null` if it has a syntax error, which is reported. */
export function parseYaml(source: Source, start: number, end: number, report: Report): Yaml | null {
  const text = source.text.slice(start, end);
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const errors = syntaxErrors(document, text);
  let lastLine = -1;
  for (const { range, finding } of errors) {
    const span = source.span(start + range[0], start + Math.max(range[1], range[0] + 1));
    // An error in the same line, or in the next one, mostly follows from the one before.
    if (span.line > lastLine + 1) report({ rule: yamlSyntax, span, ...finding });
    lastLine = span.line;
  }
  if (errors.length > 0) return null;
  reportComments(text, (from, to) => source.span(start + from, start + to), report);

  const startSpan = source.span(start, Math.max(start, Math.min(end, start + 3)));
  const spanOf = (node: ParsedNode | null | undefined): Span | undefined =>
    node?.range ? source.span(start + node.range[0], start + node.range[1]) : undefined;
  const valueAt = (path: readonly PropertyKey[]): Span => {
    if (path.length === 0) return spanOf(document.contents) ?? startSpan;
    const node = document.getIn(path, true);
    return (isNode(node) && spanOf(node as ParsedNode)) || valueAt(path.slice(0, -1));
  };
  const keyAt = (path: readonly PropertyKey[]): Span => {
    const parent = document.getIn(path.slice(0, -1), true);
    const pairs =
      parent && typeof parent === 'object' && 'items' in parent
        ? (parent.items as { key?: ParsedNode }[])
        : [];
    const pair = pairs.find(({ key }) => String(key) === String(path.at(-1)));
    return spanOf(pair?.key) ?? valueAt(path);
  };
  return { value: document.toJS(), valueAt, keyAt };
}

interface SyntaxError {
  range: [start: number, end: number];
  finding: Finding<typeof yamlSyntax>;
}

/** Lists what YAML refuses, and aliases, which staff never mean. */
function syntaxErrors(document: Document.Parsed, text: string): SyntaxError[] {
  const errors = [...document.errors, ...document.warnings].map((error) =>
    toSyntaxError(error, document, text),
  );
  visit(document, {
    Alias: (_key, { range }) => {
      if (range) errors.push({ range: [range[0], range[1]], finding: unquoted('*', text, range[0]) });
    },
  });
  return errors.sort((a, b) => a.range[0] - b.range[0]);
}

const unquoted = (character: string, text: string, offset: number): Finding<typeof yamlSyntax> => ({
  message: 'quotes',
  data: { character, corrected: correctedLine(text, offset) },
});

const lexerSigns: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f']);

/** Reports the comments behind values, which may be a part of them. */
function reportComments(text: string, spanOf: (start: number, end: number) => Span, report: Report): void {
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer adds signs of its own, which are not in the text.
    if (lexerSigns.has(token)) continue;
    if (token.startsWith('#') && isBehindValue(text, offset)) {
      const value = lineAt(text, offset).trimEnd();
      const data = { comment: truncate(token.trimEnd()), corrected: withComment(value) };
      report({ rule: yamlComment, span: spanOf(offset, offset + token.trimEnd().length), data });
    }
    offset += token.length;
  }
}

/** A comment beside the name of a field cuts no value: it precedes a group or a list, or another rule reports an empty field. */
function isBehindValue(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trimEnd();
  return before !== '' && !/(?:^|[\s"'\w]):$|^\s*-$/.test(before);
}

/** Writes a line so that its comment is a part of the value. */
function withComment(line: string): string {
  const [, before = '', value = ''] = fieldLine.exec(line) ?? [];
  const unquoted = value.replace(/^(["'])(.*)\1(?=\s+#)/, '$2');
  return `${before.trimStart()}${inStraightQuotes(unquoted)}`;
}

/** A field with a value on the same line: what precedes the value, and the value. */
const fieldLine = /^([ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?)(\S(?:.*[^ \t])?)[ \t]*$/;

const lineAt = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, text.indexOf('\n', offset) >>> 0);

/** Writes the line with its value in straight quotation marks. */
function correctedLine(text: string, offset: number): string {
  const [, before = '', value = ''] = fieldLine.exec(lineAt(text, offset)) ?? [];
  return `${before.trimStart()}${inStraightQuotes(value)}`;
}

function inStraightQuotes(value: string): string {
  const inner = /^[“”„‟«»‘’‚「『＂](.*)[“”„‟«»‘’‚」』＂]$/s.exec(value)?.[1]?.trim() ?? value;
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

/** Recognizes a value that needs quotation marks, whatever the parser stumbled over. */
function unquotedColon(text: string, offset: number): Finding<typeof yamlSyntax> | null {
  const [, before = '', value = ''] = fieldLine.exec(lineAt(text, offset)) ?? [];
  if (
    !/:[ \t]+$/.test(before) ||
    !/:(?:\s|$)/.test(value) ||
    /^(?:(["']).*\1|[[{].*[\]}]|[|>].*)$/.test(value)
  )
    return null;
  const corrected = correctedLine(text, offset);
  const [quote] = /^[“”„‟«»‘’‚「『＂]/.exec(value) ?? [];
  return quote === undefined
    ? { message: 'colon', data: { corrected } }
    : { message: 'curlyQuotes', data: { quote, corrected } };
}

/** Recognizes a field with another sign than a colon and a space after its name. */
function colonForm(text: string, offset: number): Finding<typeof yamlSyntax> | null {
  const [, field, value] =
    /^[ \t]*(?:- +)*([A-Za-z]\w*)[ \t]*(?::(?![/\s])|[：﹕=][ \t]*)(\S.*?)[ \t]*$/.exec(
      lineAt(text, offset),
    ) ?? [];
  return field !== undefined && value !== undefined
    ? { message: 'colonForm', data: { field, corrected: `${field}: ${value}` } }
    : null;
}

/** The messages for the error codes of the YAML parser. */
const messageOfCode = {
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indentation',
  BLOCK_AS_IMPLICIT_KEY: 'nesting',
  DUPLICATE_KEY: 'duplicate',
  MISSING_CHAR: 'missingCharacter',
  MULTILINE_IMPLICIT_KEY: 'noField',
  MULTIPLE_DOCS: 'separator',
  TAB_AS_INDENT: 'tab',
  UNEXPECTED_TOKEN: 'unexpected',
} as const;

const hasMessage = (code: string): code is keyof typeof messageOfCode => Object.hasOwn(messageOfCode, code);

function toSyntaxError(
  { code, pos: range, message }: YAMLError,
  document: Document.Parsed,
  text: string,
): SyntaxError {
  if (code === 'BAD_SCALAR_START') return { range, finding: unquoted(text.charAt(range[0]), text, range[0]) };
  if (code === 'TAG_RESOLVE_FAILED') return { range, finding: unquoted('!', text, range[0]) };
  if (/^Missing closing .*quote/.test(message)) {
    const quote = openingQuote(document, range[0]) ?? range;
    return { range: quote, finding: { message: 'unclosedQuote' } };
  }
  const finding: Finding<typeof yamlSyntax> = { message: hasMessage(code) ? messageOfCode[code] : 'other' };
  const misread =
    code === 'DUPLICATE_KEY' ? null : (unquotedColon(text, range[0]) ?? colonForm(text, range[0]));
  return { range, finding: misread ?? finding };
}

/** Finds the quotation mark that is never closed. The parser reports the end of the text instead; no upstream issue known. */
function openingQuote(document: Document.Parsed, end: number): [number, number] | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, { range, type }) => {
      if (range && type?.startsWith('QUOTE') && range[0] < end && range[1] >= end) start = range[0];
    },
  });
  return start === undefined ? undefined : [start, start + 1];
}
