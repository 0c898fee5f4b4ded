import { defineRule } from '../../diagnostics/rule.ts';

export const frontmatterMissing = defineRule({
  id: 'frontmatter-missing',
  severity: 'error',
  messages: {
    en: 'The file does not start with its fields, such as the title.',
    fr: 'Le fichier ne commence pas par ses champs, comme le titre.',
  },
  hint: {
    en: 'Start the file with a line ---, then "title: …" and other fields, then another line ---.',
    fr: 'Commencez le fichier par une ligne ---, puis « title: … » et les autres champs, puis une autre ligne ---.',
  },
});
