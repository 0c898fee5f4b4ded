/** The hours that a part of the day comprises: from the first, before the second. */
export type DayPart = readonly (readonly [from: number, before: number])[];

/** The first hour that one digit can mean without a word such as “am”: 7:00 is in the morning, 6:00 may be in the evening. */
export const firstHour = 7;

export const isIn = (hour: number, dayPart: DayPart): boolean =>
  dayPart.some(([from, before]) => from <= hour && hour < before);
