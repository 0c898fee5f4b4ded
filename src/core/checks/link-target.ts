import type { Version } from '../model.ts';
import { type Check, itemsOf, versionsOf } from './check.ts';

/** A link to a document, or to a part of one, finds it. */
export const linkTarget: Check = (site, report) => {
  const anchors = new Map<string, Set<string>>();
  for (const version of versionsOf(site)) anchors.set(version.file, anchorsOf(version));
  for (const { links } of versionsOf(site)) {
    for (const { file, fragment, span } of links) {
      const found = anchors.get(file);
      const url = fragment ? `${file}#${fragment}` : file;
      if (!found) report('link-target', span, { url, reason: 'there is no such document' });
      else if (fragment && !found.has(fragment)) {
        report('link-target', span, { url, reason: `the document has no part #${fragment}` });
      }
    }
  }
};

function anchorsOf({ body, footnotes }: Version): Set<string> {
  const parts =
    body.type === 'agenda'
      ? itemsOf(body).map(({ item }) => item.id)
      : body.sections.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map((paragraph) => paragraph.id)]);
  return new Set([...parts, ...footnotes.map(({ id }) => id)].filter((id) => id !== null));
}
