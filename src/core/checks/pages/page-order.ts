import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedPageVersion } from '../../model/model.ts';
import { parentOf } from '../../model/page-names.ts';
import { languageFirst, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** No two pages of a folder have the same position. */
export const pageOrder = defineRule({
  id: 'page-order',
  severity: 'error',
  messages: {
    en: 'The position {order} is already that of {other}.',
    fr: 'La position {order} est déjà celle de {other}.',
  },
  hint: {
    en: 'Give each page of a folder its own number, in all languages. Numbers may have gaps.',
    fr: 'Donnez à chaque page d’un dossier son propre numéro, dans toutes les langues. Les numéros n’ont pas à se suivre.',
  },
});

/** Reports a page once: another rule reports versions that disagree. */
export const checkPageOrder: MeetingCheck = ({ pages, defaultLanguage }, report) => {
  const owners = new Map<string, ParsedPageVersion>();
  for (const page of pages) {
    const version = versionsOfDocument(page)
      .toSorted(languageFirst(defaultLanguage))
      .find(({ order }) => order !== undefined);
    const span = version?.fields['order'];
    if (!version || !span) continue;
    const { order = 0 } = version;
    const position = `${parentOf(page.name)} ${order}`;
    const owner = owners.get(position);
    if (owner)
      report({
        rule: pageOrder,
        span,
        related: owner.fields['order'],
        data: { order, other: owner.page },
      });
    else owners.set(position, version);
  }
};
