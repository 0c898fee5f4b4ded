/** What the meetings of the only series of a site are called, as sentences of the interface. */
import type { ByLanguage, Language, Localized } from '../model/languages.ts';
import type { SeriesSettings, Strings } from '../model/model.ts';
import { numberPlaceholder } from '../model/series.ts';

/**
 * Adds the sentences about sessions, unless the site has others. The meetings of a site with several series have their
 * label themselves.
 *
 * @param sentences of the engine, by key
 */
export function withSeriesStrings(
  strings: Localized<Strings>,
  settings: SeriesSettings | null,
  { languages, sentences }: { languages: readonly Language[]; sentences: ByLanguage<Strings> | undefined },
): Localized<Strings> {
  const [only, ...others] = settings?.series ?? [];
  const label = only?.meetingLabel;
  if (!label || others.length > 0 || !sentences) return strings;
  return {
    ...strings,
    ...Object.fromEntries(
      languages.map((language) => [
        language,
        { ...stringsIn(sentences[language], label[language] ?? ''), ...strings[language] },
      ]),
    ),
  };
}

function stringsIn(sentences: Strings, label: string): Strings {
  const session = label.replace(numberPlaceholder, '{{count}}');
  const countedApart = (suffix: string): string =>
    (sentences['withDetails'] ?? '')
      .replace('{{text}}', session)
      .replace('{{details}}', sentences[`meeting.sessionSuffixes.${suffix}`] ?? '');
  const texts = {
    session,
    extraordinary: countedApart('extraordinary'),
    special: countedApart('special'),
    earlier: sentences['meeting.earlierMeetings'] ?? '',
  };
  return Object.fromEntries(
    Object.keys(sentences).flatMap((key) => {
      const [, name] = /^meeting\.(\w+?)(?:_ordinal_\w+)?$/.exec(key) ?? [];
      return name !== undefined && Object.hasOwn(texts, name)
        ? [[key, texts[name as keyof typeof texts]]]
        : [];
    }),
  );
}
