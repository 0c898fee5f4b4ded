import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedSeries } from '../../model/model.ts';
import { namesOf } from '../../site/series.ts';
import type { SeriesCheck } from '../check.ts';
import { asLatin } from '../text/look-alike.ts';

/** Two series have different short names, by which readers distinguish their sessions. */
export const seriesDuplicate = defineRule({
  id: 'series-duplicate',
  severity: 'error',
  canSuppress: true,
  messages: {
    en: 'The series {series} has the short name "{name}", which {other} has too.',
    fr: 'La série {series} a le nom abrégé « {name} », comme {other}.',
  },
  hint: {
    en: 'Give each series of an organ its own "shortName".',
    fr: 'Donnez à chaque série d’un organe son propre « shortName ».',
  },
});

export const checkSeriesDuplicate: SeriesCheck = ({ series: settings, languages }, report) => {
  const { organs, series } = settings ?? { organs: [], series: [] };
  const owners = new Map<string, ParsedSeries>();
  for (const each of series) {
    const organ = organs.find(({ id }) => id === each.organ);
    if (!organ) continue;
    const { shortName } = namesOf(each, organ);
    const keys = languages.flatMap((tag) => (shortName[tag] ? [`${tag} ${keyOf(shortName[tag])}`] : []));
    const taken = keys.find((key) => owners.has(key));
    const owner = taken === undefined ? undefined : owners.get(taken);
    if (taken !== undefined && owner) {
      const language = languages.find((tag) => taken.startsWith(`${tag} `));
      const data = { series: each.id, name: (language && shortName[language]) ?? '', other: owner.id };
      report({ rule: seriesDuplicate, span: each.span, data, related: owner.span });
    }
    for (const key of keys) if (!owners.has(key)) owners.set(key, each);
  }
};

/** Identifies a name, however its letters are typed. */
const keyOf = (name: string): string => asLatin(name.normalize('NFKC')).toLowerCase();
