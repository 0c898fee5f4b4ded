import { defineRule } from '../../diagnostics/rule.ts';
import { versionsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** A correction refers to a part of its document. */
export const correctionPart = defineRule({
  id: 'correction-part',
  severity: 'error',
  messages: {
    en: 'The correction refers to #{part}, but the document has no such part.',
    fr: 'La correction porte sur #{part}, mais le document n’a pas cette partie.',
  },
  hint: {
    en: 'Write the id of the corrected part: p9 for paragraph 9, panel-1 for an item of an agenda, the id below a heading, or fn-1 for a footnote.',
    fr: 'Écrivez l’identifiant de la partie corrigée : p9 pour le paragraphe 9, panel-1 pour un point d’un ordre du jour, l’identifiant placé sous un titre, ou fn-1 pour une note de bas de page.',
  },
});

export const checkCorrectionPart: MeetingCheck = (site, report) => {
  for (const version of versionsOf(site)) {
    if (version.isIncomplete) continue;
    for (const { at: part, span } of version.corrections)
      if (!version.anchors.includes(part)) report({ rule: correctionPart, span, data: { part } });
  }
};
