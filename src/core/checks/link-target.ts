import type { Version } from '../model.ts';
import { type Check, itemsOf, versionsOf } from './check.ts';

/** A link to a document, or to a part of one, finds it. */
export const linkTarget: Check = (site, report) => {
  const targets = new Map<string, Target>();
  for (const version of versionsOf(site))
    targets.set(version.file, { isDraft: version.status === 'draft', anchors: anchorsOf(version) });
  for (const { links, status } of versionsOf(site)) {
    for (const { file, fragment, url, span } of links) {
      const target = targets.get(file);
      const reason = !target
        ? 'there is no such document'
        : target.isDraft && status !== 'draft'
          ? 'the document is a draft, and is not published'
          : fragment && !target.anchors.has(fragment)
            ? `the document has no part #${fragment}`
            : null;
      if (reason) report('link-target', span, { url, reason });
    }
  }
};

interface Target {
  isDraft: boolean;
  anchors: Set<string>;
}

function anchorsOf({ body, footnotes }: Version): Set<string> {
  const parts =
    body.type === 'agenda'
      ? itemsOf(body).map(({ item }) => item.id)
      : body.sections.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map((paragraph) => paragraph.id)]);
  return new Set([...parts, ...footnotes.map(({ id }) => id)].filter((id) => id !== null));
}
