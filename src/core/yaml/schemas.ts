/** YAML with positions, and the schemas of what staff write in it. Each field's JSDoc is its help. */
import { closest, distance } from 'fastest-levenshtein';
import { type Document, isNode, type ParsedNode, parseDocument, visit, type YAMLError } from 'yaml';
import { z } from 'zod';
import { fieldMissing } from '../checks/fields/field-missing.ts';
import { fieldUnknown } from '../checks/fields/field-unknown.ts';
import { fieldValue } from '../checks/fields/field-value.ts';
import { yamlSyntax } from '../checks/fields/yaml-syntax.ts';
import { languageUnknown } from '../checks/files/language-unknown.ts';
import { isDate, isDateOrTime, parseHours } from '../dates/time.ts';
import { isTimeZone } from '../dates/time-zones.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/rule.ts';
import { isLanguage, type Language, type Localized, languageTags } from '../model/languages.ts';
import type { Span } from '../model/model.ts';
import type { Source } from '../text/source.ts';

// ---- The pieces ---------------------------------------------------------------------------------------

const text = z.string({ error: 'text (a number must be in quotation marks)' }).trim().min(1, 'text');
const date = z
  .string({ error: 'a date such as 2024-03-13' })
  .refine(isDate, 'a date such as 2024-03-13')
  .meta({ format: 'date' });
const dayOrTime = z
  .string({ error: 'a date such as 2024-03-13, or a date and time such as 2024-03-13T09:00' })
  .refine(isDateOrTime, 'a date such as 2024-03-13, or a date and time such as 2024-03-13T09:00');
const webAddress = z
  .string({ error: 'an address that starts with https://' })
  .refine(
    (url) => /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url),
    'an address that starts with https://',
  )
  .meta({ format: 'uri' });
const email = z.email('an e-mail address');
const id = z
  .string({ error: 'a word of small letters, digits and hyphens that starts with a letter' })
  .regex(/^[a-z][a-z0-9-]*$/, 'a word of small letters, digits and hyphens that starts with a letter');
const whole = z.int({ error: 'a whole number greater than 0' }).positive('a whole number greater than 0');
const yes = z.boolean({ error: 'true or false' });
const oneOf = <const Value extends string>(...values: Value[]) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });
const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry, { error: 'a list' });

/** An id is in the address of a calendar entry, so that two entries with one id would be one. */
function eachOnce(entries: readonly { id: string }[], context: z.RefinementCtx): void {
  for (const [index, { id: own }] of entries.entries()) {
    if (entries.findIndex((each) => each.id === own) < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: 'an id that no other entry of this list has',
      });
  }
}

/** One value for each language of the site. */
const localized = <Value extends z.ZodType>(languages: readonly Language[], value: Value) =>
  z.strictObject(Object.fromEntries(languages.map((tag) => [tag, value])), {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? languages.join(', ')
        : `text in each of the languages ${languages.join(', ')}`,
  });

const localizedText = (languages: readonly Language[]) => localized(languages, text);

/** One address for all languages, or one for each. */
const localizedAddress = (languages: readonly Language[]) => {
  const inEach = (value: string): Localized => Object.fromEntries(languages.map((tag) => [tag, value]));
  return z.union([webAddress.transform(inEach), localized(languages, webAddress)], {
    error: 'an address that starts with https://, or one for each language',
  });
};

const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => {
      const known = Object.keys(shape).join(', ');
      return code === 'unrecognized_keys' ? known : `a group of fields: ${known}`;
    },
  });

// ---- The schemas --------------------------------------------------------------------------------------

const languageList = list(oneOf(...languageTags))
  .min(1, 'a list of one or more languages')
  .superRefine((tags, context) => {
    for (const [index, tag] of tags.entries())
      if (tags.indexOf(tag) < index)
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'a language that is not in the list yet',
        });
  });

const defaultOf = (languages: readonly Language[]): Language => {
  const [first = 'en'] = languages;
  return languages.includes('en') ? 'en' : first;
};

