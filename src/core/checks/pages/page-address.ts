import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import { pageNameProblem, parentOf } from '../../model/page-names.ts';
import { namedPage } from '../../model/paths.ts';
import { startOf } from '../../text/source.ts';
import type { FilesCheck } from '../check.ts';

/** A page has an address that nothing else on the site has. */
export const pageAddress = defineRule({
  id: 'page-address',
  severity: 'error',
  messages: {
    index: {
      en: '{file} would have the address /{language}/{name}/, which belongs to {meant}.',
      fr: '{file} aurait l’adresse /{language}/{name}/, qui est celle de {meant}.',
    },
    top: {
      en: '{file} has the name index, but the site has a home page already.',
      fr: '{file} s’appelle index, mais le site a déjà une page d’accueil.',
    },
    section: {
      en: '{file} cannot be published: the site uses the address /{language}/{section}/ for its own pages.',
      fr: '{file} ne peut pas être publié : le site emploie l’adresse /{language}/{section}/ pour ses propres pages.',
    },
    language: {
      en: '{file} cannot be published: "{section}" stands for a language in addresses.',
      fr: '{file} ne peut pas être publié : « {section} » désigne une langue dans les adresses.',
    },
    step: {
      en: '{file} cannot be published: no page below another can have the name comparison, print or translations.',
      fr: '{file} ne peut pas être publié : aucune page placée sous une autre ne peut s’appeler comparison, print ou translations.',
    },
  },
  hint: {
    index: {
      en: 'Rename the file to {meant}, next to the folder. Pages have the name of their address, and that of a folder is no exception.',
      fr: 'Renommez le fichier en {meant}, à côté du dossier. Une page porte le nom de son adresse, celle d’un dossier aussi.',
    },
    top: {
      en: 'Give the page a name that says what it is about.',
      fr: 'Donnez à la page un nom qui indique son sujet.',
    },
    section: { en: 'Give the page another name.', fr: 'Donnez un autre nom à la page.' },
    language: { en: 'Give the page another name.', fr: 'Donnez un autre nom à la page.' },
    step: { en: 'Give the page another name.', fr: 'Donnez un autre nom à la page.' },
  },
});

/** Reports a folder that no page can have once. */
export const checkPageAddress: FilesCheck = (files, report) => {
  const reported = new Set<string>();
  for (const { path } of files) {
    const named = namedPage(path);
    const problem = named && findingFor(path, named.page, named.language);
    if (!problem || reported.has(problem.key)) continue;
    reported.add(problem.key);
    report({ rule: pageAddress, span: startOf(path), ...problem.finding });
  }
};

interface Problem {
  /** The address that is wrong, the same for all files that have the problem. */
  key: string;
  finding: Finding<typeof pageAddress>;
}

function findingFor(path: string, name: string, language: string): Problem | null {
  const problem = pageNameProblem(name);
  if (problem === null) return null;
  const file = path.replace(/^.*\//, '');
  const [section = ''] = name.split('/');
  if (problem === 'section' || problem === 'language')
    return { key: section, finding: { message: problem, data: { file, language, section } } };
  if (problem === 'step') return { key: name, finding: { message: 'step', data: { file } } };
  const folder = parentOf(name);
  if (folder === null) return { key: name, finding: { message: 'top', data: { file } } };
  const meant = `${folder.replace(/^.*\//, '')}.${language}.md`;
  return { key: path, finding: { message: 'index', data: { file, language, name: folder, meant } } };
}
