import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultColours, siteColours } from './colours.ts';

const styles = readFileSync(new URL('../../styles/every-page/base.css', import.meta.url), 'utf8');
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
