import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { check, publishable } from '../../../tests/support/content.ts';
import { readFixture } from '../../../tests/support/fixture.ts';
import { noHistory } from '../../core/history/history.ts';
import { languageTags } from '../../core/model/languages.ts';
import { registerJson } from './register-json.ts';
import { registerSchema } from './register-schema.ts';

const site = publishable(check(await readFixture()));

test.for(languageTags)('the data of a register in %s follow their schema', (language) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(registerSchema(site.config));
  for (const register of site.registers) {
    validate(registerJson(site, register, noHistory, language));
    expect(validate.errors).toBeNull();
  }
});

test('an entry that lacks the language has its values and no text', () => {
  const [register] = site.registers;
  if (!register) throw new Error('The fixture has no register.');
  const { entries, countries } = registerJson(site, register, noHistory, 'zh');
  expect(countries).toEqual({ FR: '法国', ITO: '国际潮汐组织', NZ: '新西兰' });
  expect(entries.find(({ id }) => id === 'channel')).toEqual({
    id: 'channel',
    url: 'https://forum.example.org/zh/registers/gauge-networks/channel/',
    status: 'final',
    title: null,
    otherTitle: { language: 'en', title: 'Channel network' },
    summary: null,
    values: { country: 'FR', kind: 'regional', since: '1999' },
  });
});
