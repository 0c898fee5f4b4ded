import { check } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const pattern = (name: string) => `The name ${name} does not follow the pattern <document>.<language>.md.`;
const notAName = (name: string, nearest: string) =>
  invalid('error file-name', `${pattern(name)} Did you mean ${nearest}?`, { [name]: '⟦⟧text' });

notAName('agenda.FR.md', 'agenda.fr.md');
notAName('note-2.esp.md', 'note-2.es.md');
notAName('Circular.ru.md', 'circular.ru.md');
notAName('note.fr.mdx', 'note.fr.md');
notAName('agenda.fr.md.md', 'agenda.fr.md');
notAName('agenda-fr.md', 'agenda.fr.md');
notAName('Note 2_EN.md', 'note-2.en.md');

// Codes of countries, of other standards and of symbols; names of languages.
notAName('agenda.cn.md', 'agenda.zh.md');
notAName('agenda.zh-CN.md', 'agenda.zh.md');
notAName('agenda.sp.md', 'agenda.es.md');
notAName('agenda.chi.md', 'agenda.zh.md');
notAName('agenda.F.md', 'agenda.fr.md');
notAName('agenda.anglais.md', 'agenda.en.md');
notAName('agenda.русский.md', 'agenda.ru.md');

invalid('error file-name', 'By its name, agenda.de.md is in German, which this site does not have.', {
  'agenda.de.md': '⟦⟧text',
});
invalid('error file-name', 'By its name, agenda.uk.md is in Ukrainian, which this site does not have.', {
  'agenda.uk.md': '⟦⟧text',
});
invalid('error file-name', 'The name minutes.md does not say which language the text is in.', {
  'minutes.md': '⟦⟧text',
});
invalid('error file-name', pattern('Ordre du jour.md'), { 'Ordre du jour.md': '⟦⟧text' });

// A text that was meant as an agenda is one problem, and not one for each of its headings.
const meantAsAgenda = (name: string, first: string) =>
  invalid(
    'error file-name',
    `${name} has days or times as an agenda has, but only a file named agenda or programme can have them.`,
    {
      [name]: `---\ntitle: Programme\n---\n\n${first}\n\n\`break\` \`#coffee\`\n\n### 11:30–12:00 Answers\n\n\`qa\`\n`,
    },
    (content) => check(content).diagnostics.filter(({ rule }) => rule !== 'version-missing'),
  );
meantAsAgenda('agenda-2.en.md', '⟦## 2024-03-13⟧\n\n### 11:00–11:30 Coffee');
meantAsAgenda('timetable.en.md', '⟦### 11:00–11:30 Coffee⟧');
meantAsAgenda('horaire.fr.md', '⟦### 11 h 00 – 11 h 30 Pause⟧');
meantAsAgenda('meeting-agenda.ar.md', '⟦## ٢٠٢٤-٠٣-١٣⟧');

valid('sections with an id whose title is a date or starts with a time', {
  'note.*.md': ['## Aims', '## 2024-03-13\n\n`#day`\n\n## 10:00 Reception'],
});

const unpublished = (name: string, reason: string) =>
  invalid('warning file-stray', `${name.replace('/', '')} ${reason}`, { [name]: '⟦⟧text' });

const text = 'is not published: texts of this site are Markdown files.';
const download = 'is not published: the folder content has only texts and settings.';
const temporary = 'looks like a copy that a program left behind; it is not published.';
unpublished('notes.txt', text);
unpublished('agenda.fr.docx', text);
unpublished('agenda.en.md.txt', 'is not published: the names of texts end with .md.');
unpublished('meeting.yml', 'has no effect: this settings file has the name meeting.yaml.');
unpublished('Meeting.yaml', 'has no effect: this settings file has the name meeting.yaml.');
unpublished('/names.yaml.txt', 'has no effect: this settings file has the name names.yaml.');
unpublished('scan.PDF', download);
unpublished('agenda.fr.md~', temporary);
unpublished('~$report.docx', temporary);
invalid('warning file-stray', 'note.de.yaml is neither a text nor a settings file, so it is not published.', {
  'translations/note.de.yaml': '⟦⟧source: en',
});

valid('files for those who write', { '/README.md': 'text', 'README.md': 'text' });
