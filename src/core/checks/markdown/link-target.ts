import { anchorsOf } from '../../model/anchors.ts';
import type { Site } from '../../model/model.ts';
import { documentPath } from '../../model/paths.ts';
import { linksToDocuments, type OwnPlace, placeOnSite, siblingsOf } from '../../site/own-address.ts';
import { currentPath } from '../../site/redirects.ts';
import { releaseOf } from '../../site/release.ts';
import { type Check, versionsOf, versionsOfDocument } from '../../site/traverse.ts';

/** A link to a document, or to a part of one, finds it. */
export const linkTarget: Check = (site, report, now) => {
  const targets = new Map<string, Target>();
  for (const { timeZone, documents } of site.meetings)
    for (const version of documents.flatMap(versionsOfDocument))
      targets.set(version.file, {
        release: releaseOf(version, timeZone),
        publishFrom: version.publishFrom,
        anchors: anchorsOf(version),
      });
  const meetings = new Set(site.meetings.map(({ id }) => id));
  for (const version of versionsOf(site)) {
    const { links, webLinks, file: from } = version;
    const release = Math.max(targets.get(from)?.release ?? now, now);
    for (const link of webLinks) {
      const place = placeOnSite(link, site.config);
      const reason = place && reasonAgainst(place, meetings, site);
      if (reason) report({ rule: 'link-target', span: link.span, data: { url: link.url, reason } });
    }
    for (const link of linksToDocuments(version, site)) {
      const { file, fragment, url, span } = link;
      const isAddress = !links.includes(link);
      const { meeting, document } = documentPath(file);
      // Told as an unknown meeting, or led on to its new place.
      if (
        isAddress &&
        (!meetings.has(meeting) ||
          currentPath(site.moved, `${meeting}/${document}`) !== `${meeting}/${document}`)
      )
        continue;
      // A page stands in every language, and says which versions there are.
      const siblings = isAddress && !fragment ? siblingsOf(file, site.config.languages) : [];
      const other = siblings.find((each) => targets.has(each));
      const target = targets.get(file) ?? targets.get(other ?? '');
      const reason = !target
        ? 'there is no such document'
        : target.release > release
          ? unpublished(target)
          : fragment && !target.anchors.has(fragment)
            ? `the document has no part #${fragment}`
            : null;
      if (reason) report({ rule: 'link-target', span, data: { url, reason } });
    }
  }
};

/** Against an address of the site that is not that of a document. */
function reasonAgainst(place: OwnPlace, meetings: ReadonlySet<string>, { moved }: Site): string | null {
  if ('isKnown' in place) return place.isKnown ? null : 'the site has no such page';
  const isThere = meetings.has(place.meeting) || currentPath(moved, place.meeting) !== place.meeting;
  return isThere ? null : `there is no meeting ${place.meeting}`;
}

const unpublished = ({ release, publishFrom }: Target): string =>
  Number.isFinite(release)
    ? `the document is not published before ${publishFrom}, and this one is`
    : 'the document is a draft, and is not published';

interface Target {
  release: number;
  publishFrom: string | undefined;
  anchors: Set<string>;
}
