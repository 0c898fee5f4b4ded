/** Guesses the address that was meant by one that leads nowhere. */
import { isLanguage } from '../model/languages.ts';
import {
  documentPathOrNull,
  entryFile,
  entryPathOrNull,
  factsPathOrNull,
  languageOfFile,
  meetingFolder,
  pagePathOrNull,
  registerFile,
} from '../model/paths.ts';
import { relativePath, resolvePath } from './relative-path.ts';

/** Domains in which the organizations that meet have their sites. `md` is the ending of a document. */
const domains =
  'org|int|net|com|edu|gov|info|eu|ch|fr|es|uk|us|ru|cn|de|it|at|be|nl|se|no|fi|dk|pt|pl|jp|kr|in|br|mx|ar|cl|co|ca|au|nz|za|eg|ma|sa|ae';
const site = new RegExp(`^(?:www\\.[\\w-]+(?:\\.[\\w-]+)+|(?:[\\w-]+\\.)+(?:${domains}))(?:[/?#].*)?$`, 'i');
const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
/** The start of a web address with a slip: `https//`, `htps://`, `https:/`. */
const schemeWithSlip = /^(?:h?t{1,3}ps?|hxxps?)[:;：]{0,2}[/\\]{1,3}(?=[\w-]+\.)/i;
const page = /^\/(?:[\w-]+\/)*?([a-z]{2})\/meetings\/([\w-]+)\/([\w-]+)\/?(#.+)?$/;

const registerPage = /^\/(?:[\w-]+\/)*?([a-z]{2})\/registers\/([\w-]+)\/(?:([\w-]+)\/?)?(#.+)?$/;

/** Returns the address that was meant; `null` if nothing suggests one. @param from the file that contains the link */
export function meantTarget(url: string, from: string): string | null {
  if (mail.test(url)) return `mailto:${url}`;
  if (schemeWithSlip.test(url)) return url.replace(schemeWithSlip, 'https://');
  if (site.test(url)) return `https://${url}`;
  const [, language = '', meeting = '', document = '', fragment = ''] = page.exec(url) ?? [];
  if (isLanguage(language) && meetingFolder(from) !== null) {
    if (documentPathOrNull(`meetings/${meeting}/${document}.${language}.md`) === null) return null;
    const folder = meetingFolder(from) === meeting ? '' : `../${meeting}/`;
    return `${folder}${document}.${language}.md${fragment}`;
  }
  return meantEntry(url, from) ?? meantInRegister(url, from) ?? meantFile(url, from);
}

/** Returns the path of the register or of the entry that has a page. */
function meantEntry(url: string, from: string): string | null {
  const [, language = '', register = '', entry, fragment = ''] = registerPage.exec(url) ?? [];
  if (!isLanguage(language)) return null;
  const file = entry === undefined ? registerFile(register) : entryFile({ register, entry, language });
  return relativePath(from, file) + fragment;
}

/** Returns the path of a text for that of the facts of an entry, and of `register.yaml` for that of a folder of a register. */
function meantInRegister(url: string, from: string): string | null {
  const [, path = '', fragment = ''] = /^([^#?]+?)\/?(#.+)?$/.exec(url) ?? [];
  const file = resolvePath(path, from);
  const facts = file === null ? null : factsPathOrNull(file);
  const language = languageOfFile(from);
  if (facts && language) return relativePath(from, entryFile({ ...facts, language })) + fragment;
  const [, register] = /^registers\/([^/.]+)(?:\/entries)?$/.exec(file ?? '') ?? [];
  return register === undefined ? null : relativePath(from, registerFile(register)) + fragment;
}

/** Returns the path of a document, a page or an entry with its language, in small letters. */
function meantFile(url: string, from: string): string | null {
  const [, folders = '', name = '', fragment = ''] =
    /^((?:\.\.?\/|[\w-]+\/)*)([\w.-]+)\.md(#.+)?$/i.exec(url) ?? [];
  const language = languageOfFile(from);
  const isOfSite = entryPathOrNull(from) !== null || pagePathOrNull(from) !== null;
  if (name === '' || language === null || (meetingFolder(from) === null && !isOfSite)) return null;
  const lower = name.toLowerCase().replaceAll('_', '-');
  const [, last = ''] = /\.([a-z]{2})$/.exec(lower) ?? [];
  const file = `${isLanguage(last) ? lower : `${lower}.${language}`}.md`;
  const isDocument = documentPathOrNull(`meetings/any/${file}`) !== null;
  const isOther = file !== `${name}.md`;
  return isDocument && isOther ? `${folders.toLowerCase()}${file}${fragment}` : null;
}
