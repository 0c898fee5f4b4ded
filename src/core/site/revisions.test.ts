import { expect, test } from 'vitest';
import { check, type Edits, edited, filesOf, soundSite } from '../../../tests/support/content.ts';
import { gathering, harmless, planted } from '../../../tests/support/rule-tester.ts';
import { compile } from '../compile.ts';
import { withPredecessors } from './revisions.ts';

const revision = (fields: string, symbol = 'C. 1 Rev.'): string =>
  `---\ntitle: Circular, revised\nsymbol: ${symbol}\ndate: 2024-01-20\n${fields}---\n\nText.\n`;

const cannot = (reason: string, edits: Edits, revises = 'circular') =>
  planted('error revises', `This cannot revise "${revises}": ${reason}.`, edits);

cannot(
  'there is no document letter in this meeting',
  { 'circular-rev-1.*.md': revision('revises: ⟦letter⟧\n') },
  'letter',
);
cannot(
  'the documents revise each other in a circle',
  { 'circular-rev-1.*.md': revision('revises: ⟦circular-rev-1⟧\n') },
  'circular-rev-1',
);
cannot('circular-rev-1 revises it already; name that one instead', {
  'circular-rev-1.*.md': revision('revises: circular\n'),
  'circular-rev-2.*.md': revision('revises: ⟦circular⟧\n', 'C. 1 Rev. 2'),
});
cannot('it is of the type circular, and this one, by its name, of the type note', {
  'note-2.*.md': revision('revises: ⟦circular⟧\n'),
});
cannot('it is not published before this one', {
  'circular.*.md': ['title: Circular', 'title: Circular\npublishFrom: 2024-02-01'],
  'circular-rev-1.*.md': revision('revises: ⟦circular⟧\npublishFrom: 2024-01-30\n'),
});

planted(
  'error field-value',
  'The value of "revises" is not right: the name of a document of the same meeting, such as circular, is expected.',
  { 'circular-rev-1.*.md': revision('revises: ⟦other/circular⟧\n') },
);

planted('error field-parity', '"revises" is not given here and circular in circular-rev-1.en.md:5:10.', {
  'circular-rev-1.*.md': revision('revises: circular\n'),
  'circular-rev-1.en.md': revision('revises: ⟪circular⟫\n'),
  'circular-rev-1.zh.md': `⟦⟧${revision('')}`,
});

for (const [name, former] of [
  ['circular-rev-1', 'circular'],
  ['circular-rev-2', 'circular-rev-1'],
] as const)
  planted('error revises-missing', `By its name this is a revision of ${former}, and it does not say so.`, {
    ...(former !== 'circular' && { 'circular-rev-1.*.md': revision('revises: circular\n') }),
    [`${name}.*.md`]: `⟦⟧${revision('', 'C. 1 Rev. 9')}`,
  });

harmless('a revision whose former version is not on the site', { 'letter-rev-1.*.md': revision('') });

harmless('a revision of a revision', {
  'circular-rev-1.*.md': revision('revises: circular\n'),
  'circular-rev-2.*.md': revision('revises: circular-rev-1\n', 'C. 1 Rev. 2'),
});

if (!gathering()) {
  const documents = (edits: Edits, now?: string) => {
    const { site, diagnostics } = compile(filesOf(edited(soundSite, edits)), {
      base: '/',
      ...(now && { now }),
    });
    expect(diagnostics).toEqual([]);
    const [meeting] = site?.meetings ?? [];
    return withPredecessors(meeting ?? { documents: [] });
  };

  test('the last revision stands first, with the type of the first, and each knows its neighbours', () => {
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
    const agenda = soundSite['meetings/session/agenda.en.md'] ?? '';
    const content = edited(soundSite, {
      'agenda-rev-1.*.md': agenda
        .replace('title: Agenda', 'title: Agenda\nrevises: agenda')
        .replaceAll('?', '؟'),
    });
    expect(check(content).diagnostics).toEqual([]);
    expect(check(content).site?.meetings[0]?.documents.map(({ type }) => type)).toContain('agenda');
  });
}
