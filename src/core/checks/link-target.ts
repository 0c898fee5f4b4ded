import { anchorsOf } from '../anchors.ts';
import { releaseOf } from '../release.ts';
import { type Check, versions, versionsOf } from './check.ts';

/** A link to a document, or to a part of one, finds it. */
export const linkTarget: Check = (site, report, now) => {
  const targets = new Map<string, Target>();
  for (const { timeZone, documents } of site.meetings)
    for (const version of documents.flatMap(versions))
      targets.set(version.file, {
        release: releaseOf(version, timeZone),
        publishFrom: version.publishFrom,
        anchors: anchorsOf(version),
      });
  for (const { links, file: from } of versionsOf(site)) {
    const release = Math.max(targets.get(from)?.release ?? now, now);
    for (const { file, fragment, url, span } of links) {
      const target = targets.get(file);
      const reason = !target
        ? 'there is no such document'
        : target.release > release
          ? unpublished(target)
          : fragment && !target.anchors.has(fragment)
            ? `the document has no part #${fragment}`
            : null;
      if (reason) report('link-target', span, { url, reason });
    }
  }
};

const unpublished = ({ release, publishFrom }: Target): string =>
  Number.isFinite(release)
    ? `the document is not published before ${publishFrom}, and this one is`
    : 'the document is a draft, and is not published';

interface Target {
  release: number;
  publishFrom: string | undefined;
  anchors: Set<string>;
}
