import { defineRule } from '../../diagnostics/rule.ts';
import type { EntryFacts, RegisterField } from '../../model/model.ts';
import type { RegisterCheck } from '../check.ts';

/** A date is not before another one that always precedes it, which the register names with `notBefore`. */
export const dateOrder = defineRule({
  id: 'date-order',
  severity: 'warning',
  messages: {
    en: '"{field}" is {date}, before "{other}" ({otherDate}).',
    fr: '« {field} » indique {date}, avant « {other} » ({otherDate}).',
  },
  hint: {
    en: 'Correct one of the two dates. If both are right, suppress the message and give the reason.',
    fr: 'Corrigez l’une des deux dates. Si les deux sont justes, ignorez le message en indiquant la raison.',
  },
});

export const checkDateOrder: RegisterCheck = ({ settings, entries }, report) => {
  const ordered = settings?.fields.filter(({ notBefore }) => notBefore !== undefined) ?? [];
  for (const { facts } of entries) for (const field of ordered) if (facts) checkOrder(facts, field);

  function checkOrder({ values, spans }: EntryFacts, { id, notBefore = '' }: RegisterField): void {
    const [date, otherDate] = [values[id], values[notBefore]];
    const span = spans[id];
    if (typeof date !== 'string' || typeof otherDate !== 'string' || !span) return;
    if (isBefore(date, otherDate))
      report({
        rule: dateOrder,
        span,
        related: spans[notBefore],
        data: { field: id, date, other: notBefore, otherDate },
      });
  }
};

/** Compares dates of ISO 8601 as far as both are known: 2019 is not before 2019-04. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
