import { defineRule } from '../../diagnostics/rule.ts';

export const frontmatterMissing = defineRule({
  id: 'frontmatter-missing',
  severity: 'error',
  messages: {
    en: 'The document does not start with front matter.',
    fr: 'Le document ne commence pas par un en-tête.',
  },
  hint: {
    en: 'Start the file with a line "---", then "title: …", then another line "---".',
    fr: 'Commencez le fichier par une ligne « --- », puis « title: … », puis une autre ligne « --- ».',
  },
});
