/** `<register>.csv`, a public format: a register in one language as a table, with the columns that `npm run import` reads. */

import { csv } from './csv.ts';
import type { RegisterJson } from './register-json.ts';

/**
 * Countries and choices have a second column with their name, `country.label`. The state of an entry is `entry.status`,
 * because a register can have a field `status`.
 */
export function registerCsv({ fields, countries, entries }: RegisterJson): string {
  const columns = fields.flatMap(({ id, type, choices }): Column[] => [
    { name: id, of: (value) => value },
    ...(type === 'country' ? [{ name: `${id}.label`, of: (code: string) => countries[code] ?? '' }] : []),
    ...(choices
      ? [
          {
            name: `${id}.label`,
            of: (value: string) => choices.find((choice) => choice.id === value)?.label ?? '',
          },
        ]
      : []),
  ]);
  return csv([
    ['entry', 'title', ...columns.map(({ name }) => name), 'summary', 'checked', 'entry.status', 'url'],
    ...entries.map(({ id, title, summary, values, checked = '', status, url }) => [
      id,
      title ?? '',
      ...columns.map(({ name, of }) => of(values[name.replace(/\.label$/, '')] ?? '')),
      summary ?? '',
      checked,
      status,
      url,
    ]),
  ]);
}

interface Column {
  name: string;
  of: (value: string) => string;
}
