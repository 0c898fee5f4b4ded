/** The sample in `content/` of this repository. Tests of its facts are skipped if another body has its content there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './run.ts';

export const sampleContent = join(root, 'content');

const sampleName = 'WIPO Conversation on IP and Frontier Technologies';
const sampleMeetings = ['conversation-1', 'conversation-8', 'conversation-9', 'conversation-12'];

/** The reason why `content/` is not the sample; `null` if it is. */
function reasonNotSample(): string | null {
  const siteFile = join(sampleContent, 'site.yaml');
  if (!existsSync(siteFile)) return 'it has no site.yaml';
  const site = parse(readFileSync(siteFile, 'utf8')) as { name?: { en?: string } } | null;
  if (site?.name?.en !== sampleName) return `site.yaml has another name: ${site?.name?.en}`;
  const missing = sampleMeetings.find((id) => !existsSync(join(sampleContent, 'meetings', id)));
  return missing ? `it has no meeting ${missing}` : null;
}

const reason = reasonNotSample();
if (reason) console.warn(`skipped: content/ is not the sample (${reason})`);

/** True if tests about the sample run. */
export const isSample = reason === null;
