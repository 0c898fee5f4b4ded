/** Reads the settings files of the site: `site.yaml`, `series.yaml`, `names.yaml` and `glossary.yaml`. */
import type { z } from 'zod';
import type { Report } from '../diagnostics/diagnostic.ts';
import { readYamlSuppressions, type Suppression } from '../diagnostics/read-suppressions.ts';
import type { Language } from '../model/languages.ts';
import type { OfficialName, SeriesSettings, SiteConfig, SourceFile } from '../model/model.ts';
import { seriesFile } from '../model/paths.ts';
import { createSource, type Source } from '../text/source.ts';
import { readFields } from '../yaml/read.ts';
import { glossarySchema, namesSchema, seriesSchema, siteSchema } from '../yaml/schemas.ts';
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

interface SettingsOptions {
  languages: readonly Language[];
  /** Checks the words of the settings. */
  checkText: (source: Source, report: Report) => void;
}

/** Returns the settings of the site; `null` if there are none, or they cannot be read. */
export function readConfig(
  files: readonly SourceFile[],
  { languages, checkText }: SettingsOptions,
  report: Report,
): SiteConfig | null {
  const source = sourceOf(files, siteFile);
  if (!source) return null;
  checkText(source, report);
  return readFields(source, siteSchema(languages), report)?.fields ?? null;
}

/** Returns the organs and the series; `null` if there is no such file. */
export function readSeries(
  files: readonly SourceFile[],
  { languages, checkText }: SettingsOptions,
  report: Report,
): SeriesSettings | null {
  const source = sourceOf(files, seriesFile);
  if (!source) return null;
  checkText(source, report);
  const read = readFields(source, seriesSchema(languages), report);
  if (!read) return { organs: [], series: [], isComplete: false };
  const { fields, at, keyAt } = read;
  return {
    organs: Object.entries(fields.organs).map(([id, organ]) => ({
      ...organ,
      id,
      span: keyAt('organs', id),
      parentSpan: organ.parent === undefined ? keyAt('organs', id) : at('organs', id, 'parent'),
    })),
    series: Object.entries(fields.series).map(([id, series]) => ({
      ...series,
      id,
      span: keyAt('series', id),
      organSpan: at('series', id, 'organ'),
    })),
    isComplete: true,
  };
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
