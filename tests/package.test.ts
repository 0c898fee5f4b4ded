/** The statements of package.json about Node and packages agree with the lock file and other configuration files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './support/run.ts';

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

interface Lock {
  packages: Record<string, { hasInstallScript?: boolean }>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));
const { dependencies, devDependencies, allowScripts } = readJson('package.json') as Package;
const { packages } = readJson('package-lock.json') as Lock;

/** First number of the first version in a text. */
const majorOf = (text = ''): string | undefined => /\d+/.exec(text)?.[0];

test('package, types, .node-version and images name the same release line of Node', () => {
  const { image } = readJson('.devcontainer/devcontainer.json') as { image: string };
  const [, imageOfPipeline] = /^ {2}image: node:(.*)$/m.exec(read('.gitlab/publish-content.yml')) ?? [];
  expect({
    package: majorOf(dependencies['node']),
    types: majorOf(devDependencies['@types/node']),
    devcontainer: majorOf(image),
    pipeline: majorOf(imageOfPipeline),
  }).toEqual(
    Object.fromEntries(
      ['package', 'types', 'devcontainer', 'pipeline'].map((name) => [name, majorOf(read('.node-version'))]),
    ),
  );
});

test('devcontainer and pipeline use the same image, by its digest', () => {
  const { image } = readJson('.devcontainer/devcontainer.json') as { image: string };
  expect(image).toMatch(/^node:24\.\d+\.\d+@sha256:[0-9a-f]{64}$/);
  expect(read('.gitlab/publish-content.yml')).toContain(`image: ${image}\n`);
});

test('allowScripts names exactly the packages that have an install script', () => {
  const withScript = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [],
  );
  expect(Object.keys(allowScripts).sort()).toEqual(withScript.sort());
});

test('editor and devcontainer recommend the same extensions', () => {
  const { recommendations } = readJson('.vscode/extensions.json') as { recommendations: string[] };
  expect(readJson('.devcontainer/devcontainer.json')).toMatchObject({
    customizations: { vscode: { extensions: recommendations } },
  });
});
