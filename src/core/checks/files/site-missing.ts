import { defineRule } from '../../diagnostics/rule.ts';
import { startOf } from '../../text/source.ts';
import type { FilesCheck } from '../check.ts';

/** The content folder contains the settings of the site. */
export const siteMissing = defineRule({
  id: 'site-missing',
  severity: 'error',
  messages: {
    en: 'There is no site: the content folder has no site.yaml, with the name and the address of a site.',
    fr: 'Il n’y a pas de site : le dossier content n’a pas de fichier site.yaml, qui contient le nom et l’adresse d’un site.',
  },
  hint: {
    en: 'Run "npm run new -- site" to start a site, or restore the file if it was deleted.',
    fr: 'Exécutez « npm run new -- site » pour créer un site, ou rétablissez le fichier s’il a été supprimé.',
  },
});

export const checkSiteMissing: FilesCheck = (files, report) => {
  if (!files.some(({ path }) => path === 'site.yaml'))
    report({ rule: siteMissing, span: startOf('site.yaml') });
};
