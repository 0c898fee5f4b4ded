import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedSite, WebLink } from '../../model/model.ts';
import { symbolPath } from '../../model/symbol-address.ts';
import { ownPageOf, pageWebLinks } from '../../site/own-address.ts';
import { releaseMs, timeZoneOf } from '../../site/release.ts';
import { symbolOf } from '../../site/symbols.ts';
import { textsOf, versionsOfDocument } from '../../site/traverse.ts';
import type { SiteCheck } from '../check.ts';
import { linksInFacts } from './check-link-target.ts';

/**
 * An address of a symbol is that of a symbol of the site, or of the first parts of one. It can be that of a symbol that a
 * document had before, which still leads to the document.
 */
export const linkSymbol = defineRule({
  id: 'link-symbol',
  severity: 'warning',
  messages: {
    unknown: {
      en: 'The link "{url}" leads to a symbol that no document has.',
      fr: 'Le lien « {url} » mène à une cote qu’aucun document ne porte.',
    },
    similar: {
      en: 'The link "{url}" leads to a symbol that no document has. It was probably meant to be {expected}.',
      fr: 'Le lien « {url} » mène à une cote qu’aucun document ne porte. Il s’agit sans doute de {expected}.',
    },
    unpublished: {
      en: 'The link "{url}" leads to the symbol of a document that will not be public yet.',
      fr: 'Le lien « {url} » mène à la cote d’un document qui ne sera pas encore public.',
    },
  },
  hint: {
    unknown: {
      en: 'Correct the symbol in the address, or link to the file of the document.',
      fr: 'Corrigez la cote dans l’adresse, ou faites un lien vers le fichier du document.',
    },
    similar: { en: 'Correct the address.', fr: 'Corrigez l’adresse.' },
    unpublished: {
      en: 'Remove the link, or publish this text later.',
      fr: 'Retirez le lien, ou publiez ce texte plus tard.',
    },
  },
});

export const checkLinkSymbol: SiteCheck = (site, report, { now }) => {
  const releases = symbolReleases(site);
  for (const { link, release } of webLinksIn(site)) {
    const page = ownPageOf(link, site);
    if (page?.kind !== 'symbol' || page.path === '') continue;
    const { span, written: url } = link;
    const known = releases.get(page.path);
    if (known !== undefined && known > Math.max(release, now))
      report({ rule: linkSymbol, message: 'unpublished', span, data: { url } });
    if (known !== undefined) continue;
    const expected = [...releases.keys()].find((path) => keyOf(path) === keyOf(page.path));
    if (expected === undefined) report({ rule: linkSymbol, message: 'unknown', span, data: { url } });
    else report({ rule: linkSymbol, message: 'similar', span, data: { url, expected } });
  }
};

/** Identifies a symbol, however its letters are typed and its parts are separated. */
const keyOf = (path: string): string =>
  symbolPath(path)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Returns the instants from which there are pages of symbols and of their first parts, by path. */
function symbolReleases({ meetings }: ParsedSite): ReadonlyMap<string, number> {
  const releases = new Map<string, number>();
  for (const meeting of meetings)
    for (const document of meeting.documents) {
      const release = Math.min(
        ...versionsOfDocument(document).map((version) => releaseMs(version, timeZoneOf(meeting))),
      );
      const steps = symbolPath(symbolOf(document) ?? '').split('/');
      for (const index of steps.keys()) {
        const path = steps.slice(0, index + 1).join('/');
        releases.set(path, Math.min(release, releases.get(path) ?? Number.POSITIVE_INFINITY));
      }
    }
  return releases;
}

/** Yields the web addresses of all texts, with the instant from which the text is public. */
function* webLinksIn(site: ParsedSite): Generator<{ link: WebLink & { written: string }; release: number }> {
  const releaseOf = new Map(
    site.meetings.flatMap((meeting) =>
      meeting.documents
        .flatMap((document) => versionsOfDocument(document))
        .map((version) => [version.file, releaseMs(version, timeZoneOf(meeting))]),
    ),
  );
  for (const text of textsOf(site)) {
    const release = releaseOf.get(text.file) ?? Number.NEGATIVE_INFINITY;
    for (const link of text.webLinks) yield { link: { ...link, written: link.url }, release };
    for (const link of pageWebLinks(text, site)) yield { link, release };
  }
  for (const { release, ...link } of linksInFacts(site))
    yield { link: { ...link, written: link.url }, release };
}
