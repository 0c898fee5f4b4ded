import { expect, test } from 'vitest';
import {
  asProgramme,
  check,
  edited,
  siteWith,
  validSite,
  versionOf,
  withFormalAgenda,
} from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';
import type { FormalAgenda } from '../../model/model.ts';

/** Edits of the English agenda, after those that make it a formal one. */
const inEnglish = (passage: string, replacement: string) => {
  const text = String(withFormalAgenda['agenda.en.md']);
  if (text.split(passage).length !== 2) throw new Error(`"${passage}" does not occur once.`);
  return { ...withFormalAgenda, 'agenda.en.md': text.replace(passage, replacement) };
};

const agendaIn = (language: string): FormalAgenda => {
  const { body } = versionOf(withFormalAgenda, `agenda.${language}.md`);
  if (body.type !== 'formal-agenda') throw new Error('It is not a formal agenda.');
  return body;
};

valid('numbers in the digits and letters of each language', withFormalAgenda);

test('items have the same numbers in all languages, and labels as written', () => {
  const numbers = ['1', '2', '2(a)', '2(b)', '3'];
  for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es'])
    expect(agendaIn(language).items.map(({ number }) => number)).toEqual(numbers);
  expect(agendaIn('ar').items.map(({ label }) => label)).toEqual(['١.', '٢.', '٢(أ)', '(ب)', '٣.']);
});

test('an item has a title, a text, documents and a status', () => {
  const { intro, items, closing } = agendaIn('en');
  expect(intro).toBe('<p>Introduction.</p>');
  expect(closing).toBe('<p>[End of document]</p>');
  expect(items.map(({ id, depth, title, status }) => [id, depth, title, status])).toEqual([
    ['item-1', 2, 'Opening', undefined],
    ['item-2', 2, 'Draft treaty', undefined],
    ['item-2a', 3, 'Definitions', undefined],
    ['item-2b', 3, 'Scope', 'deferred'],
    ['item-3', 2, 'Other business', 'deleted'],
  ]);
  expect(items[1]?.html).toBe('<p>Explanation.</p>');
  expect(items[1]?.documents).toEqual([{ title: 'Note', url: '/en/meetings/session/note/' }]);
});

test('the programme is the schedule of the meeting', () => {
  const [meeting] = siteWith(withFormalAgenda).meetings;
  expect(meeting?.agendaTimes?.start).toBe('2024-03-13T10:00:00+01:00');
});

test('a formal agenda alone leaves the meeting its own dates', () => {
  const { agendaTimes, days } = siteWith({
    ...withFormalAgenda,
    'programme.*.md': null,
    'circular.*.md': '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n',
  }).meetings[0] ?? { days: [] };
  expect(agendaTimes).toBeUndefined();
  expect(days).toEqual(['2024-03-13', '2024-03-14']);
});

invalid(
  'error item-number',
  'The heading "Draft treaty" does not start with the number of an item.',
  inEnglish('## 2. Draft treaty', '⟦## Draft treaty⟧'),
);
invalid(
  'error item-number',
  'The number of an item is the first word of its heading, but "Item" precedes it.',
  inEnglish('## 3. Other business', '⟦## Item 3. Other business⟧'),
);
invalid(
  'error item-number',
  'The number in the heading "[3. Other business]" is not in a form that is read.',
  inEnglish('## 3. Other business', '⟦## [3. Other business]⟧'),
);
invalid(
  'error item-number',
  'The heading "10:00 Other business" starts with a time, but this agenda has numbered items.',
  inEnglish('## 3. Other business', '⟦## 10:00 Other business⟧'),
);
invalid('error item-title', 'This item has no title.', inEnglish('## 3. Other business', '⟦## 3.⟧'));

if (!isCollecting())
  test.for([
    ['## [3. Other business]', '## 3. [Other business]'],
    ['## [3.] Other business', '## 3. Other business'],
    ['## (3) Other business', '## 3. Other business'],
    ['## No. 3 Other business', '## 3. Other business'],
    ['## 3.Other business', '## 3. Other business'],
    ['### 3c Other business', '### 3(c) Other business'],
    ['## Other business', '## 3. Other business'],
    ['## 3D printing', '## 3. 3D printing'],
    ['## C. Other business', '## 3. Other business'],
    ['### Other business', '### 2(c) Other business'],
    ['#### Other business', '#### 2(b)(a) Other business'],
  ])('the hint about "%s" is "%s"', ([written = '', corrected = '']) => {
    const { diagnostics } = check(edited(validSite, inEnglish('## 3. Other business', written)));
    const { hint } = diagnostics.find(({ rule }) => rule === 'item-number') ?? {};
    expect(hint?.en).toContain(`"${corrected}"`);
  });

