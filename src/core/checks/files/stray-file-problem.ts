import type { Finding } from '../../diagnostics/rule.ts';
import type { Language } from '../../model/languages.ts';
import { isInRegister } from '../../model/paths.ts';
import { exampleName, slugOf } from './file-name-problem.ts';
import type { fileStray } from './file-stray.ts';

/** Word processors, and text without a form. */
const texts = /\.(?:docx?|docm|dotx?|odt|ott|rtf|txt|text|pages|wpd|html?|xhtml|adoc|rst|tex)$/i;
/** Endings of files that readers can download or view. */
const downloads =
  /\.(?:pdf|pptx?|pps|ppsx|odp|key|xlsx?|xlsm|ods|csv|tsv|numbers|zip|7z|epub|jpe?g|png|gif|webp|avif|svg|tiff?|bmp|heic|eps|mp3|m4a|wav|ogg|mp4|m4v|mov|webm|avi|srt|vtt|ics|json|xml)$/i;
const temporary = /~$|^~\$|^#.*#$|\.(?:bak|orig|rej|sw[a-p]|tmp|temp|old)$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** An ending that was added to that of Markdown, such as `agenda.en.md.txt`. */
const addedEnding = /\.(?:md|markdown)(?=\.(?:txt|text)$)/i;

const settingsPath =
  /^(?:(?:site|series|names|glossary|countries|moved)\.yaml|meetings\/[^/]+\/meeting\.yaml)$/;

/** Returns the name of the settings file that was meant by a path such as `meetings/session/Meeting.yml`. */
function meantSettings(path: string): string | undefined {
  if (!/\.ya?ml(?:\.txt)?$/i.test(path)) return undefined;
  const meant = path.toLowerCase().replace(/\.ya?ml(?:\.txt)?$/, '.yaml');
  const inRegister = meant.replace(/[^/]+(?=\.yaml$)/, slugOf);
  if (isInRegister(inRegister)) return inRegister.split('/').at(-1);
  return settingsPath.test(meant) ? meant.split('/').at(-1) : undefined;
}

/** Says what to do with a file that is neither a document nor a settings file. */
export function strayFileProblem(path: string, languages: readonly Language[]): Finding<typeof fileStray> {
  const name = path.split('/').at(-1) ?? path;
  if (temporary.test(name)) return { message: 'temporary', data: { name } };
  const settings = meantSettings(path);
  if (settings && settings !== name) return { message: 'settings', data: { name, example: settings } };
  if (addedEnding.test(name)) {
    const example = exampleName(name.replace(texts, '').replace(/\.\w+$/, ''), languages);
    return { message: 'ending', data: { name, example } };
  }
  if (texts.test(name))
    return { message: 'text', data: { name, example: exampleName(name.replace(texts, ''), languages) } };
  return downloads.test(name)
    ? { message: 'download', data: { name, address: encodeURIComponent(name) } }
    : { message: 'other', data: { name } };
}
