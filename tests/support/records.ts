/** Records of translations of the valid site, as the command writes them. */

import { renewedRecord } from '../../src/core/translations/translation-state.ts';
import { recordText } from '../../src/outputs/authoring/translation-records.ts';
import { type Edits, versionOf } from './content.ts';

/** Text of the record of a translation that was made from the source as these edits left it. */
export const recordFrom = (name: string, edits: Edits = {}): string =>
  recordText(
    'en',
    renewedRecord(versionOf(edits, `${name}.en.md`), undefined, () => true),
  );
