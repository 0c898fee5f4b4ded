/** `agenda.json` (a contract), against the facts of the official documents. */
import { describe, expect, test } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import type { AgendaJson } from '../../src/outputs/data/agenda-json.ts';
import { fileOf, pageAt, publicUrl, valuesOf } from '../support/built.ts';
import { whole } from '../support/sites.ts';

/** Start, end, kinds; behind `of`, the start of the panel whose questions and answers this is. */
const meetings: { meeting: string; offset: string; days: Record<string, string> }[] = [
  {
    meeting: 'conversation-8',
    offset: '+02:00',
    days: {
      '2023-09-20': `
        10:00 10:10 opening
        10:10 10:20 keynote
        10:20 10:40 presentation
        10:40 11:30 panel
        11:30 11:50 qa of 10:40
        11:50 12:40 panel
        12:40 13:00 qa of 11:50
        13:00 15:00 break
        15:00 15:40 panel
        15:40 16:10 qa of 15:00
        16:10 17:30 panel
        17:30 17:50 qa of 16:10
        17:50 18:00 closing`,
      '2023-09-21': `
        10:00 10:05 opening
        10:05 10:20 presentation
        10:20 11:20 panel
        11:20 11:40 qa of 10:20
        11:40 12:40 panel
        12:40 13:00 qa of 11:40
        13:00 15:00 break
        15:00 15:15 presentation
        15:15 16:30 sharing
        16:30 17:45 open-floor
        17:45 18:00 closing
        18:00 - closing`,
    },
  },
  {
    meeting: 'conversation-9',
    offset: '+01:00',
    days: {
      '2024-03-13': `
        10:00 10:10 opening
        10:10 11:30 panel
        11:30 12:00 fireside-chat
        12:00 12:30 presentation
        12:30 13:00 presentation
        13:00 15:00 break
        15:00 16:00 panel
        16:00 16:30 qa of 15:00
        16:30 17:30 panel
        17:30 17:55 qa of 16:30
        17:55 18:00 closing`,
      '2024-03-14': `
        10:00 10:05 opening
        10:05 11:00 panel
        11:00 11:20 qa of 10:05
        11:20 11:40 presentation
        11:40 12:40 panel
        12:40 13:00 qa of 11:40
        13:00 15:00 break
        15:00 15:15 presentation
        15:15 15:35 presentation+fireside-chat
        15:35 16:50 sharing
        16:50 17:45 open-floor
        17:45 18:00 closing`,
    },
  },
];

describe.for(meetings)('$meeting', ({ meeting, offset, days }) => {
  const expectedDays = Object.entries(days).map(([date, rows]) => ({
    date,
    items: rows
      .trim()
      .split('\n')
      .map((row) => {
        const [start, end, kinds = '', , of] = row.trim().split(' ');
        const instant = (time: string) => `${date}T${time}:00${offset}`;
        return {
          kinds: kinds.split('+'),
          start: instant(start ?? ''),
          end: end && end !== '-' ? instant(end) : null,
          of: of && instant(of),
        };
      }),
  }));

  test.for(languageTags)('in %s', (language) => {
    const agenda: AgendaJson = JSON.parse(fileOf(whole, `${language}/meetings/${meeting}/agenda.json`));
    const starts = new Map(agenda.days.flatMap(({ items }) => items.map(({ id, start }) => [id, start])));
    expect(agenda).toMatchObject({ meeting, language, timeZone: 'Europe/Zurich' });
    expect(
      agenda.days.map(({ date, items }) => ({
        date,
        items: items.map(({ kinds, start, end, of }) => ({ kinds, start, end, of: of && starts.get(of) })),
      })),
    ).toEqual(expectedDays);
  });

  test.for(languageTags)('in %s, each item has a title, and an address that leads to it', (language) => {
    const address = `/${language}/meetings/${meeting}/agenda/`;
    const agenda: AgendaJson = JSON.parse(fileOf(whole, `${language}/meetings/${meeting}/agenda.json`));
    const items = agenda.days.flatMap((day) => day.items);
    expect(items.filter(({ title }) => !title.trim())).toEqual([]);
    expect(items.map(({ url }) => url)).toEqual(items.map(({ id }) => `${publicUrl(address)}#${id}`));
    expect(valuesOf(pageAt(whole, address), '.items > li', 'id')).toEqual(items.map(({ id }) => id));
  });

  test('items have the same ids in all languages', () => {
    const idsIn = (language: string) =>
      (JSON.parse(fileOf(whole, `${language}/meetings/${meeting}/agenda.json`)) as AgendaJson).days.map(
        ({ items }) => items.map(({ id }) => id),
      );
    for (const language of languageTags) expect(idsIn(language)).toEqual(idsIn('en'));
  });
});
