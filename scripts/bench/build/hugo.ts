/** The same documents, or entries of a register, for Hugo, which makes their pages alone: no calendars, books, ZIPs, search, lists or checks. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { directionOf, type Language } from '../../../src/core/model/languages.ts';
import { documentPathOrNull, entryPathOrNull } from '../../../src/core/model/paths.ts';
import { readContent } from '../../../src/shell/content/read.ts';
import { measureTree } from '../process-tree.ts';
import type { Usage } from '../usage.ts';

/** Tests whether the command `hugo` is installed. */
export const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0;

/** @param content folder of the documents @param site folder of the site for Hugo */
export async function writeHugoSite(content: string, site: string): Promise<void> {
  const { files } = await readContent(content);
  const languages = new Set<Language>();
  for (const { path, text } of files) {
    const document = documentPathOrNull(path) ?? entryPathOrNull(path);
    if (!document) continue;
    languages.add(document.language);
    const page =
      'meeting' in document ? [document.meeting, document.document] : [document.register, document.entry];
    await writeAt(join(site, 'content', document.language, `${page.join('/')}.md`), text);
  }
  await writeAt(join(site, 'config.toml'), configuration([...languages]));
  await writeAt(join(site, 'layouts/_default/single.html'), pageLayout);
  await writeAt(join(site, 'layouts/index.html'), homeLayout);
}

/** Builds all pages of the site, as Hugo always does. */
export const runHugo = (site: string): Promise<Usage> =>
  measureTree(spawn('hugo', ['--quiet', '--cleanDestinationDir'], { cwd: site, stdio: 'inherit' }));

async function writeAt(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const configuration = (languages: readonly Language[]): string =>
  [
    'baseURL = "https://example.org/"',
    'buildFuture = true',
    `defaultContentLanguage = "${languages[0]}"`,
    'defaultContentLanguageInSubdir = true',
    'disableKinds = ["section", "taxonomy", "term", "RSS", "sitemap", "404"]',
    ...languages.flatMap((language) => [
      `[languages.${language}]`,
      `contentDir = "content/${language}"`,
      `languageDirection = "${directionOf(language)}"`,
    ]),
    '',
  ].join('\n');

const pageLayout = `<!doctype html>
<html lang="{{ .Lang }}" dir="{{ .Language.LanguageDirection }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Lang }}" href="{{ .Permalink }}">
{{ end }}</head>
<body><nav>{{ range .AllTranslations }}<a hreflang="{{ .Lang }}" href="{{ .RelPermalink }}">{{ .Lang }}</a> {{ end }}</nav>
<main><h1>{{ .Title }}</h1><p>{{ .Params.symbol }}</p>
{{ .Content }}</main></body></html>
`;

const homeLayout = `<!doctype html>
<html lang="{{ .Lang }}"><head><meta charset="utf-8"><title>{{ .Lang }}</title></head>
<body><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul></body></html>
`;
