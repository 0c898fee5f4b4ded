/** Queries put as questions. */
import { describe, expect, test } from 'vitest';
import { search } from '../../src/client/search/engine.ts';
import type { Language } from '../../src/core/model/languages.ts';
import { first, namesOf, nothing, prepareSearch } from '../support/search.ts';

const { searchable, searchSite } = await prepareSearch();

describe('questions in Chinese', () => {
  test('words that say nothing are not needed', async () => {
    const find = await searchable('zh', { text: '文本和数据挖掘', other: '文本、数据与其他挖掘' });
    expect(namesOf(await find('什么是文本和数据挖掘'))).toContain('text');
    expect(namesOf(await find('请问如何数据挖掘'))).toContain('text');
  });
});

describe('questions', () => {
  const texts: Record<Language, [registration: string, languages: string]> = {
    en: ['Participation and registration', 'Interpretation'],
    fr: ['Participation et inscription', 'Interprétation'],
    es: ['Participación e inscripción', 'Interpretación'],
    ru: ['Участие и регистрация', 'Устный перевод'],
    zh: ['参会与注册', '口译'],
    ar: ['المشاركة والتسجيل', 'الترجمة الفورية'],
  };
  const site = searchSite(
    Object.fromEntries(
      Object.entries(texts).map(([language, [registration, languages]]) => [
        language,
        {
          letter: `Text.\n\n## ${registration}\n\n\`#join\`\n\nText.\n\n## ${languages}\n\n\`#tongues\`\n\nText.`,
          other: 'Text.',
        },
      ]),
    ),
  );
  const find = async (language: Language, q: string) => search((await site)(language), { ...nothing, q });
  const questions: [Language, string, string][] = [
    ['en', 'How do I sign up for the meeting?', 'join'],
    ['en', 'zoom link', 'join'],
    ['en', 'can I attend online', 'join'],
    ['en', 'which languages are spoken', 'tongues'],
    ['fr', 'comment m’inscrire à la réunion', 'join'],
    ['fr', 'puis-je assister en ligne', 'join'],
    ['fr', 'quelles langues', 'tongues'],
    ['es', '¿Cómo puedo registrarme?', 'join'],
    // Accents are often left out.
    ['es', 'registro en linea', 'join'],
    ['es', 'como puedo registrarme en linea', 'join'],
    ['fr', 'puis-je m’inscrire a distance', 'join'],
    ['es', 'en qué idiomas', 'tongues'],
    ['ru', 'как принять участие в заседании', 'join'],
    ['ru', 'на каких языках', 'tongues'],
    ['zh', '如何报名参加会议', 'join'],
    ['zh', '会议用什么语言', 'tongues'],
    ['ar', 'كيف اسجل في الاجتماع', 'join'],
    ['ar', 'بأي لغة', 'tongues'],
  ];
  test.for(questions)('in %s, “%s” leads to the part that answers: %s', async ([language, q, id]) => {
    expect((await first(await find(language, q))).url).toBe(`/${language}/meetings/session/letter/#${id}`);
  });

  test.for([
    ['en', 'when is the next meeting'],
    ['fr', 'quand a lieu la session'],
    ['es', '¿Dónde se celebra la reunión?'],
    ['ru', 'когда состоится заседание'],
    ['zh', '会议什么时候开'],
    ['ar', 'متى الاجتماع'],
  ] as const)('in %s, “%s” leads to the facts of the meeting', async ([language, q]) => {
    expect((await first(await find(language, q))).url).toBe(`/${language}/meetings/session/#page_facts`);
  });

  test('the other words of a question must be there', async () => {
    const find = await searchable('en', {
      one: '## Registration\n\n`#a`\n\nFor the symposium.',
      two: '## Registration\n\n`#b`\n\nFor the workshop.',
    });
    expect(namesOf(await find('how do I register for the workshop'))[0]).toBe('two');
  });

  test('a heading on something else answers nothing', async () => {
    const find = await searchable('en', {
      marks: '## Speeding up the registration of trade marks abroad\n\n`#a`\n\nText.',
      letter: '## Registration\n\n`#b`\n\nText.',
    });
    expect(namesOf(await find('how do I sign up'))[0]).toBe('letter');
  });
});
