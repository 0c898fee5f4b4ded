/** A small valid register in memory: two measures, in six languages. */
import { languages, languageTags } from '../../../src/core/model/languages.ts';
import { type Content, type Edits, validSite } from '../content.ts';

const inSix = (field: string, text: string, indent: string): string =>
  [`${indent}${field}:`, ...languages.map(({ tag, name }) => `${indent}  ${tag}: ${text}, ${name}`), ''].join(
    '\n',
  );

const settings = `\
${inSix('title', 'Measures', '')}\
${inSix('introduction', 'Laws', '')}\
contact: desk@example.org
deadlines:
  - id: updates
    date: 2024-10-10
${inSix('title', 'Updates', '    ')}\
fields:
  - id: country
    type: country
${inSix('label', 'Country', '    ')}\
    required: true
    filter: true
    table: true
  - id: kind
    type: choice
${inSix('label', 'Kind', '    ')}\
    filter: true
    choices:
      - id: law
${inSix('label', 'Law', '        ')}\
      - id: strategy
${inSix('label', 'Strategy', '        ')}\
  - id: adopted
    type: date
${inSix('label', 'Adopted', '    ')}\
    table: true
  - id: source
    type: link
${inSix('label', 'Source', '    ')}\
  - id: number
    type: symbol
${inSix('label', 'Number', '    ')}\
  - id: scope
    type: text
${inSix('label', 'Scope', '    ')}`;

const facts: Readonly<Record<string, string>> = {
  'jp-1': `\
country: JP
kind: law
adopted: 2019-04-17
source: https://www.example.org/jp
number: Act 1
checked: 2024-02-01
`,
  'ke-1': `\
country: KE
kind: strategy
adopted: 2019
source: https://www.example.org/ke
`,
};

const text = (title: string): string => `\
---
title: ${title}
---

Two articles.
`;

const titles: Readonly<Record<string, string>> = { 'jp-1': 'Act', 'ke-1': 'Plan' };

export const validRegister: Content = {
  'registers/measures/register.yaml': settings,
  ...Object.fromEntries(
    Object.entries(facts).flatMap(([entry, yaml]) => [
      [`registers/measures/entries/${entry}.yaml`, yaml],
      ...languageTags.map((tag) => [
        `registers/measures/entries/${entry}.${tag}.md`,
        text(titles[entry] ?? entry),
      ]),
    ]),
  ),
};

/** Returns the valid site, with the register if the edits are about one or name it. */
export const validSiteFor = (edits: Edits): Content =>
  /registers\/|countries\.yaml/.test(JSON.stringify(edits)) ? { ...validSite, ...validRegister } : validSite;
