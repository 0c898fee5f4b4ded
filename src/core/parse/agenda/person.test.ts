import { expect, test } from 'vitest';
import { parsePerson } from './person.ts';

test.for([
  ['Jane Doe', { name: 'Jane Doe' }],
  ['Jane Doe, University of Geneva', { name: 'Jane Doe', affiliation: 'University of Geneva' }],
  [
    'Jane Doe, Professor, University of Geneva (Switzerland)',
    { name: 'Jane Doe', function: 'Professor', affiliation: 'University of Geneva', country: 'CH' },
  ],
  [
    'Ms. Jane Doe, Director, Patents Division, National Office (Côte d’Ivoire)',
    {
      name: 'Ms. Jane Doe',
      function: 'Director, Patents Division',
      affiliation: 'National Office',
      country: 'CI',
    },
  ],
  ['Jane Doe (Japan)', { name: 'Jane Doe', country: 'JP' }],
  [
    'Jane Doe, Institute of Technology (IT)',
    { name: 'Jane Doe', affiliation: 'Institute of Technology (IT)' },
  ],
  ['简·多伊，教授，院长，日内瓦大学', { name: '简·多伊', function: '教授，院长', affiliation: '日内瓦大学' }],
  [
    'جين دو، أستاذة، عميدة، جامعة جنيف',
    { name: 'جين دو', function: 'أستاذة، عميدة', affiliation: 'جامعة جنيف' },
  ],
  [', Professor', { name: '' }],
  ['(Japan)', { name: '' }],
  ['', { name: '' }],
  ['Ms Ann Lee (Republic of Korea; online)', { name: 'Ms Ann Lee', country: 'KR' }],
  [
    'Ann Lee, Ambassador, Ministry (France, en ligne)',
    { name: 'Ann Lee', affiliation: 'Ministry', country: 'FR' },
  ],
  ['Ann Lee (Congo, Democratic Republic)', { name: 'Ann Lee (Congo, Democratic Republic)' }],
  ['Ann Lee, Office (UK)', { name: 'Ann Lee', affiliation: 'Office', country: 'GB' }],
  ['Ann Lee, Office (USA)', { name: 'Ann Lee', affiliation: 'Office', country: 'US' }],
  // Brackets with anything but a country are part of the text.
  [
    'Jane Doe, World Health Organization (WHO)',
    { name: 'Jane Doe', affiliation: 'World Health Organization (WHO)' },
  ],
  ['Jane Doe, Office (Geneva, online)', { name: 'Jane Doe', affiliation: 'Office (Geneva, online)' }],
  [
    '简·多伊，教授，日内瓦大学（瑞士）',
    { name: '简·多伊', function: '教授', affiliation: '日内瓦大学', country: 'CH' },
  ],
  [
    'جين دو، أستاذة، جامعة جنيف (سويسرا)',
    { name: 'جين دو', function: 'أستاذة', affiliation: 'جامعة جنيف', country: 'CH' },
  ],
  [
    'Жанна Доу, Женевский университет (Швейцария)',
    { name: 'Жанна Доу', affiliation: 'Женевский университет', country: 'CH' },
  ],
] as const)('%s', ([text, person]) => expect(parsePerson(text)).toMatchObject(person));

test('takes time that grows with the line', () => {
  for (const sign of [',', '(', '(,', '),', ' ,'])
    expect(parsePerson(sign.repeat(100_000))).toHaveProperty('name');
});
