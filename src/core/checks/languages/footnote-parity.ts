import type { Version } from '../../model/model.ts';
import type { MeetingCheck } from '../../site/traverse.ts';
import { startOf } from '../../text/source.ts';
import { differences, type Entry, fileOf } from './compare-versions.ts';

/** A document has as many footnotes in every language. */
export const footnoteParity: MeetingCheck = (site, report) => {
  const counts = differences(site, countOf);
  for (const { here, there } of counts) {
    const reason = `This version has ${here.value} footnotes, and ${fileOf(there.span)} has ${there.value}.`;
    report({ rule: 'footnote-parity', span: here.span, data: { reason }, related: there.span });
  }
};

/** A footnote that nothing refers to, or that has no text, is told already. */
const countOf = ({ file, footnotes }: Version): Entry[] =>
  footnotes.some(({ references }) => references.length === 0)
    ? []
    : [{ key: 'footnotes', value: String(footnotes.length), span: footnotes.at(-1)?.span ?? startOf(file) }];
