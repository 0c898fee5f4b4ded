import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Content,
  checkWithContentParity,
  edited,
  unmarked,
  validSite,
} from '../../../tests/support/content.ts';
import { invalidByte, onDisk, temporaryFolder } from '../../../tests/support/disk.ts';
import { diagnosticLines, invalid, isCollecting, valid } from '../../../tests/support/rule-tester.ts';
import { compile } from '../../core/compile.ts';
import { readContent } from './read.ts';

/** Reads content from disk, after changes that texts cannot express, such as links. */
const reading =
  (change: (meeting: string) => Promise<unknown> = async () => {}) =>
  async (content: Content) => {
    const folder = await onDisk(content);
    await change(join(folder, 'meetings/session'));
    return (await readContent(folder)).diagnostics;
  };

// ---- Invalid ------------------------------------------------------------------------------------------

const notUtf8 = (edit: readonly [string, string]) =>
  invalid(
    'error file-encoding',
    'From here on, this file has characters that cannot be read: it is not saved as UTF-8.',
    { 'note.fr.md': edit },
    reading(),
  );

notUtf8(['Continuation.', `Suite, caf⟦${invalidByte}⟧, caf${invalidByte}.`]);
// Neither a byte order mark nor an earlier replacement character moves the position.
notUtf8(['---\ntitle: Note\n', `\ufeff---\r\ntitle: \ufffd caf⟦${invalidByte}⟧\r\n`]);

// UTF-16 without a byte order mark
for (const bytes of [Buffer.from('---\ntitle: Note\n', 'utf16le'), Buffer.from('\0-\0-\0-\0\n')])
  invalid(
    'error file-encoding',
    'From here on, this file has characters that cannot be read: it is not saved as UTF-8.',
    { 'note.fr.md': '⟦-⟧' },
    reading((meeting) => writeFile(join(meeting, 'note.fr.md'), bytes)),
  );

const oneLine = 'x'.repeat(5 * 1024 * 1024);
invalid(
  'error file-size',
  'This file has 5.0 MB, but a text can have at most 1 MB.',
  { 'note.fr.md': `⟦⟧${oneLine}` },
  reading(),
);

const leadsOut = 'This file is a link that leads out of the content folder.';
invalid(
  'error file-link',
  leadsOut,
  { 'note.fr.md': '⟦⟧' },
  reading(async (meeting) => {
    const outside = await onDisk({ 'note.fr.md': '---\ntitle: Note\n---\n\nSecret.\n' });
    await rm(join(meeting, 'note.fr.md'));
    await symlink(join(outside, 'note.fr.md'), join(meeting, 'note.fr.md'));
  }),
);
invalid(
  'error file-link',
  leadsOut,
  { '/meetings/other': '⟦⟧' },
  reading(async (meeting) => {
    await rm(join(meeting, '../other'));
    await symlink(await onDisk({ 'meeting.yaml': '' }), join(meeting, '../other'));
  }),
);

const unreadable = (message: string, target: string) =>
  invalid(
    'error file-unreadable',
    message,
    { 'note.fr.md': '⟦⟧' },
    reading(async (meeting) => {
      await rm(join(meeting, 'note.fr.md'));
      await symlink(target, join(meeting, 'note.fr.md'));
    }),
  );

unreadable('This is a link that leads to itself.', 'note.fr.md');
unreadable('This is a link to a file that does not exist.', 'nowhere.md');
unreadable('This is a link to a folder or a device, not a file.', '..');

// ---- Valid --------------------------------------------------------------------------------------------

valid(
  'a link to another file of the content folder',
  {},
  reading(async (meeting) => {
    await rm(join(meeting, 'note.fr.md'));
    await symlink('note.en.md', join(meeting, 'note.fr.md'));
  }),
);

valid(
  'hidden files, and pictures',
  { '.note.md.swp': invalidByte, '/.git/HEAD': '', 'picture.png': invalidByte },
  reading(),
);

if (!isCollecting()) {
  test('a byte order mark and the line ends of other systems change neither texts nor positions', async () => {
    const marked = edited(validSite, { 'note.fr.md': ['Continuation.', 'See ⟦[this](nowhere.md)⟧.'] });
    const { content } = unmarked(marked);
    const saved = (lineEnd: string) =>
      Object.fromEntries(
        Object.entries(content).map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', lineEnd)}`]),
      );
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const { files, diagnostics } = await readContent(await onDisk(saved(lineEnd)));
      expect(diagnostics).toEqual([]);
      expect(Object.fromEntries(files.map(({ path, text }) => [path, text]))).toEqual(content);
      expect(diagnosticLines(compile(files, { base: '/' }).diagnostics)).toEqual(
        diagnosticLines(checkWithContentParity(content).diagnostics),
      );
    }
  });

  test('texts beyond a number of bytes are read again when somebody accesses them', async () => {
    const folder = await onDisk(validSite);
    const inMemory = await readContent(folder);
    const { files } = await readContent(folder, [], { maxKeptBytes: 0 });
    expect(structuredClone(files)).toStrictEqual(inMemory.files);
    expect(compile(files, { base: '/' })).toStrictEqual(compile(inMemory.files, { base: '/' }));
    const note = files.find(({ path }) => path === 'meetings/session/note.en.md');
    await writeFile(join(folder, 'meetings/session/note.en.md'), 'Another text.');
    expect(() => note?.text).toThrow('meetings/session/note.en.md has changed in the meantime.');
  });

  test('one run reports all problems of a folder', async () => {
    const folder = await onDisk({
      'meetings/empty/note.en.md': '',
      'meetings/session/agenda.de.md': '---\ntitle: Tagesordnung\n---\n\nText.\n',
      'meetings/session/agenda.md': 'Text.',
      'meetings/session/note.en.md': `caf${invalidByte}`,
      'meetings/session/note.fr.md': oneLine,
    });
    const { files, diagnostics } = await readContent(folder);
    const all = [...diagnostics, ...compile(files, { base: '/' }).diagnostics];
    expect(
      all.filter(({ severity }) => severity === 'error').map(({ rule, span }) => `${rule} ${span.file}`),
    ).toEqual([
      'file-encoding meetings/session/note.en.md',
      'file-size meetings/session/note.fr.md',
      'document-empty meetings/empty/note.en.md',
      'meeting-missing meetings/empty/note.en.md',
      'meeting-missing meetings/session/agenda.de.md',
      'file-name meetings/session/agenda.de.md',
      'file-name meetings/session/agenda.md',
      'site-missing site.yaml',
    ]);
  });

  test('a built site in the content folder is no content, whatever OUT_DIR is now', async () => {
    const built = {
      'public/.rostrum': 'Rostrum',
      'public/en/agenda.md': 'Text.',
      'public/a/.rostrum.files': '',
    };
    const { files, diagnostics } = await readContent(await onDisk({ ...validSite, ...built }));
    expect(files).toHaveLength(Object.keys(validSite).length);
    expect(diagnostics).toEqual([]);
  });

  test('a content folder can be missing, empty, or a link', async () => {
    const folder = await temporaryFolder();
    expect(await readContent(join(folder, 'none'))).toEqual({ files: [], meetings: [], diagnostics: [] });
    await mkdir(join(folder, 'empty'));
    expect(await readContent(join(folder, 'empty'))).toEqual({ files: [], meetings: [], diagnostics: [] });
    await cp(await onDisk(validSite), join(folder, 'content'), { recursive: true });
    await symlink('content', join(folder, 'link'));
    expect((await readContent(join(folder, 'link'))).files).toHaveLength(Object.keys(validSite).length);
  });
}
