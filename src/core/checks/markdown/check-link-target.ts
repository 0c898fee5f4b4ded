import type { Finding } from '../../diagnostics/rule.ts';
import type { InternalLink, ParsedRegister, ParsedSite, WebLink } from '../../model/model.ts';
import {
  documentPathOrNull,
  entryPathOrNull,
  isEntryName,
  isInRegister,
  isRegisterFile,
  registerFile,
  registerFolder,
} from '../../model/paths.ts';
import { linksToTexts, type OwnPage, ownPageOf, pageWebLinks, siblingsOf } from '../../site/own-address.ts';
import { currentPage } from '../../site/redirects.ts';
import { browsableFields } from '../../site/register-values.ts';
import { pageReleases, releaseMs, timeZoneOf, zoneWithoutMeeting } from '../../site/release.ts';
import { textsOf, versionsOfDocument } from '../../site/traverse.ts';
import { truncate } from '../../text/strings.ts';
import type { SiteCheck } from '../check.ts';
import { languageName } from '../language-name.ts';
import { linkTarget } from './link-target.ts';

/** Checks that links to documents, pages and their parts find them. The parser checks how links are written. */
export const checkLinkTarget: SiteCheck = (site, report, { now }) => {
  const targets = new Map<string, Target>();
  const releaseOfPage = pageReleases(site.pages);
  for (const meeting of site.meetings)
    for (const version of meeting.documents.flatMap((document) => versionsOfDocument(document)))
      targets.set(version.file, {
        release: releaseMs(version, timeZoneOf(meeting)),
        publishFrom: version.publishFrom,
        anchors: version.isIncomplete ? null : version.anchors,
      });
  for (const version of site.pages.flatMap((page) => versionsOfDocument(page)))
    targets.set(version.file, {
      release: releaseOfPage(version),
      publishFrom: version.publishFrom,
      anchors: version.isIncomplete ? null : version.anchors,
    });
  for (const { id, settings, entries } of site.registers) {
    // Its page lists the deadlines. If the settings cannot be read, they are unknown.
    targets.set(registerFile(id), { anchors: settings?.deadlines.map((deadline) => deadline.id) ?? null });
    for (const version of entries.flatMap((entry) => versionsOfDocument(entry)))
      targets.set(version.file, {
        release: releaseMs(version, zoneWithoutMeeting),
        publishFrom: version.publishFrom,
        anchors: version.isIncomplete ? null : version.anchors,
      });
  }
  const meetings = new Set(site.meetings.map(({ id }) => id));
  const languages = [site.defaultLanguage, ...site.languages];
  for (const text of textsOf(site)) {
    const { links, webLinks, file: from } = text;
    const release = Math.max(targets.get(from)?.release ?? now, now);
    for (const link of [
      ...webLinks.map((each) => ({ ...each, written: each.url })),
      ...pageWebLinks(text, site),
    ]) {
      const { written, span } = link;
      const page = ownPageOf(link, site);
      const problem = page && pageProblem(page, written, meetings, site);
      if (problem) report({ rule: linkTarget, span, ...problem });
    }
    const internalLinks = new Set(links);
    for (const link of linksToTexts(text, site)) {
      const problem = problemOf(link, !internalLinks.has(link), release);
      if (problem) report({ rule: linkTarget, span: link.span, ...problem });
    }
  }
  for (const { release, ...link } of linksInFacts(site)) {
    const page = ownPageOf(link, site);
    const ofPage = page && pageProblem(page, link.url, meetings, site);
    const ofText = page && 'link' in page && page.link && problemOf(page.link, true, Math.max(release, now));
    const problem = ofPage ?? ofText;
    if (problem) report({ rule: linkTarget, span: link.span, ...problem });
  }

  function problemOf(
    link: InternalLink,
    isAddress: boolean,
    release: number,
  ): Finding<typeof linkTarget> | null {
    const { file, fragment } = link;
    // An address of an unknown meeting is another problem; one that has moved is redirected.
    if (isAddress && isElsewhere(file, meetings, site)) return null;
    // The page of a document or a text of `content/pages/` exists in every language, whatever versions there are.
    const siblings = isAddress && !fragment ? siblingsOf(file, site.languages) : [];
    const target = [file, ...siblings].map((each) => targets.get(each)).find(Boolean);
    const other = siblingsOf(file, languages).find((each) => targets.has(each));
    return target || !other ? textProblem(link, target, release) : noVersion(link, other);
  }
};

/** Yields the addresses that the facts of entries have, each once, with the instant at which the entry is published. */
export function* linksInFacts({ registers }: ParsedSite): Generator<WebLink & { release: number }> {
  for (const { settings, entries } of registers) {
    const fields = settings?.fields.filter(({ type }) => type === 'link') ?? [];
    for (const { facts, versions } of entries) {
      const releases = Object.values(versions).map((version) => releaseMs(version, zoneWithoutMeeting));
      const release = Math.min(...releases);
      for (const { id } of fields) {
        const value = facts?.values[id];
        const span = facts?.spans[id];
        if (typeof value !== 'object' || !span) continue;
        for (const url of new Set(Object.values(value))) yield { url, span, release };
      }
    }
  }
}

