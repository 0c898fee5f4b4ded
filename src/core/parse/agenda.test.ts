import { harmless, planted } from '../../../tests/support/rule-tester.ts';

planted(
  'error day-form',
  '"14 March 2024" does not open a day: a heading of the second level in an agenda is a date such as 2024-03-13.',
  { 'agenda.fr.md': ['## 2024-03-14', '⟦## 14 March 2024⟧'] },
);

planted(
  'error day-form',
  '"2024-02-30" does not open a day: a heading of the second level in an agenda is a date such as 2024-03-13.',
  { 'agenda.fr.md': ['## 2024-03-14', '⟦## 2024-02-30⟧'] },
);

planted(
  'error day-form',
  '"" does not open a day: a heading of the second level in an agenda is a date such as 2024-03-13.',
  { 'agenda.fr.md': ['## 2024-03-14', '⟦##⟧'] },
);

planted('error item-form', '"Neurons" does not open an item: it begins with no time.', {
  'agenda.ar.md': ['### 10:00–10:30 Neurons', '⟦### Neurons⟧'],
});

planted('error item-form', '"10:00–10:30Neurons" does not open an item: it begins with no time.', {
  'agenda.ar.md': ['### 10:00–10:30 Neurons', '⟦### 10:00–10:30Neurons⟧'],
});

planted('error item-form', '"" does not open an item: it begins with no time.', {
  'agenda.ar.md': ['### 18:00 End', '⟦###⟧'],
});

// Two items without a day are told once.
planted('error item-outside', 'This item, and any that follow it, stand before the first day.', {
  'agenda.zh.md': ['## 2024-03-13\n\n### 10:00–11:00 Panel', '⟦### 10:00–11:00 Panel⟧'],
});

planted('error item-title', 'This item has no title.', {
  'agenda.es.md': ['### 18:00 End', '⟦### 18:00⟧'],
});

const misplaced = (depth: number, from: string, to: string) =>
  planted(
    'error heading-depth',
    `A heading of level ${depth} has no place here; a day is "## ", an item is "### ".`,
    { 'agenda.ru.md': [from, to] },
  );

// A day or an item is known by what it says, so that a # too many does not lose it for the other checks.
misplaced(1, '## 2024-03-14', '⟦# 2024-03-14⟧');
misplaced(3, '## 2024-03-14', '⟦### 2024-03-14⟧');
misplaced(2, '### 18:00 End', '⟦## 18:00 End⟧');
misplaced(4, '### 18:00 End', '⟦#### 18:00 End⟧');
misplaced(1, 'Introduction.', '⟦# Agenda⟧');

planted('warning time-form', 'The time is read as 11:00–11:30, but written 11.00 - 11.30.', {
  'agenda.fr.md': ['11:00–11:30', '⟦11.00 - 11.30⟧'],
});

planted('warning time-form', 'The time is read as 18:00, but written ١٨:٠٠.', {
  'agenda.ar.md': ['### 18:00', '### ⟦١٨:٠٠⟧'],
});

planted('warning time-form', 'The time is read as 2024-03-14, but written ٢٠٢٤-٠٣-١٤.', {
  'agenda.ar.md': ['## 2024-03-14', '⟦## ٢٠٢٤-٠٣-١٤⟧'],
});

planted('error time-value', '11:65 is not a time of day.', {
  'agenda.fr.md': ['11:00–11:30', '⟦11:00–11:65⟧'],
});
planted('error time-value', '24:00 is not a time of day.', { 'agenda.fr.md': ['### 18:00', '### ⟦24:00⟧'] });

planted('error item-id', 'The item has no permanent id.', {
  'agenda.fr.md': ['`presentation` `fireside-chat` `#neurons`', '⟦`presentation` `fireside-chat`⟧'],
});

// The questions and answers of the panel, and links to it, are not told as well.
planted('error item-id', 'The item has no permanent id.', {
  'agenda.fr.md': [
    ['### 10:00–11:00 Panel', '⟦### 10:00–11:00 Panel⟧'],
    ['`#panel-1`\n\nAbstract', '`#panel-1`\nAbstract'],
  ],
  'circular.fr.md': ['[panel](agenda.fr.md#panel-1)', 'panel'],
});

const allKinds =
  'The kinds are opening, keynote, presentation, panel, qa, fireside-chat, sharing, open-floor, break, closing.';

planted('error item-kind', `The item has no kind. ${allKinds}`, {
  'agenda.fr.md': ['`closing` `#end`', '⟦`#end`⟧'],
});

planted('error item-kind', `"presentaton" is not a kind. Did you mean "presentation"? ${allKinds}`, {
  'agenda.fr.md': ['`presentation`', '⟦`presentaton`⟧'],
});

planted('error item-kind', `"dinner" is not a kind. ${allKinds}`, {
  'agenda.*.md': ['`closing`', '⟦`dinner`⟧'],
});

const notAnId = (id: string, reason: string) =>
  planted('error id-form', `"${id}" cannot be an id: ${reason}.`, {
    'agenda.fr.md': ['`#end`', `⟦\`#${id}\`⟧`],
  });

notAnId('End', 'it has signs that do not belong there');
notAnId('2nd', 'it has signs that do not belong there');
notAnId('конец', 'it has signs that do not belong there');
notAnId('p9', 'the site uses it for something else');
notAnId('', 'there is nothing after the #');

planted('error id-form', '"end-2" cannot be an id: the item has the id #end already.', {
  'agenda.fr.md': ['`#end`', '`#end` ⟦`#end-2`⟧'],
});

harmless('lists of speakers and documents, further paragraphs, a heading within emphasis', {
  'agenda.fr.md': [
    ['Abstract.', 'Abstract.\n\n- Jane Doe `speaker`\n- [Paper](note.fr.md) `document`\n\nMore.'],
    ['Neurons', '**Neurons** and *more*'],
  ],
});
