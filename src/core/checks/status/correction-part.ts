import { defineRule } from '../../diagnostics/rule.ts';
import { versionsOf, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck, RegisterCheck } from '../check.ts';

/** A correction refers to a part of its document or page, or to a field of its entry. */
export const correctionPart = defineRule({
  id: 'correction-part',
  severity: 'error',
  messages: {
    document: {
      en: 'The correction refers to #{part}, but the document has no such part.',
      fr: 'La correction porte sur #{part}, mais le document n’a pas cette partie.',
    },
    entry: {
      en: 'The correction refers to #{part}, but the entry {entry} has no such part or field.',
      fr: 'La correction porte sur #{part}, mais l’entrée {entry} n’a ni partie ni champ de ce nom.',
    },
  },
  hint: {
    entry: {
      en: 'Write what was corrected: one of {parts}.',
      fr: 'Écrivez ce qui a été corrigé : l’un de {parts}.',
    },
    document: {
      en: 'Write the id of the corrected part: p9 for paragraph 9, panel-1 for an item of an agenda, the id below a heading, or fn-1 for a footnote.',
      fr: 'Écrivez l’identifiant de la partie corrigée : p9 pour le paragraphe 9, panel-1 pour un point d’un ordre du jour, l’identifiant placé sous un titre, ou fn-1 pour une note de bas de page.',
    },
  },
});

export const checkCorrectionPart: MeetingCheck = (site, report) => {
  const pages = site.pages.flatMap(versionsOfDocument);
  for (const version of [...versionsOf(site), ...pages]) {
    if (version.isIncomplete) continue;
    for (const { at: part, span } of version.corrections)
      if (!version.anchors.includes(part))
        report({ rule: correctionPart, message: 'document', span, data: { part } });
  }
};

/** A correction of an entry can also refer to its title, to its summary, and to a field of the register. */
export const checkEntryCorrections: RegisterCheck = ({ settings, entries }, report) => {
  if (!settings) return;
  const fields = ['title', 'summary', ...settings.fields.map(({ id }) => id)];
  for (const version of entries.flatMap(versionsOfDocument)) {
    if (version.isIncomplete) continue;
    const parts = [...fields, ...version.anchors];
    const data = { entry: version.entry, parts: parts.join(', ') };
    for (const { at: part, span } of version.corrections)
      if (!parts.includes(part))
        report({ rule: correctionPart, message: 'entry', span, data: { ...data, part } });
  }
};
