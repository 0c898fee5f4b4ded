import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ruleTexts } from '../diagnostics/rule.ts';
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
  const parser = globSync('../{parse,yaml}/*.ts', { cwd: folder }).map((path) =>
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
    if (typeof hint !== 'string') expect(Object.keys(hint), id).toEqual(Object.keys(messages));
});

test('messages and hints are sentences', () => {
  const texts = rules.flatMap((rule) => ruleTexts(rule, (placeholder) => `‹${placeholder}›`));
  const isSentence = (text: string): boolean => /^[A-Z"#‹].*[.…?"]$/s.test(text) && !text.includes('{');
  expect(texts.flatMap(({ message, hint }) => [message, hint]).filter((text) => !isSentence(text))).toEqual(
    [],
  );
});
