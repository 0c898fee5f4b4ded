/** One text -> one version of a page of `content/pages/`. */

import type { Suppression } from '../checks/suppressions/read-suppressions.ts';
import { type Diagnostic, reporter } from '../diagnostics/diagnostic.ts';
import type { PageVersion, SourceFile } from '../model/model.ts';
import type { PagePath } from '../model/paths.ts';
import { createSource } from '../text/source.ts';
import { pageSchema } from '../yaml/schemas.ts';
import { readText } from './numbered-text.ts';
import { type ParseOptions, readFrontMatter, readMarkdown } from './parse.ts';

export interface ParsedPage {
  version: PageVersion;
  diagnostics: Diagnostic[];
  suppressions: Suppression[];
}

export function parsePage(file: SourceFile, path: PagePath, options: ParseOptions): ParsedPage {
  const source = createSource(file.path, file.text);
  const { diagnostics, report } = reporter();
  const { read, bodyText, suppressions: ofFields } = readFrontMatter(source, pageSchema, report);
  const { blocks, closing, reading, suppressions, ...rest } = readMarkdown(
    { text: bodyText, source, language: path.language, isDraft: false, linksToPages: true },
    options,
    report,
  );
  const version = {
    ...path,
    file: file.path,
    hash: file.hash,
    title: read?.fields.title ?? '',
    description: read?.fields.description,
    body: readText(blocks, closing, reading),
    ...rest,
  };
  return { version, diagnostics, suppressions: [...ofFields, ...suppressions] };
}
