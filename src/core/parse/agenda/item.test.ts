/** Tests that the advice about the heading of an item, followed to the letter, gives what its author meant. */
import { expect, test } from 'vitest';
import { type Content, check, edited, validSite } from '../../../../tests/support/content.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../model/languages.ts';

/** The site with this heading in one language, and another title at the time that is meant in the others. */
function siteWith(language: Language, heading: string, meant: string): Content {
  const times = meant.split(' ', 1)[0] ?? '';
  const others = edited(validSite, { 'agenda.*.md': ['### 10:00–10:30 Neurons', `### ${times} Neurons`] });
  return edited(others, { [`agenda.${language}.md`]: [`### ${times} Neurons`, `### ${heading}`] });
}

/** Applies each reading of the advice: a heading between quotation marks, or times in place of those that are marked. */
function followed(heading: string, { hint, span }: Diagnostic): string[] {
  const headings = [...hint.en.matchAll(/"(?:### )?(\d{2}:\d{2}[^"]* [^"]+)"/g)].map(
    ([, advised = '']) => advised,
  );
  if (headings.length > 0) return headings;
  const [before, after] = [heading.slice(0, span.column - 5), heading.slice(span.endColumn - 5)];
  return [...hint.en.matchAll(/(?:[Ww]rite|or) (\d{2}:\d{2}(?:–\d{2}:\d{2})?)/g)].map(
    ([, times = '']) => `${before}${times}${/^\s|^$/.test(after) ? '' : ' '}${after}`,
  );
}

test.each<[Language, heading: string, meant: string]>([
  ['en', '10.30 - 11.30 Panel on AI', '10:30–11:30 Panel on AI'],
  ['en', '3:00–4:00 pm Panel', '15:00–16:00 Panel'],
  ['en', '3:00 Panel', '15:00 Panel'],
  ['en', '15:00 – 20 years of the PCT', '15:00 20 years of the PCT'],
  ['en', '15:00 – 2030 Agenda', '15:00 2030 Agenda'],
  ['en', '15:00 - 3 case studies', '15:00 3 case studies'],
  ['en', '15:00–16 Panel', '15:00–16:00 Panel'],
  ['en', '10.05 Panel', '10:05 Panel'],
  ['en', '• 15:00 Panel', '15:00 Panel'],
  ['en', 'Item 3 – 10:00 Opening', '10:00 Item 3 – Opening'],
  ['en', '1) 15:00–16:00 Opening', '15:00–16:00 1) Opening'],
  ['en', '1. 15:00 Opening', '15:00 1. Opening'],
  ['en', 'Opening (10:00)', '10:00 Opening'],
  ['en', 'Opening, 10:00–11:00', '10:00–11:00 Opening'],
  ['en', '‘15:00’ Opening', '15:00 Opening'],
  ['en', '15:00&ndash;16:00 Opening', '15:00–16:00 Opening'],
  ['en', '15\\:00 Opening', '15:00 Opening'],
  ['en', '15:00\\–16:00 Opening', '15:00–16:00 Opening'],
  ['en', '15:00—Opening', '15:00 Opening'],
  ['en', '15:00–16:00Opening', '15:00–16:00 Opening'],
  ['en', '15:00 onwards Opening', '15:00 Opening'],
  ['en', '15:00 or so Opening', '15:00 Opening'],
  ['en', '15:00 + 30 min Opening', '15:00–15:30 Opening'],
  ['en', '15:00–16:00 (60 min) Opening', '15:00–16:00 Opening'],
  ['en', 'not before 15:00 Opening', '15:00 Opening'],
  ['ru', 'не ранее 15:00 Открытие', '15:00 Открытие'],
  ['fr', '15 heures – 16 heures Ouverture', '15:00–16:00 Ouverture'],
  ['fr', 'De 15 h à 16 h : ouverture', '15:00–16:00 ouverture'],
  ['es', 'de 3 a 4 de la tarde Apertura', '15:00–16:00 Apertura'],
  ['ru', '15-00 Открытие', '15:00 Открытие'],
  ['ru', '15-00 – 16-00 Открытие', '15:00–16:00 Открытие'],
  ['ru', '13.03 Открытие', '13:03 Открытие'],
  ['ar', '3:00–4:00 ب.ظ الافتتاح', '15:00–16:00 الافتتاح'],
  ['zh', '15:00–16:00：小组讨论', '15:00–16:00 小组讨论'],
  ['zh', '15点半导体论坛', '15:00 半导体论坛'],
  ['zh', '10点30分组讨论', '10:30 分组讨论'],
  ['zh', '10点30分开幕', '10:30 开幕'],
  ['zh', '下午3:00–4:00小组讨论', '15:00–16:00 小组讨论'],
])('[%s] the advice for "%s" gives "%s"', (language, heading, meant) => {
  const { diagnostics } = check(siteWith(language, heading, meant));
  const [diagnostic, ...others] = diagnostics.filter(({ span }) =>
    span.file.endsWith(`agenda.${language}.md`),
  );
  expect(others).toEqual([]);
  expect(diagnostic && followed(heading, diagnostic)).toContain(meant);
  expect(check(siteWith(language, meant, meant)).diagnostics).toEqual([]);
});
