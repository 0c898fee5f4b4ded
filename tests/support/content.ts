/** A small valid site in memory, and the marks with which tests show positions in its texts. */

import { contentParity } from '../../src/core/checks/languages/content-parity.ts';
import type { Compiled } from '../../src/core/compile.ts';
import { compile } from '../../src/core/compile.ts';
import { type Language, languages, languageTags } from '../../src/core/model/languages.ts';
import type { Agenda, Site, SourceFile, Span, Text, Version } from '../../src/core/model/model.ts';
import type { Parsed, ParseOptions } from '../../src/core/parse/parse.ts';
import type { MemoizeByMeeting } from '../../src/core/site/read-meetings.ts';

/** Text of each file by its path below `content/`. */
export type Content = Readonly<Record<string, string>>;

/** A change of a file: replaces a passage that occurs exactly once, replaces the text, or deletes the file. */
type Edit = readonly [passage: string, replacement: string] | string | null;

/**
 * Edits by path below the folder of the meeting, or below `content/` with a slash: `/site.yaml`. `agenda.*.md` means
 * the file of each language.
 */
export type Edits = Readonly<Record<string, Edit | readonly Edit[]>>;

// ---- The valid site -----------------------------------------------------------------------------------

/** YAML with a text in each language. */
export const inSix = (field: string, text: string, indent = ''): string =>
  [`${indent}${field}:`, ...languages.map(({ tag, name }) => `${indent}  ${tag}: ${text}, ${name}`)].join(
    '\n',
  );

const site = `\
${inSix('name', 'Conversation')}
${inSix('shortName', 'Talk')}
${inSix('organizer', 'Office')}
${inSix('description', 'All documents')}
url: https://conversation.example.org
`;

const meeting = `\
number: 1
${inSix('name', 'First session')}
start: 2024-03-13
end: 2024-03-14
hours: 10:00–18:00
timeZone: Europe/Zurich
${inSix('place', 'Geneva')}
deadlines:
  - id: names
    date: 2024-02-01
${inSix('title', 'Names', '    ')}
`;

const questionMarks: Partial<Record<Language, string>> = { ar: '؟', zh: '？' };

const agenda = (language: Language): string => `\
---
title: Agenda
status: provisional
---

Introduction.

## 2024-03-13

### 10:00–11:00 Panel

\`panel\` \`#panel-1\`

Abstract.

- What${questionMarks[language] ?? '?'}
- Who${questionMarks[language] ?? '?'}

### 11:00–11:30 Answers

\`qa\` \`#qa-1\` \`of #panel-1\`

## 2024-03-14

### 10:00–10:30 Neurons

\`presentation\` \`fireside-chat\` \`#neurons\`

### 18:00 End

\`closing\` \`#end\`

---

[End of document]
`;

const note = `\
---
title: Note
date: 2024-02-01
---

## Background

\`#background\`

1. First paragraph.[^1]

2. Second paragraph.

Continuation.

## Aims

\`#aims\`

3. Third paragraph.

4. Fourth paragraph.

[^1]: Footnote.
`;

const circular = (language: Language): string => `\
---
title: Circular
symbol: C. 1
date: 2024-01-15
---

See the [panel](agenda.${language}.md#panel-1) and [paragraph 3](note.${language}.md#p3).
`;

/** One meeting with an agenda, a note and a circular in six languages, in any folder. */
export const validMeeting = (folder = 'session'): Content => ({
  [`meetings/${folder}/meeting.yaml`]: meeting,
  ...Object.fromEntries(
    languageTags.flatMap((tag) => [
      [`meetings/${folder}/agenda.${tag}.md`, agenda(tag)],
      [`meetings/${folder}/note.${tag}.md`, note],
      [`meetings/${folder}/circular.${tag}.md`, circular(tag)],
    ]),
  ),
});

export const validSite: Content = { 'site.yaml': site, ...validMeeting() };

