import { isInMeeting, isInRegister, languageOfFile, namedPage } from '../../model/paths.ts';
import { startOf } from '../../text/source.ts';
import type { FilesCheck } from '../check.ts';
import { fileName } from './file-name.ts';
import { fileNameProblem } from './file-name-problem.ts';
import { filePlace } from './file-place.ts';
import { fileStray } from './file-stray.ts';
import { languageUnknown } from './language-unknown.ts';
import { strayFileProblem } from './stray-file-problem.ts';

const settingsFiles = [
  'site.yaml',
  'series.yaml',
  'names.yaml',
  'glossary.yaml',
  'countries.yaml',
  'moved.yaml',
  'theme.css',
  'logo.svg',
];

/** Checks that every file is a document or an entry of a register in a language of the site, a settings file or a README. Reports a folder that is not a meeting or a register once. */
export const checkFilePaths: FilesCheck = (files, report, languages) => {
  const folders = new Set<string>();
  const tags = languages.join(', ');
  for (const { path } of files) {
    const name = path.split('/').at(-1) ?? path;
    const span = startOf(path);
    const language = languageOfFile(path);
    if (language && !languages.includes(language))
      report({ rule: languageUnknown, span, data: { language, languages: tags } });
    if (settingsFiles.includes(path) || name === 'README.md' || language) continue;
    // Another rule reports pages that have the address of something else.
    if (isInMeeting(path) || isInRegister(path) || namedPage(path)) continue;
    const folder = path.slice(0, -name.length).replace(/\/$/, '');
    const isForRegister = isMeantForRegister(path);
    if (isForRegister || isInMeeting(`meetings/any/${name}`)) {
      if (folders.has(folder)) continue;
      folders.add(folder);
      if (isForRegister) report({ rule: filePlace, message: registerMessage(name), span, data: { name } });
      else if (folder === '') report({ rule: filePlace, message: 'top', span, data: { name } });
      else if (/^pages\/./.test(folder) && name !== 'meeting.yaml')
        report({ rule: filePlace, message: 'page', span, data: { name, folder } });
      else report({ rule: filePlace, message: 'folder', span, data: { name, folder } });
    } else if (/\.(md|mdx|markdown)$/i.test(name) || isReserved(path))
      report({ rule: fileName, span, ...fileNameProblem(path, languages) });
    else report({ rule: fileStray, span, ...strayFileProblem(path, languages) });
  }
};

/** Tests for the facts of an entry with the name of a page of the site. */
const isReserved = (path: string): boolean => /^registers\/[^/]+\/entries\/print\.ya?ml$/i.test(path);

const registerMessage = (name: string) => (name === 'register.yaml' ? 'registerFile' : 'register');

/** Tests for a file with the name of a file of a register, in a folder that is not that of one. */
const isMeantForRegister = (path: string): boolean => {
  const [name = ''] = path.split('/').slice(-1);
  if (name === 'register.yaml') return true;
  return (
    /^registers?\//i.test(path) && name !== 'meeting.yaml' && isInRegister(`registers/any/entries/${name}`)
  );
};
