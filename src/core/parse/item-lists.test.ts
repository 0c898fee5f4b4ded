import { invalid, valid } from '../../../tests/support/rule-tester.ts';

const entry = (text: string) => ({
  'agenda.fr.md': ['Abstract.', `Abstract.\n\n- [Jane Doe](https://example.org) ${text}`] as const,
});
const meant = (word: string, nearest: string) =>
  invalid(
    'error list-word',
    `"${word}" says nothing about this list entry. Did you mean "${nearest}"?`,
    entry(`⟦\`${word}\`⟧`),
  );

meant('speakers', 'speaker');
meant('Speaker', 'speaker');
meant('spaeker', 'speaker');
meant('orateur', 'speaker');
meant('intervenante', 'speaker');
meant('ponente', 'speaker');
meant('докладчик', 'speaker');
meant('发言人', 'speaker');
meant('المتحدث', 'speaker');
meant('documento', 'document');
meant('文件', 'document');
meant('enregistrement', 'recording');
meant('запись', 'recording');

invalid(
  'error list-word',
  '"moderator" says nothing about this list entry, so readers would see it.',
  entry('⟦`moderator`⟧'),
);

valid('code words, and code that is no word', {
  'agenda.fr.md': [
    'Abstract.',
    'Abstract.\n\n- Jane Doe `speaker`\n- Code `KJ45NS07`\n- `ABC`\n- `robots.txt`',
  ],
});
