/** Reads the settings files of the site: `site.yaml`, `names.yaml` and `glossary.yaml`. */
import type { z } from 'zod';
import type { Report } from '../diagnostics/diagnostic.ts';
import { readYamlSuppressions, type Suppression } from '../diagnostics/read-suppressions.ts';
import type { Language } from '../model/languages.ts';
import type { OfficialName, SiteConfig, SourceFile } from '../model/model.ts';
import { createSource, type Source } from '../text/source.ts';
import { readFields } from '../yaml/read.ts';
import { glossarySchema, namesSchema, siteSchema } from '../yaml/schemas.ts';
import { isReadWithMeeting } from './read-meetings.ts';
import { isReadWithRegister } from './read-registers.ts';

export const siteFile = 'site.yaml';
export const namesFile = 'names.yaml';
export const glossaryFile = 'glossary.yaml';
export const countriesFile = 'countries.yaml';

const sourceOf = (files: readonly SourceFile[], path: string): Source | null => {
  const file = files.find((each) => each.path === path);
  return file ? createSource(file.path, file.text) : null;
};

interface ConfigOptions {
  languages: readonly Language[];
  /** Checks the words of the settings. */
  checkText: (source: Source, report: Report) => void;
}

/** Returns the settings of the site; `null` if there are none, or they cannot be read. */
export function readConfig(
  files: readonly SourceFile[],
  { languages, checkText }: ConfigOptions,
  report: Report,
): SiteConfig | null {
  const source = sourceOf(files, siteFile);
  if (!source) return null;
  checkText(source, report);
  return readFields(source, siteSchema(languages), report)?.fields ?? null;
}

/** Returns the official names; none if there is no such file, or it cannot be read. */
export function readNames(files: readonly SourceFile[], report: Report): OfficialName[] {
  const source = sourceOf(files, namesFile);
  return (source && readFields(source, namesSchema, report)?.fields.names) ?? [];
}

/** Returns the terms and abbreviations; none if there is no such file, or it cannot be read. */
export function readGlossary(files: readonly SourceFile[], report: Report): z.output<typeof glossarySchema> {
  const source = sourceOf(files, glossaryFile);
  return (source && readFields(source, glossarySchema, report)?.fields) ?? { terms: [], abbreviations: [] };
}

/** Returns the suppressions in all YAML files but those of meetings and registers. */
export const readSettingsSuppressions = (files: readonly SourceFile[], report: Report): Suppression[] =>
  files
    .filter(({ path }) => path.endsWith('.yaml') && !isReadWithMeeting(path) && !isReadWithRegister(path))
    .flatMap(({ path, text }) => readYamlSuppressions(createSource(path, text), 0, text.length, report));
