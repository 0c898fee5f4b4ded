/** The hours that a part of the day comprises: from the first, before the second. */
export type DayPart = readonly (readonly [from: number, before: number])[];

export const isIn = (hour: number, dayPart: DayPart): boolean =>
  dayPart.some(([from, before]) => from <= hour && hour < before);
