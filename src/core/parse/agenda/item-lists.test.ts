import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

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

for (const line of ['`speaker`', ', Professor `speaker`', '(Japan) `speaker`'])
  invalid('error list-word', 'This list entry ends with "speaker", but begins with no name.', {
    'agenda.fr.md': ['Abstract.', `Abstract.\n\n⟦- ${line}⟧`],
  });

invalid(
  'error list-word',
  '"interpreter" says nothing about this list entry, so readers would see it.',
  entry('⟦`interpreter`⟧'),
);

const unquoted = (text: string) =>
  invalid('error list-word', '"speaker" has no backticks (`) around it, so it is only text.', entry(text));
for (const written of [
  '´speaker´',
  '‘speaker’',
  "'speaker'",
  '“speaker”',
  '«\u00a0speaker\u00a0»',
  '„speaker“.',
])
  invalid('error list-word', '"speaker" has no backticks (`) around it, so it is only text.', {
    'agenda.fr.md': ['Abstract.', `Abstract.\n\n- ⟦Jane Doe ${written}⟧`],
  });
unquoted('`speaker`\n- ⟦Joe Doe speaker⟧');
unquoted('`speaker`\n- ⟦Joe Doe (speaker)⟧');
invalid('error list-word', '"speaker" has no backticks (`) around it, so it is only text.', {
  'agenda.fr.md': ['Abstract.', 'Abstract.\n\n- ⟦Jane Doe, speaker⟧\n- Joe Doe `speaker`'],
});

const wrapped = (text: string) =>
  invalid(
    'error list-word',
    '"speaker" is in bold, in italics or in a link, so it is only text.',
    entry(text),
  );
wrapped('⟦**`speaker`**⟧');
wrapped('⟦[`speaker`](https://example.org)⟧');

// The link that the entry lacks is not missing as well, because the word may be wrong.
invalid('error list-word', '"video" says nothing about this list entry. Did you mean "recording"?', {
  'agenda.fr.md': ['Abstract.', 'Abstract.\n\n- Jane Doe ⟦`video`⟧'],
});

valid('entries that end with such a word in their text', {
  'agenda.fr.md': ['Abstract.', 'Abstract.\n\n- Keynote speaker\n- The document'],
});
valid('code words, and code that is no word', {
  'agenda.fr.md': [
    'Abstract.',
    'Abstract.\n\n- Jane Doe `speaker`\n- Code `KJ45NS07`\n- `ABC`\n- `robots.txt`',
  ],
});
