/** A site with a document in each state, in three languages, and in a fourth what there was before the revisions: what the sample content has no facts for. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Language } from '../../src/core/model/languages.ts';
import type { Content } from './content.ts';
import { root } from './run.ts';

/** An instant before the embargo ends, and one after it, in seconds since 1970. */
export const beforeEmbargo = String(Date.parse('2026-01-31T12:00:00Z') / 1000);
export const afterEmbargo = String(Date.parse('2026-02-01T08:00:00Z') / 1000);

/** Words that only the document under embargo has: its name, symbol, titles and text. */
export const secrets = [
  'quetzal-letter',
  'C. 7654321',
  'Quetzalcoatlus',
  'Zanzibar',
  'قسطنطينية',
  '饕餮',
  '麒麟',
];

const languages = ['en', 'ar', 'zh'] as const;
/** French has the former versions alone. */
type Shown = (typeof languages)[number] | 'fr';

const six = (texts: Record<Shown, string>): string =>
  (['ar', 'zh', 'en', 'fr', 'ru', 'es'] as Language[])
    .map((tag) => `  ${tag}: ${texts[tag as Shown] ?? texts.en}`)
    .join('\n');

const meeting = `number: 90
name:
${six({ en: 'Ninetieth session', ar: 'الدورة التسعون', zh: '第九十届会议', fr: 'Quatre-vingt-dixième session' })}
start: 2026-05-13
end: 2026-05-14
timeZone: Europe/Zurich
place:
${six({ en: 'Geneva', ar: 'جنيف', zh: '日内瓦', fr: 'Genève' })}
expected: [report]
`;

interface Words {
  circular: string;
  agenda: string;
  note: string;
  letter: string;
  secret: string;
  section: string;
  invitation: string;
  invitationRevised: string;
  names: string;
  namesRevised: string;
  dropped: string;
  added: string;
  reason: string;
  correction: string;
  correctionOfNote: string;
  panel: string;
  answers: string;
  revised: string;
}

const words: Record<Shown, Words> = {
  en: {
    circular: 'Invitation to the ninetieth session',
    agenda: 'Agenda',
    note: 'Note on participation',
    letter: 'Letter on accommodation',
    secret: 'Quetzalcoatlus in Zanzibar',
    section: 'Participation',
    invitation: 'The meeting will be held in Geneva on 13 and 14 May 2026, in person.',
    invitationRevised: 'The meeting will be held in Geneva on 13 and 14 May 2026, in person and online.',
    names: 'Names of participants should be sent by 1 April 2026.',
    namesRevised: 'Names and titles of participants should be sent by 15 April 2026.',
    dropped: 'Interpretation will be provided in three languages.',
    added: 'Interpretation will be provided in six languages.',
    reason: 'The hotels named in it have closed.',
    correction: 'The hour of the panel was printed as 11:00.',
    correctionOfNote: 'For “Bern”, read “Geneva”.',
    panel: 'Panel: training data',
    answers: 'Questions and answers',
    revised: 'revised',
  },
  ar: {
    circular: 'دعوة إلى الدورة التسعين',
    agenda: 'جدول الأعمال',
    note: 'مذكرة بشأن المشاركة',
    letter: 'رسالة بشأن الإقامة',
    secret: 'الطريق إلى قسطنطينية',
    section: 'المشاركة',
    invitation: 'يُعقد الاجتماع في جنيف يومي 13 و14 مايو 2026 حضوريا.',
    invitationRevised: 'يُعقد الاجتماع في جنيف يومي 13 و14 مايو 2026 حضوريا وعبر الإنترنت.',
    names: 'ينبغي إرسال أسماء المشاركين قبل 1 أبريل 2026.',
    namesRevised: 'ينبغي إرسال أسماء المشاركين وألقابهم قبل 15 أبريل 2026.',
    dropped: 'تُوفَّر الترجمة الفورية بثلاث لغات.',
    added: 'تُوفَّر الترجمة الفورية بست لغات.',
    reason: 'أُغلقت الفنادق المذكورة فيها.',
    correction: 'طُبعت ساعة الحلقة خطأً على أنها 11:00.',
    correctionOfNote: 'يُستعاض عن كلمة «برن» بكلمة «جنيف».',
    panel: 'حلقة نقاش: بيانات التدريب',
    answers: 'أسئلة وأجوبة',
    revised: 'منقحة',
  },
  zh: {
    circular: '第九十届会议邀请函',
    agenda: '议程',
    note: '关于与会的说明',
    letter: '关于住宿的信函',
    secret: '饕餮与麒麟',
    section: '与会',
    invitation: '会议将于2026年5月13日和14日在日内瓦现场举行。',
    invitationRevised: '会议将于2026年5月13日和14日在日内瓦以现场和在线方式举行。',
    names: '与会者姓名应于2026年4月1日之前寄出。',
    namesRevised: '与会者姓名和职务应于2026年4月15日之前寄出。',
    dropped: '将提供三种语言的口译。',
    added: '将提供六种语言的口译。',
    reason: '其中所列酒店已经停业。',
    correction: '小组讨论的时间误印为11:00。',
    correctionOfNote: '“伯尔尼”应为“日内瓦”。',
    panel: '小组讨论：训练数据',
    answers: '问答',
    revised: '修订',
  },
  fr: {
    circular: 'Invitation à la quatre-vingt-dixième session',
    agenda: 'Ordre du jour',
    note: 'Note sur la participation',
    letter: 'Lettre sur l’hébergement',
    secret: 'Secret',
    section: 'Participation',
    invitation: 'La réunion se tiendra à Genève les 13 et 14 mai 2026, en présentiel.',
    invitationRevised: 'La réunion se tiendra à Genève les 13 et 14 mai 2026, en présentiel et en ligne.',
    names: 'Les noms des participants sont à envoyer avant le 1er avril 2026.',
    namesRevised: 'Les noms et les titres des participants sont à envoyer avant le 15 avril 2026.',
    dropped: 'L’interprétation sera assurée en trois langues.',
    added: 'L’interprétation sera assurée en six langues.',
    reason: 'Les hôtels cités ont fermé.',
    correction: 'L’heure de la table ronde était imprimée 11 heures.',
    correctionOfNote: 'Au lieu de « Berne », lire « Genève ».',
    panel: 'Table ronde : données d’entraînement',
    answers: 'Questions et réponses',
    revised: 'révisée',
  },
};

