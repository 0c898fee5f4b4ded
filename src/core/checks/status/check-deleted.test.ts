import { type Content, type Edits, filesOf } from '../../../../tests/support/content.ts';
import { seriesYaml, withSeries } from '../../../../tests/support/meetings/series.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';
import { compile } from '../../compile.ts';
import { languageTags } from '../../model/languages.ts';
import type { PublishedFile } from '../../model/model.ts';

const published = '2024-02-03T09:00:00Z';
const publishedFiles: PublishedFile[] = [
  { file: 'meetings/session/meeting.yaml', published },
  ...['agenda', 'note', 'circular'].flatMap((name) =>
    languageTags.map((tag) => ({ file: `meetings/session/${name}.${tag}.md`, published })),
  ),
];

/** Finds problems after all files of the valid site, and others, were public. */
const after =
  (...others: string[]) =>
  (content: Content) =>
    compile(filesOf(content), {
      base: '/',
      crossCheck: true,
      publishedBefore: [...publishedFiles, ...others.map((file) => ({ file, published }))],
      now: '2024-02-10T00:00:00Z',
    }).diagnostics;
const afterwards = after();

const deleted = 'session/note was published on 2024-02-03 and would disappear, which breaks links to it.';
const circular = '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n';
const unlinked: Edits = { 'circular.*.md': circular };
const inOthers: Edits = Object.fromEntries(
  languageTags
    .slice(1)
    .map((tag) => [`note.${tag}.md`, ['title: Note', 'title: Note\nstatus: draft'] as const]),
);

invalid(
  'error document-deleted',
  deleted,
  { ...unlinked, ...inOthers, 'note.ar.md': ['title: Note', 'title: Note\nstatus: ⟦draft⟧'] },
  afterwards,
);

invalid(
  'error document-deleted',
  deleted,
  {
    ...unlinked,
    'note.*.md': ['title: Note', 'title: Note\npublishFrom: 2024-03-01'],
    'note.ar.md': ['publishFrom: 2024-03-01', 'publishFrom: ⟦2024-03-01⟧'],
  },
  afterwards,
);

invalid(
  'error document-deleted',
  'session/programme was published on 2024-02-03 and would disappear, which breaks links to it.',
  { '/meetings/session/programme.ar.md': null },
  after('meetings/session/programme.ar.md', 'meetings/session/programme.fr.md'),
);

invalid(
  'error meeting-deleted',
  'The meeting other was published on 2024-02-03 and would disappear, which breaks links to it.',
  { '/meetings/other/meeting.yaml': null },
  after('meetings/other/agenda.en.md', 'meetings/other/meeting.yaml'),
);

invalid(
  'error document-deleted',
  'other/programme was published on 2024-02-03 and would disappear, which breaks links to it.',
  {
    '/meetings/other/programme.en.md': null,
    '/moved.yaml': '- from: other\n  to: session\n',
  },
  after('meetings/other/agenda.en.md', 'meetings/other/programme.en.md', 'meetings/other/meeting.yaml'),
);

invalid(
  'warning translation-deleted',
  'The version in French was published on 2024-02-03 and would disappear; its page will say that the language is missing.',
  { ...unlinked, 'note.fr.md': ['title: Note', 'title: Note\nstatus: ⟦draft⟧'] },
  afterwards,
);

invalid(
  'error document-deleted',
  'The page about was published on 2024-02-03 and would disappear, which breaks links to it.',
  { '/pages/about.en.md': null },
  after('pages/about.en.md', 'pages/about.fr.md'),
);

invalid(
  'warning translation-deleted',
  'The version in Arabic was published on 2024-02-03 and would disappear; its page will say that the language is missing.',
  { '/pages/about.ar.md': null },
  (content) => {
    const others = languageTags
      .slice(1)
      .map((tag) => [`pages/about.${tag}.md`, '---\ntitle: About\n---\n\nText.\n']);
    const files = { ...content, ...Object.fromEntries(others) };
    return after('pages/about.ar.md')(files).filter(({ rule }) => rule !== 'version-missing');
  },
);

valid(
  'a withdrawn document',
  { 'note.*.md': ['title: Note', 'title: Note\nstatus: withdrawn\nreason: Superseded'] },
  afterwards,
);

const renamed: Edits = {
  ...unlinked,
  'note.*.md': null,
  'paper.*.md': '---\ntitle: Paper\n---\n\nText.\n',
};

valid(
  'a document that was renamed twice',
  {
    ...renamed,
    '/moved.yaml':
      '- from: session/note\n  to: session/draft-paper\n- from: session/draft-paper\n  to: session/paper\n',
  },
  afterwards,
);

// ---- Series -------------------------------------------------------------------------------------------

/** Finds problems after some series had pages. */
const afterSeries =
  (...ids: string[]) =>
  (content: Content) =>
    compile(filesOf(content), {
      base: '/',
      crossCheck: true,
      publishedBefore: ids.map((series) => ({ file: 'series.yaml', published, series })),
      now: '2024-02-10T00:00:00Z',
    }).diagnostics;

invalid(
  'error document-deleted',
  'The series lakes was published on 2024-02-03 and would disappear, which breaks links to it and subscriptions to its calendar and feed.',
  withSeries('tides', `⟦⟧${seriesYaml}`),
  afterSeries('tides', 'lakes'),
);
invalid(
  'error document-deleted',
  'The series tides was published on 2024-02-03 and would disappear, which breaks links to it and subscriptions to its calendar and feed.',
  { '/series.yaml': null },
  afterSeries('tides'),
);
valid(
  'a series without meetings, to which they belonged before',
  withSeries('assembly'),
  afterSeries('tides'),
);
