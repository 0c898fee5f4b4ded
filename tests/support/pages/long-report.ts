/** A report of 200 paragraphs with sub-paragraphs of three levels and three annexes, and a resolution, of a fictitious body. */
import type { Language } from '../../../src/core/model/languages.ts';
import type { Content } from '../content.ts';

interface Words {
  title: string;
  section: (number: number) => string;
  annex: (number: number) => string;
  text: (number: number) => string;
  aims: string;
  table: string;
  columns: readonly [string, string];
  resolution: string;
  preamble: readonly string[];
  decides: string;
  /** Labels of the three levels. */
  labels: readonly (readonly [string, string])[];
}

const words: Partial<Record<Language, Words>> = {
  en: {
    title: 'Report of the working group',
    section: (number) => `Chapter ${number}`,
    annex: (number) => `Annex ${'I'.repeat(number)}. Terms of reference`,
    text: (number) => `The working group discussed proposal ${number} and took note of it.`,
    aims: 'The working group agreed:',
    table: 'Table 1. Proposals by region',
    columns: ['Region', 'Proposals'],
    resolution: 'Resolution on tides',
    preamble: ['*The Assembly*,', '*Recalling* its earlier resolution,', '*Noting* the report,'],
    decides: '*Decides*:',
    labels: [
      ['(a)', '(b)'],
      ['(i)', '(ii)'],
      ['(A)', '(B)'],
    ],
  },
  fr: {
    title: 'Rapport du groupe de travail',
    section: (number) => `Chapitre ${number}`,
    annex: (number) => `Annexe ${'I'.repeat(number)}. Mandat`,
    text: (number) => `Le groupe de travail a examiné la proposition ${number} et en a pris note.`,
    aims: 'Le groupe de travail est convenu de ce qui suit :',
    table: 'Tableau 1. Propositions par région',
    columns: ['Région', 'Propositions'],
    resolution: 'Résolution sur les marées',
    preamble: ['*L’Assemblée*,', '*Rappelant* sa résolution antérieure,', '*Prenant note* du rapport,'],
    decides: '*Décide* :',
    labels: [
      ['a)', 'b)'],
      ['i)', 'ii)'],
      ['A)', 'B)'],
    ],
  },
};

const correction = 'corrections:\n  - date: 2024-07-01\n    at: annex-2-p2-a-i\n    text: 2 → 3\n';

/** Writes `(a)`, in it `(i)`, in that `(A)`. */
function nested(say: Words, text: string, level = 0, indent = '   '): string {
  const lines = (say.labels[level] ?? []).map((label, index) => {
    const inner = index === 0 && level < 2 ? `\n${nested(say, text, level + 1, `${indent}  `)}` : '';
    return `${indent}- ${label} ${text}${inner}`;
  });
  return lines.join('\n');
}

/** @param folder of the meeting below `content/` */
export function longReport(folder: string): Content {
  const files: Record<string, string> = {};
  for (const [language, say] of Object.entries(words)) {
    const sections = Array.from({ length: 10 }, (_, index) => {
      const paragraphs = Array.from({ length: 20 }, (_, position) => {
        const number = index * 20 + position + 1;
        if (position === 4) return `${number}. ${say.aims}\n\n${nested(say, say.text(number))}`;
        if (number === 27) return `27. ${say.text(27)}\n\n27 bis. ${say.text(27)}`;
        return `${number}. ${say.text(number)}`;
      });
      return `## ${say.section(index + 1)}\n\n\`#chapter-${index + 1}\`\n\n${paragraphs.join('\n\n')}`;
    });
    const annexes = [1, 2, 3].map((number) =>
      [
        `## ${say.annex(number)}`,
        `\`annex\` \`#annex-${number}\``,
        `1. ${say.text(1)}`,
        `2. ${say.aims}`,
        nested(say, say.text(2)),
        say.table,
        `| ${say.columns.join(' | ')} |\n|---|--:|\n| **Pacific** | 3<br>4 |\n| **Caribbean** | 5 |`,
      ].join('\n\n'),
    );
    files[`${folder}/report.${language}.md`] =
      `---\ntitle: ${say.title}\n${correction}---\n\n${[...sections, ...annexes].join('\n\n')}\n`;
    files[`${folder}/resolution.${language}.md`] =
      `---\ntitle: ${say.resolution}\n---\n\n${say.preamble.join('\n\n')}\n\n1. ${say.decides}\n\n${nested(say, say.text(1))}\n`;
  }
  return files;
}
