import type { Report } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Language } from '../../model/languages.ts';
import type { ParsedSite, ParsedTextVersion } from '../../model/model.ts';
import { proseOfVersion, textsOf } from '../../site/traverse.ts';
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
  const indexes = new Map<Language, NameIndex>();
  for (const version of site.names.length > 0 ? textsOf(site) : []) {
    const index = indexes.get(version.language) ?? indexNames(site.names, version.language);
    indexes.set(version.language, index);
    checkVersion(version, index, report);
  }
  checkAbbreviations(site, report);
};

function checkAbbreviations(site: ParsedSite, report: Report): void {
  const indexes = new Map<Language, AbbreviationIndex>();
  for (const version of site.names.length + site.glossary.length > 0 ? textsOf(site) : []) {
    const { language } = version;
    const index = indexes.get(language) ?? indexForeignAbbreviations(site.names, site.glossary, language);
    indexes.set(language, index);
    const { source, prose } = proseOfVersion(version);
    for (const each of findForeignAbbreviations(prose, index, language)) {
      const { start, end, name, file } = each;
      const names = { other: languageName(each.language), own: languageName(language) };
      const data = { found: prose.slice(start, end), name, file, ...names };
      report({ rule: officialName, message: 'otherLanguage', span: source.span(start, end), data });
    }
  }
}

function checkVersion(version: ParsedTextVersion, index: NameIndex, report: Report): void {
  const { source, prose } = proseOfVersion(version);
  for (const each of findNames(prose, index, version.language)) {
    if (each.isRight) continue;
    const { start, end, name, fix } = each;
    const span = source.span(start, end);
    const found = prose.slice(start, end);
    if (name === undefined) report({ rule: officialName, message: 'wrong', span, data: { found }, fix });
    else report({ rule: officialName, message: 'different', span, data: { found, name }, fix });
  }
}
