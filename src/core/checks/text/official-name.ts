import type { Report } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Language } from '../../model/languages.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import { proseOfVersion, textsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';
import { findNames } from './official-names/find-names.ts';
import { indexNames, type NameIndex } from './official-names/index-names.ts';

/** A name is spelled as in `names.yaml`. */
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
  },
  hint: {
    different: { en: 'Write {name}.', fr: 'Écrivez {name}.' },
    wrong: { en: 'Write the official name.', fr: 'Écrivez le nom officiel.' },
  },
});

export const checkOfficialName: MeetingCheck = (site, report) => {
  const indexes = new Map<Language, NameIndex>();
  for (const version of site.names.length > 0 ? textsOf(site) : []) {
    const index = indexes.get(version.language) ?? indexNames(site.names, version.language);
    indexes.set(version.language, index);
    checkVersion(version, index, report);
  }
};

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
