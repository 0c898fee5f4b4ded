import type { Version } from '../../model/model.ts';
import type { MeetingCheck } from '../../site/traverse.ts';
import { startOf } from '../../text/source.ts';
import { differences, type Entry, placeOf } from './compare-versions.ts';

/** Symbol, date, state, embargo, source language, corrections and former version of a document are the same in every language; one that is a draft is not compared. */
export const fieldParity: MeetingCheck = (site, report) => {
  for (const { here, there } of differences(site, fieldsOf)) {
    const reason = `"${here.key}" is ${here.value} here and ${there.value} in ${placeOf(there.span)}.`;
    report({ rule: 'field-parity', span: here.span, data: { reason }, related: there.span });
  }
};

const keys = ['symbol', 'date', 'status', 'sourceLanguage', 'publishFrom', 'revises', 'corrections'] as const;

/** Of corrections the days and parts. */
const wordOf = (version: Version, key: (typeof keys)[number]): string | undefined =>
  key === 'corrections'
    ? version.corrections.map(({ date, at }) => `${date} ${at}`).join(', ')
    : version[key];

/** A version whose front matter could not be read has no title, and was reported. */
const fieldsOf = (version: Version): Entry[] =>
  version.title === '' || version.status === 'draft'
    ? []
    : keys.map((key) => ({
        key,
        value: wordOf(version, key) || 'not given',
        span: version.fields[key] ?? startOf(version.file),
      }));
