import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

invalid('error day-form', 'The heading "14 mars 2024" is a date in another form.', {
  'agenda.fr.md': ['## 2024-03-14', '⟦## 14 mars 2024⟧'],
});

invalid('error day-form', 'The heading "2024-02-30" must be a date, for example 2024-03-13.', {
  'agenda.fr.md': ['## 2024-03-14', '⟦## 2024-02-30⟧'],
});

invalid('error day-form', 'This heading must be a date, for example 2024-03-13.', {
  'agenda.fr.md': ['## 2024-03-14', '⟦##⟧'],
});

// A numbered or lettered item beside days, with its id, is one problem.
invalid('error day-form', 'The heading "3. Neurons" is a numbered item, in a document with days and times.', {
  'agenda.ar.md': ['## 2024-03-14', '⟦## 3. Neurons⟧\n\n`#item-3`\n\n## 2024-03-14'],
});
const lettered = (heading: string) => ({
  'agenda.en.md': ['## 2024-03-14', `${heading}\n\n\`#item-a\`\n\n## 2024-03-14`] as const,
});
invalid(
  'error day-form',
  'The heading "A. Adoption" starts with a letter, which is neither a date nor the number of an item.',
  lettered('⟦## A. Adoption⟧'),
);
invalid('error day-form', 'The heading "14 March" must be a date, for example 2024-03-13.', {
  'agenda.en.md': ['## 2024-03-14', '⟦## 14 March⟧'],
});
if (!isCollecting())
  test.for([
    ['## A. Adoption', '## 1. Adoption'],
    ['## D) Adoption', '## 4. Adoption'],
    ['## II. Adoption', '## 2. Adoption'],
    ['## V – Adoption', '## 5. Adoption'],
  ])('the hint about "%s" has the number %s', ([heading = '', corrected = '']) => {
    const { diagnostics } = check(edited(validSite, lettered(heading)));
    expect(diagnostics[0]?.hint.en).toBe(`Give the items of the agenda numbers: "${corrected}".`);
  });

invalid('error item-form', '"Neurons" must start with a time, for example "11:30–12:00 Neurons".', {
  'agenda.ar.md': ['### 10:00–10:30 Neurons', '⟦### Neurons⟧'],
});

invalid(
  'error item-form',
  '"3 Neurons" must start with a time such as 11:30–12:00, then a space and the title.',
  { 'agenda.ar.md': ['### 10:00–10:30 Neurons', '⟦### 3 Neurons⟧'] },
);

invalid('error item-form', 'The time 10:00–10:30 is not at the start of this heading.', {
  'agenda.ar.md': ['### 10:00–10:30 Neurons', '⟦### Neurons, 10:00–10:30⟧'],
});

invalid('error item-form', 'This heading has no time and no title.', {
  'agenda.ar.md': ['### 18:00 End', '⟦###⟧'],
});

// Two items without a day are reported once.
invalid('error item-outside', 'This item comes before the first day of the agenda.', {
  'agenda.zh.md': ['## 2024-03-13\n\n### 10:00–11:00 Panel', '⟦### 10:00–11:00 Panel⟧'],
});

invalid('error item-title', 'This item has no title.', {
  'agenda.es.md': ['### 18:00 End', '⟦### 18:00⟧'],
});

const misplaced = (message: string, from: string, to: string) =>
  invalid('error heading-depth', message, { 'agenda.ru.md': [from, to] });

// Days and items are recognized by their words, so that the other checks see them even with a # too many.
misplaced('The heading of a day must start with ##, not #.', '## 2024-03-14', '⟦# 2024-03-14⟧');
misplaced('The heading of a day must start with ##, not ###.', '## 2024-03-14', '⟦### 2024-03-14⟧');
misplaced('The heading of an item must start with ###, not ##.', '### 18:00 End', '⟦## 18:00 End⟧');
misplaced('The heading of an item must start with ###, not ####.', '### 18:00 End', '⟦#### 18:00 End⟧');
misplaced('A heading with # is not allowed in an agenda.', 'Introduction.', '⟦# Agenda⟧');

invalid('warning time-form', 'The time 11.00 - 11.30 is not in the standard form.', {
  'agenda.fr.md': ['11:00–11:30', '⟦11.00 - 11.30⟧'],
});

invalid('warning time-form', 'The time ١٨:٠٠ is not in the standard form.', {
  'agenda.ar.md': ['### 18:00', '### ⟦١٨:٠٠⟧'],
});

const otherForm = (written: string, heading: string) =>
  invalid('warning time-form', `The time ${written} is not in the standard form.`, {
    'agenda.fr.md': ['### 11:00–11:30 Answers', heading],
  });

otherForm('11 h 00 à 11 h 30', '### ⟦11 h 00 à 11 h 30⟧ Answers');
otherForm('11:00–11:30 a.m. |', '### ⟦11:00–11:30 a.m. |⟧ Answers');
otherForm('**11:00–11:30**', '### ⟦**11:00–11:30**⟧ Answers');
otherForm('**11:00**–*11:30*', '### ⟦**11:00**–*11:30*⟧ Answers');
otherForm('**11:00–11:30', '### ⟦**11:00–11:30 ⟧Answers**');

invalid('warning time-form', '"PM" after 18:00 is read as a part of the title.', {
  'agenda.en.md': ['18:00 End', '⟦18:00⟧ PM Modi'],
});

const unclear = (message: string, heading: string) =>
  invalid('error time-unclear', message, { 'agenda.fr.md': ['### 11:00–11:30 Answers', `### ${heading}`] });

