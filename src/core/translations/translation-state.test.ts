import { expect, test } from 'vitest';
import { versionOf } from '../../../tests/support/content.ts';
import { translationDigest } from '../text/digest.ts';
import { translationParts } from './translation-parts.ts';
import { renewedRecord } from './translation-state.ts';

const all = () => true;

test('digests never change: records from years ago must stay valid', () => {
  expect(translationDigest('Note')).toBe('16d241f76641bb');
  expect(translationDigest('会议的\n议程')).toBe(translationDigest('会议的议程'));
  expect(translationDigest('e\u0301')).toBe(translationDigest('é'));
  expect(translationDigest('')).toHaveLength(14);
});

test('translationParts lists the parts of a note and of an agenda in order', () => {
  const keys = (name: string) => translationParts(versionOf({}, name)).map(({ key }) => key);
  expect(keys('note.en.md')).toEqual([
    'title',
    ...['#background', '#p1', '#p2', '#aims', '#p3', '#p4', '#fn-1'],
  ]);
  expect(keys('agenda.en.md')).toEqual([
    'title',
    'introduction',
    ...['#panel-1', '#qa-1', '#neurons', '#end'],
    'closing',
  ]);
});

test('records do not depend on the base path of the site', () => {
  const at = (base: string) => renewedRecord(versionOf({}, 'circular.en.md', { base }), undefined, all);
  expect(at('/some/base/')).toEqual(at('/'));
});

test('recording one part leaves the others as they were recorded', () => {
  const source = versionOf({}, 'note.en.md');
  const complete = renewedRecord(source, undefined, all);
  const record = {
    document: 'note',
    language: 'fr',
    source: 'en',
    digests: { ...Object.fromEntries(complete), '#p1': 'old', '#p4': 'old', '#p9': 'gone' },
    span: source.fields['title'] ?? { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
    spans: {},
  } as const;
  const again = renewedRecord(source, record, (key) => key === '#p4');
  expect(Object.fromEntries(again)).toEqual({ ...Object.fromEntries(complete), '#p1': 'old' });
});
