import { expect, test } from 'vitest';
import { addModulePreloads } from './module-preloads.ts';

const scripts: Record<string, string> = {
  '/base/_astro/page.js':
    'import{a as b}from"./shared.js";import"./effects.js";const c=()=>import(`./later.js`);',
  '/base/_astro/shared.js':
    'import{x}from"./deep.js";const rules={en:()=>import(`./en.1.js`),fr:()=>import("./fr.1.js")};export{x as a}',
  '/base/_astro/effects.js': 'import{x}from"./deep.js";',
  '/base/_astro/deep.js': 'export const x="import{y}from./none.js";',
  '/base/_astro/fr.1.js': 'import{stem}from"./stemmer.js";',
  '/base/_astro/stemmer.js': '',
};
const page = (language: string, ...names: string[]) =>
  `<!DOCTYPE html><html lang="${language}" dir="ltr"><head><title>$&</title></head><body>${names
    .map((name) => `<script type="module" src="/base/_astro/${name}"></script>`)
    .join('')}</body></html>`;
const preloads = (html: string) =>
  [
    ...addModulePreloads(html, (address) => scripts[address] ?? null).matchAll(
      /modulepreload" href="([^"]+)"/g,
    ),
  ]
    .map(([, href]) => href?.replace('/base/_astro/', ''))
    .sort();

test('links everything that the scripts of a page import, and the rules of its language', () => {
  expect(preloads(page('fr', 'page.js'))).toEqual([
    'deep.js',
    'effects.js',
    'fr.1.js',
    'shared.js',
    'stemmer.js',
  ]);
});

test('links no script that the page names itself, and none that it loads later', () => {
  expect(preloads(page('ar', 'page.js', 'shared.js'))).toEqual(['deep.js', 'effects.js']);
});

test('leaves a page without scripts as it is', () => {
  expect(addModulePreloads(page('en'), () => null)).toBe(page('en'));
});
