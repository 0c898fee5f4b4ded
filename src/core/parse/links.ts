/** Resolves the links of a document or page. */
import type { Link, Nodes } from 'mdast';
import { bareUrl } from '../checks/markdown/bare-url.ts';
import { linkTarget } from '../checks/markdown/link-target.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/rule.ts';
import { addresses, below } from '../model/addresses.ts';
import type { Language } from '../model/languages.ts';
import type { InternalLink, PageLink, WebLink } from '../model/model.ts';
import {
  documentPath,
  documentPathOrNull,
  entryPathOrNull,
  isRegisterFile,
  languageOfFile,
  pagePathOrNull,
  registerFolder,
} from '../model/paths.ts';
import type { Source } from '../text/source.ts';
import { truncate } from '../text/strings.ts';
import { meantTarget } from './meant-target.ts';
import { decodePath, resolvePath } from './relative-path.ts';

export interface LinkContext {
  /** Base path of the site. */
  base: string;
  /** Language of the text. */
  language: Language;
  /** Accepts links that start with a slash: `/en/search/`. */
  linksToPages?: boolean;
}

export interface ResolvedLinks {
  links: InternalLink[];
  webLinks: WebLink[];
  pageLinks: PageLink[];
}

/**
 * Turns reference links into links, and paths of files into addresses of pages. Changes the nodes.
 *
 * @param nodes all nodes of the text, in order
 */
export function resolveLinks(
  nodes: readonly Nodes[],
  source: Source,
  { base, language, linksToPages = false }: LinkContext,
  report: Report,
): ResolvedLinks {
  const links: InternalLink[] = [];
  const webLinks: WebLink[] = [];
  const pageLinks: PageLink[] = [];
  for (const link of inlineReferences(nodes)) {
    const span = source.spanOf(link);
    const { url } = link;
    const written = source.slice(link);
    if (absorbsText(written))
      report({ rule: bareUrl, span, data: { url: truncate(url) }, fix: bracketAddress(written) });
    if (linksToPages && url.startsWith('/')) {
      pageLinks.push({ address: url, span });
      link.url = below(base, url);
      continue;
    }
    const target = resolve(url, source.file);
    if (target.kind === 'invalid') report({ rule: linkTarget, span, ...target.problem });
    else if (target.kind === 'web') webLinks.push({ url, span });
    else if (target.kind === 'text') {
      const { file, fragment, meant } = target;
      links.push({
        file,
        ...(fragment !== undefined && { fragment }),
        url,
        ...(meant !== undefined && { meant }),
        span,
      });
      link.url = addressOf(target, language, base);
      const targetLanguage = languageOfFile(file);
      if (targetLanguage !== null && targetLanguage !== language)
        link.data = { hProperties: { hrefLang: targetLanguage } };
    }
  }
  return { links, webLinks, pageLinks };
}

/** Turns the reference links into links, with the address of their definition. Returns all links. */
function inlineReferences(nodes: readonly Nodes[]): Link[] {
  const definitions = new Map<string, string>();
  for (const node of nodes) {
    // If a label is defined twice, Markdown uses the first definition.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
  }
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [node];
    if (node.type !== 'linkReference') return [];
    const url = definitions.get(node.identifier) ?? '';
    return [Object.assign<Nodes, Pick<Link, 'type' | 'url'>>(node, { type: 'link', url }) as Link];
  });
}

/** Tests for an address that Markdown found by itself and extended into the text after it. */
const absorbsText = (written: string): boolean => !/^[<[]/.test(written) && /[^\x21-\x7e]/.test(written);

/** Puts an address in angle brackets, if punctuation follows that ends a sentence or a passage in brackets. */
function bracketAddress(written: string): string | undefined {
  const [, address, rest] =
    /^(https?:\/\/[\x21-\x7e]*[\w/])([。，、；：！？）」』】》”’؛،؟].*)$/s.exec(written) ?? [];
  return address && rest && `<${address}>${rest}`;
}

/** A document, a page of `content/pages/`, an entry of a register, or a register. */
interface TextTarget {
  kind: 'text';
  file: string;
  fragment?: string;
  /** The address that leads to it, if the written one leads nowhere. */
  meant?: string;
}

type Target =
  | TextTarget
  | { kind: 'web' }
  /** A mail address or a telephone number. */
  | { kind: 'contact' }
  | { kind: 'invalid'; problem: Finding<typeof linkTarget> };

/**
 * Resolves an address, and names the one that was meant if only that leads somewhere. Whether a document exists is checked
 * when all files are known.
 *
 * @param from the file that contains the link
 */
function resolve(url: string, from: string): Target {
  const target = resolveAsWritten(url, from);
  const meant = target.kind === 'invalid' ? meantTarget(url, from) : null;
  if (meant === null) return target;
  const meantPlace = resolveAsWritten(meant, from);
  if (meantPlace.kind === 'text') return { ...meantPlace, meant };
  if (meantPlace.kind === 'invalid') return target;
  return invalid({ message: 'meant', data: { url: truncate(url), expected: truncate(meant) } });
}

const invalid = (problem: Finding<typeof linkTarget>): Target => ({ kind: 'invalid', problem });

function resolveAsWritten(url: string, from: string): Target {
  if (/^#?$/.test(url)) return invalid({ message: 'noAddress' });
  if (/^(https?:\/\/|mailto:|tel:)./i.test(url) && URL.canParse(url))
    return { kind: /^https?:/i.test(url) ? 'web' : 'contact' };
  const data = { url: truncate(url) };
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(url)) return invalid({ message: 'noPath', data });
  const [path = '', fragment] = url.split('#', 2);
  const file = path === '' ? from : resolvePath(path, from);
  if (file === null || !hasPage(file)) {
    const name = path.split('/').at(-1) ?? path;
    return invalid(
      isDownload(path)
        ? { message: 'file', data: { ...data, address: encodeURIComponent(decodePath(name)) } }
        : { message: 'noDocumentPath', data },
    );
  }
  return { kind: 'text', file, ...(fragment && { fragment: decodePath(fragment) }) };
}

const hasPage = (file: string): boolean =>
  documentPathOrNull(file) !== null ||
  pagePathOrNull(file) !== null ||
  entryPathOrNull(file) !== null ||
  isRegisterFile(file);

/** Tests for a file that readers can download, and that is not a text of the site. */
const isDownload = (path: string): boolean =>
  /\.(?:pdf|docx?|odt|rtf|pptx?|odp|xlsx?|ods|csv|zip|epub|jpe?g|png|gif|webp|svg|mp3|mp4|mov|webm)$/i.test(
    path,
  );

/** @param language of the text with the link, in which the page of a register opens */
const addressOf = ({ file, fragment }: TextTarget, language: Language, base: string): string =>
  below(base, pageAddress(file, language)) + (fragment ? `#${fragment}` : '');

function pageAddress(file: string, from: Language): string {
  const page = pagePathOrNull(file);
  if (page) return addresses.page(page.language, page.page);
  const entry = entryPathOrNull(file);
  if (entry) return addresses.entry(entry.language, entry.register, entry.entry);
  const register = isRegisterFile(file) ? registerFolder(file) : null;
  if (register !== null) return addresses.register(from, register);
  const { language, meeting, document } = documentPath(file);
  return addresses.document(language, meeting, document);
}
