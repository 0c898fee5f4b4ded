import { expect, test } from 'vitest';
import { check, edited, soundSite } from '../../../tests/content.ts';
import { gathering, harmless, planted } from '../../../tests/planted.ts';

const told = (language: string, word: string, letters: string, before = 'Text ', after = '.') =>
  planted('warning look-alike', `"${word}" is not what it looks like: ${letters}.`, {
    [`note.${language}.md`]: ['Continuation.', `${before}⟦${word}⟧${after}`],
  });

told('ru', 'СЕТ', 'С, Е, Т are Cyrillic letters', 'с 10:00 до 18:00 (', ')');
told('ru', 'РСТ', 'Р, С, Т are Cyrillic letters');
told('ru', 'Женeва', 'e is a Latin letter');
told('en', 'Gеneva', 'е is a Cyrillic letter');
told('fr', 'ОMPI', 'О is a Cyrillic letter', 'l’');
told('es', 'sеsión', 'е is a Cyrillic letter');
told('en', 'Αgenda', 'Α is a Greek letter');

harmless('words of one script, and of two that are meant', {
  'note.ru.md': ['Continuation.', 'CET, ЕС, IP-права, в Zoomе, ИИ-based, 5 мкм, «раунд» РАУНД.'],
  'note.en.md': ['Continuation.', '10 μm, Ω, ЕС, Женева, `Gеneva`.'],
});

if (!gathering())
  test('a word is certain where it can be of one script only', () => {
    const content = edited(soundSite, { 'note.ru.md': ['Continuation.', 'СЕТ Женeва СET AСE'] });
    expect(check(content).diagnostics.map(({ mend }) => mend)).toEqual(['CET', 'Женева', 'CET', undefined]);
  });
