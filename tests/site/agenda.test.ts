/** `agenda.json`, a contract with other programs, against the agendas of the fixture typed by hand. */
import { describe, expect, test } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import type { AgendaJson } from '../../src/outputs/data/agenda-json.ts';
import { fileOf, pageAt, publicUrl, valuesOf } from '../support/built.ts';

/** Start, end and kinds; after `of`, the start of the panel to which the questions and answers belong. */
const agendas: { meeting: string; offset: string; days: Record<string, string> }[] = [
  {
    meeting: 'forum-8',
    offset: '+02:00',
    days: {
      '2023-09-20': `
        10:00 10:10 opening
        10:10 10:20 keynote
        10:20 10:40 presentation
        10:40 11:30 panel
        11:30 11:50 qa of 10:40
        11:50 13:00 panel
        13:00 15:00 break
        15:00 17:50 panel
        17:50 18:00 closing`,
      '2023-09-21': `
        10:00 10:05 opening
        10:05 13:00 panel
        13:00 15:15 break
        15:15 16:30 sharing
        16:30 18:00 open-floor
        18:00 - closing`,
    },
  },
  {
    meeting: 'forum-9',
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
        16:30 17:55 panel
        17:55 18:00 closing`,
      '2024-03-14': `
        10:00 10:05 opening
        10:05 11:00 panel
        11:00 11:20 qa of 10:05
        11:20 11:40 presentation+fireside-chat
        11:40 13:00 sharing
        13:00 15:00 break
        15:00 17:45 open-floor
        17:45 18:00 closing`,
    },
  },
];

describe.for(agendas)('agenda.json of $meeting', ({ meeting, offset, days }) => {
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

  test.for(languageTags)('has the days and items of the agenda in %s', (language) => {
    const agenda: AgendaJson = JSON.parse(fileOf(`${language}/meetings/${meeting}/agenda.json`));
    const starts = new Map(agenda.days.flatMap(({ items }) => items.map(({ id, start }) => [id, start])));
    expect(agenda).toMatchObject({ meeting, language, timeZone: 'Europe/Zurich' });
    expect(
      agenda.days.map(({ date, items }) => ({
        date,
        items: items.map(({ kinds, start, end, of }) => ({ kinds, start, end, of: of && starts.get(of) })),
      })),
    ).toEqual(expectedDays);
  });

  test.for(languageTags)('gives each item in %s a title and an address that leads to it', (language) => {
    const address = `/${language}/meetings/${meeting}/agenda/`;
    const agenda: AgendaJson = JSON.parse(fileOf(`${language}/meetings/${meeting}/agenda.json`));
    const items = agenda.days.flatMap((day) => day.items);
    expect(items.filter(({ title }) => !title.trim())).toEqual([]);
    expect(items.map(({ url }) => url)).toEqual(items.map(({ id }) => `${publicUrl(address)}#${id}`));
    expect(valuesOf(pageAt(address), '.timeline > li', 'id')).toEqual(items.map(({ id }) => id));
  });

  test('has the same ids in all languages', () => {
    const idsIn = (language: string) =>
      (JSON.parse(fileOf(`${language}/meetings/${meeting}/agenda.json`)) as AgendaJson).days.map(
        ({ items }) => items.map(({ id }) => id),
      );
    for (const language of languageTags) expect(idsIn(language)).toEqual(idsIn('en'));
  });
});
