import { expect, test } from 'vitest';
import { siteWith } from '../../tests/support/content.ts';
import { changesBetween } from '../core/history/changes.ts';
import type { History } from '../core/history/history.ts';
import type { PageVersion } from '../core/model/model.ts';
import { translator } from '../i18n/t.ts';
import { outdatedParts } from './outdated.ts';
import { pageChangeLog } from './page-change-log.ts';

function versionOf(fields: string, text: string): PageVersion {
  const page = `---\ntitle: Rules\n${fields}---\n\n${text}\n`;
  const version = siteWith({ '/pages/rules.*.md': page }).pages[0]?.versions.en;
  if (!version) throw new Error('There is no page.');
  return version;
}

const before = versionOf('description: How we work.\nsymbol: R/1\n', '1. One.\n\n2. Two.');
const after = versionOf(
  'description: How the body works.\nsymbol: R/2\n',
  '1. One.\n\n2. Three.\n\n3. Four.',
);
const t = translator('en', {});

test('the page of a page says what changed, with the summary that it shows', () => {
  const history: History = {
    coverage: 'complete',
    head: '2026-02-01T00:00:00Z',
    files: {
      [after.file]: [{ date: '2026-01-07T09:00:00Z', commit: 'a', changes: changesBetween(before, after) }],
    },
  };
  const [day] = pageChangeLog(t, 'en', after, history);
  expect(day?.date).toBe('2026-01-07');
  expect(day?.entries.map(({ subject, part }) => [subject, part])).toEqual([
    ['Summary', undefined],
    ['Symbol', undefined],
    ['Paragraph 2', 'p2'],
    ['Paragraph 3', 'p3'],
  ]);
});

test('an outdated summary is named, since the page shows it', () => {
  expect(outdatedParts(t, 'en', after, ['description', '#p2'])).toEqual([
    { name: 'Summary' },
    { name: 'Paragraph 2', id: 'p2' },
  ]);
});

test('a change in an annex names the annex, also of a paragraph that is gone', () => {
  const annex = (text: string) => versionOf('', `## Annex I. Forms\n\n\`annex\` \`#annex-1\`\n\n${text}`);
  const [old, now] = [annex('1. One.\n\n2. Two.\n\n2 bis. Three.'), annex('1. Changed.')];
  const history: History = {
    coverage: 'complete',
    head: '2026-02-01T00:00:00Z',
    files: { [now.file]: [{ date: '2026-01-07T09:00:00Z', commit: 'a', changes: changesBetween(old, now) }] },
  };
  const [day] = pageChangeLog(t, 'en', now, history);
  expect(day?.entries.map(({ subject, part }) => [subject, part])).toEqual([
    ['Annex I, paragraph 1', 'annex-1-p1'],
    ['Annex I, paragraph 2', undefined],
    ['Annex I, paragraph 2 bis', undefined],
  ]);
});
