/** `npm run import`: a table changes what differs in a register, or nothing. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Language } from '../../src/core/model/languages.ts';
import { languageTags } from '../../src/core/model/languages.ts';
import { registerCsv } from '../../src/outputs/data/register-csv.ts';
import { registerJson } from '../../src/outputs/data/register-json.ts';
import { createDesk, type Desk, minutes } from '../support/commands/staff.ts';
import { fixtureContent } from '../support/fixture.ts';

const register = 'gauge-networks';
const entries = `registers/${register}/entries`;

/** A content folder with a register. */
function registerDesk(): Desk {
  const desk = createDesk();
  for (const name of ['registers', 'countries.yaml'])
    cpSync(join(fixtureContent, name), join(desk.folders.CONTENT_DIR, name), { recursive: true });
  return desk;
}

/** Writes a table beside the content folder. @returns the words of the command that imports it */
function table(desk: Desk, text: string | Uint8Array): string[] {
  const path = join(desk.folders.CONTENT_DIR, '..', 'measures.csv');
  writeFileSync(path, text);
  return ['import', path, '--register', register];
}

async function download(desk: Desk, language: Language): Promise<string> {
  const { site, history } = await desk.compile();
  const found = site.registers.find(({ id }) => id === register);
  if (!found) throw new Error('There is no register.');
  return registerCsv(registerJson(site, found, history, language));
}

test(
  'a table that was downloaded changes nothing, in any language',
  async () => {
    const desk = registerDesk();
    // A text that spreadsheets would take for a formula.
    desk.write(`${entries}/bay-of-islands.en.md`, (text) => text.replace(/^title: (.*)$/m, `title: "'=$1"`));
    desk.write(`${entries}/channel.en.md`, (text) =>
      text.replace(/\n\n.*\n$/, '\n\n- One, "two"\n- Three\n'),
    );
    const before = desk.all();
    for (const language of languageTags) {
      const words = table(desk, await download(desk, language));
      expect(await desk.done(...words, '--language', language, '--yes')).toContain('Nothing to change');
    }
    expect(desk.all()).toEqual(before);
  },
  minutes,
);

test(
  'a change is shown, and written in the files of its values alone',
  async () => {
    const desk = registerDesk();
    desk.write(
      `${entries}/channel.yaml`,
      (text) => `# Checked by letter.\r\n${text.replaceAll('\n', '\r\n')}`,
    );
    const before = desk.all();
    const words = table(
      desk,
      'entry;country;since;source.fr;title.fr;summary.fr\nchannel;France;1999-01;;Nouveau réseau;Le réseau couvre deux côtes.\n',
    );
    const shown = await desk.done(...words, '--check');
    for (const line of ['since: 1999 → 1999-01', 'source.fr: https://gauges.example.org/manche → (none)'])
      expect(shown).toContain(line);
    expect(desk.all()).toEqual(before);
    await desk.refused('To write, add --yes.', ...words);
    expect(await desk.done(...words, '--yes')).toContain('Written: 2 files');
    expect(desk.all()).toEqual({
      ...before,
      [`${entries}/channel.yaml`]: before[`${entries}/channel.yaml`]
        ?.replace('1999', '1999-01')
        .replace('  fr: https://gauges.example.org/manche\r\n', ''),
      [`${entries}/channel.fr.md`]: before[`${entries}/channel.fr.md`]?.replace(
        'Réseau de la Manche',
        'Nouveau réseau',
      ),
    });
    expect(await desk.done(...words, '--yes')).toContain('Nothing to change');
  },
  minutes,
);

test(
  'a new entry passes the check, and is complete in the download',
  async () => {
    const desk = registerDesk();
    const texts: [string, string][] = languageTags.flatMap((tag): [string, string][] => [
      [
        `title.${tag}`,
        tag === 'zh' ? '海湾网络' : tag === 'ar' ? 'شبكة الخليج' : tag === 'ru' ? 'Сеть залива' : 'Gulf',
      ],
      [
        `summary.${tag}`,
        {
          ar: 'تضم الشبكة مقاييس المد والجزر على الساحل.',
          zh: '该网络包括沿海的验潮站。',
          en: 'The network has the gauges of the coast.',
          fr: 'Le réseau comprend les marégraphes de la côte.',
          ru: 'Сеть включает мареографы побережья.',
          es: 'La red comprende los mareógrafos de la costa.',
        }[tag],
      ],
    ]);
    const row = [
      ['entry', 'gulf'],
      ['country', 'Мексика'],
      ['kind', 'Nacional'],
      ['since', '2001'],
      ...texts,
    ];
    const words = table(desk, `${row.map(([name]) => name)}\n${row.map(([, cell]) => cell)}\n`);
    expect(await desk.done(...words, '--yes')).toContain('Written: 7 files');
    expect(desk.read(`${entries}/gulf.yaml`)).toBe('country: MX\nkind: national\nsince: 2001\n');
    expect(await desk.done('check')).not.toContain('gulf');
    expect(await download(desk, 'fr')).toContain('gulf,Gulf,MX,Mexique,national,National,2001,');
  },
  minutes,
);

test(
  'all problems are reported at their cells, and nothing is written',
  async () => {
    const desk = registerDesk();
    const words = table(
      desk,
      'entry,country,since,title.fr,summary.fr\nchannel,Frnce,1999,Manche,Le réseau.\nbasin,ITO,soon,*Bassin*,x\nbay-of-islands,NZ,1987,Baie,Le <div>réseau</div>.\n',
    );
    const { code, output } = await desk.run(...words, '--yes');
    expect(code).toBe(1);
    const found = [...output.matchAll(/measures\.csv:(\d+:\d+) {2}error {2}([\w-]+) {2}/g)];
    expect(found.map(([, at, kind]) => `${at} ${kind}`)).toEqual([
      '2:2 country-unknown',
      '3:3 value',
      '4:5 raw-html',
    ]);
    await desk.refused('Nothing was written.', ...words, '--yes');
  },
  minutes,
);

test(
  'refuses what it cannot read',
  async () => {
    const desk = registerDesk();
    const words = table(desk, 'entry,kind\nchannel,regional\n');
    await desk.refused(
      'There is no register "gauge-network". Did you mean "gauge-networks"?',
      'import',
      words[1] ?? '',
      '--register',
      'gauge-network',
    );
    await desk.refused('There is no file', 'import', '/none/measures.csv', '--register', register);
    await desk.misused('Missing --register.', ...words.slice(0, 2));
    await desk.misused('Unknown language "de".', ...words, '--language', 'de');
    await desk.misused('not both', ...words, '--check', '--yes');
    await desk.refused(
      'measures.csv:1:1  error  encoding',
      ...table(desk, Buffer.from('entry\n\xe9\n', 'latin1')),
    );
    desk.write(`${entries}/channel.yaml`, () => '{ country: FR, kind: regional }\n');
    await desk.refused(
      'measures.csv:2:1  error  file-form',
      ...table(desk, 'entry,kind\nchannel,national\n'),
      '--yes',
    );
    desk.write(`${entries}/channel.yaml`, () => 'country: FRA\nkind: regional\n');
    await desk.refused('Fix these problems first', ...table(desk, 'entry,kind\nchannel,national\n'), '--yes');
  },
  minutes,
);
