import { type Content, filesOf } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';
import { compile } from '../../compile.ts';
import type { PublishedFile } from '../../model/model.ts';

const compileIn = (now: string, publishedBefore?: readonly PublishedFile[]) => (content: Content) =>
  compile(filesOf(content), { base: '/', now, ...(publishedBefore && { publishedBefore }) }).diagnostics;

const embargo = {
  'circular.*.md': ['date: 2024-01-15', 'date: 2024-01-15\npublishFrom: 2024-01-16T09:00'],
} as const;
const message =
  '"publishFrom" is 2024-01-16T09:00, which is in the past: the text will be published at once.';
const marked = {
  ...embargo,
  'circular.en.md': ['publishFrom: 2024-01-16T09:00', 'publishFrom: ⟦2024-01-16T09:00⟧'],
} as const;

invalid('warning publish-from-past', message, marked, compileIn('2024-01-16T08:00:00Z', []));
valid('an embargo that has not ended', embargo, compileIn('2024-01-16T07:59:00Z', []));
valid('a history that is unknown', embargo, compileIn('2024-01-17T08:00:00Z'));
valid(
  'an embargo that ended',
  embargo,
  compileIn('2024-01-17T08:00:00Z', [
    { file: 'meetings/session/circular.en.md', published: '2024-01-16T08:00:00Z' },
  ]),
);
