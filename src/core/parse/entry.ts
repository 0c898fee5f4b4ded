/** Parses one file into one version of an entry of a register: its title and its summary. */
import { reporter } from '../diagnostics/diagnostic.ts';
import type { ParsedEntryVersion, SourceFile } from '../model/model.ts';
import type { EntryPath } from '../model/paths.ts';
import { createSource } from '../text/source.ts';
import { anchorsOf, partTitlesOf } from './anchors.ts';
import { type Inspect, parseBody } from './body.ts';
import { parseEntryFields } from './front-matter.ts';
import { parseText } from './numbered-text/parse-text.ts';
import type { Parsed, ParseOptions } from './parse.ts';

export function parseEntry(
  file: SourceFile,
  path: EntryPath,
  options: ParseOptions,
  inspect?: Inspect,
): Parsed<ParsedEntryVersion> {
  const source = createSource(file.path, file.text);
  const { diagnostics, report } = reporter();
  const { fields, body, suppressions } = parseEntryFields(source, report);
  const { blocks, closing, context, footnotes, links, webLinks, ...parsed } = parseBody(
    body,
    source,
    { ...options, language: path.language, inspect },
    report,
  );
  const text = parseText(blocks, closing, context);
  const version: ParsedEntryVersion = {
    ...path,
    file: file.path,
    hash: file.hash,
    source: file.text,
    ...fields,
    body: text,
    footnotes,
    anchors: anchorsOf(text, footnotes),
    partTitles: partTitlesOf(text),
    links,
    webLinks,
  };
  return { version, diagnostics, suppressions: [...suppressions, ...parsed.suppressions] };
}
