import { defineRule } from '../../diagnostics/rule.ts';
import { startOf } from '../../text/source.ts';
import type { FilesCheck } from '../check.ts';

/** The content folder contains the settings of the site. */
export const siteMissing = defineRule({
  id: 'site-missing',
  severity: 'error',
  messages: 'The content folder has no site.yaml, which contains the name and the address of the site.',
  hint: 'Add content/site.yaml.',
});

export const checkSiteMissing: FilesCheck = (files, report) => {
  if (!files.some(({ path }) => path === 'site.yaml'))
    report({ rule: siteMissing, span: startOf('site.yaml') });
};
