/** The pages of registers that search finds. */
import { addresses } from '../../core/model/addresses.ts';
import { textIn } from '../../core/model/languages.ts';
import type { CountryNames, Entry, Register } from '../../core/model/model.ts';
import { shownValues } from '../../i18n/register-values.ts';
import { footnotePart, paragraph, sectionParts, titleHeading } from './page-parts.ts';
import { type PageContext, type PageWithoutBody, type SearchPage, typeName } from './search-page.ts';

/** Returns the page of a register, and those of its entries that have the language. */
export function registerPages(
  register: Register,
  countries: CountryNames,
  context: PageContext,
): SearchPage[] {
  const { language, t, withBody } = context;
  const title = textIn(register.title, language);
  const type = typeName(t, 'register');
  const page: PageWithoutBody = {
    url: addresses.register(language, register.id),
    facts: { meeting: '', type: 'register', document: register.id, date: '' },
    shown: { title, type },
  };
  return [
    withBody(page, register.hash, () =>
      [titleHeading(title), ...paragraph(textIn(register.introduction, language))].join('\n'),
    ),
    ...register.entries.flatMap((entry) => entryPages(register, entry, countries, context)),
  ];
}

/** Returns the page of an entry; none if the entry lacks the language. */
function entryPages(
  register: Register,
  entry: Entry,
  countries: CountryNames,
  { language, t, withBody }: PageContext,
): SearchPage[] {
  const version = entry.versions[language];
  if (!version) return [];
  const { title, hash, description, body, footnotes } = version;
  const values = shownValues(register, entry, countries, language);
  const date = values.find(({ field }) => field.type === 'date');
  const page: PageWithoutBody = {
    url: addresses.entry(language, register.id, entry.name),
    facts: { meeting: '', type: 'register', document: entry.name, date: date?.time ?? '' },
    shown: {
      title,
      type: typeName(t, 'register'),
      meeting: textIn(register.title, language),
      ...(date && { date: date.text }),
    },
  };
  const factsInWords = values
    .filter(({ field }) => field.type !== 'link')
    .map(({ field, text }) => textIn(field.label, language) + t('colon') + text);
  return [
    withBody(page, [hash, ...factsInWords].join(' '), () =>
      [
        titleHeading(title),
        ...[...factsInWords, description].flatMap((text) => paragraph(text)),
        ...body.sections.flatMap(sectionParts),
        ...footnotes.map(footnotePart),
      ].join('\n'),
    ),
  ];
}
