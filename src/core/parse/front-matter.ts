/** Parses the front matter of documents, pages and entries of registers. */
import type { z } from 'zod';
import { frontmatterMissing } from '../checks/fields/frontmatter-missing.ts';
import { frontmatterOpen } from '../checks/fields/frontmatter-open.ts';
import { withdrawnReason } from '../checks/status/withdrawn-reason.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { readYamlSuppressions, type Suppression } from '../diagnostics/read-suppressions.ts';
import type { Correction, ParsedPageVersion, ParsedText, ParsedVersion } from '../model/model.ts';
import { findFrontMatter } from '../text/front-matter.ts';
import { type Source, startOf } from '../text/source.ts';
import { blankOut } from '../text/strings.ts';
import { lenientFields } from '../yaml/lenient.ts';
import { type ReadFields, readFields } from '../yaml/read.ts';
import {
  agendaSchema,
  circularSchema,
  documentSchema,
  entryTextSchema,
  pageSchema,
} from '../yaml/schemas.ts';

interface SplitText<Fields> {
  /** `null` if there is no front matter, or it is invalid, which is reported. */
  read: ReadFields<Fields> | null;
  /** The text with spaces in place of the front matter, so that all positions stay the same. */
  body: string;
  suppressions: Suppression[];
}

function splitFrontMatter<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  report: Report,
): SplitText<z.output<Schema>> {
  const range = findFrontMatter(source.text);
  if (!range) {
    const body = source.text.replace(malformedFrontMatter, blankOut);
    // A file without text is reported by another rule.
    if (body.trim() !== '') report({ rule: frontmatterMissing, span: startOf(source.file) });
    return { read: null, body, suppressions: [] };
  }
  const { start, end, bodyStart, isClosed } = range;
  if (!isClosed) report({ rule: frontmatterOpen, span: source.span(bodyStart, bodyStart) });
  return {
    read: readFields(source, schema, report, [start, end]),
    body: blankOut(source.text.slice(0, bodyStart)) + source.text.slice(bodyStart),
    suppressions: readYamlSuppressions(source, start, end, report),
  };
}

/** Lines that were meant as front matter, although the first line is not `---`. They are not part of the text. */
export const malformedFrontMatter =
  /^\s*(?:[-–—]{1,9}[ \t]*\n)?(?:["']?[\w-]+["']?[ \t]*:.*\n)*[-–—]{1,9}[ \t]*(?:\n|$)/;

// ---- Documents, pages and entries ----------------------------------------------------------------------------

type TextFields = Pick<
  ParsedText,
  'title' | 'description' | 'status' | 'sourceLanguage' | 'reason' | 'publishFrom' | 'corrections' | 'fields'
>;

export type DocumentFields = TextFields & Pick<ParsedVersion, 'type' | 'symbol' | 'date' | 'revises'>;

export const parseDocumentFields = (
  source: Source,
  form: 'agenda' | 'circular' | 'other',
  ownTypes: readonly string[],
  report: Report,
): FieldsAndBody<DocumentFields> => parseTextFields(source, schemaOf(form, ownTypes), report);

const schemaOf = (form: 'agenda' | 'circular' | 'other', ownTypes: readonly string[]) =>
  form === 'agenda'
    ? agendaSchema
    : form === 'circular'
      ? circularSchema(ownTypes)
      : documentSchema(ownTypes);

export const parseEntryFields = (source: Source, report: Report): FieldsAndBody<TextFields> =>
  parseTextFields(source, entryTextSchema, report);

export type PageFields = DocumentFields & Pick<ParsedPageVersion, 'order'>;

export const parsePageFields = (source: Source, report: Report): FieldsAndBody<PageFields> =>
  parseTextFields(source, pageSchema, report);

interface FieldsAndBody<Fields> extends Omit<SplitText<unknown>, 'read'> {
  fields: Fields;
}

function parseTextFields<
  Fields extends Omit<PageFields, 'fields' | 'corrections'> & {
    corrections: Omit<Correction, 'span'>[];
  },
>(source: Source, schema: z.ZodType<Fields>, report: Report): FieldsAndBody<PageFields> {
  const { read, ...split } = splitFrontMatter(source, schema, report);
  if (!read) return { fields: { title: null, status: 'final', corrections: [], fields: {} }, ...split };
  const fields = {
    ...read.fields,
    corrections: read.fields.corrections.map((correction, index) => ({
      ...correction,
      span: read.at('corrections', index, 'at'),
    })),
    fields: Object.fromEntries(Object.keys(read.fields).map((field) => [field, read.at(field)])),
  };
  checkReason(fields, report);
  return { fields, ...split };
}

/** Returns the name in the field `revises`, on which the type of the document depends, before the fields are read. */
export function findRevises(text: string): string | undefined {
  const { revises } = lenientFields(text, ['revises']);
  return typeof revises === 'string' ? /^\s*([a-z0-9-]+)/.exec(revises)?.[1] : undefined;
}

/** Checks that a withdrawn text says why, and no other does. */
function checkReason({ status, reason, fields }: TextFields, report: Report): void {
  const isWithdrawn = status === 'withdrawn';
  const span = isWithdrawn ? fields['status'] : fields['reason'];
  if (!span || isWithdrawn === (reason !== undefined)) return;
  if (isWithdrawn) report({ rule: withdrawnReason, message: 'missing', span });
  else report({ rule: withdrawnReason, message: 'unexpected', span, data: { status } });
}
