/** Parses YAML with the positions of its fields, and reports its syntax errors. */
import { type Document, isScalar, Lexer, type Node, visit, type YAMLError } from 'yaml';
import { yamlComment } from '../checks/fields/yaml-comment.ts';
import { yamlSyntax } from '../checks/fields/yaml-syntax.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/rule.ts';
import type { Span } from '../model/model.ts';
import { characterName } from '../text/character-names.ts';
import { findConflicts } from '../text/conflicts.ts';
import type { Source } from '../text/source.ts';
import { truncate } from '../text/strings.ts';
import { indexFields, parseYamlDocument, type YamlDocument } from './document.ts';
import { translatedField } from './field-names.ts';

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
  const conflicts = findConflicts(text);
  for (const { start: from, firstLineEnd } of conflicts) {
    const data = { found: truncate(text.slice(from, firstLineEnd)) };
    const span = source.span(start + from, start + firstLineEnd);
    report({ rule: yamlSyntax, message: 'conflict', span, data });
  }
  if (conflicts.length > 0) return null;
  const parsed = parseYamlDocument(text);
  const errors = syntaxErrors(parsed, text);
  let lastLine = -1;
  for (const { range, findProblem } of errors) {
    const span = source.span(start + range[0], start + Math.max(range[1], range[0] + 1));
    // An error in the same line, or in the next one, mostly follows from the one before.
    if (span.line > lastLine + 1) report({ rule: yamlSyntax, span, ...findProblem() });
    lastLine = span.line;
  }
  if (errors.length > 0) return null;
  reportComments(text, (from, to) => source.span(start + from, start + to), report);

  const startSpan = source.span(start, Math.max(start, Math.min(end, start + 3)));
  const spanOf = (node: Node | undefined): Span | undefined =>
    node?.range ? source.span(start + node.range[0], start + node.range[1]) : undefined;
  const index = indexFields(parsed.document);
  const valueAt = (path: readonly PropertyKey[]): Span =>
    spanOf(index.nodeAt(path)) ?? (path.length === 0 ? startSpan : valueAt(path.slice(0, -1)));
  const keyAt = (path: readonly PropertyKey[]): Span => spanOf(index.keyAt(path)) ?? valueAt(path);
  return { value: parsed.document.toJS(), valueAt, keyAt };
}

interface SyntaxError {
  range: [start: number, end: number];
  /** Reads the line of the error: only for those that are reported, because a long line can have many. */
  findProblem: () => Finding<typeof yamlSyntax>;
}

/** Lists what YAML refuses, and anchors, aliases and tags, which staff never mean. */
function syntaxErrors({ document, duplicateKeys }: YamlDocument, text: string): SyntaxError[] {
  const hasErrors = document.errors.length + document.warnings.length > 0;
  const quotes = hasErrors ? quotesByEnd(document) : new Map<number, number>();
  const errors = [...document.errors, ...document.warnings].map((error) =>
    toSyntaxError(error, quotes, text),
  );
  for (const { range } of duplicateKeys)
    errors.push({ range: [range[0], range[0] + 1], findProblem: () => ({ message: 'duplicate' }) });
  const addUnquoted = (start: number): void => {
    if (start === -1) return;
    const character = text.charAt(start);
    errors.push({ range: [start, start + 1], findProblem: () => unquoted(character, text, start) });
  };
  visit(document, {
    Alias: (_key, { range }) => {
      if (!range) return;
      const [start, end] = range;
      errors.push({ range: [start, end], findProblem: () => unquoted('*', text, start) });
    },
    Value: (_key, { anchor, tag, range }) => {
      if (!range) return;
      if (anchor !== undefined) addUnquoted(text.lastIndexOf(`&${anchor}`, range[0]));
      else if (tag !== undefined && !hasErrors) addUnquoted(startOfTag(text, range[0]));
    },
  });
  const first = firstLineProblem(document, text);
  // The others follow from it.
  if (first) return [first];
  return errors.sort((a, b) => a.range[0] - b.range[0]);
}

