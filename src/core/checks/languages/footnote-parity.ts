import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import { startOf } from '../../text/source.ts';
import type { MeetingCheck } from '../check.ts';
import { differences, type Entry, fileOf } from './compare-versions.ts';

/** A document has the same number of footnotes in every language. */
export const footnoteParity = defineRule({
  id: 'footnote-parity',
  severity: 'error',
  messages: {
    en: 'The number of footnotes is {here} here but {there} in {file}.',
    fr: 'Le nombre de notes de bas de page est {here} ici, mais {there} dans {file}.',
  },
  hint: {
    en: 'Give all languages the same footnotes.',
    fr: 'Mettez les mêmes notes de bas de page dans toutes les langues.',
  },
});

export const checkFootnoteParity: MeetingCheck = (site, report) => {
  for (const { here, there } of differences(site, countFootnotes)) {
    const data = { here: here.value, there: there.value, file: fileOf(there.span) };
    report({ rule: footnoteParity, span: here.span, data, related: there.span });
  }
};

/** Leaves out versions with a footnote that has no text or no reference, which other rules report. */
const countFootnotes = ({ file, footnotes, isIncomplete }: ParsedTextVersion): Entry[] =>
  isIncomplete || footnotes.some(({ references }) => references.length === 0)
    ? []
    : [{ key: 'footnotes', value: String(footnotes.length), span: footnotes.at(-1)?.span ?? startOf(file) }];
