import type { Report } from '../../diagnostics/diagnostic.ts';
import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { ParsedSite, TranslationRecord } from '../../model/model.ts';
import type { Wording } from '../../model/wording.ts';
import type { RevisableText } from '../../site/revisions.ts';
import { translatedGroups } from '../../site/traverse.ts';
import { shortList } from '../../text/lists.ts';
import {
  removedParts,
  sourceLanguage,
  type TranslatedVersion,
} from '../../translations/translation-state.ts';
import type { MeetingCheck } from '../check.ts';
import { languageName } from '../language-name.ts';
import { argumentFor } from './argument-for.ts';
import { describePart, type PartDescription } from './describe-part.ts';

/** A translation record belongs to a translation, and to parts that its source has. */
export const translationRecord = defineRule({
  id: 'translation-record',
  severity: 'warning',
  messages: {
    noTranslation: {
      en: 'This record belongs to {file}, which does not exist.',
      fr: 'Ce relevé se rapporte à {file}, qui n’existe pas.',
    },
    original: {
      en: '{file} is the original, not a translation.',
      fr: '{file} est l’original, et non une traduction.',
    },
    otherSource: {
      en: 'This record is about a translation from {source}, but the original is in {original}.',
      fr: 'Ce relevé porte sur une traduction faite à partir de la version en {source}, mais l’original est en {original}.',
    },
    noSource: { en: 'The original {file} does not exist.', fr: 'L’original {file} n’existe pas.' },
    removedPart: {
      en: '#{part} is recorded here, but {document} no longer has it.',
      fr: '#{part} figure dans ce relevé, mais n’existe plus dans {document}.',
    },
    removedField: {
      en: 'The {part} is recorded here, but {document} no longer has it.',
      fr: 'Ce relevé mentionne une partie qui n’existe plus dans {document} : {part}.',
    },
    severalRemoved: {
      en: '{parts} are recorded here, but {document} no longer has them.',
      fr: 'Ce relevé mentionne des parties qui n’existent plus dans {document} : {parts}.',
    },
    removedDay: {
      en: 'The text below {part} is recorded here, but {document} no longer has it.',
      fr: 'Le texte placé sous {part} figure dans ce relevé, mais n’existe plus dans {document}.',
    },
  },
  hint: {
    noTranslation: { en: 'Delete this file.', fr: 'Supprimez ce fichier.' },
    original: { en: 'Delete this file.', fr: 'Supprimez ce fichier.' },
    otherSource: { en: 'Delete this file.', fr: 'Supprimez ce fichier.' },
    noSource: { en: 'Delete this file.', fr: 'Supprimez ce fichier.' },
    removedPart: {
      en: 'When the translations are up to date, run "{command}".',
      fr: 'Quand les traductions sont à jour, exécutez « {command} ».',
    },
    removedField: {
      en: 'When the translations are up to date, run "{command}".',
      fr: 'Quand les traductions sont à jour, exécutez « {command} ».',
    },
    severalRemoved: {
      en: 'When the translations are up to date, run "{command}".',
      fr: 'Quand les traductions sont à jour, exécutez « {command} ».',
    },
    removedDay: {
      en: 'When the translations are up to date, run "{command}".',
      fr: 'Quand les traductions sont à jour, exécutez « {command} ».',
    },
  },
});

export const checkTranslationRecord: MeetingCheck = (site, report) => {
  for (const group of translatedGroups(site)) {
    const valid: TranslationRecord[] = [];
    for (const record of group.records) {
      const document = group.documents.find(({ name }) => name === record.document);
      const problem = problemWith(record, document, site);
      if (problem) report({ rule: translationRecord, span: record.span, ...problem });
      else valid.push(record);
    }
    for (const document of group.documents)
      reportRemoved(
        document,
        valid.filter((record) => record.document === document.name),
        report,
      );
  }
};

/** Reports the parts that a document no longer has once, however many translations have recorded them. */
function reportRemoved(document: RevisableText, records: readonly TranslationRecord[], report: Report): void {
  const removed = records.flatMap((record) => {
    const source = document.versions[record.source];
    const keys = source ? removedParts(source, record) : [];
    return keys
      .filter((key) => !(key === 'closing' && isClosingInText(source)))
      .map((key) => ({ record, key }));
  });
  const [first] = removed;
  if (!first) return;
  const languages = [...new Set(removed.map(({ record }) => record.language))].join(' ');
  const command = `npm run translations -- record ${argumentFor(document)} ${languages}`;
  const parts = [...new Set(removed.map(({ key }) => key))].map((key) => describePart(key));
  const [{ kind, part } = describePart(first.key)] = parts;
  const data = {
    part,
    parts: shortList(parts.map(nameOf)),
    document: document.name,
    command,
  };
  const message = parts.length > 1 ? 'severalRemoved' : messageFor[kind];
  report({
    rule: translationRecord,
    message,
    span: first.record.spans[first.key] ?? first.record.span,
    data,
  });
}

const messageFor = { part: 'removedPart', field: 'removedField', day: 'removedDay' } as const;

const nameOf = ({ kind, part }: PartDescription): string | Wording =>
  typeof part === 'object' ? part : kind === 'part' ? `#${part}` : String(part);

/** Tests whether the closing line of a document has lost the line above it, which another rule reports. */
const isClosingInText = (source: TranslatedVersion | undefined): boolean =>
  /\n[[［【〔].{1,80}[\]］】〕]\s*$/.test(source?.source.replace(/^\[\^.*$/gm, '') ?? '');

/** Finds what is wrong with a record as a whole. */
function problemWith(
  { document, language, source }: TranslationRecord,
  found: RevisableText | undefined,
  site: ParsedSite,
): Finding<typeof translationRecord> | null {
  const file = `${document}.${language}.md`;
  if (!found?.versions[language]) return { message: 'noTranslation', data: { file } };
  const original = sourceLanguage(found, site);
  if (original === language) return { message: 'original', data: { file } };
  if (original !== source) {
    const data = { source: languageName(source), original: languageName(original) };
    return { message: 'otherSource', data };
  }
  if (!found.versions[source]) return { message: 'noSource', data: { file: `${document}.${source}.md` } };
  return null;
}
