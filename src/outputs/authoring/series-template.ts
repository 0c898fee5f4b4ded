/** The file `series.yaml` of a site that has one series. */
import { stringify } from 'yaml';
import type { Localized } from '../../core/model/languages.ts';

interface Names {
  name: Localized;
  shortName: Localized;
}

/** A series of an organ that is new, whose names it has, or of one that there is, with names of its own. */
export interface NewSeries extends Partial<Names> {
  id: string;
  organ: string | (Names & { id: string; parent?: string });
}

/** Text of `series.yaml`. */
export function seriesText({ id, organ, ...names }: NewSeries): string {
  const { id: organId, ...settings } = typeof organ === 'string' ? { id: organ } : organ;
  const sections: [comment: string, fields: object][] = [
    [
      'The organs of the body. An organ that reports to another one names it: "parent: …".',
      { organs: { [organId]: settings } },
    ],
    [
      'The series of meetings, each with the organ that meets. A series of an organ with several has its own "name" and "shortName".',
      { series: { [id]: { organ: organId, ...names } } },
    ],
  ];
  return sections
    .map(
      ([comment, fields]) =>
        `# ${comment}\n${stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })}`,
    )
    .join('\n');
}
