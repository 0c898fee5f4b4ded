import type { Value } from '../../diagnostics/rule.ts';
import { isInRegister } from '../../model/paths.ts';
import type { Wording } from '../../model/wording.ts';

export interface PartDescription {
  /** A part with an id, a field such as the title, or the text below the heading of a day. */
  kind: 'part' | 'field' | 'day';
  /** `p9`, “title” or `2024-03-13`. */
  part: Value;
}

/**
 * @param key of a part of a translation, such as `#p9`, `#day_2024-03-13` or `title`
 * @param file of the text: that of an entry begins with its summary
 */
export function describePart(key: string, file = ''): PartDescription {
  if (key === 'introduction' && isInRegister(file)) return { kind: 'field', part: summary };
  if (!key.startsWith('#')) return { kind: 'field', part: fieldNames[key] ?? key };
  const [, day] = /^#day_(.*)$/.exec(key) ?? [];
  return day ? { kind: 'day', part: day } : { kind: 'part', part: key.slice(1) };
}

const summary: Wording = { en: 'summary', fr: 'le résumé' };

const fieldNames: Readonly<Record<string, Wording>> = {
  title: { en: 'title', fr: 'le titre' },
  description: { en: 'description', fr: 'la description' },
  introduction: { en: 'introduction', fr: 'l’introduction' },
  closing: { en: 'closing', fr: 'la conclusion' },
};
