import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { defaultColours, siteColours } from './colours.ts';

const folder = fileURLToPath(new URL('../../styles/', import.meta.url));
const readSheet = (path: string): string => readFileSync(folder + path, 'utf8');
const styles = readSheet('every-page/base.css');
const long = (colour: string) => (colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour);

test.each(Object.entries(defaultColours))('%s is the light colour of the style sheet', (name, colour) => {
  const [, found = ''] = new RegExp(`--rostrum-${name}: light-dark\\((#[0-9a-f]+),`).exec(styles) ?? [];
  expect(long(found)).toBe(colour);
});

test('a theme replaces colours', () => {
  const theme =
    ':root { --rostrum-accent: light-dark(#7a1f2b, #f0a0a8); --rostrum-paper: #FFFDF8; --rostrum-ink: navy; }';
  expect(siteColours(theme)).toEqual({ ...defaultColours, accent: '#7a1f2b', paper: '#FFFDF8' });
  expect(siteColours()).toEqual(defaultColours);
});

test('only the base sheet defines colours', () => {
  const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\(/i;
  // Custom properties do not apply to page margins.
  const withoutPageMargins = (sheet: string): string => sheet.replace(/@page \{[\s\S]*?\n {2}\}/, '');
  const sheets = globSync('**/*.css', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  expect(sheets.filter((path) => colour.test(withoutPageMargins(readSheet(path))))).toEqual([
    'every-page/base.css',
  ]);
});
