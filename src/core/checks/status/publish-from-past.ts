import { defineRule } from '../../diagnostics/rule.ts';
import type { Language } from '../../model/languages.ts';
import type { ParsedSite, ParsedTextVersion } from '../../model/model.ts';
import { releaseMs, timeZoneOf, zoneWithoutMeeting } from '../../site/release.ts';
import { languageFirst, versionsOfDocument } from '../../site/traverse.ts';
import type { SiteCheck } from '../check.ts';

/** A document that was not published before waits for a date in the future, if it waits for one. */
export const publishFromPast = defineRule({
  id: 'publish-from-past',
  severity: 'warning',
  messages: {
    en: '"publishFrom" is {date}, which is in the past: the text will be published at once.',
    fr: '« publishFrom » indique {date}, une date passée : le texte sera publié tout de suite.',
  },
  hint: {
    en: 'Correct the date. If it may be published now, remove the field.',
    fr: 'Corrigez la date. S’il peut être publié dès maintenant, retirez le champ.',
  },
});

/** Reports a document once, since its language versions have the same date. */
export const checkPublishFromPast: SiteCheck = (site, report, { now, publishedBefore, isHistoryKnown }) => {
  if (!isHistoryKnown) return;
  const published = new Set(publishedBefore.map(({ file }) => file));
  for (const { text, timeZone } of textsWithRelease(site)) {
    const versions = versionsOfDocument(text).toSorted(languageFirst(site.defaultLanguage));
    const past = versions.find(
      (version) =>
        version.publishFrom !== undefined &&
        !versions.some(({ file }) => published.has(file)) &&
        releaseMs(version, timeZone) <= now,
    );
    const span = past?.fields['publishFrom'];
    if (span) report({ rule: publishFromPast, span, data: { date: past.publishFrom ?? '' } });
  }
};

interface TextWithRelease {
  text: { versions: Partial<Record<Language, ParsedTextVersion>> };
  /** The zone in which its embargo ends. */
  timeZone: string;
}

function* textsWithRelease({ meetings, pages, registers }: ParsedSite): Generator<TextWithRelease> {
  for (const meeting of meetings)
    for (const text of meeting.documents) yield { text, timeZone: timeZoneOf(meeting) };
  for (const text of [...pages, ...registers.flatMap(({ entries }) => entries)])
    yield { text, timeZone: zoneWithoutMeeting };
}