/** Edits that make the agenda of the valid site a programme. */
export const asProgramme: Edits = Object.fromEntries(
  languageTags.flatMap((tag) => [
    [`agenda.${tag}.md`, null],
    [`programme.${tag}.md`, agenda(tag).replace('title: Agenda', 'title: Programme')],
    [`circular.${tag}.md`, [`agenda.${tag}.md`, `programme.${tag}.md`]],
  ]),
);

/** The numbers of the items of `formalAgenda` in each language that has its own. */
const itemLabels: Partial<Record<Language, readonly string[]>> = {
  ar: ['١.', '٢.', '٢(أ)', '(ب)', '٣.'],
  ru: ['1.', '2.', '2(а)', 'б)', '3.'],
  zh: ['一、', '2.', '2(a)', '（二）', '3．'],
};

/** An agenda of numbered items. */
const formalAgenda = (language: Language): string => {
  const [first, second, part, continued, third] = itemLabels[language] ?? ['1.', '2.', '2(a)', '(b)', '3.'];
  return `\
---
title: Agenda
status: provisional
---

Introduction.

## ${first} Opening

\`#item-1\`

## ${second} Draft treaty

\`#item-2\`

Explanation.

- [Note](note.${language}.md) \`document\`

### ${part} Definitions

\`#item-2a\`

### ${continued} Scope

\`#item-2b\` \`deferred\`

## ${third} Other business

\`#item-3\` \`deleted\`

---

[End of document]
`;
};

/** Edits that give the valid site an agenda of numbered items, beside a programme with the days and times. */
export const withFormalAgenda: Edits = {
  ...asProgramme,
  ...Object.fromEntries(languageTags.map((tag) => [`agenda.${tag}.md`, formalAgenda(tag)])),
};

// ---- Changing it --------------------------------------------------------------------------------------

/** @throws Error if a passage does not occur exactly once in its file: the test would test nothing */
export function edited(content: Content, edits: Edits, folder = 'session'): Content {
  const result: Record<string, string> = { ...content };
  for (const [name, edit] of Object.entries(edits)) {
    for (const path of pathsOf(name, folder)) {
      const text = editsOf(edit).reduce<string | null>(
        (before, each) => applied(before, each, path),
        result[path] ?? null,
      );
      if (text === null) delete result[path];
      else result[path] = text;
    }
  }
  return result;
}

const pathsOf = (name: string, folder: string): string[] => {
  const path = name.startsWith('/') ? name.slice(1) : `meetings/${folder}/${name}`;
  return path.includes('*') ? languageTags.map((tag) => path.replace('*', tag)) : [path];
};

const isPair = (edit: Edit | readonly Edit[]): edit is readonly [string, string] =>
  Array.isArray(edit) && edit.length === 2 && edit.every((part) => typeof part === 'string');

const editsOf = (edit: Edit | readonly Edit[]): readonly Edit[] =>
  edit === null || typeof edit === 'string' || isPair(edit) ? [edit] : (edit as readonly Edit[]);

function applied(text: string | null, edit: Edit, path: string): string | null {
  if (edit === null || typeof edit === 'string') return edit;
  const [passage, replacement] = edit;
  const count = (text ?? '').split(passage).length - 1;
  if (text === null || count !== 1) throw new Error(`${path} contains "${passage}" ${count} times.`);
  return text.replace(passage, () => replacement);
}

// ---- Marks --------------------------------------------------------------------------------------------

export interface Marked {
  content: Content;
  /** The passages between ⟦ and ⟧: the problems. */
  here: Span[];
  /** The passages between ⟪ and ⟫: the related positions, where two disagree. */
  there: Span[];
}

/** Removes the marks from the texts. */
export function unmarked(content: Content): Marked {
  const marked: Marked = { content: {}, here: [], there: [] };
  const plain = Object.entries(content).map(([file, text]) => {
    const { line, ends } = readMarks(text);
    marked.here.push(...ends('⟦', '⟧').map((span) => ({ file, ...span })));
    marked.there.push(...ends('⟪', '⟫').map((span) => ({ file, ...span })));
    return [file, line];
  });
  return { ...marked, content: Object.fromEntries(plain) };
}

