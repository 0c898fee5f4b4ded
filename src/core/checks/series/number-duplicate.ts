import { defineRule } from '../../diagnostics/rule.ts';
import { isSlug } from '../../model/ids.ts';
import { formatSessionNumber, type ParsedMeeting } from '../../model/model.ts';
import type { SiteCheck } from '../check.ts';

/** A number identifies one session of a series. */
export const numberDuplicate = defineRule({
  id: 'number-duplicate',
  severity: 'warning',
  messages: {
    en: '{number} is already the number of {meeting}.',
    fr: '{number} est déjà le numéro de {meeting}.',
  },
  hint: {
    en: 'Correct "number". A session that continues another has a suffix, such as {number}bis or {number}-resumed; a meeting that is not counted has no number.',
    fr: 'Corrigez « number ». Une session qui en prolonge une autre a un suffixe, par exemple {number}bis ou {number}-resumed ; une réunion qui n’est pas comptée n’a pas de numéro.',
  },
});

/** Reports the later of two meetings: a copy often still has the number of its model. */
export const checkNumberDuplicate: SiteCheck = ({ meetings }, report) => {
  const owners = new Map<string, ParsedMeeting>();
  for (const meeting of meetings.toReversed()) {
    const { id, settings } = meeting;
    // Another rule reports a folder that is none of a meeting.
    if (!settings?.number || !isSlug(id)) continue;
    const number = formatSessionNumber(settings.number);
    const key = `${settings.series ?? ''} ${number}`;
    const owner = owners.get(key);
    if (!owner) owners.set(key, meeting);
    else
      report({
        rule: numberDuplicate,
        span: settings.numberSpan,
        data: { number, meeting: owner.id },
        related: owner.settings?.numberSpan,
      });
  }
};