const circular = (w: Words, fields: string, invitation: string, names: string, last: string): string => `---
title: ${w.circular}
date: 2026-01-10
${fields}---

## ${w.section}

\`#participation\`

1. ${invitation}

2. ${names}

${last}
`;

const agenda = (w: Words, fields: string, time: string, rest: string): string => `---
title: ${w.agenda}
status: provisional
${fields}---

## 2026-05-13

### ${time} ${w.panel}

\`panel\` \`#panel-1\`

${w.invitation}
${rest}`;

const documents = (w: Words): Record<string, string> => ({
  circular: circular(w, 'symbol: C. 9001\n', w.invitation, w.names, `3. ${w.dropped}`),
  'circular-rev-1': circular(
    w,
    'symbol: C. 9001 Rev.\nrevises: circular\n',
    w.invitationRevised,
    w.namesRevised,
    `3. ${w.added}`,
  ),
  agenda: agenda(
    w,
    '',
    '10:00–11:00',
    `\n### 11:00–11:30 ${w.answers}\n\n\`qa\` \`#qa-1\` \`of #panel-1\`\n`,
  ),
  'agenda-rev-1': agenda(
    w,
    `revises: agenda\ncorrections:\n  - date: 2026-01-20\n    at: panel-1\n    text: "${w.correction}"\n`,
    '10:30–11:30',
    '',
  ),
  note: `---
title: ${w.note}
corrections:
  - date: 2026-01-15
    at: p2
    text: ${w.correctionOfNote}
  - date: 2026-01-22
    at: participation
    text: ${w.correctionOfNote}
  - date: 2026-01-22
    at: fn-1
    text: ${w.correctionOfNote}
---

## ${w.section}

\`#participation\`

1. ${w.invitation}[^1]

2. ${w.names}

[^1]: ${w.dropped}
`,
  letter: `---\ntitle: ${w.letter}\nstatus: withdrawn\nreason: ${w.reason}\n---\n\n1. ${w.names}\n`,
  'quetzal-letter': `---\ntitle: ${w.secret}\nsymbol: C. 7654321\npublishFrom: 2026-02-01T09:00\n---\n\n## ${w.secret}\n\n\`#zanzibar\`\n\n1. ${w.secret}.\n`,
});

const folder = 'meetings/conversation-90';
const moved = `- from: conversation-90/programme
  to: conversation-90/agenda
- from: conversation-90/programme-old
  to: conversation-90/programme
- from: session-90
  to: conversation-90
`;

const formerInFrench = ['agenda', 'circular'].map((name) => [
  `${folder}/${name}.fr.md`,
  documents(words.fr)[name],
]);

export const statesContent: Content = {
  'moved.yaml': moved,
  [`${folder}/meeting.yaml`]: meeting,
  ...Object.fromEntries(
    languages.flatMap((tag) =>
      Object.entries(documents(words[tag])).map(([name, text]) => [`${folder}/${name}.${tag}.md`, text]),
    ),
  ),
  ...Object.fromEntries(formerInFrench),
};

/** Writes it beside the name of the site. @param target folder of the content */
export async function writeStates(target: string, content: Content = statesContent): Promise<string> {
  await mkdir(target, { recursive: true });
  await cp(join(root, 'content/site.yaml'), join(target, 'site.yaml'));
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
  return target;
}
