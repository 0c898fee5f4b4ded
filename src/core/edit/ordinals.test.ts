import { expect, test } from 'vitest';
import { type Language, languageTags } from '../model/languages.ts';
import { renumberOrdinals } from './ordinals.ts';

test.each<[Language, string, number, number, string | null]>([
  ['en', 'Conversation, twelfth session', 12, 13, 'Conversation, thirteenth session'],
  ['en', 'Twentieth Session', 20, 21, 'Twenty-first Session'],
  ['en', 'Assembly, 22nd session', 22, 23, 'Assembly, 23rd session'],
  ['en', 'Assembly, 11th session', 11, 12, 'Assembly, 12th session'],
  ['en', 'The twenty-first century: first session', 1, 2, 'The twenty-first century: second session'],
  ['fr', 'Conversation, première session', 1, 2, 'Conversation, deuxième session'],
  ['fr', 'Conversation, vingtième session', 20, 21, 'Conversation, vingt et unième session'],
  ['es', 'Conversación, duodécima sesión', 12, 13, 'Conversación, decimotercera sesión'],
  ['ru', 'Дискуссия, двенадцатый раунд', 12, 13, 'Дискуссия, тринадцатый раунд'],
  ['ru', 'Комитет, вторая сессия', 2, 3, 'Комитет, третья сессия'],
  ['ar', 'المحادثة، الدورة الثانية عشرة', 12, 13, 'المحادثة، الدورة الثالثة عشرة'],
  ['zh', '对话会第十九届会议', 19, 20, '对话会第二十届会议'],
  ['zh', '对话会第12届会议', 12, 13, '对话会第13届会议'],
  // Either word may be the number of the session.
  ['en', 'First committee, first session', 1, 2, null],
  ['en', 'Annual meeting', 4, 5, null],
  ['en', 'Assembly, forty-first session', 41, 42, null],
])('%s: %s', (language, name, from, to, expected) => {
  expect(renumberOrdinals(language, name, from, to)).toBe(expected);
});

test.each(languageTags)('%s has a different word for each number up to thirty', (language) => {
  const names = new Set([starts[language]]);
  let name: string | null = starts[language];
  for (let number = 1; number < 30; number++) {
    name = renumberOrdinals(language, name ?? '', number, number + 1);
    names.add(name ?? '');
  }
  expect(names).not.toContain('');
  expect(names.size).toBe(30);
});

const starts: Record<Language, string> = {
  ar: 'الأولى',
  zh: '第一届',
  en: 'first',
  fr: 'première',
  ru: 'первый',
  es: 'primera',
};
