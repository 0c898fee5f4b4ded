/** Rules of procedure of a fictitious body: 60 rules in twelve chapters, with annexes, of which the last was revised, as pages in three levels. */
import type { Language } from '../../../src/core/model/languages.ts';
import type { Content } from '../content.ts';

const chapters = [
  ['Sessions', 'Sessions'],
  ['Agenda', 'Ordre du jour'],
  ['Representation', 'Représentation'],
  ['Officers', 'Bureau'],
  ['Secretariat', 'Secrétariat'],
  ['Languages', 'Langues'],
  ['Records', 'Comptes rendus'],
  ['Public meetings', 'Séances publiques'],
  ['Conduct of business', 'Conduite des débats'],
  ['Voting', 'Vote'],
  ['Elections', 'Élections'],
  ['Amendments', 'Amendements'],
] as const;

const subjects = [
  ['Purpose', 'Objet'],
  ['Quorum', 'Quorum'],
  ['Time limits', 'Délais'],
  ['Decisions', 'Décisions'],
  ['Exceptions', 'Exceptions'],
] as const;

const words = {
  en: {
    title: 'Rules of procedure',
    lede: 'The rules by which the body works.',
    chapter: (number: number, title: string) => `Chapter ${number}. ${title}`,
    rule: (number: number, title: string) => `Rule ${number}. ${title}`,
    text: (number: number, title: string) =>
      `Under rule ${number}, the body decides on the question of ${title.toLowerCase()} by a majority of the members present and voting.[^1]`,
    more: (letter: string) => `The chair announces the result. See [the first annex](${letter}).`,
    note: 'Members present and voting are those that cast a vote for or against.',
    annexes: 'Annexes',
    annex: (number: number) => `Annex ${number}`,
    revised: 'Annex 3, revised',
    revisedText: 'It is signed.',
    annexText: 'The form that members use to present their credentials to the secretariat.',
  },
  fr: {
    title: 'Règlement intérieur',
    lede: 'Les règles selon lesquelles l’organe travaille.',
    chapter: (number: number, title: string) => `Chapitre ${number}. ${title}`,
    rule: (number: number, title: string) => `Article ${number}. ${title}`,
    text: (number: number, title: string) =>
      `Selon l’article ${number}, l’organe tranche la question « ${title.toLowerCase()} » à la majorité des membres présents et votants.[^1]`,
    more: (letter: string) =>
      `La personne qui préside annonce le résultat. Voir [la première annexe](${letter}).`,
    note: 'Les membres présents et votants sont ceux qui votent pour ou contre.',
    annexes: 'Annexes',
    annex: (number: number) => `Annexe ${number}`,
    revised: 'Annexe 3, révisée',
    revisedText: 'Il est signé.',
    annexText: 'Le formulaire par lequel les membres présentent leurs pouvoirs au secrétariat.',
  },
} as const satisfies Partial<Record<Language, unknown>>;

const page = (fields: Readonly<Record<string, string | number>>, text: string): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')}---\n\n${text}\n`;

/** The files in English and French, by path below `content/`. */
export function rulesOfProcedure(): Content {
  const files: Record<string, string> = {};
  for (const language of ['en', 'fr'] as const) {
    const say = words[language];
    const inLanguage = ([en, fr]: readonly [string, string]) => (language === 'en' ? en : fr);
    const add = (name: string, text: string) => {
      files[`pages/${name}.${language}.md`] = text;
    };
    add('rules', page({ title: say.title, description: say.lede, symbol: 'LAKES/RULES/1' }, say.lede));
    for (const [index, titles] of chapters.entries()) {
      const number = index + 1;
      const rules = subjects.map((subject, position) => {
        const rule = index * subjects.length + position + 1;
        const [heading, text] = [say.rule(rule, inLanguage(subject)), say.text(rule, inLanguage(subject))];
        return `## ${heading}\n\n\`#rule-${rule}\`\n\n${text}\n\n${say.more(`annexes/annex-1.${language}.md`)}`;
      });
      const note = `[^1]: ${say.note}`;
      add(
        `rules/chapter-${number}`,
        page(
          { title: say.chapter(number, inLanguage(titles)), order: number },
          [...rules, note].join('\n\n'),
        ),
      );
    }
    add('rules/annexes', page({ title: say.annexes }, say.annexText));
    for (const number of [1, 2, 3])
      add(`rules/annexes/annex-${number}`, page({ title: say.annex(number), order: number }, say.annexText));
    add(
      'rules/annexes/annex-3-rev-1',
      page({ title: say.revised, order: 4, revises: 'annex-3' }, `${say.annexText} ${say.revisedText}`),
    );
  }
  return files;
}
