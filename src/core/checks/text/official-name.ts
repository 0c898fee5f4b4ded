import type { Report } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { memoize } from '../../memoize.ts';
import { type Language, languageTags } from '../../model/languages.ts';
import type { ParsedSite } from '../../model/model.ts';
import { proseOfVersion, textsOf } from '../../site/traverse.ts';
import { maskSettings } from '../../text/prose.ts';
import type { Source } from '../../text/source.ts';
import { blankOut } from '../../text/strings.ts';
import type { MeetingCheck } from '../check.ts';
import { languageName } from '../language-name.ts';
import { findNames } from './official-names/find-names.ts';
import {
  type AbbreviationIndex,
  findForeignAbbreviations,
  indexForeignAbbreviations,
} from './official-names/foreign-abbreviations.ts';
import { indexNames, type NameIndex } from './official-names/index-names.ts';

/** A name is spelled as in `names.yaml`, and an abbreviation is that of the language. */
export const officialName = defineRule({
  id: 'official-name',
  severity: 'warning',
  messages: {
    different: {
      en: '"{found}" is not how names.yaml spells it: {name}.',
      fr: '« {found} » n’est pas écrit comme dans names.yaml : {name}.',
    },
    wrong: {
      en: '"{found}" is one of the wrong forms in names.yaml.',
      fr: '« {found} » est l’une des formes fautives de names.yaml.',
    },
    otherLanguage: {
      en: '"{found}" is the abbreviation in {other}. In {own}, {file} has {name}.',
      fr: '« {found} » est l’abréviation en {other}. En {own}, {file} donne {name}.',
    },
  },
  hint: {
    different: { en: 'Write {name}.', fr: 'Écrivez {name}.' },
    wrong: { en: 'Write the official name.', fr: 'Écrivez le nom officiel.' },
    otherLanguage: {
      en: 'Write {name}. If {found} is right in {own} too, add it to {file}.',
      fr: 'Écrivez {name}. Si {found} est aussi correct en {own}, ajoutez-le dans {file}.',
    },
  },
});

export const checkOfficialName: MeetingCheck = (site, report) => {
  const check = createNamesCheck(site);
  for (const version of textsOf(site)) {
    const { language } = version;
    check({ ...proseOfVersion(version), language }, report);
  }
};

interface NamedText {
  source: Source;
  /** As `maskMarkup` or `maskSettings` returns it. */
  prose: string;
  language: Language;
}

type NamesCheck = (text: NamedText, report: Report) => void;

/** Creates a check of texts against the names and the glossary of a site. Each language is indexed once. */
function createNamesCheck({ names, glossary }: Pick<ParsedSite, 'names' | 'glossary'>): NamesCheck {
  const indexesOf = memoize((language: Language) => ({
    names: indexNames(names, language),
    abbreviations: indexForeignAbbreviations(names, glossary, language),
  }));
  return (text, report) => {
    if (names.length + glossary.length === 0) return;
    const indexes = indexesOf(text.language);
    if (names.length > 0) checkNames(text, indexes.names, report);
    checkAbbreviations(text, indexes.abbreviations, report);
  };
}

/** Creates a check of the words in a settings file, in all their languages. */
export function createSettingsNamesCheck(
  site: Pick<ParsedSite, 'names' | 'glossary'>,
): (source: Source, report: Report) => void {
  const check = createNamesCheck(site);
  return (source, report) => {
    for (const language of languageTags) {
      const prose = maskSettings(source.text, language).replace(address, blankOut);
      check({ source, prose, language }, report);
    }
  };
}

/** Begins at the start of a word, so that each word is read once. */
const address = /(?<!\S)\S*?(?:https?:|@)\S*/g;

function checkAbbreviations(
  { source, prose, language }: NamedText,
  index: AbbreviationIndex,
  report: Report,
): void {
  for (const each of findForeignAbbreviations(prose, index, language)) {
    const { start, end, name, file } = each;
    const names = { other: languageName(each.language), own: languageName(language) };
    const data = { found: prose.slice(start, end), name, file, ...names };
    report({ rule: officialName, message: 'otherLanguage', span: source.span(start, end), data });
  }
}

function checkNames({ source, prose, language }: NamedText, index: NameIndex, report: Report): void {
  for (const each of findNames(prose, index, language)) {
    if (each.isRight) continue;
    const { start, end, name, fix } = each;
    const span = source.span(start, end);
    const found = prose.slice(start, end);
    if (name === undefined) report({ rule: officialName, message: 'wrong', span, data: { found }, fix });
    else report({ rule: officialName, message: 'different', span, data: { found, name }, fix });
  }
}
