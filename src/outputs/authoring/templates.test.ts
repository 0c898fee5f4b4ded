import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../tests/support/content.ts';
import { languageTags } from '../../core/model/languages.ts';
import { translator } from '../../i18n/t.ts';
import { documentText, type TemplateType } from './templates.ts';

const inEach = (text: string) => Object.fromEntries(languageTags.map((tag) => [tag, text]));
const meeting = { name: inEach('Forum'), city: inEach('Geneva'), start: '2024-03-13', end: '2024-03-14' };

test.for<[TemplateType, count: number]>([
  ['agenda', 4],
  ['formal-agenda', 1],
  ['programme', 4],
  ['circular', 1],
  ['note', 1],
])('what is to be replaced in a new %s is a drafting mark in every language', ([type, count]) => {
  const name = type === 'formal-agenda' ? 'agenda' : type;
  const texts = languageTags.map((language) => [
    `${name}.${language}.md`,
    documentText(type, language, translator(language, {}), meeting, {
      ...(type === 'circular' && { symbol: 'C. 1', date: '2024-01-15' }),
    }),
  ]);
  const marksIn = (status: string) =>
    check(
      edited(validSite, {
        'circular.*.md': null,
        ...(type === 'programme' && { 'agenda.*.md': null }),
        ...Object.fromEntries(
          texts.map(([file, text]) => [file, text?.replace('status: draft', `status: ${status}`) ?? '']),
        ),
      }),
    ).diagnostics.map(({ rule, span }) => `${span.file.split('/').at(-1)} ${rule}`);
  expect(marksIn('draft')).toEqual([]);
  expect(marksIn('provisional').sort()).toEqual(
    languageTags
      .flatMap((tag) => Array.from({ length: count }, () => `${name}.${tag}.md drafting-mark`))
      .sort(),
  );
});
