import { defineRule } from '../../diagnostics/rule.ts';
import { isSlug } from '../../model/ids.ts';
import { speakerRoles } from '../../model/model.ts';
import { documentTypes, kinds, type Vocabulary } from '../../model/vocabulary.ts';
import { siteFile } from '../../site/read-settings.ts';
import { createSource } from '../../text/source.ts';
import { suggestId } from '../../yaml/suggest-values.ts';
import { parseYaml } from '../../yaml/syntax.ts';
import type { FilesCheck } from '../check.ts';

const remove = {
  en: 'Remove it, or choose another id. To change the words that readers see for a built-in one, use strings/<language>.yaml.',
  fr: 'Retirez cet identifiant ou choisissez-en un autre. Pour changer les mots que voient les lecteurs pour une valeur intégrée, utilisez strings/<langue>.yaml.',
} as const;

/** A kind of items or a type of documents that the site adds has an id that files can write and that nothing else has. */
export const vocabularyId = defineRule({
  id: 'vocabulary-id',
  severity: 'error',
  messages: {
    builtInKind: {
      en: '"{id}" is a built-in kind.',
      fr: '« {id} » est une catégorie intégrée.',
    },
    builtInType: {
      en: '"{id}" is a built-in type of documents.',
      fr: '« {id} » est un type de document intégré.',
    },
    taken: {
      en: '"{id}" has another meaning.',
      fr: '« {id} » a un autre sens.',
    },
    form: {
      en: '"{id}" cannot be an id: it must consist of small letters, digits and hyphens.',
      fr: '« {id} » ne peut pas être un identifiant : il ne doit contenir que des minuscules, des chiffres et des traits d’union.',
    },
    similar: {
      en: '"{id}" cannot be an id: it must consist of small letters, digits and hyphens, such as {suggestion}.',
      fr: '« {id} » ne peut pas être un identifiant : il ne doit contenir que des minuscules, des chiffres et des traits d’union, comme {suggestion}.',
    },
  },
  hint: {
    builtInKind: remove,
    builtInType: remove,
    taken: { en: 'Choose another id.', fr: 'Choisissez un autre identifiant.' },
    form: {
      en: 'Write an id such as signing-ceremony. The name that readers see is below it, in each language.',
      fr: 'Écrivez un identifiant comme signing-ceremony. Le nom que voient les lecteurs se trouve au-dessous, dans chaque langue.',
    },
    similar: {
      en: 'Write {suggestion}. The name that readers see is below it, in each language.',
      fr: 'Écrivez {suggestion}. Le nom que voient les lecteurs se trouve au-dessous, dans chaque langue.',
    },
  },
});

const builtIn: Readonly<Record<keyof Vocabulary, readonly string[]>> = { kinds, documentTypes };

/** Words that code words, lists of items and the search use. */
const taken: Readonly<Record<keyof Vocabulary, readonly string[]>> = {
  kinds: ['of', 'in', 'items', 'closed', ...speakerRoles, 'document', 'recording'],
  documentTypes: ['meeting', 'page', 'register'],
};

/** Checks the ids of the kinds and types in `site.yaml`, also where other fields cannot be read. */
export const checkVocabularyIds: FilesCheck = (files, report) => {
  const file = files.find(({ path }) => path === siteFile);
  if (!file) return;
  const source = createSource(file.path, file.text);
  const yaml = parseYaml(source, 0, source.text.length, () => {});
  if (!isRecord(yaml?.value)) return;
  const at = (...path: string[]) => yaml.keyAt(path);
  for (const field of ['kinds', 'documentTypes'] as const) {
    const entries = yaml.value[field];
    if (!isRecord(entries)) continue;
    for (const id of Object.keys(entries)) checkId(field, id);
  }

  function checkId(field: keyof Vocabulary, id: string): void {
    const span = at(field, id);
    const suggestion = suggestId(id);
    if (builtIn[field].includes(id)) {
      const message = field === 'kinds' ? 'builtInKind' : 'builtInType';
      report({ rule: vocabularyId, message, span, data: { id } });
    } else if (taken[field].includes(id))
      report({ rule: vocabularyId, message: 'taken', span, data: { id } });
    else if (!isSlug(id) && suggestion !== undefined)
      report({ rule: vocabularyId, message: 'similar', span, data: { id, suggestion } });
    else if (!isSlug(id)) report({ rule: vocabularyId, message: 'form', span, data: { id } });
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
