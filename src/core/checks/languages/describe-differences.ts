/** Puts differences of content into words. */
import type { Value } from '../../diagnostics/rule.ts';
import { type Wording, wordingOf } from '../../model/wording.ts';
import type { Fact } from '../../translations/content-facts.ts';
import type { counted, Difference } from './content-differences.ts';

/** More differences than this are counted only. */
const maxListed = 3;

const separators: Wording = { en: '; ', fr: '\u00a0; ' };

export function listDifferences(differences: readonly Difference[]): Value {
  const more = differences.length - maxListed;
  return wordingOf((language) => {
    const listed = differences.slice(0, maxListed).map((difference) => describe(difference)[language]);
    const others = { en: `${more} more`, fr: `${more} de plus` };
    return [...listed, ...(more > 0 ? [others[language]] : [])].join(separators[language]);
  });
}

const names: Readonly<Record<keyof typeof counted, Wording>> = {
  paragraphs: { en: 'paragraphs', fr: 'paragraphes' },
  points: { en: 'list entries', fr: 'éléments de liste' },
  rows: { en: 'rows of a table', fr: 'lignes de tableau' },
  columns: { en: 'columns of a table', fr: 'colonnes de tableau' },
  rowHeaders: { en: 'bold first cells of rows', fr: 'premières cellules de ligne en gras' },
  captions: { en: 'captions of tables', fr: 'légendes de tableau' },
  speakers: { en: 'speakers', fr: 'intervenants' },
  documents: { en: 'documents', fr: 'documents' },
  recordings: { en: 'recordings', fr: 'enregistrements' },
  links: { en: 'links', fr: 'liens' },
  notes: { en: 'footnote references', fr: 'appels de note' },
};

function describe(difference: Difference): Wording {
  if (difference.type === 'count') {
    const { of, here, there } = difference;
    return {
      en: `${names[of].en}: ${here} here, ${there} there`,
      fr: `${names[of].fr} : ${here} ici, ${there} là-bas`,
    };
  }
  if (difference.type === 'replaced') {
    const [here, there] = [quote(difference.here), quote(difference.there)];
    return { en: `${here.en} here, ${there.en} there`, fr: `${here.fr} ici, ${there.fr} là-bas` };
  }
  const fact = quote(difference.fact);
  return difference.type === 'missing'
    ? { en: `${fact.en} is missing here`, fr: `${fact.fr} manque ici` }
    : { en: `${fact.en} is only here`, fr: `${fact.fr} n’est qu’ici` };
}

const quote = ({ type, value, written }: Fact): Wording => {
  if (type !== 'date') return { en: `"${written}"`, fr: `« ${written} »` };
  const date = new Date(`2000-${value}T00:00:00Z`);
  const inWords = (language: string) =>
    date.toLocaleDateString(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return { en: inWords('en-GB'), fr: inWords('fr') };
};
