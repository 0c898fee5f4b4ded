/** Tests the help for staff: every rule has a page in each language, and its examples are wrong and right as they claim. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryOf, type JsonSchema, jsonSchema } from '../scripts/schemas/json-schema.ts';
import { rules } from '../src/core/checks/registry.ts';
import { type Example, guides, pairsOf, readHelp } from '../src/core/help/help.ts';
import { helpLanguages } from '../src/core/model/wording.ts';
import { isPartial, judge } from './support/help-examples.ts';
import { root } from './support/run.ts';

const ids = rules.map(({ id }) => id);
const read = (language: string, name: string) =>
  readHelp(readFileSync(join(root, 'src/help', language, `${name}.md`), 'utf8'));

describe.for(helpLanguages)('%s', (language) => {
  test('every rule has a page, and every page a rule', () => {
    const found = globSync('*.md', { cwd: join(root, 'src/help', language) });
    expect(found.sort()).toEqual([...ids, ...guides, 'index'].map((name) => `${name}.md`).sort());
  });

  test.for(ids)('%s', async (rule) => {
    const help = read(language, rule);
    expect(help.title).toMatch(/\S/);
    const pairs = pairsOf(help);
    expect(pairs.length, 'examples').toBeGreaterThan(0);
    for (const { wrong, right } of pairs) {
      expect(wrong.length, 'wrong examples').toBeGreaterThan(0);
      expect(right.length, 'right examples').toBeGreaterThan(0);
      const found = await judge(wrong, language);
      expect(found.map((problem) => problem.rule)).toContain(rule);
      expect(found.filter((problem) => problem.severity === 'error' && problem.rule !== rule)).toEqual([]);
      const remaining = await judge(corrected(wrong, right), language);
      expect(remaining.filter((problem) => problem.severity === 'error' || problem.rule === rule)).toEqual(
        [],
      );
    }
  });
});

// ---- The reference ------------------------------------------------------------------------------------

const required = { en: ' (required)', fr: ' (obligatoire)' };
const inCirculars = { en: ' (required in a circular)', fr: ' (obligatoire dans une circulaire)' };

describe.for(helpLanguages)('the reference in %s', (language) => {
  const text = readFileSync(join(root, 'src/help', language, 'reference.md'), 'utf8');
  const circular = jsonSchema('circular', root);
  /** Sections that list fields, in the order of the page. */
  const lists = text.split(/^## /m).filter((section) => /^- `\w+`/m.test(section) && !/^- `#/m.test(section));

  test.for([
    ['document', 0],
    ['meeting', 1],
    ['site', 2],
    ['series', 3],
    ['register', 4],
    ['countries', 5],
    ['glossary', 6],
  ] as const)('has every field of a %s', ([name, at]) => {
    const found = [...(lists[at] ?? '').matchAll(/^( *)- `(\w+)`( \([^)]*\))?/gm)].map(
      ([, indent = '', field, mark = '']) => indent + field + mark,
    );
    const rows = rowsOf(jsonSchema(name, root), name === 'document' ? circular : undefined);
    expect(found).toEqual(
      rows.map(({ indent, field, mark }) => indent + field + (mark ? mark[language] : '')),
    );
    for (const { field, schema } of rows) {
      const line = (lists[at] ?? '')
        .split('\n')
        .filter((each) => each.includes(`- \`${field}\``))
        .join('\n');
      for (const value of valuesOf(schema)) expect(line).toContain(`\`${value}\``);
      if (language === 'en') expect(plain(line)).toContain(plain(schema.description ?? ''));
    }
  });

  test.for(readHelp(text).parts.flatMap((part) => ('html' in part || !isCompiled(part) ? [] : [part])))(
    'the example $file is right',
    async (example) => {
      const found = await judge([example], language);
      expect(found.filter((problem) => !isPartial(problem))).toEqual([]);
    },
  );
});

/** Tests for a text, a file of a register, or the list of series: the examples of other settings need more files. */
const isCompiled = ({ syntax, file }: Example): boolean =>
  syntax === 'md' || (syntax === 'yaml' && /^(?:registers\/|countries\.|series\.)/.test(file));

interface Row {
  indent: string;
  field: string;
  mark: Record<(typeof helpLanguages)[number], string> | null;
  schema: JsonSchema;
}

/** A line for each field, and for each field within it that is not one of a language. */
function rowsOf(
  { properties = {}, required: needed }: JsonSchema,
  stricter?: JsonSchema,
  indent = '',
): Row[] {
  return Object.entries(properties).flatMap(([field, schema]) => {
    const isNeeded = needed?.includes(field);
    const mark = isNeeded ? required : stricter?.required?.includes(field) ? inCirculars : null;
    const inner = entryOf(schema) ?? schema;
    const inside =
      inner.properties && !('ar' in inner.properties) ? rowsOf(inner, undefined, `${indent}  `) : [];
    return [{ indent, field, mark, schema }, ...inside];
  });
}

const plain = (text: string): string => text.replaceAll('`', '');
const valuesOf = (schema: JsonSchema): string[] => schema.enum ?? schema.items?.enum ?? [];

/** Replaces wrong files by the right ones of the same name. */
function corrected(wrong: readonly Example[], right: readonly Example[]): Example[] {
  const keyOf = ({ syntax, file }: Example) => (syntax === 'files' ? syntax : file);
  const put = new Set(right.map(keyOf));
  return [...wrong.filter((example) => !put.has(keyOf(example))), ...right];
}
