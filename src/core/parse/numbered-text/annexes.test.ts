import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const annexes =
  '## Annex I\n\n`annex` `#annex-1`\n\n1. One.\n\n2. Two.\n\n## Annex II\n\n`annex` `#annex-2`\n\n1. One.';
const withAnnexes = (text = annexes) => ['[^1]: Footnote.', `${text}\n\n[^1]: Footnote.`] as const;

valid('annexes in which numbers begin again', { 'note.*.md': withAnnexes() });
valid('a link to a paragraph of an annex', {
  'note.*.md': withAnnexes(),
  'circular.fr.md': ['note.fr.md#p3', 'note.fr.md#annex-1-p2'],
  'circular.en.md': ['note.en.md#p3', 'note.en.md#annex-1-p2'],
  'circular.ar.md': ['note.ar.md#p3', 'note.ar.md#annex-1-p2'],
  'circular.zh.md': ['note.zh.md#p3', 'note.zh.md#annex-1-p2'],
  'circular.ru.md': ['note.ru.md#p3', 'note.ru.md#annex-1-p2'],
  'circular.es.md': ['note.es.md#p3', 'note.es.md#annex-1-p2'],
});
valid('the numbers of the text go on after an annex', {
  'note.*.md': withAnnexes('## Annex I\n\n`annex` `#annex`\n\n1. One.\n\n## End\n\n`#after`\n\n5. Fifth.'),
});
valid('sections in an annex', {
  'note.*.md': withAnnexes(
    '## Annex I\n\n`annex` `#annex`\n\n### A\n\n`#a`\n\n1. One.\n\n### B\n\n`#b`\n\n2. Two.',
  ),
});

invalid('error numbering', 'The number here is 5, but 2 was expected.', {
  'note.*.md': withAnnexes(),
  'note.fr.md': ['2. Two.', '⟦5⟧. Two.'],
});
invalid(
  'error numbering-parity',
  'Paragraph 2 of #annex-1 is missing after this place. It is at note.en.md:30:1.',
  {
    'note.*.md': withAnnexes(),
    'note.en.md': ['2. Two.', '⟪2. Two.⟫'],
    'note.fr.md': ['1. One.\n\n2. Two.', '⟦1. One.⟧'],
  },
);
invalid('error annex', '"Annex II" is marked as an annex, but it is within the annex #annex-1.', {
  'note.*.md': withAnnexes(
    annexes.replace('## Annex II', '⟦### Annex II⟧').replace(/1\. One\.$/, '3. Three.'),
  ),
});
invalid('error annex', 'The id of an annex cannot be #terms.', {
  'note.*.md': withAnnexes('## Annex I\n\n⟦`annex` `#terms`⟧\n\n5. One.'),
});
invalid('error annex', '"annexe" has no meaning below the heading of a section.', {
  'note.*.md': withAnnexes('## Annex I\n\n⟦`annexe` `#annex-1`⟧\n\n5. One.'),
});

// The words of agendas have no meaning in a text, and the section keeps its id.
for (const [words, line] of [
  ['deferred', '`#terms` `deferred`'],
  ['closed', '`closed` `#terms`'],
  ['closed panel', '`closed` `panel` `#terms`'],
] as const)
  invalid('error annex', `"${words}" has no meaning below the heading of a section.`, {
    'note.*.md': withAnnexes(`## Terms\n\n⟦${line}⟧\n\n5. One, see [above](#terms).`),
  });

// One message for an annex whose numbers begin again, whatever is wrong with its line.
const unmarked = (title: string, section: string) =>
  invalid(
    'error annex',
    `The numbers begin again at 1 below "${title}", but the section is not marked as an annex.`,
    { 'note.*.md': withAnnexes(`⟦## ${title}⟧\n\n${section}`) },
  );
unmarked('Annex I: List', '`#annex-1`\n\n1. One.\n\n2. Two.');
unmarked('Terms', '`#annex`\n\n1. One.');
unmarked('附件一', '`#terms`\n\n1. One.');
unmarked('Annexe', '### Part\n\n`#part`\n\n1. One.');
unmarked('Annex', '`annex`\n\n1. One.');
invalid('error annex', 'The id of an annex cannot be #terms.', {
  'note.*.md': withAnnexes('## Annex I\n\n⟦`annex` `#terms`⟧\n\n1. One.'),
});
invalid('error annex', '"Annex" has no meaning below the heading of a section.', {
  'note.*.md': withAnnexes('## Annex I\n\n⟦`Annex` `#annex-1`⟧\n\n1. One.'),
});
invalid('error code-words', '`#annex-1` is in the heading, where readers would see it.', {
  'note.*.md': withAnnexes('## Annex I `annex` ⟦`#annex-1`⟧\n\n1. One.'),
});
valid('the word after the id', {
  'note.*.md': withAnnexes(annexes.replace('`annex` `#annex-1`', '`#annex-1` `annex`')),
});
invalid('error numbering', 'The number here is 1, but 5 was expected.', {
  'note.*.md': withAnnexes('## Terms\n\n`#terms`\n\n⟦1⟧. One.'),
});
