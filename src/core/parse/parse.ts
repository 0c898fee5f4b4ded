/** Parses one file into one version of a document, without the other files. */
import type { Root } from 'mdast';

import { type Diagnostic, reporter } from '../diagnostics/diagnostic.ts';
import type { Suppression } from '../diagnostics/read-suppressions.ts';
import { documentTypeInName, isCircularName, scheduleTypeInName } from '../model/document-type.ts';
import type { Language } from '../model/languages.ts';
import {
  type BodyForm,
  builtInVocabulary,
  type ParsedVersion,
  type ScheduleType,
  type SourceFile,
  type Vocabulary,
} from '../model/model.ts';
import { documentPath } from '../model/paths.ts';
import { createSource } from '../text/source.ts';
import { parseAgenda } from './agenda/agenda.ts';
import { isFormalAgenda } from './agenda/agenda-form.ts';
import { parseFormalAgenda } from './agenda/formal-agenda.ts';
import { anchorsOf, partTitlesOf } from './anchors.ts';
import { type Inspect, type ParsedBody, parseBody } from './body.ts';
import { findRevises, parseDocumentFields } from './front-matter.ts';
import { checkInnerLists } from './numbered-text/numbers.ts';
import { parseText } from './numbered-text/parse-text.ts';

export interface ParseOptions {
  /** Base path of the site, which precedes every link between documents. */
  base: string;
  /** Parses with the reference engine too, and reports differences between the two engines. */
  crossCheck?: boolean;
  /** The kinds and types that the site adds. */
  vocabulary?: Vocabulary;
}

/** The result of parsing one file. */
export interface Parsed<Version = ParsedVersion> {
  version: Version;
  diagnostics: Diagnostic[];
  suppressions: Suppression[];
}

/**
 * @param file whose path is that of a document: `meetings/<meeting>/<document>.<language>.md`
 * @param inspect receives the Markdown of the text
 */
export function parse(file: SourceFile, options: ParseOptions, inspect?: Inspect): Parsed {
  const path = documentPath(file.path);
  const source = createSource(file.path, file.text);
  const { diagnostics, report } = reporter();
  const { kinds, documentTypes } = options.vocabulary ?? builtInVocabulary;
  const revises = findRevises(file.text);
  const scheduleType = scheduleTypeInName(path.document, revises);
  const form = scheduleType ? 'agenda' : isCircularName(path.document, revises) ? 'circular' : 'other';
  const { fields, body, suppressions } = parseDocumentFields(source, form, documentTypes, report);
  const parsed = parseBody(
    body,
    source,
    {
      ...options,
      ownKinds: kinds,
      language: path.language,
      formOf: (root) => bodyForm(root, scheduleType, path.language),
      inspect,
    },
    report,
  );
  const { footnotes, links, webLinks } = parsed;
  const type = fields.type ?? documentTypeInName(path.document) ?? documentTypeInName(revises ?? '');
  const hasPreamble = type === 'resolution' || type === 'decision';
  const content = parseBlocks(parsed, hasPreamble);
  const version: ParsedVersion = {
    ...path,
    file: file.path,
    hash: file.hash,
    source: file.text,
    ...fields,
    body: content,
    footnotes,
    anchors: anchorsOf(content, footnotes),
    partTitles: partTitlesOf(content),
    links,
    webLinks,
  };
  return { version, diagnostics, suppressions: [...suppressions, ...parsed.suppressions] };
}

/** Only an agenda can have numbered items in place of days. */
function bodyForm(root: Root, type: ScheduleType | undefined, language: Language): BodyForm {
  if (type === undefined) return 'text';
  return type === 'agenda' && isFormalAgenda(root, language) ? 'formal-agenda' : 'agenda';
}

function parseBlocks(
  { form, blocks, closing, context }: ParsedBody,
  hasPreamble: boolean,
): ParsedVersion['body'] {
  if (form === 'text') return parseText(blocks, closing, context, { hasPreamble });
  for (const block of blocks) checkInnerLists(block, context);
  return form === 'agenda'
    ? parseAgenda(blocks, closing, context)
    : parseFormalAgenda(blocks, closing, context);
}
