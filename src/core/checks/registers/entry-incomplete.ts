import { defineRule } from '../../diagnostics/rule.ts';
import { entryPathOrNull, factsFile, factsPathOrNull } from '../../model/paths.ts';
import { startOf } from '../../text/source.ts';
import type { FilesCheck } from '../check.ts';

/** An entry of a register has facts, and a text in at least one language. */
export const entryIncomplete = defineRule({
  id: 'entry-incomplete',
  severity: 'error',
  messages: {
    facts: {
      en: 'The entry {entry} has texts but no {file}.',
      fr: 'L’entrée {entry} a des textes, mais pas de {file}.',
    },
    text: {
      en: 'The entry {entry} has {file} but no text.',
      fr: 'L’entrée {entry} a {file}, mais pas de texte.',
    },
  },
  hint: {
    facts: {
      en: 'Add {file} with the facts that are the same in all languages.',
      fr: 'Ajoutez {file}, avec ce qui est identique dans toutes les langues.',
    },
    text: {
      en: 'Add {text} with the title and the summary.',
      fr: 'Ajoutez {text}, avec le titre et le résumé.',
    },
  },
});

export const checkEntryIncomplete: FilesCheck = (files, report, [language = 'en']) => {
  const entries = Map.groupBy(files, ({ path }) => {
    const found = entryPathOrNull(path) ?? factsPathOrNull(path);
    return found && factsFile(found);
  });
  for (const [file, ofEntry] of entries) {
    const path = file === null ? null : factsPathOrNull(file);
    if (file === null || path === null) continue;
    const { entry } = path;
    const data = { entry, file: `${entry}.yaml`, text: `${entry}.${language}.md` };
    const hasFacts = ofEntry.some((each) => each.path === file);
    if (!hasFacts)
      report({ rule: entryIncomplete, message: 'facts', span: startOf(ofEntry[0]?.path ?? file), data });
    else if (ofEntry.length === 1)
      report({ rule: entryIncomplete, message: 'text', span: startOf(file), data });
  }
};
