import { defineRule } from '../../diagnostics/rule.ts';
import { anchorsOf } from '../../model/anchors.ts';
import { versionsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** A correction refers to a part of its document. */
export const correctionPart = defineRule({
  id: 'correction-part',
  severity: 'error',
  messages: 'The correction refers to #{part}, but the document has no such part.',
  hint: 'Write the id of the corrected part: p9 for paragraph 9, panel-1 for an item of an agenda, the id below a heading, or fn-1 for a footnote.',
});

export const checkCorrectionPart: MeetingCheck = (site, report) => {
  for (const version of versionsOf(site)) {
    const anchors = anchorsOf(version);
    for (const { at: part, span } of version.corrections)
      if (!anchors.has(part)) report({ rule: correctionPart, span, data: { part } });
  }
};
