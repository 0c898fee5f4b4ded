import { expect, test } from 'vitest';
import { edited, filesOf, validSite } from '../../../tests/support/content.ts';
import { fixFiles } from '../../core/edit/fix.ts';
import { languageTags } from '../../core/model/languages.ts';
import { fixedLines } from './fixes.ts';

const mark = (name: string) => (text: string) => `${name} ${text}`;
const styles = { place: mark('place'), error: mark('error'), good: mark('good'), rule: mark('rule') };

test('a fixed line is a hunk with the name of its rule', () => {
  const site = edited(validSite, {
    'agenda.fr.md': ['### 11:00–11:30', '### 11.00-11.30'],
    'note.en.md': ['Continuation.', 'Wor\u200bd and wor\u200bd.'],
  });
  const report = {
    prefix: 'content/',
    url: 'https://example.org',
    helpFor: () => null,
    languages: languageTags,
  };
  expect(fixedLines(fixFiles(filesOf(site), { base: '/' }), report, styles)).toEqual([
    'place --- content/meetings/session/note.en.md',
    'place +++ content/meetings/session/note.en.md',
    'rule @@ -14,1 +14,1 @@ invisible-character',
    'error -Wor⟨U+200B⟩d and wor⟨U+200B⟩d.',
    'good +Word and word.',
    'place --- content/meetings/session/agenda.fr.md',
    'place +++ content/meetings/session/agenda.fr.md',
    'rule @@ -19,1 +19,1 @@ time-form',
    'error -### 11.00-11.30 Answers',
    'good +### 11:00–11:30 Answers',
  ]);
});
