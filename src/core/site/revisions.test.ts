import { expect, test } from 'vitest';
import { check, type Edits, edited, filesOf, validSite } from '../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../tests/support/rule-tester.ts';
import { compile } from '../compile.ts';
import { withPredecessors } from './revisions.ts';

const revision = (fields: string, symbol = 'C. 1 Rev.'): string =>
  `---\ntitle: Circular, revised\nsymbol: ${symbol}\ndate: 2024-01-20\n${fields}---\n\nText.\n`;

const cannotRevise = (problem: string, edits: Edits) =>
  invalid('error revises', `This document cannot revise ${problem}.`, edits);

cannotRevise('letter: the meeting has no such document', {
  'circular-rev-1.*.md': revision('revises: ⟦letter⟧\n'),
});
cannotRevise('circular-rev-1: the documents would revise each other in a circle', {
  'circular-rev-1.*.md': revision('revises: ⟦circular-rev-1⟧\n'),
});
cannotRevise('circular, which is already revised by circular-rev-1', {
  'circular-rev-1.*.md': revision('revises: circular\n'),
  'circular-rev-2.*.md': revision('revises: ⟦circular⟧\n', 'C. 1 Rev. 2'),
});
cannotRevise('circular, which is of the type circular; the file name of this document says note', {
  'note-2.*.md': revision('revises: ⟦circular⟧\n'),
});
cannotRevise('circular, which is not published before this document', {
  'circular.*.md': ['title: Circular', 'title: Circular\npublishFrom: 2024-02-01'],
  'circular-rev-1.*.md': revision('revises: ⟦circular⟧\npublishFrom: 2024-01-30\n'),
});

invalid(
  'error field-value',
  '"revises" must be the name of a document of the same meeting, such as circular.',
  { 'circular-rev-1.*.md': revision('revises: ⟦other/circular⟧\n') },
);

invalid('error field-parity', '"revises" is missing here but is circular in circular-rev-1.en.md:5:10.', {
  'circular-rev-1.*.md': revision('revises: circular\n'),
  'circular-rev-1.en.md': revision('revises: ⟪circular⟫\n'),
  'circular-rev-1.zh.md': `⟦⟧${revision('')}`,
});

for (const [name, revised] of [
  ['circular-rev-1', 'circular'],
  ['circular-rev-2', 'circular-rev-1'],
] as const)
  invalid(
    'error revises-missing',
    `The file name says that this revises ${revised}, but the field "revises" is missing.`,
    {
      ...(revised !== 'circular' && { 'circular-rev-1.*.md': revision('revises: circular\n') }),
      [`${name}.*.md`]: `⟦⟧${revision('', 'C. 1 Rev. 9')}`,
    },
  );

valid('a revision whose previous version is not on the site', { 'letter-rev-1.*.md': revision('') });

valid('a revision of a revision', {
  'circular-rev-1.*.md': revision('revises: circular\n'),
  'circular-rev-2.*.md': revision('revises: circular-rev-1\n', 'C. 1 Rev. 2'),
});

if (!isCollecting()) {
  const documents = (edits: Edits, now?: string) => {
    const { site, diagnostics } = compile(filesOf(edited(validSite, edits)), {
      base: '/',
      ...(now && { now }),
    });
    expect(diagnostics).toEqual([]);
    const [meeting] = site?.meetings ?? [];
    return withPredecessors(meeting ?? { documents: [] });
  };

  test('the last revision comes first, with the type of the first, and each has links to its neighbours', () => {
    const found = documents({
      'circular-rev-1.*.md': revision('revises: circular\n'),
      'appeal.*.md': revision('revises: circular-rev-1\n', 'C. 1 Rev. 2'),
    });
    expect(found.map(({ name, type, revises, revisedBy }) => [name, type, revises, revisedBy])).toEqual([
      ['agenda', 'agenda', undefined, undefined],
      ['appeal', 'circular', 'circular-rev-1', undefined],
      ['circular-rev-1', 'circular', 'circular', 'appeal'],
      ['circular', 'circular', undefined, 'circular-rev-1'],
      ['note', 'note', undefined, undefined],
    ]);
  });

  test('a revision under embargo is not announced by the document that it will revise', () => {
    const edits = { 'circular-rev-1.*.md': revision('revises: circular\npublishFrom: 2024-02-01\n') };
    const revisedAt = (now: string) =>
      documents(edits, now).find(({ name }) => name === 'circular')?.revisedBy;
    expect(revisedAt('2024-01-31T22:59:59Z')).toBeUndefined();
    expect(revisedAt('2024-01-31T23:00:00Z')).toBe('circular-rev-1');
  });

  test('the revision of an agenda is an agenda', () => {
    const agenda = validSite['meetings/session/agenda.en.md'] ?? '';
    const content = edited(validSite, {
      'agenda-rev-1.*.md': agenda
        .replace('title: Agenda', 'title: Agenda\nrevises: agenda')
        .replaceAll('?', '؟'),
    });
    expect(check(content).diagnostics).toEqual([]);
    expect(check(content).site?.meetings[0]?.documents.map(({ type }) => type)).toContain('agenda');
  });
}
