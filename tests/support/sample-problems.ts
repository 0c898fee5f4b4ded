/** Faults for the site's own content: of each rule that one meeting can break, in two languages at least where it has one. */
import type { RuleId } from '../../src/core/checks/registry.ts';
import { type Language, languageTags } from '../../src/core/model/languages.ts';
import type { Edits } from './content.ts';

export interface SampleFault {
  rule: RuleId;
  /** Folder of the meeting. */
  meeting: string;
  edits: Edits;
  /** Whether the fault is about the records of translations; without them a change of the source is no fault. */
  isRecorded?: boolean;
}

/** Meetings with an agenda, a note, a circular. */
const [agenda, note, circular] = ['forum-9', 'forum-1', 'forum-12'] as const;

type Make = (language: Language) => Edits;

const inEach = (rule: RuleId, meeting: string, languages: readonly Language[], make: Make): SampleFault[] =>
  languages.map((language) => ({ rule, meeting, edits: make(language) }));
const once = (rule: RuleId, meeting: string, edits: Edits): SampleFault[] => [{ rule, meeting, edits }];

// ---- Ways to edit -------------------------------------------------------------------------------------

/** A passage more in the circular. */
const said = (rule: RuleId, texts: Partial<Record<Language, string>>): SampleFault[] =>
  languageTags.flatMap((tag) => {
    const text = texts[tag];
    const edits = { [`circular.${tag}.md`]: ['`#theme`\n\n', `\`#theme\`\n\n${text}\n\n`] } as const;
    return text === undefined ? [] : [{ rule, meeting: circular, edits }];
  });
/** One passage changed in one document. */
const of =
  (document: string, ...edit: [string, string]): Make =>
  (language) => ({ [`${document}.${language}.md`]: edit });
const panel = '### 10:10–11:30';
const start = '---\ntitle: ';
const russian = 'Сессия посвящена приливам, штормовым нагонам и раннему предупреждению.';
const sections = 'theme agenda participation sharing-session gender-balance questions'.split(' ');
const english = 'The session is open to all who have registered by then, and to all who have not done so.';

// ---- The faults ---------------------------------------------------------------------------------------

