import { defineRule } from '../../diagnostics/rule.ts';
import type { SiteCheck } from '../check.ts';

/** The day on which somebody compared an entry with its source has come. */
export const checkedFuture = defineRule({
  id: 'checked-future',
  severity: 'warning',
  messages: {
    en: '"checked" is {date}, which is in the future.',
    fr: '« checked » indique {date}, une date à venir.',
  },
  hint: {
    en: 'Write the day on which somebody last compared the entry with its source.',
    fr: 'Indiquez le jour où l’entrée a été comparée pour la dernière fois avec sa source.',
  },
});

export const checkCheckedFuture: SiteCheck = ({ registers }, report, { now }) => {
  if (!Number.isFinite(now)) return;
  const today = new Date(now + firstZoneMs).toISOString().slice(0, 10);
  for (const { facts } of registers.flatMap(({ entries }) => entries)) {
    const { checked, spans } = facts ?? {};
    const span = spans?.['checked'];
    if (checked !== undefined && span && checked > today)
      report({ rule: checkedFuture, span, data: { date: checked } });
  }
};

/** The time by which the first time zone is ahead of UTC: there, the day begins first. */
const firstZoneMs = 14 * 60 * 60 * 1000;