invalid(
  'error numbered-item-id',
  'Item 2(a) has no permanent id.',
  inEnglish('### 2(a) Definitions\n\n`#item-2a`\n', '⟦### 2(a) Definitions⟧\n\nText.\n'),
);
/** Edits of the agenda in every language, which mark the English one. */
const inAll = (passage: RegExp, replacement: string) => ({
  ...withFormalAgenda,
  ...Object.fromEntries(
    Object.entries(withFormalAgenda).flatMap(([name, text]) => {
      if (!name.startsWith('agenda') || typeof text !== 'string') return [];
      const edited = text.replace(passage, replacement);
      return [[name, name === 'agenda.en.md' ? edited : edited.replace(/[⟦⟧⟪⟫]/g, '')]];
    }),
  ),
});

invalid(
  'error item-number-duplicate',
  'Two items of this agenda have the number 2.',
  inAll(/## (\S+) Draft([\s\S]*)## (\S+) Other/, '## ⟪$1⟫ Draft$2## ⟦2.⟧ Other'),
);
invalid(
  'warning item-number-order',
  'The item has the number 4, but 3 is missing before it.',
  inAll(/## \S+ Other/, '## ⟦4.⟧ Other'),
);
invalid(
  'warning item-number-order',
  'The item has the number 2(a), but it is part of item 1.',
  inAll(
    /## (\S+) Opening([\s\S]*)## \S+ Draft[\s\S]*(### )(\S+) Def[\s\S]*### \S+ Scope\n\n.*\n/,
    '## ⟪$1⟫ Opening$2$3⟦$4⟧ Def\n\n`#item-2a`\n',
  ),
);
invalid('error item-parity', 'Item #item-3 has the number 4 here but 3 in agenda.ar.md:28:4.', {
  ...inEnglish('## 3.', '## ⟦4.⟧'),
  'agenda.ar.md': String(withFormalAgenda['agenda.ar.md']).replace('٣.', '⟪٣.⟫'),
});
invalid(
  'error item-status',
  '"defered" has no meaning below the heading of a numbered item. Did you mean "deferred"?',
  inEnglish('`#item-2b` `deferred`', '`#item-2b` ⟦`defered`⟧'),
);
invalid(
  'error item-status',
  'An item cannot be both deferred and deleted.',
  inEnglish('`#item-2b` `deferred`', '`#item-2b` `deferred` ⟦`deleted`⟧'),
);
invalid(
  'error item-parity',
  'Item #item-3 is neither deleted nor deferred here but deleted in agenda.ar.md:30:1.',
  {
    ...inEnglish('`#item-3` `deleted`', '⟦`#item-3`⟧'),
    'agenda.ar.md': String(withFormalAgenda['agenda.ar.md']).replace(
      '`#item-3` `deleted`',
      '⟪`#item-3` `deleted`⟫',
    ),
  },
);
invalid(
  'error id-form',
  '"item-3" must start with # to be an id.',
  inEnglish('`#item-3` `deleted`', '⟦`item-3`⟧ `deleted`'),
);

valid('items that were inserted later', {
  ...withFormalAgenda,
  'agenda.*.md': String(withFormalAgenda['agenda.en.md'])
    .replaceAll('note.en.md', '#item-1')
    .replace('## 3. Other business', '## 2 bis. Fees\n\n`#item-2bis`\n\n## 3. Other business'),
});

/** Edits of the first entry of the programme: the words after its id in each language. */
const takingUp = (words: (language: string) => string) => ({
  ...withFormalAgenda,
  ...Object.fromEntries(
    Object.entries(withFormalAgenda).flatMap(([name, text]) =>
      name.startsWith('programme') && typeof text === 'string'
        ? [
            [
              name,
              text.replace('`panel` `#panel-1`', `\`panel\` \`#panel-1\` ${words(name.split('.')[1] ?? '')}`),
            ],
          ]
        : [],
    ),
  ),
});

valid(
  'a programme that names items of the agenda',
  takingUp(() => '`items #item-1, #item-2a`'),
);

test('words with items add up', () => {
  const { body } = versionOf(
    takingUp(() => '`items #item-1` `items #item-2a`'),
    'programme.en.md',
  );
  expect(body.type === 'agenda' && body.days[0]?.items[0]?.agendaItems).toEqual(['item-1', 'item-2a']);
});

const onlyInEnglish = (words: string) =>
  Object.fromEntries(
    Object.entries(takingUp((language) => (language === 'en' ? words : ''))).map(([name, text]) => [
      name,
      name === 'programme.en.md' ? String(text).replace('`panel` `#panel-1`', '⟦`panel` `#panel-1`') : text,
    ]),
  );

invalid('error agenda-items', 'The agenda has no item #treaty.', onlyInEnglish('`items #treaty`⟧'));
invalid('error agenda-items', '#panel-1 takes up #item-1 here but no item in programme.ar.md:12:1.', {
  ...onlyInEnglish('`items #item-1`⟧'),
  'programme.ar.md': String(asProgramme['programme.ar.md']).replace(
    '`panel` `#panel-1`',
    '⟪`panel` `#panel-1`⟫',
  ),
});