/** Returns the offset of the tag before a value: `!`, `!new` or `!!str`. @param end offset of the value */
function startOfTag(text: string, end: number): number {
  const last = text.lastIndexOf('!', end);
  return text.charAt(last - 1) === '!' ? last - 1 : last;
}

/** Reports a sign at the start of a value or of the name of a field, which has a meaning in YAML. */
function unquoted(character: string, text: string, offset: number): Finding<typeof yamlSyntax> {
  const [, field, value] = signsAroundName.exec(lineAt(text, offset)) ?? [];
  return field !== undefined && value !== undefined
    ? { message: 'nameForm', data: { character, corrected: `${field}: ${value}` } }
    : { message: 'quotes', data: { character, corrected: correctedLine(text, offset) } };
}

/** A field with signs before its name, and perhaps behind it: “**title**: Note”. */
const signsAroundName =
  /^[ \t]*[^\p{L}\p{N}\s"'#-][^\p{L}\p{N}\s"'#]{0,5} ?([A-Za-z]\w*)[^\p{L}\p{N}\s"':]{0,5}[ \t]*:[ \t]+(\S.*?)[ \t]*$/u;

const lexerSigns: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f']);

/** Reports the comments behind values, which may be a part of them. */
function reportComments(text: string, spanOf: (start: number, end: number) => Span, report: Report): void {
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer adds signs of its own, which are not in the text.
    if (lexerSigns.has(token)) continue;
    if (token.startsWith('#') && isBehindValue(text, offset)) {
      const value = lineAt(text, offset).trimEnd();
      const comment = truncate(token.trimEnd());
      const span = spanOf(offset, offset + token.trimEnd().length);
      if (!canHoldNumberSign(fieldNameOf(value)))
        report({ rule: yamlComment, message: 'inValue', span, data: { comment } });
      else {
        const data = { comment, corrected: withComment(value) };
        report({ rule: yamlComment, message: 'inText', span, data });
      }
    }
    offset += token.length;
  }
}

