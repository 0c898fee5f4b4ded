/** The files of a new register, and of a new entry of one. */
import { stringify } from 'yaml';
import type { Language, Localized } from '../../core/model/languages.ts';
import type { FieldValue, RegisterSettings } from '../../core/model/model.ts';
import type { Translate } from '../../i18n/t.ts';

/** What the author of a new register says. */
export type NewRegister = Pick<RegisterSettings, 'title' | 'introduction' | 'contact'>;

/** Formats `register.yaml` with three fields to start from. */
export function registerText(
  { title, introduction, contact }: NewRegister,
  translators: ReadonlyMap<Language, Translate>,
): string {
  const label = (key: 'registerCountry' | 'registerAdopted' | 'registerSource'): Localized =>
    Object.fromEntries([...translators].map(([tag, t]) => [tag, t(`templates.${key}`)]));
  const fields = [
    {
      id: 'country',
      type: 'country',
      label: label('registerCountry'),
      required: true,
      filter: true,
      table: true,
    },
    { id: 'adopted', type: 'date', label: label('registerAdopted'), table: true },
    { id: 'source', type: 'link', label: label('registerSource') },
  ];
  const sections: [comment: string, fields: object][] = [
    ['The title of the register, and one paragraph that says what it contains.', { title, introduction }],
    ...(contact ? [['The e-mail address to which updates are sent.', { contact }] as [string, object]] : []),
    [
      'The fields of an entry. Types: country, choice (with "choices"), date, link, symbol, text. Readers can filter by a field with "filter: true", and the table has a column for one with "table: true".',
      { fields },
    ],
  ];
  return sections.map(([comment, part]) => `# ${comment}\n${formatYaml(part)}`).join('\n');
}

/** Formats `entries/<entry>.yaml`. @param values by field */
export const factsText = (values: Readonly<Record<string, FieldValue>>): string =>
  Object.keys(values).length === 0
    ? '# What is the same in all languages: a value for each field of register.yaml.\n'
    : formatYaml(values);

/** Formats the draft of the title and the summary in one language. */
export const entryText = (t: Translate): string =>
  `---\n${formatYaml({ title: t('templates.entryTitle'), status: 'draft' })}---\n\n${t('templates.entryText')}\n`;

const formatYaml = (fields: object): string =>
  stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
