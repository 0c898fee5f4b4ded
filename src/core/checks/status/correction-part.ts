import { anchorsOf } from '../../model/anchors.ts';
import { type MeetingCheck, versionsOf } from '../../site/traverse.ts';

/** A correction names a part that the document has. */
export const correctionPart: MeetingCheck = (site, report) => {
  for (const version of versionsOf(site)) {
    const anchors = anchorsOf(version);
    for (const { at, span } of version.corrections)
      if (!anchors.has(at)) report({ rule: 'correction-part', span, data: { at } });
  }
};