function readMarks(text: string) {
  const marks: { sign: string; line: number; column: number }[] = [];
  const plain = text.split('\n').map((written, index) => {
    let removed = 0;
    return written.replace(/[⟦⟧⟪⟫]/g, (sign, at: number) => {
      marks.push({ sign, line: index + 1, column: at - removed + 1 });
      removed += 1;
      return '';
    });
  });
  const of = (sign: string) => marks.filter((mark) => mark.sign === sign);
  const ends = (open: string, close: string): Omit<Span, 'file'>[] =>
    of(open).map(({ line, column }, index) => {
      const end = of(close)[index];
      if (!end) throw new Error(`A mark ${open} is never closed.`);
      return { line, column, endLine: end.line, endColumn: end.column };
    });
  return { line: plain.join('\n'), ends };
}

// ---- Compiling it -------------------------------------------------------------------------------------

export const filesOf = (content: Content): SourceFile[] =>
  Object.entries(content).map(([path, text]) => ({ path, text, hash: text }));

const parsed = new Map<string, Parsed>();
const keyOf = ({ path, hash }: SourceFile, options: ParseOptions) => JSON.stringify([path, hash, options]);

const ofEntries = new Map<string, unknown>();

/** Keeps what follows from the files of a register, and nothing else: other values are computed each time. */
const memoizeEntries: MemoizeByMeeting = <Value>(
  unit: string,
  keys: readonly string[],
  compute: () => Value,
) => {
  if (!unit.startsWith('registers/')) return compute();
  const key = JSON.stringify([unit, keys]);
  if (!ofEntries.has(key)) ofEntries.set(key, compute());
  return ofEntries.get(key) as Value;
};

/**
 * Compiles as `npm run check` does. Most tests edit one language, so that its content differs from that of the others:
 * that is not their subject, and the rule `content-parity` is left out.
 */
export function check(content: Content): Compiled {
  const { diagnostics, ...compiled } = checkWithContentParity(content);
  return { ...compiled, diagnostics: diagnostics.filter(({ rule }) => rule !== contentParity.id) };
}

/** Compiles as `npm run check` does. Texts that other tests have parsed are not parsed again. */
export const checkWithContentParity = (content: Content): Compiled =>
  compile(filesOf(content), {
    base: '/',
    crossCheck: true,
    cache: {
      get: (file, options) => parsed.get(keyOf(file, options)),
      set: (file, options, result) => void parsed.set(keyOf(file, options), result),
      memoize: memoizeEntries,
    },
  });

/** @throws Error with the diagnostics of content that has errors */
export function publishable({ site, diagnostics }: Compiled): Site {
  if (!site) throw new Error(JSON.stringify(diagnostics, null, 2));
  return site;
}

/** Compiles the valid site with these edits. @throws Error with the diagnostics of content that has errors */
export const siteWith = (edits: Edits = {}): Site => publishable(check(edited(validSite, edits)));

/** Returns one version of a document of the edited site. @throws Error if the site has errors or no such file */
export function versionOf(edits: Edits, name: string, { base = '/' } = {}): Version {
  const content = edited(validSite, edits);
  const { site: compiled, diagnostics } = compile(filesOf(content), { base });
  const versions = compiled?.meetings.flatMap(({ documents }) =>
    documents.flatMap((document) => Object.values(document.versions)),
  );
  const found = versions?.find(({ file }) => file === `meetings/session/${name}`);
  if (!found) throw new Error(`There is no ${name}: ${JSON.stringify(diagnostics, null, 2)}`);
  return found;
}

export function agendaOf(edits: Edits, name = 'agenda.en.md'): Agenda {
  const { body } = versionOf(edits, name);
  if (body.type !== 'agenda') throw new Error(`${name} is not an agenda.`);
  return body;
}

export function textOf(edits: Edits, name = 'note.en.md', options?: { base: string }): Text {
  const { body } = versionOf(edits, name, options);
  if (body.type !== 'text') throw new Error(`${name} is not a text.`);
  return body;
}
