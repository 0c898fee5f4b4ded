import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ruleTexts } from '../diagnostics/rule.ts';
import { helpLanguages } from '../model/wording.ts';
import { ruleGroups, rules } from './registry.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = globSync('*/*.ts', { cwd: folder })
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
const defining = sources.filter(({ text }) => text.includes('= defineRule({'));

test('every file that defines a rule is in the registry, in the group of its folder', () => {
  const registered = Object.entries(ruleGroups).flatMap(([group, all]) =>
    all.map(({ id }) => `${group}/${id}.ts`),
  );
  expect(registered.sort()).toEqual(defining.map(({ path }) => path).sort());
});

test('a file defines one rule, with the name of the file as its id', () => {
  for (const { path, text } of defining) {
    expect(text.match(/= defineRule\(/g), path).toHaveLength(1);
    expect(text, path).toContain(`  id: '${basename(path, '.ts')}',`);
  }
});

test('a rule that only the parser reports imports nothing but diagnostics', () => {
  const parser = globSync('../{parse,yaml}/**/*.ts', { cwd: folder }).map((path) =>
    readFileSync(join(folder, path), 'utf8'),
  );
  const reported = defining.filter(({ path }) => parser.some((text) => text.includes(`checks/${path}'`)));
  expect(reported.length).toBeGreaterThan(30);
  for (const { path, text } of reported)
    expect(text.match(/^import .*/gm), path).toEqual([
      "import { defineRule } from '../../diagnostics/rule.ts';",
    ]);
});

test('ids are unique', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('a hint that depends on the message exists for every message', () => {
  for (const { id, messages, hint } of rules)
    if (typeof hint['en'] !== 'string')
      expect(Object.keys(hint).sort(), id).toEqual(Object.keys(messages).sort());
});

const wordings = rules.flatMap((rule) =>
  ruleTexts(rule, (placeholder) => `‹${placeholder}›`).flatMap(({ message, hint }) => [message, hint]),
);
const isText = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

test('messages and hints are sentences in each language', () => {
  const isSentence = (text: string): boolean =>
    /^(?:[A-ZÀÉÊ"#‹]|«\u00a0).*(?:[.…?"]|\u00a0»)$/s.test(text) && !text.includes('{');
  for (const wording of wordings) expect(Object.keys(wording)).toEqual([...helpLanguages]);
  const texts = wordings.flatMap((wording) => Object.values(wording));
  expect(texts.every(isText)).toBe(true);
  expect(texts.filter((text) => !isSentence(text))).toEqual([]);
});

test('a message and a hint have the same placeholders in each language', () => {
  const placeholdersIn = (text: string): string[] => [...new Set(text.match(/‹\w+›/g))].sort();
  for (const { en, fr } of wordings) expect(placeholdersIn(fr), fr).toEqual(placeholdersIn(en));
});

test('French messages have French quotation marks, apostrophes and spaces', () => {
  // Code is written as authors type it.
  const texts = wordings.map(({ fr }) => fr.replace(/`[^`]*`|<!--.*?-->|<!--/g, ''));
  expect(texts.filter((text) => /["']|«(?!\u00a0)|(?<!\u00a0)[»;?!]|(?<=\S) :/.test(text))).toEqual([]);
});
