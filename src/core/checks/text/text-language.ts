import { defineRule } from '../../diagnostics/rule.ts';
import { memoizeByObject } from '../../memoize.ts';
import type { ParsedMultilingualText, ParsedTextVersion } from '../../model/model.ts';
import { multilingualTextsOf, passagesIn, proseOfVersion, versionsOfDocument } from '../../site/traverse.ts';
import { detectOtherLanguage } from '../../text/detect-language.ts';
import type { Passage } from '../../text/passages.ts';
import { mask } from '../../text/prose.ts';
import type { MeetingCheck } from '../check.ts';
import { languageName } from '../language-name.ts';

/** A text, and each of its passages, is in the language of the file name. Otherwise it would be read aloud and found as another language. */
export const textLanguage = defineRule({
  id: 'text-language',
  severity: 'error',
  canSuppress: true,
  messages: {
    text: {
      en: 'The text is in {found}, but the file name says {expected}.',
      fr: 'Le texte est en {found}, alors que le nom du fichier indique : {expected}.',
    },
    passage: {
      en: 'This passage is in {found}, but the file name says {expected}.',
      fr: 'Ce passage est en {found}, alors que le nom du fichier indique : {expected}.',
    },
    field: {
      en: '"{text}" is in {found}, but the field "{tag}" is for {expected}.',
      fr: '« {text} » est en {found}, alors que le champ « {tag} » est réservé à la langue suivante : {expected}.',
    },
  },
  hint: {
    text: {
      en: 'Move the text to the file of its language.',
      fr: 'Déplacez le texte dans le fichier de sa langue.',
    },
    field: {
      en: 'Write the text in the language of the field. If it is a name that stays the same, say so in a comment above it: "# suppress text-language: reason".',
      fr: 'Écrivez le texte dans la langue du champ. Si c’est un nom qui ne change pas, indiquez-le dans un commentaire au-dessus : « # suppress text-language: motif ».',
    },
    passage: {
      en: 'Translate it. If it is a quotation, put it in quotation marks, or start its lines with >.',
      fr: 'Traduisez-le. Si c’est une citation, mettez-la entre guillemets, ou commencez ses lignes par >.',
    },
  },
});

export const checkTextLanguage: MeetingCheck = (site, report) => {
  for (const document of multilingualTextsOf(site)) {
    for (const version of versionsOfDocument<ParsedTextVersion>(document)) {
      const { source, prose } = proseOfVersion(version);
      const expected = languageName(version.language);
      const language = otherLanguageOf(version);
      if (language) {
        const start = prose.search(/\p{L}/u);
        const line = prose.slice(start).split('\n', 1)[0]?.trimEnd() ?? '';
        const span = source.span(start, start + line.replaceAll(mask, ' ').trimEnd().length);
        const data = { found: languageName(language), expected };
        report({ rule: textLanguage, message: 'text', span, data });
        continue;
      }
      for (const passage of passagesIn(version)) {
        const other = otherLanguageIn(passage, version);
        // A passage that another version has word for word is reported as not translated.
        if (!other || isElsewhere(passage, version, document)) continue;
        const span = source.span(passage.start, passage.end);
        const data = { found: languageName(other), expected };
        report({ rule: textLanguage, message: 'passage', span, data });
      }
    }
  }
};

/** Quotations, which may be in any language. */
const quoted = /“[^“”]*”|«[^«»]*»|„[^„“]*“|"[^"]*"|「[^「」]*」|《[^《》]*》|\*[^*]+\*|_[^_]+_/g;

function otherLanguageIn({ text, type }: Passage, { language }: ParsedTextVersion): string | null {
  if (type !== 'text' || text.length < 20) return null;
  return detectOtherLanguage(text.replace(quoted, ' '), language);
}

const isElsewhere = ({ text }: Passage, own: ParsedTextVersion, document: ParsedMultilingualText): boolean =>
  versionsOfDocument<ParsedTextVersion>(document).some(
    (version) => version !== own && passageTexts(version).has(text),
  );

const passageTexts = memoizeByObject(
  (version: ParsedTextVersion): ReadonlySet<string> => new Set(passagesIn(version).map(({ text }) => text)),
);

/** Detects the language of a version; `null` if it is that of the file name, or uncertain. Memoized: two checks need it. */
export const otherLanguageOf = memoizeByObject((version: ParsedTextVersion): string | null => {
  // The beginning of a text is enough to detect its language.
  const start = proseOfVersion(version).prose.slice(0, 6000).replaceAll(mask, '').slice(0, 2000);
  return detectOtherLanguage(start, version.language);
});
