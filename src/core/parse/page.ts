/** Parses one file into one version of a page of `content/pages/`. */
import { reporter } from '../diagnostics/diagnostic.ts';
import type { ParsedPageVersion, SourceFile } from '../model/model.ts';
import type { PagePath } from '../model/paths.ts';
import { createSource } from '../text/source.ts';
import { anchorsOf, partTitlesOf } from './anchors.ts';
import { type Inspect, parseBody } from './body.ts';
import { parsePageFields } from './front-matter.ts';
import { parseText } from './numbered-text/parse-text.ts';
import type { Parsed, ParseOptions } from './parse.ts';

export function parsePage(
  file: SourceFile,
  path: PagePath,
  options: ParseOptions,
  inspect?: Inspect,
): Parsed<ParsedPageVersion> {
  const source = createSource(file.path, file.text);
  const { diagnostics, report } = reporter();
  const { fields, body, suppressions } = parsePageFields(source, report);
  const bodyOptions = { ...options, language: path.language, linksToPages: true, inspect };
  const { blocks, closing, context, footnotes, links, webLinks, pageLinks, ...parsed } = parseBody(
    body,
    source,
    bodyOptions,
    report,
  );
  const content = parseText(blocks, closing, context);
  const version: ParsedPageVersion = {
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
    pageLinks,
  };
  return { version, diagnostics, suppressions: [...suppressions, ...parsed.suppressions] };
}
