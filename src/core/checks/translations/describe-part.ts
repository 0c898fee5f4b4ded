export interface PartDescription {
  /** A part with an id, a field such as the title, or the text below the heading of a day. */
  kind: 'part' | 'field' | 'day';
  /** `p9`, `title` or `2024-03-13`. */
  part: string;
}

/** @param key of a part of a translation, such as `#p9`, `#day_2024-03-13` or `title` */
export function describePart(key: string): PartDescription {
  if (!key.startsWith('#')) return { kind: 'field', part: key };
  const [, day] = /^#day_(.*)$/.exec(key) ?? [];
  return day ? { kind: 'day', part: day } : { kind: 'part', part: key.slice(1) };
}