/** @param languages of the site, as `siteLanguages` reads them */
export const siteSchema = (languages: readonly Language[]) =>
  fields({
    /** Name of the meeting series, in every language of the site. It is the title of the site. */
    name: localizedText(languages),
    /** Short form of the name, shown at the top of every page. */
    shortName: localizedText(languages),
    /** Organization that holds the meetings. */
    organizer: localizedText(languages),
    /** One sentence that says what the site offers, for search engines. */
    description: localizedText(languages),
    /** Languages of the site, in the order in which it lists them. Default: all six. */
    languages: languageList.default([...languageTags]),
    /** Language for readers who have not chosen one. It also decides when language versions disagree and there is no majority. Default: en, or the first of the languages. */
    defaultLanguage: oneOf(...languages).default(defaultOf(languages)),
    /** Public address of the site: https://… */
    url: webAddress.transform((url) => url.replace(/\/+$/, '')),
    /** E-mail address for questions from readers. */
    contact: email.optional(),
  });

/** @param languages of the site */
export const meetingSchema = (languages: readonly Language[]) =>
  fields({
    /** Number of the session in the series. */
    number: whole,
    /** Full official name of the meeting, in every language of the site. */
    name: localizedText(languages),
    /** Topic of the session, in every language of the site. */
    theme: localizedText(languages).optional(),
    /** First day of the meeting. */
    start: date,
    /** Last day of the meeting. */
    end: date,
    /** Hours of each day, for example 10:00–18:00. */
    hours: z
      .string({ error: 'a range such as 10:00–18:00' })
      .transform((value, context) => {
        const hours = parseHours(value);
        if (hours) return hours;
        context.addIssue('a range such as 10:00–18:00');
        return z.NEVER;
      })
      .optional(),
    /** IANA time zone of all times in the meeting, for example Europe/Zurich. */
    timeZone: z
      .string({ error: 'a time zone such as Europe/Zurich' })
      .refine(isTimeZone, 'a time zone such as Europe/Zurich'),
    /** City where the meeting is held, in every language of the site. */
    place: localizedText(languages),
    /** Building or room, in every language of the site. */
    venue: localizedText(languages).optional(),
    /** How people can take part. */
    mode: oneOf('in-person', 'online', 'hybrid').optional(),
    /** Who can attend: anyone, or only people with an invitation. */
    admission: oneOf('public', 'invitation').optional(),
    /** Languages of interpretation. */
    interpretation: list(oneOf(...languageTags)).optional(),
    /** Whether the meeting is streamed live and recorded, and where to watch it. */
    webcast: fields({
      live: yes.default(true),
      recorded: yes.default(false),
      url: localizedAddress(languages).optional(),
    }).optional(),
    /** Where to register, for each way of taking part. */
    registration: list(
      fields({
        mode: oneOf('in-person', 'online'),
        url: localizedAddress(languages),
        code: text.optional(),
        /** Last day of registration. Default: the last day of the meeting. */
        until: date.optional(),
      }),
    ).default([]),
    /** E-mail address for questions about the meeting. */
    contact: email.optional(),
    /** Dates by which something is due. */
    deadlines: list(fields({ id, date, title: localizedText(languages) }))
      .superRefine(eachOnce)
      .default([]),
    /** Other links. */
    links: list(fields({ id, url: localizedAddress(languages), title: localizedText(languages) }))
      .superRefine(eachOnce)
      .default([]),
    /** Earlier sessions that this one builds on. */
    earlier: list(
      fields({ number: whole, meeting: id.optional(), theme: localizedText(languages).optional() }),
    ).default([]),
    /** Names of documents that are announced but not yet published, for example agenda. */
    expected: list(id).default([]),
  });

/** The page that prints a whole meeting never moves alone. */
const place = z
  .string({ error: 'a document such as session-12/agenda, or a meeting such as session-12' })
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/(?!print$)[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'a document such as session-12/agenda, or a meeting such as session-12',
  );
