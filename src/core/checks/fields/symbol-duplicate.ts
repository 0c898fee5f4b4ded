import { defineRule } from '../../diagnostics/rule.ts';
import { compareDocumentNames } from '../../model/document-order.ts';
import type { ParsedSite, ParsedVersion } from '../../model/model.ts';
import { symbolPath } from '../../model/symbol-address.ts';
import { documentsOf, languageFirst, versionsOfDocument } from '../../site/traverse.ts';
import type { SiteCheck } from '../check.ts';
import { asLatin } from '../text/look-alike.ts';

/** A symbol identifies one document, so that citations and searches lead to it. */
export const symbolDuplicate = defineRule({
  id: 'symbol-duplicate',
  severity: 'error',
  messages: {
    sameMeeting: {
      en: 'The symbol {symbol} is already used by {document}.',
      fr: 'La cote {symbol} est déjà celle de {document}.',
    },
    otherMeeting: {
      en: 'The symbol {symbol} is already used by {document} of {meeting}.',
      fr: 'La cote {symbol} est déjà celle de {document} de la réunion {meeting}.',
    },
  },
  hint: { en: 'Give each document its own symbol.', fr: 'Donnez à chaque document sa propre cote.' },
});

export const checkSymbolDuplicate: SiteCheck = (site, report) => {
  const owners = new Map<string, ParsedVersion>();
  for (const version of inOrderOfIssue(site)) {
    const { symbol, fields } = version;
    const span = fields['symbol'];
    if (!symbol || !span) continue;
    const latin = asLatin(symbol.normalize('NFKC')).toUpperCase();
    // Symbols that differ only in signs that addresses lack would have one address.
    const keys = [latin.replace(/\s/g, ''), `/${symbolPath(latin)}`];
    const owner = keys.map((key) => owners.get(key)).find((each) => each !== undefined);
    if (!owner) {
      for (const key of keys) owners.set(key, version);
      continue;
    }
    const { document, meeting } = owner;
    const message = meeting === version.meeting ? 'sameMeeting' : 'otherMeeting';
    const data = { symbol, document, meeting };
    report({ rule: symbolDuplicate, message, span, data, related: owner.fields['symbol'] });
  }
};

/** Returns one version of each document, the oldest document first: a copy often still has the date of its model. */
function inOrderOfIssue(site: ParsedSite): ParsedVersion[] {
  const starts = new Map(site.meetings.map(({ id, settings }) => [id, settings?.start]));
  /** A document without a known date counts as the oldest. */
  const dayOf = ({ date, meeting }: ParsedVersion): string => date ?? starts.get(meeting) ?? '';
  return [...documentsOf(site)]
    .flatMap((document) =>
      versionsOfDocument(document).toSorted(languageFirst(site.defaultLanguage)).slice(0, 1),
    )
    .sort(
      (a, b) =>
        (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0) ||
        (a.meeting < b.meeting ? -1 : a.meeting > b.meeting ? 1 : 0) ||
        compareDocumentNames(a.document, b.document),
    );
}
