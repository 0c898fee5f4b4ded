import { expect, test } from 'vitest';
import { assertUsableProjectPath, describeUnloadablePath } from './project-path.ts';

test.each([
  '/srv/q#1',
  '/srv/100%20',
  '/srv/50%',
  '/srv/what?',
  '/srv/a*b',
  '/srv/the "site"',
  '/srv/a\\b',
  '/srv/a\nb',
])('refuses %j, and names the character', (path) => {
  const character = JSON.stringify(/[^\w/ ]/.exec(path.replace(/[a-z]/g, ''))?.[0]);
  expect(() => assertUsableProjectPath(path, false)).toThrow(`contains the character ${character},`);
});

test.each([
  '/srv/a b',
  "/srv/the body's site",
  '/srv/[x](y){z}',
  '/srv/a&b+c!d@e$f;g,h=i^j~k',
  '/srv/مشروع é 项目',
])('accepts %s', (path) => expect(() => assertUsableProjectPath(path, false)).not.toThrow());

test('accepts the separators of Windows', () =>
  expect(() => assertUsableProjectPath('C:\\sites\\forum', true)).not.toThrow());

test('names the character with which Node fails before a command starts', () => {
  expect(describeUnloadablePath('/srv/a*b')).toContain('contains the character "*"');
  expect(describeUnloadablePath('/srv/q#1 100%20[x]')).toBeNull();
});