const documentName = z
  .string({ error: 'the name of a document of the same meeting, such as circular' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the name of a document of the same meeting, such as circular');
/** Entries of `moved.yaml`: documents and meetings whose address has changed. */
export const movedSchema = list(
  fields({
    /** Folder of the meeting, a slash and the name of the document before the move. For a whole meeting, only the folder. */
    from: place,
    /** The same after the move. */
    to: place,
  }),
);
/** One form of a name, or several that are all correct. The check suggests the first one. */
const forms = z.union([text.transform((only) => [only]), list(text)], {
  error: 'a name, or a list of names',
});
const inSome = Object.fromEntries(languageTags.map((tag) => [tag, forms.optional()])) as Record<
  Language,
  z.ZodOptional<typeof forms>
>;
export const namesSchema = fields({
  /** Official names, each in one or more languages. */
  names: list(
    fields({
      ...inSome,
      /** Wrong forms that do not resemble the official name, for example another word or a previous name. */
      wrong: fields(inSome).optional(),
    }),
  ),
});

const documentFields = {
  /** Title, in the language of the file. */
  title: text,
  /** One sentence about the document, for search engines and lists. */
  description: text.optional(),
  /** Official symbol, for example C. 9284. */
  symbol: text.optional(),
  /** Date of the document. */
  date: date.optional(),
  /** Status of the document. Default: final. Drafts are not published. */
  status: oneOf('draft', 'provisional', 'final', 'withdrawn').default('final'),
  /** Language in which the document is first written, the same in all versions. Default: the default language of the site. */
  sourceLanguage: oneOf(...languageTags).optional(),
  /** Why the document was withdrawn, in the language of the file. Use it with `status: withdrawn` and nowhere else. */
  reason: text.optional(),
  /** Date, or date and time in the time zone of the meeting, before which the document is not published. */
  publishFrom: dayOrTime.optional(),
  /** Name of the previous version of this document, in the same meeting, for example circular. Its page will link to this one. */
  revises: documentName.optional(),
  /** Corrections made after publication: the date, the part (p9, panel-1 or the id of a section) and what was corrected. */
  corrections: list(fields({ date, at: id, text })).default([]),
};
export const documentSchema = fields(documentFields);
export const circularSchema = fields({ ...documentFields, symbol: text, date });

/** Fields of a page of `content/pages/`. */
export const pageSchema = fields({
  /** Title, in the language of the file. */
  title: text,
  /** One sentence for search engines, shown below the title. */
  description: text.optional(),
});

/** `strings/<language>.yaml`: texts by key, nested or with dots. `readStrings` checks the values. */
export const stringsSchema = z.record(z.string(), z.unknown(), { error: 'keys with texts' });

const digest = z.string({ error: 'a digest' }).regex(/^[0-9a-f]{14}$/, 'a digest');
const digestFields = {
  title: digest.optional(),
  description: digest.optional(),
  introduction: digest.optional(),
  closing: digest.optional(),
};
/** State of the source from which a translation was made. Written by `npm run translations`, not by hand. */
export const recordSchema = fields({
  /** Language of the source. */
  source: oneOf(...languageTags),
  ...digestFields,
  /** Digests of the parts, by id. */
  parts: z.record(z.string(), digest, { error: 'digests' }).default({}),
});

// ---- Reading ------------------------------------------------------------------------------------------

/** A YAML text that has been read: its value, and where a field stands. */
interface Yaml {
  value: unknown;
  /** Place of the value at `path`; of the nearest thing around it where there is none. */
  valueAt: (path: PropertyKey[]) => Span;
  /** Place of the field's name. */
  keyAt: (path: PropertyKey[]) => Span;
}

/** Where the front matter stands: the two offsets of its YAML, and the place at which the text begins. */
export interface FrontMatter {
  start: number;
  end: number;
  bodyStart: number;
  /** Whether a line `---` ends it. */
  closed: boolean;
}

const fence = /^---[ \t]*$/;
/** What a line of front matter may begin with: a field, a comment, a point of a list, a blank. */
const fieldLine = /^(?:["']?[\w-]+["']?[ \t]*:(?:\s|$)|#(?!#)|-(?:\s|$)|\s|$)/;

/** `null` where the text does not begin with front matter. */
export function findFrontMatter(text: string): FrontMatter | null {
  const start = text.indexOf('\n') + 1;
  if (start === 0 || !fence.test(text.slice(0, start - 1))) return null;
  let blank: number | null = null;
  for (let at = start; at < text.length; ) {
    const next = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
    const line = text.slice(at, next);
    if (fence.test(line)) return { start, end: at, bodyStart: Math.min(next + 1, text.length), closed: true };
    if (line.trim() === '') blank ??= at;
    else if (blank !== null && !fieldLine.test(line)) break;
    else blank = null;
    at = next + 1;
  }
  const end = blank ?? text.length;
  return end > start ? { start, end, bodyStart: end, closed: false } : null;
}

/**
 * The languages of the site. Reads as much of `site.yaml` as can be read, so that a mistake in it hides no problem in
 * another file; the mistake itself is reported by `siteSchema`.
 */
export function siteLanguages(siteYaml: string): readonly Language[] {
  const written: unknown = parseDocument(siteYaml, { logLevel: 'silent' }).toJS()?.languages;
  const tags = Array.isArray(written) ? written.filter((tag) => typeof tag === 'string') : [];
  const languages = [...new Set(tags.filter(isLanguage))];
  return languages.length > 0 ? languages : languageTags;
}

export interface FieldsRead<Fields> {
  fields: Fields;
  /** Place of a value, and of the name of a field. */
  at: (...path: PropertyKey[]) => Span;
  keyAt: (...path: PropertyKey[]) => Span;
}

/** Reads the YAML between two offsets of a file against a schema. `null` where a fault was reported. */
export function readFields<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  report: Report,
  [start, end]: [number, number] = [0, source.text.length],
): FieldsRead<z.output<Schema>> | null {
  const yaml = readYaml(source, start, end, report);
  if (!yaml) return null;
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success)
    return {
      fields: result.data,
      at: (...path) => yaml.valueAt(path),
      keyAt: (...path) => yaml.keyAt(path),
    };
  reportIssues(result.error.issues, yaml, report);
  return null;
}

function readYaml(source: Source, start: number, end: number, report: Report): Yaml | null {
  const text = source.text.slice(start, end);
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const faults = syntaxFaults(document, text);
  let line = -1;
  for (const { pos, finding } of faults) {
    const span = source.span(start + pos[0], start + Math.max(pos[1], pos[0] + 1));
    // What follows in the same line, or in the next, is mostly the same fault once more.
    if (span.line > line + 1) report({ rule: yamlSyntax, span, ...finding });
    line = span.line;
  }
  if (faults.length > 0) return null;

  const whole = source.span(start, Math.max(start, Math.min(end, start + 3)));
  const spanOfNode = (node: ParsedNode | undefined): Span | undefined =>
    node?.range ? source.span(start + node.range[0], start + node.range[1]) : undefined;
  const valueAt = (path: PropertyKey[]): Span => {
    if (path.length === 0) return spanOfNode(document.contents ?? undefined) ?? whole;
    const node = document.getIn(path, true);
    return (isNode(node) && spanOfNode(node as ParsedNode)) || valueAt(path.slice(0, -1));
  };
  const keyAt = (path: PropertyKey[]): Span => {
    const parent = document.getIn(path.slice(0, -1), true);
    const pairs =
      parent && typeof parent === 'object' && 'items' in parent
        ? (parent.items as { key?: ParsedNode }[])
        : [];
    const pair = pairs.find(({ key }) => String(key) === String(path.at(-1)));
    return spanOfNode(pair?.key) ?? valueAt(path);
  };
  return { value: document.toJS(), valueAt, keyAt };
}

interface SyntaxFault {
  /** Two offsets. */
  pos: [number, number];
  finding: Finding<typeof yamlSyntax>;
}

/** What YAML refuses, and what it would take for something else than the words that staff wrote. */
function syntaxFaults(document: Document.Parsed, text: string): SyntaxFault[] {
  const faults = [...document.errors, ...document.warnings].map((problem) =>
    syntaxFault(problem, document, text),
  );
  visit(document, {
    Alias: (_key, { range }) => {
      if (range) faults.push({ pos: [range[0], range[1]], finding: unquoted('*') });
    },
  });
  return faults.sort((a, b) => a.pos[0] - b.pos[0]);
}

const unquoted = (character: string): Finding<typeof yamlSyntax> => ({
  message: 'quotes',
  data: { character },
});

/** Messages for the error codes of the YAML reader. */
const messages = {
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

function syntaxFault(
  { code, pos, message }: YAMLError,
  document: Document.Parsed,
  text: string,
): SyntaxFault {
  if (code === 'BAD_SCALAR_START') return { pos, finding: unquoted(text.charAt(pos[0])) };
  if (code === 'TAG_RESOLVE_FAILED') return { pos, finding: unquoted('!') };
  if (/^Missing closing .*quote/.test(message)) {
    const start = openingQuote(document, pos[0]) ?? pos;
    return { pos: start, finding: { message: 'unclosedQuote' } };
  }
  const finding: Finding<typeof yamlSyntax> = hasMessage(code)
    ? { message: messages[code] }
    : { message: 'other', data: { reason: message.replace(/\.$/, '') } };
  return { pos, finding };
}

const hasMessage = (code: string): code is keyof typeof messages => Object.hasOwn(messages, code);

/** YAML notices only at the end of the text that a quotation mark was never closed. */
function openingQuote(document: Document.Parsed, end: number): [number, number] | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, { range, type }) => {
      if (range && type?.startsWith('QUOTE') && range[0] < end && range[1] >= end) start = range[0];
    },
  });
  return start === undefined ? undefined : [start, start + 1];
}