unclear('"3:00–4:00" can be read in two ways.', '⟦3:00–4:00⟧ Answers');
unclear('"midnight:" is not a clear time.', '⟦midnight:⟧ Answers');
unclear('"11:00–ca. 11:30" is not an exact time.', '⟦11:00–ca. 11:30⟧ Answers');
unclear('Nothing says whether "11:00 / 11:30" is a start and an end.', '⟦11:00 / 11:30⟧ Answers');
unclear('"11:00–11:30–12:00" has more than a start and an end.', '⟦11:00–11:30–12:00⟧ Answers');
unclear('"11–12" may be a time or another number.', '⟦11–12⟧ Answers');
unclear('"11.05" may be a time or a date.', '⟦11.05⟧ Answers');
unclear('"11 heures" may be a time or the start of the title.', '⟦11 heures⟧ supplémentaires');
unclear('The title may start after "11:00 – 20", or earlier.', '⟦11:00 – 20⟧ Answers');
unclear('The space after "11:00–11:30" is missing.', '⟦11:00–11:30⟧Answers');

const zoned = (zone: string, heading: string) =>
  invalid(
    'error time-zone-name',
    `The time zone ${zone} is written beside the time, but all times are in the time zone of the meeting.`,
    { 'agenda.fr.md': ['### 11:00–11:30 Answers', heading] },
  );

zoned('CET', '### ⟦11:00–11:30⟧ CET Answers');
zoned('(heure de Genève)', '### ⟦11:00–11:30⟧ (heure de Genève) Answers');

valid('a title that starts with the letters of a time zone', {
  'agenda.fr.md': [
    '### 11:00–11:30 Answers',
    '<!-- suppress time-zone-name: the name of a laboratory -->\n\n### 11:00–11:30 CST Answers',
  ],
});
valid('a title that starts with two letters of a time zone', {
  'agenda.fr.md': ['### 11:00–11:30 Answers', '### 11:00–11:30 MT answers'],
});
invalid('warning time-form', '"MT" after 11:00–11:30 is read as a part of the title.', {
  'agenda.fr.md': ['### 11:00–11:30 Answers', '### ⟦11:00–11:30⟧ MT Answers'],
});
invalid('error time-contradiction', 'The time is 11:00–11:30, but the title contains another time, 16:00.', {
  'agenda.fr.md': ['### 11:00–11:30 Answers', '### ⟦11:00–11:30⟧ Answers, 16:00 Tokyo'],
});
invalid('error time-unclear', '"11:00–end" has an end that is not a time.', {
  'agenda.fr.md': ['### 11:00–11:30 Answers', '### ⟦11:00–end⟧ Answers'],
});

invalid('warning time-form', 'The date ٢٠٢٤-٠٣-١٤ is not in the standard form.', {
  'agenda.ar.md': ['## 2024-03-14', '⟦## ٢٠٢٤-٠٣-١٤⟧'],
});

invalid('error time-value', '11:65 is not a time of day.', {
  'agenda.fr.md': ['11:00–11:30', '⟦11:00–11:65⟧'],
});
invalid('error time-value', '24:00 is not a time of day.', { 'agenda.fr.md': ['### 18:00', '### ⟦24:00⟧'] });

invalid('error item-id', 'The item has no permanent id.', {
  'agenda.fr.md': ['`presentation` `fireside-chat` `#neurons`', '⟦`presentation` `fireside-chat`⟧'],
});

// The questions and answers of the panel, and links to it, are not reported too.
invalid('error item-id', 'The item has no permanent id.', {
  'agenda.fr.md': [
    ['### 10:00–11:00 Panel', '⟦### 10:00–11:00 Panel⟧'],
    ['`panel` `#panel-1`\n\n', ''],
  ],
  'circular.fr.md': ['[panel](agenda.fr.md#panel-1)', 'panel'],
});

const allKinds =
  'The kinds are opening, keynote, presentation, panel, qa, fireside-chat, sharing, open-floor, side-event, break, closing.';

invalid('error item-kind', `The item has no kind. ${allKinds}`, {
  'agenda.fr.md': ['`closing` `#end`', '⟦`#end`⟧'],
});

invalid('error item-kind', `"presentaton" is not a kind. Did you mean "presentation"? ${allKinds}`, {
  'agenda.fr.md': ['`presentation`', '⟦`presentaton`⟧'],
});

invalid('error item-kind', `"dinner" is not a kind. ${allKinds}`, {
  'agenda.*.md': ['`closing`', '⟦`dinner`⟧'],
});

const notAnId = (id: string, message: string) =>
  invalid('error id-form', message, {
    'agenda.fr.md': ['`#end`', `⟦\`#${id}\`⟧`],
  });

notAnId('End', '"End" cannot be an id.');
notAnId('2nd', '"2nd" cannot be an id.');
notAnId('конец', '"конец" cannot be an id.');
notAnId('p9', '"p9" cannot be an id because the site uses it for something else.');
notAnId('', 'There is no id after the # sign.');

invalid('error id-form', '"end-2" is a second id; the item already has #end.', {
  'agenda.fr.md': ['`#end`', '`#end` ⟦`#end-2`⟧'],
});

valid('lists of speakers and documents, further paragraphs, a heading within emphasis', {
  'agenda.fr.md': [
    ['Abstract.', 'Abstract.\n\n- Jane Doe `speaker`\n- [Paper](note.fr.md) `document`\n\nMore.'],
    ['Neurons', '**Neurons** and *more*'],
  ],
});
