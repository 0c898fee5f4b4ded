/** The workflows of the forges call commands that there are, with all of the history and no right that they do not need. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './support/run.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[]; permissions?: Record<string, string> }>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const files = globSync('.github/workflows/*.yml', { cwd: root });
const jobs = files.flatMap((file) =>
  Object.entries((parse(read(file)) as Workflow).jobs).map(([name, job]) => ({
    ...job,
    name: `${file}, ${name}`,
  })),
);

test('there are two workflows', () => expect(files).toHaveLength(2));

test.for([...files, '.gitlab-ci.yml'])('%s runs scripts that package.json has', (file) => {
  const called = [...read(file).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
  expect(called).not.toEqual([]);
  expect(called.filter((script) => !(script in scripts))).toEqual([]);
});

test.for(jobs)('$name takes actions of a stated version, and all of the history', ({ steps }) => {
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.filter((uses) => !/^(actions|github)\/[\w/-]+@v\d+$/.test(uses))).toEqual([]);
  for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
    expect(step.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false });
});

test('only what deploys or uploads messages may write', () => {
  for (const file of files) expect((parse(read(file)) as Workflow).permissions).toEqual({ contents: 'read' });
  const writing = jobs.flatMap(({ name, permissions = {} }) =>
    Object.entries(permissions).flatMap(([right, how]) => (how === 'write' ? [`${name}: ${right}`] : [])),
  );
  expect(writing.sort()).toEqual([
    '.github/workflows/proposal.yml, code-scanning: security-events',
    '.github/workflows/publish.yml, deploy: id-token',
    '.github/workflows/publish.yml, deploy: pages',
  ]);
});

test('GitLab has all of the history too', () => {
  expect(parse(read('.gitlab-ci.yml'))).toMatchObject({ variables: { GIT_DEPTH: '0' } });
});
