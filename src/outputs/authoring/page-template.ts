/** The file of a new page of `content/pages/`. */
import { stringify } from 'yaml';
import type { Translate } from '../../i18n/t.ts';

/** Formats the draft of a page in one language. @param order its position in its folder, if it has one */
export function pageText(t: Translate, order: number | undefined): string {
  const fields = { title: t('templates.entryTitle'), status: 'draft', ...(order !== undefined && { order }) };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${t('templates.pageText')}\n`;
}