function reportIssues(issues: readonly z.core.$ZodIssue[], yaml: Yaml, report: Report): void {
  /** Missing fields that stand there under a slightly different name. */
  const meant = new Set<string>();
  for (const { code, path, message, ...issue } of issues) {
    if (code !== 'unrecognized_keys' || !('keys' in issue)) continue;
    for (const field of issue.keys) {
      if (isLanguage(field) && message.split(', ').every(isLanguage)) {
        const span = yaml.keyAt([...path, field]);
        report({ rule: languageUnknown, span, data: { language: field, languages: message } });
        continue;
      }
      const near = closestWord(field, message.split(', ')) ?? '';
      const span = yaml.keyAt([...path, field]);
      // A key that is empty, or that goes over several lines, has no place of its own.
      const isOneWord = span.line === span.endLine && span.endColumn - span.column === field.length;
      const isSame = field !== '' && isOneWord && near.toLowerCase() === field.toLowerCase();
      const fix = isSame ? near : undefined;
      if (near) report({ rule: fieldUnknown, message: 'similar', span, fix, data: { field, nearest: near } });
      else report({ rule: fieldUnknown, message: 'unknown', span, fix, data: { field, fields: message } });
      meant.add(nameOf([...path, near]));
    }
  }
  for (const { code, path, message } of issues) {
    if (code === 'unrecognized_keys') continue;
    const value = valueAt(yaml.value, path);
    const field = nameOf(path);
    if (value === undefined) {
      if (meant.has(field)) continue;
      const data = { field, name: nameOf(path.slice(-1)), parent: nameOf(path.slice(0, -1)) };
      const message = path.length > 1 ? 'nested' : 'top';
      report({ rule: fieldMissing, message, span: yaml.keyAt(path), data });
    } else reportValue(value, field, message, yaml.valueAt(path), report);
  }
}

function reportValue(value: unknown, field: string, expected: string, span: Span, report: Report): void {
  if (value === null || (typeof value === 'string' && value.trim() === ''))
    report({ rule: fieldValue, message: 'empty', span, data: { field } });
  else if (field === '') report({ rule: fieldValue, message: 'file', span, data: { expected } });
  else report({ rule: fieldValue, message: 'field', span, data: { field, expected } });
}

/** `deadlines.1.date`: staff count from one. */
const nameOf = (path: PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');

/** The known word that `found` was probably meant to be: a slip of the finger away, not another word. */
export function closestWord(found: string, known: readonly string[]): string | undefined {
  const small = known.map((word) => word.toLowerCase());
  const best = known[small.indexOf(closest(found.toLowerCase(), small))] ?? '';
  const slip = Math.max(best.length > 3 ? 2 : 1, Math.floor(best.length / 3));
  return distance(found.toLowerCase(), best.toLowerCase()) <= slip ? best : undefined;
}

const valueAt = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