/** A comment beside the name of a field cuts no value: it precedes a group or a list, or another rule reports an empty field. */
function isBehindValue(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trimEnd();
  return before !== '' && !/(?:^|[\s"'\w]):$|^\s*-$/.test(before);
}

const fieldsWithoutText = new Set(
  'number start end hours timeZone mode admission interpretation live recorded contact until id date status sourceLanguage publishFrom revises at meeting expected languages defaultLanguage from to'.split(
    ' ',
  ),
);

/** Tests whether the values of a field can contain a # sign. */
export const canHoldNumberSign = (field: string): boolean => !fieldsWithoutText.has(field);

const fieldNameOf = (line: string): string => /^\s*(?:- +)?([\w-]+):/.exec(line)?.[1] ?? '';

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

/** Recognizes a value that ends before the end of its line: `'It's'`, `[Draft] Note`, `- x`, `> x`. */
function valueEndsEarly(text: string, offset: number): Finding<typeof yamlSyntax> | null {
  const [, before = '', value = ''] = fieldLine.exec(lineAt(text, offset)) ?? [];
  const [, sign] = /^(["'[{>|]|-(?= ))/.exec(value) ?? [];
  if (!/:[ \t]+$/.test(before) || sign === undefined) return null;
  if (sign !== '"' && sign !== "'") return unquoted(sign, text, offset);
  // The first and the last quotation mark are no pair in `"a" and "b"`.
  const isPair = value.endsWith(sign) && !/^(["'])(?:(?!\1).)*[^\s"']\1\s/.test(value);
  const corrected = before.trimStart() + inStraightQuotes(isPair ? value.slice(1, -1) : value);
  return { message: 'innerQuotes', data: { corrected } };
}

/** Recognizes another space than that of the keyboard after a colon, or an invisible character. */
function spaceForm(text: string, offset: number): Finding<typeof yamlSyntax> | null {
  const [, field, space, value] = specialSpaceAfterColon.exec(lineAt(text, offset)) ?? [];
  if (field === undefined || space === undefined || value === undefined) return null;
  return {
    message: 'spaceForm',
    data: { field, name: characterName(space), corrected: `${field}: ${value}` },
  };
}

const specialSpaceAfterColon =
  /^[ \t]*(?:- +)*([A-Za-z]\w*)[ \t]*:((?=[^ \t])\s|[\u200b-\u200f\u2060\ufeff])\s*(\S.*?)[ \t]*$/;

/** Finds what makes the first line another group than the fields below, of which the parser would report the second. */
function firstLineProblem(document: Document.Parsed, text: string): SyntaxError | null {
  const start = text.search(/^(?![ \t]*(?:#.*)?$)/m);
  if (start === -1) return null;
  const space = isScalar(document.contents) ? spaceForm(text, start) : null;
  const colon = text.indexOf(':', start);
  if (space) return { range: [colon + 1, colon + 2], findProblem: () => space };
  const [indent = ''] = /^ *(?:- +)?/.exec(text.slice(start, start + 100)) ?? [];
  const [error] = document.errors;
  if (indent === '' || error === undefined) return null;
  const [at] = error.pos;
  const isAtField = text.charAt(at - 1) === '\n' && /^[A-Za-z]\w*:\s/.test(text.slice(at, at + 40));
  if (!isAtField) return null;
  const message = indent.includes('-') ? 'firstInList' : 'firstIndented';
  return { range: [start, start + indent.length], findProblem: () => ({ message }) };
}

/** Recognizes a field with another sign than a colon and a space after its name. */
function colonForm(text: string, offset: number): Finding<typeof yamlSyntax> | null {
  const [, field, value] =
    /^[ \t]*(?:- +)*(\p{L}[\p{L}\p{M}\w]*)[ \t]*(?::(?![/\s])|[：﹕=][ \t]*)(\S.*?)[ \t]*$/u.exec(
      lineAt(text, offset),
    ) ?? [];
  return field !== undefined && value !== undefined
    ? { message: 'colonForm', data: { field, corrected: `${translatedField(field) ?? field}: ${value}` } }
    : null;
}

/** The messages for the error codes of the YAML parser. */
const messageOfCode = {
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indentation',
  BLOCK_AS_IMPLICIT_KEY: 'nesting',
  MISSING_CHAR: 'missingCharacter',
  MULTILINE_IMPLICIT_KEY: 'noField',
  MULTIPLE_DOCS: 'separator',
  TAB_AS_INDENT: 'tab',
  UNEXPECTED_TOKEN: 'unexpected',
} as const;

const hasMessage = (code: string): code is keyof typeof messageOfCode => Object.hasOwn(messageOfCode, code);

function toSyntaxError(
  { code, pos: range, message }: YAMLError,
  quotes: ReadonlyMap<number, number>,
  text: string,
): SyntaxError {
  const [start] = range;
  const isQuestion = code === 'BLOCK_AS_IMPLICIT_KEY' && text.charAt(start) === '?';
  if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS' || isQuestion)
    return { range, findProblem: () => unquoted(text.charAt(start), text, start) };
  if (code === 'TAG_RESOLVE_FAILED') return { range, findProblem: () => unquoted('!', text, start) };
  if (/^Missing closing .*quote/.test(message)) {
    // The parser reports the end of the text instead of the quotation mark; no upstream issue known.
    const quote = quotes.get(start) ?? start;
    return { range: [quote, quote + 1], findProblem: () => ({ message: 'unclosedQuote' }) };
  }
  const finding: Finding<typeof yamlSyntax> = { message: hasMessage(code) ? messageOfCode[code] : 'other' };
  return {
    range,
    findProblem: () =>
      unquotedColon(text, start) ??
      spaceForm(text, start) ??
      colonForm(text, start) ??
      (code === 'UNEXPECTED_TOKEN' ? valueEndsEarly(text, start) : null) ??
      finding,
  };
}

/** Returns where each quoted text starts, by where it ends. */
function quotesByEnd(document: Document.Parsed): Map<number, number> {
  const starts = new Map<number, number>();
  visit(document, {
    Scalar: (_key, { range, type }) => {
      if (range && type?.startsWith('QUOTE')) starts.set(range[1], range[0]);
    },
  });
  return starts;
}