interface Target {
  /** Instant in milliseconds since 1970 from which a text is public. Registers always are. */
  release?: number;
  publishFrom?: string | undefined;
  /** `null` if the text has parts that were not recognized. */
  anchors: readonly string[] | null;
}

/** Tests whether the address of a text is that of an unknown meeting or register, or redirected. */
function isElsewhere(file: string, meetings: ReadonlySet<string>, { moved, registers }: ParsedSite): boolean {
  if (isInRegister(file)) return !registers.some(({ id }) => id === registerFolder(file));
  const path = documentPathOrNull(file);
  if (!path) return false;
  const { meeting, document } = path;
  const page = `${meeting}/${document}`;
  return !meetings.has(meeting) || currentPage(moved, page) !== page;
}

/** Finds what is wrong with a link to a document or page from one that is published at the instant `release`. */
function textProblem(
  { url, file, fragment, meant }: InternalLink,
  target: Target | undefined,
  release: number,
): Finding<typeof linkTarget> | null {
  const isPage = documentPathOrNull(file) === null;
  if (!target) return noTarget(url, file);
  if (meant !== undefined)
    return { message: 'meant', data: { url: truncate(url), expected: truncate(meant) } };
  if (target.release !== undefined && target.release > release) {
    return target.publishFrom !== undefined && Number.isFinite(target.release)
      ? { message: 'later', data: { url, date: target.publishFrom } }
      : { message: 'draft', data: { url } };
  }
  if (!fragment || !target.anchors || target.anchors.includes(fragment)) return null;
  const similar = similarAnchor(fragment, target.anchors);
  if (similar === null) return { message: isPage ? 'noPartOfPage' : 'noPart', data: { url, part: fragment } };
  const expected = `${url.replace(/#.*/, '')}#${similar}`;
  return { message: 'meant', data: { url: truncate(url), expected: truncate(expected) } };
}

/** Returns the one part whose id differs only in case and signs, as `p1-a` from `P1(a)`; `null` if there is none. */
function similarAnchor(fragment: string, anchors: readonly string[]): string | null {
  const squeezed = squeeze(fragment);
  const words = [squeezed, squeezed.replace(/^(?:para(?:graph)?|§)?(?=\d)/u, 'p')];
  const [only, ...others] = anchors.filter((anchor) => words.includes(squeeze(anchor)));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Leaves letters and digits, with a hyphen between two numbers. */
const squeeze = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}§]+/gu, '-')
    .replace(/(?<!\d)-|-(?!\d)/g, '');

/** Describes a link to a text that does not exist in any language. */
function noTarget(url: string, file: string): Finding<typeof linkTarget> {
  const entry = entryPathOrNull(file);
  if (entry) return { message: 'noEntry', data: { url, ...entry } };
  if (isRegisterFile(file))
    return { message: 'noRegister', data: { url, register: registerFolder(file) ?? file } };
  return { message: documentPathOrNull(file) === null ? 'noPage' : 'noDocument', data: { url } };
}

/** Describes a link to a document or page that has no version in that language. @param other file of another version */
function noVersion({ url, file, meant = url }: InternalLink, other: string): Finding<typeof linkTarget> {
  const [, document = file, language = ''] = /([^/]+)\.([a-z]{2})\.md$/.exec(file) ?? [];
  // The other file as a link from the same place would name it.
  const linked = meant
    .replace(/#.*/, '')
    .replace(`.${language}.md`, other.slice(other.lastIndexOf('.', other.length - 4)));
  return { message: 'noVersion', data: { url, document, language: languageName(language), file: linked } };
}

/** Finds what is wrong with an address of the site that is not that of a text. */
function pageProblem(
  page: OwnPage,
  url: string,
  meetings: ReadonlySet<string>,
  { moved, registers }: ParsedSite,
): Finding<typeof linkTarget> | null {
  if (page.kind === 'other') return page.exists ? null : { message: 'noPage', data: { url } };
  // Another rule looks for symbols.
  if (page.kind === 'page' || page.kind === 'symbol') return null;
  if (page.kind === 'register') {
    const { register: id, below } = page;
    const register = registers.find((each) => each.id === id);
    if (!register) return { message: 'noRegister', data: { url, register: id } };
    return isPageOfRegister(register, below) ? null : { message: 'noPage', data: { url } };
  }
  const { meeting } = page;
  const exists = meetings.has(meeting) || currentPage(moved, meeting) !== meeting;
  return exists ? null : { message: 'noMeeting', data: { url, meeting } };
}

/** Tests whether a register has a page or a file at the steps of an address below its own. A page of a value stays when no entry has the value any more. */
function isPageOfRegister({ id, settings }: ParsedRegister, below: readonly string[]): boolean {
  const [first, value, file, ...more] = below;
  if (first === undefined || !isEntryName(first)) return value === undefined && isFileOfRegister(id, first);
  // An entry is looked for with the other texts.
  if (value === undefined) return true;
  const isBrowsable = !settings || browsableFields(settings).some((field) => field.id === first);
  return isBrowsable && (file === undefined || file === 'feed.xml') && more.length === 0;
}

const isFileOfRegister = (id: string, name: string | undefined): boolean =>
  name === undefined ||
  ['print', 'feed.xml', 'deadlines.ics', `${id}.csv`, `${id}.json`].includes(name) ||
  (name.endsWith('.md') && isEntryName(name.slice(0, -3)));
