import type { Site, Version } from '../../model/model.ts';
import { byWeight, type Check, documentsOf, versionsOfDocument } from '../../site/traverse.ts';
import { asLatin } from '../text/look-alike.ts';

/** A symbol names one document: whoever cites it, or searches for it, means that one. */
export const symbolDuplicate: Check = (site, report) => {
  const owners = new Map<string, Version>();
  for (const version of inOrderOfIssue(site)) {
    const { symbol, fields, meeting } = version;
    const span = fields['symbol'];
    if (!symbol || !span) continue;
    const key = asLatin(symbol.normalize('NFKC')).replace(/\s/g, '').toUpperCase();
    const owner = owners.get(key);
    if (!owner) owners.set(key, version);
    else {
      const name = owner.meeting === meeting ? owner.document : `${owner.document} of ${owner.meeting}`;
      report({
        rule: 'symbol-duplicate',
        span,
        data: { symbol, document: name },
        related: owner.fields['symbol'],
      });
    }
  }
};

/** One version of each document, the oldest document first. */
function inOrderOfIssue(site: Site): Version[] {
  const start = new Map(site.meetings.map((meeting) => [meeting.id, meeting.start]));
  const dayOf = ({ date, meeting }: Version): string => date ?? start.get(meeting) ?? '';
  return [...documentsOf(site)]
    .flatMap((document) =>
      versionsOfDocument(document).toSorted(byWeight(site.config.defaultLanguage)).slice(0, 1),
    )
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0) || (a.file < b.file ? -1 : 1));
}
