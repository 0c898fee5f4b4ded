import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedSite } from '../../model/model.ts';
import { pageNameOf, parsePageId } from '../../site/redirects.ts';
import type { SiteCheck } from '../check.ts';
import { registerMove } from './register-move.ts';

const existing = {
  en: 'Write the name before the move, each name once. Remove the entry if nothing has moved.',
  fr: 'Écrivez le nom d’avant le changement, une seule fois. Si rien n’a changé, retirez l’entrée.',
} as const;

/** An entry of moved.yaml starts from an address that no longer exists, and that no other entry has. */
export const movedFrom = defineRule({
  id: 'moved-from',
  severity: 'error',
  messages: {
    twice: { en: '{from} appears twice in moved.yaml.', fr: '{from} figure deux fois dans moved.yaml.' },
    exists: {
      en: '{from} has not moved: it still exists.',
      fr: '{from} n’a pas changé d’adresse : il existe toujours.',
    },
    register: {
      en: '{from} cannot move: it is a register, which keeps its name.',
      fr: '{from} ne peut pas changer d’adresse : c’est un registre, et un registre garde son nom.',
    },
    entry: {
      en: '{from} cannot move: it is an entry of a register, which keeps its name.',
      fr: '{from} ne peut pas changer d’adresse : c’est une entrée d’un registre, et une entrée garde son nom.',
    },
  },
  hint: {
    twice: existing,
    exists: existing,
    register: {
      en: 'Give its folder the previous name again, and remove these lines. The title of the register can change at any time.',
      fr: 'Redonnez à son dossier le nom d’avant, et retirez ces lignes. Le titre du registre, lui, peut toujours changer.',
    },
    entry: {
      en: 'Give its files the previous name again, and remove these lines. If the entry itself is wrong, add "status: withdrawn" and a "reason" to its texts, and add a new entry.',
      fr: 'Redonnez à ses fichiers le nom d’avant, et retirez ces lignes. Si l’entrée elle-même est fausse, ajoutez « status: withdrawn » et un motif (« reason ») à ses textes, puis créez une nouvelle entrée.',
    },
  },
});

export const checkMovedFrom: SiteCheck = (site, report, { publishedBefore }) => {
  const seen = new Set<string>();
  for (const entry of site.moved) {
    const { from, fromSpan: span } = entry;
    const problem =
      registerMove(entry, site, publishedBefore) ??
      (seen.has(from) ? 'twice' : exists(site, from) ? 'exists' : null);
    if (problem) report({ rule: movedFrom, message: problem, span, data: { from } });
    seen.add(from);
  }
};

function exists({ meetings, pages }: ParsedSite, page: string): boolean {
  const pageName = pageNameOf(page);
  if (pageName !== null) return pages.some(({ name }) => name === pageName);
  const { meeting: id, document } = parsePageId(page);
  const meeting = meetings.find((each) => each.id === id);
  if (document === null || !meeting) return meeting !== undefined;
  return meeting.documents.some(({ name }) => name === document);
}