export const sampleFaults: readonly SampleFault[] = [
  // Files
  ...once('file-name', agenda, { 'agenda.de.md': '⟦⟧---\ntitle: Tagesordnung\n---\n\nText.\n' }),
  ...once('file-name', note, { 'Note.fr.md': '⟦⟧---\ntitle: Note\n---\n\nText.\n' }),
  ...once('file-place', note, { 'old/note.fr.md': '⟦⟧---\ntitle: Note\n---\n\nText.\n' }),
  ...once('file-stray', circular, { 'list.txt': '⟦⟧Names\n' }),
  ...once('meeting-missing', agenda, { 'meeting.yaml': null, 'agenda.ar.md': [start, `⟦⟧${start}`] }),
  ...inEach('document-empty', note, ['fr', 'zh'], (tag) => ({
    [`note.${tag}.md`]: '⟦⟧---\ntitle: Note\n---\n',
  })),
  ...inEach('version-missing', note, ['ru', 'ar'], (tag) => ({
    [`note.${tag}.md`]: null,
    'note.en.md': [start, `⟦⟧${start}`],
  })),
  // Fields
  ...inEach('yaml-syntax', note, ['fr', 'zh'], of('note', 'status: final', 'status: ⟦@⟧final')),
  ...inEach('frontmatter-missing', note, ['ru', 'es'], of('note', start, `⟦⟧\n${start}`)),
  ...inEach('frontmatter-open', circular, ['fr', 'en'], of('circular', '\n---\n\n', '\n⟦⟧\n')),
  ...inEach('field-missing', circular, ['fr', 'en'], (tag) => ({
    [`circular.${tag}.md`]: [
      [start, '---\n⟦title: '],
      ['symbol: F. 412\n', ''],
      ['\n---\n\n', '\n⟧---\n\n'],
    ],
  })),
  ...inEach('field-unknown', agenda, ['en', 'ar'], of('agenda', 'status: prov', '⟦statos⟧: prov')),
  ...once('field-unknown', circular, { 'meeting.yaml': ['venue:', '⟦venu⟧:'] }),
  ...inEach('field-value', note, ['fr', 'ru'], of('note', 'status: final', 'status: ⟦finished⟧')),
  ...once('field-value', agenda, { 'meeting.yaml': ['Europe/Zurich', '⟦Europe/Geneva⟧'] }),
  ...once('meeting-dates', note, { 'meeting.yaml': ['end: 2019-09-27', 'end: ⟦2019-09-26⟧'] }),
  ...once('deadline-late', circular, {
    'meeting.yaml': ['- id: names\n    date: 2025-10-10', '- id: names\n    date: ⟦2025-11-10⟧'],
  }),
  ...once('date-late', circular, {
    'circular.*.md': ['date: 2025-09-24', 'date: 2025-10-30'],
    'circular.en.md': ['date: 2025-10-30', 'date: ⟦2025-10-30⟧'],
  }),
  ...once('symbol-duplicate', circular, {
    'circular.*.md': ['symbol: F. 412', 'symbol: F. 7000'],
    'note.*.md': '---\ntitle: Note\nsymbol: F. 7000\ndate: 2025-09-25\n---\n\nText.\n',
    'note.en.md': ['symbol: F. 7000', 'symbol: ⟦F. 7000⟧'],
  }),
  ...once('earlier-unknown', circular, {
    'meeting.yaml': ['meeting: forum-9', 'meeting: ⟦forum-10⟧'],
  }),
  // Agenda
  ...inEach('day-form', agenda, ['fr', 'zh'], of('agenda', '## 2024-03-14', '⟦## 14.3.2024⟧')),
  ...once('day-outside', agenda, { 'agenda.*.md': ['## 2024-03-14', '⟦## 2024-03-16⟧'] }),
  ...once('day-order', agenda, { 'agenda.*.md': ['## 2024-03-14', '⟦## 2024-03-13⟧'] }),
  ...once('day-missing', agenda, {
    'meeting.yaml': ['end: 2024-03-14', 'end: 2024-03-15'],
    'agenda.en.md': ['## 2024-03-14', '⟦## 2024-03-14⟧'],
  }),
  ...inEach('heading-depth', agenda, ['en', 'ru'], of('agenda', '## 2024-03-14', '⟦# 2024-03-14⟧')),
  ...inEach('item-form', agenda, ['en'], of('agenda', '### 10:00–10:10 Opening', '⟦### Opening⟧')),
  ...inEach('item-form', agenda, ['zh'], of('agenda', '### 10:00–10:10 开幕', '⟦### 开幕⟧')),
  ...inEach(
    'item-outside',
    agenda,
    ['en'],
    of('agenda', '## 2024-03-13\n\n### 10:00–10:10 Opening', '⟦### 10:00–10:10 Opening⟧'),
  ),
  ...inEach(
    'item-outside',
    agenda,
    ['ru'],
    of('agenda', '## 2024-03-13\n\n### 10:00–10:10 Открытие', '⟦### 10:00–10:10 Открытие⟧'),
  ),
  ...inEach('item-title', agenda, ['en'], of('agenda', '### 10:00–10:10 Opening', '⟦### 10:00–10:10⟧')),
  ...inEach('item-title', agenda, ['ar'], of('agenda', '### 10:00–10:10 الافتتاح', '⟦### 10:00–10:10⟧')),
  ...inEach('time-form', agenda, ['fr', 'zh'], of('agenda', panel, '### ⟦10.10-11.30⟧')),
  ...inEach('time-value', agenda, ['en', 'ar'], of('agenda', panel, '### ⟦10:10–11:75⟧')),
  ...once('time-order', agenda, { 'agenda.*.md': [panel, '### ⟦10:10–10:05⟧'] }),
  ...once('time-overlap', agenda, { 'agenda.*.md': [panel, '### ⟦10:05–11:30⟧'] }),
  ...once('time-outside', agenda, {
    'meeting.yaml': ['timeZone:', 'hours: 10:02–18:00\ntimeZone:'],
    'agenda.*.md': [
      ['### 10:00–10:10', '### ⟦10:00–10:10⟧'],
      ['### 10:00–10:05', '### ⟦10:00–10:05⟧'],
    ],
  }),
  ...once('time-zone-gap', agenda, {
    'meeting.yaml': [
      ['start: 2024-03-13', 'start: 2024-03-30'],
      ['end: 2024-03-14', 'end: 2024-03-31'],
    ],
    'agenda.*.md': [
      ['## 2024-03-13', '## 2024-03-30'],
      ['## 2024-03-14', '## 2024-03-31'],
      ['### 10:00–10:05', '### ⟦02:30–10:05⟧'],
    ],
  }),
  ...inEach('item-id', agenda, ['fr', 'ru'], of('agenda', '`panel` `#panel-4`', '⟦`opening`⟧')),
  ...inEach('item-kind', agenda, ['es', 'zh'], of('agenda', '`panel` `#panel-1`', '⟦`talk`⟧ `#panel-1`')),
  ...inEach(
    'item-of',
    agenda,
    ['ar', 'en'],
    of('agenda', '`qa` `#qa-2` `of #panel-2`', '⟦`qa` `#qa-2` `of #panel-9`⟧'),
  ),
  ...inEach('id-form', agenda, ['ru', 'fr'], of('agenda', '`#panel-1`', '⟦`#Panel_1`⟧')),
  ...inEach('id-duplicate', circular, ['fr', 'zh'], of('circular', '`#agenda`', '⟦`#theme`⟧')),
  // Text
  ...inEach('section-id', circular, ['en'], of('circular', '## Theme\n\n`#theme`', '⟦## Theme⟧')),
  ...inEach('section-id', circular, ['ru'], of('circular', '## Тема\n\n`#theme`', '⟦## Тема⟧')),
  ...inEach('section-title', circular, ['en'], of('circular', '## Theme\n', '⟦##⟧\n')),
  ...inEach('section-title', circular, ['fr'], of('circular', '## Thème\n', '⟦##⟧\n')),
  ...inEach('numbering', note, ['fr', 'ar'], of('note', '\n7. ', '\n⟦9⟧. ')),
  ...said('footnote-undefined', { ru: 'Текст⟦[^1]⟧.', es: 'Texto⟦[^1]⟧.' }),
  ...said('footnote-unused', { en: '⟦[^9]: Nothing refers to it.⟧', fr: '⟦[^9]: Rien n’y renvoie.⟧' }),
  ...inEach('footnote-duplicate', note, ['es', 'zh'], of('note', '\n[^3]: ', '\n⟦[^2]: A2.⟧\n\n[^3]: ')),
  ...said('raw-html', { en: 'A ⟦<b>⟧word</b>.', ar: 'كلمة ⟦<br>⟧' }),
  ...said('nesting-depth', {
    fr: `${'>'.repeat(99)}⟦${'>'.repeat(9)} profond⟧`,
    zh: `${'>'.repeat(99)}⟦${'>'.repeat(9)} 深⟧`,
  }),
  ...inEach('block-open', note, ['ru', 'zh'], of('note', '\n7. ', '\n⟦```⟧\n7. ')),
  ...said('image', { fr: '⟦![Photo](photo.jpg)⟧', zh: '⟦![图](photo.jpg)⟧' }),
  ...said('bare-url', {
    zh: '见⟦https://example.org/a。谢谢⟧',
    ar: 'انظر ⟦https://example.org/a،⟧ وشكرا.',
  }),
  ...said('link-target', {
    fr: 'Voir ⟦[ici](note.fr.md)⟧.',
    ru: 'См. ⟦[здесь](../forum-8/agenda.ru.md#panel-99)⟧.',
  }),
  ...said('link-language', {
    fr: 'Voir ⟦[ici](../forum-8/agenda.en.md)⟧.',
    ar: 'انظر ⟦[هنا](../forum-8/agenda.fr.md#panel-1)⟧.',
  }),
  ...said('engine-difference', {
    en: '⟦Write to desk/a@example.org.⟧',
    es: '⟦Escriba a desk/a@example.org.⟧',
  }),
  // Words and letters
  ...said('weekday', {
    en: 'It opens on ⟦Monday⟧, 28 October 2025.',
    fr: 'Elle s’ouvre le ⟦lundi⟧ 28 octobre 2025.',
    es: 'Se inaugurará el ⟦miércoles⟧ 28 de octubre.',
    ru: 'Он откроется в ⟦понедельник⟧, 28 октября 2025 г.',
    ar: 'تُفتتح يوم ⟦الأربعاء⟧ 28 أكتوبر 2025.',
    zh: '会议于2025年10月29日（⟦星期四⟧）闭幕。',
  }),
  ...said('drafting-mark', {
    en: 'By ⟦[insert date]⟧.',
    fr: 'Salle : ⟦à compléter⟧.',
    es: 'Sala: ⟦[por confirmar]⟧.',
    ru: 'Зал ⟦(уточняется)⟧.',
    ar: 'القاعة: ⟦TBC⟧',
    zh: '会议室：⟦待定⟧。',
  }),
  ...said('look-alike', {
    ru: 'С 10:00 до 18:00 (⟦СЕТ⟧).',
    en: 'In ⟦Gеneva⟧.',
    fr: 'À ⟦Gеnève⟧.',
    es: 'En ⟦Ginеbra⟧.',
  }),
  ...said('invisible-character', {
    zh: '会议⟦\u200b⟧公开。',
    fr: 'La ses⟦\u00ad⟧sion est ouverte.',
    ar: 'الدورة⟦\ufeff⟧ مفتوحة.',
  }),
  ...said('bidi-unpaired', {
    ar: 'الدورة ⟦\u202b⟧مفتوحة.',
    en: 'The session ⟦\u202e⟧is open\u202c.',
  }),
  ...said('official-name', {
    en: 'The ⟦International Tidal Organisation⟧.',
    fr: 'Le ⟦forum sur les données de marée⟧.',
    es: 'La ⟦Secretaría permanente⟧.',
    ru: 'Участники ⟦форума по данным о приливах⟧.',
    zh: '⟦国际潮汐机构⟧。',
  }),
  ...inEach('text-language', circular, ['fr', 'zh'], (tag) => ({
    [`circular.${tag}.md`]: [
      `---\ntitle: ⟦${russian}⟧\nsymbol: F. 412\ndate: 2025-09-24\n---\n`,
      ...sections.map((id) => `## Тема\n\n\`#${id}\`\n\n${russian}\n`),
    ].join('\n'),
  })),
  // Languages compared
  ...inEach('untranslated', circular, ['ru', 'es'], (tag) => ({
    'circular.en.md': ['`#theme`\n\n', `\`#theme\`\n\n${english}\n\n`],
    [`circular.${tag}.md`]: ['`#theme`\n\n', `\`#theme\`\n\n⟦${english}⟧\n\n`],
  })),
  ...inEach(
    'structure-parity',
    circular,
    ['fr'],
    of(
      'circular',
      '## Équilibre entre les genres\n\n`#gender-balance`',
      '⟦## Équilibre entre les genres⟧\n\n`#gender`',
    ),
  ),
  ...inEach(
    'structure-parity',
    circular,
    ['ru'],
    of('circular', '## Гендерный баланс\n\n`#gender-balance`', '⟦## Гендерный баланс⟧\n\n`#gender`'),
  ),
  ...inEach(
    'kind-parity',
    agenda,
    ['ru', 'ar'],
    of('agenda', '`panel` `#panel-1`', '⟦`sharing` `#panel-1`⟧'),
  ),
  ...inEach('schedule-parity', agenda, ['fr', 'zh'], of('agenda', panel, '### ⟦10:10–11:25⟧')),
  ...inEach('numbering-parity', note, ['es', 'ar'], of('note', '\n[^1]: ', '\n⟦10. A10.⟧\n\n[^1]: ')),
  ...inEach('footnote-parity', note, ['zh', 'fr'], (tag) => ({
    [`note.${tag}.md`]: [
      ['\n7. ', '\n7. [^4] '],
      ['\n[^3]: ', '\n⟦[^4]: A4.⟧\n\n[^3]: '],
    ],
  })),
  ...inEach('field-parity', circular, ['es', 'zh'], of('circular', 'date: 2025-09-24', 'date: ⟦2025-09-23⟧')),
  ...once('translation-behind', circular, {
    'circular.en.md': ['`#theme`\n\n', '`#theme`\n\nOne sentence more.\n\n'],
    'circular.ar.md': ['## موضوع الدورة\n', '⟦## موضوع الدورة⟧\n'],
    'circular.es.md': ['## Tema\n', '⟦## Tema⟧\n'],
    'circular.fr.md': ['## Thème\n', '⟦## Thème⟧\n'],
    'circular.ru.md': ['## Тема\n', '⟦## Тема⟧\n'],
    'circular.zh.md': ['## 会议主题\n', '⟦## 会议主题⟧\n'],
  }).map((fault) => ({ ...fault, isRecorded: true })),
  ...inEach('translation-record', note, ['fr', 'zh'], (tag) => ({
    [`translations/paper.${tag}.yaml`]: '⟦⟧source: "en"\ntitle: "11b3c6b7cf7b81"\nparts: {}\n',
  })).map((fault) => ({ ...fault, isRecorded: true })),
  // States
  ...once('withdrawn-reason', note, { 'note.*.md': ['status: final', 'status: ⟦withdrawn⟧'] }),
  ...once('correction-part', note, {
    'note.*.md': [
      'status: final',
      'status: final\ncorrections:\n  - date: 2019-10-01\n    at: ⟦p99⟧\n    text: A word was missing.',
    ],
  }),
  ...once('revises-missing', note, { 'note-rev-1.*.md': '⟦⟧---\ntitle: Note\n---\n\n1.\n' }),
  ...once('revises', note, { 'note.*.md': ['status: final', 'status: final\nrevises: ⟦paper⟧'] }),
  // Silencing
  ...said('silence-form', {
    en: '⟦<!-- silence weekday -->⟧\n\nText.',
    ar: '⟦<!-- silence week: سبب -->⟧\n\nنص.',
  }),
  ...said('silence-unused', {
    fr: '⟦<!-- silence weekday: une citation -->⟧\n\nTexte.',
    zh: '⟦<!-- silence weekday: 引文 -->⟧\n\n文本。',
  }),
];
