/** The workflows of the forges call existing commands, have the whole history, and no more rights than they need. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { root } from './support/run.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  uses?: string;
  steps?: Step[];
  permissions?: Record<string, string>;
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const expression = (name: string): string => `\${{ ${name} }}`;
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).sort();
const pipelines = ['.gitlab-ci.yml', '.gitlab/publish-content.yml'];
const jobs = workflows.flatMap((file) =>
  Object.entries((parse(read(file)) as Workflow).jobs).map(([name, job]) => ({
    ...job,
    name: `${file}, ${name}`,
  })),
);
const jobsOfSteps = jobs.flatMap(({ steps, ...job }) => (steps ? [{ ...job, steps }] : []));
const calls = jobs.flatMap(({ uses, ...job }) => (uses ? [{ ...job, uses }] : []));

test('every workflow is tested', () =>
  expect(workflows).toEqual([
    '.github/workflows/check-content.yml',
    '.github/workflows/proposal.yml',
    '.github/workflows/publish-content.yml',
    '.github/workflows/publish.yml',
    '.github/workflows/release.yml',
    '.github/workflows/test.yml',
  ]));

/** A release has been tested when it was merged, so its workflow runs no script. */
const filesWithScripts = [...workflows, ...pipelines, '.ci/run'].filter(
  (file) => !file.endsWith('/release.yml'),
);

test.for(filesWithScripts)('%s runs scripts that package.json has', (file) => {
  const called = [...read(file).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, script, shorthand]) => script ?? shorthand,
  );
  expect(called.filter((script) => script === undefined || !(script in scripts))).toEqual([]);
  // publish.yml only calls another workflow.
  expect(called.length > 0 || calls.some(({ name }) => name.startsWith(file))).toBe(true);
});

test.for(['.ci/run', '.github/workflows/test.yml', '.gitlab-ci.yml'])(
  '%s runs the whole suite and the linter',
  (file) => {
    expect(read(file)).toMatch(/\bnpm test$/m);
    expect(read(file)).toMatch(/\bnpm run lint$/m);
  },
);

test.for(jobsOfSteps)('$name pins actions and fetches the complete history of the content', ({ steps }) => {
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  const isPinned = (uses: string) => /^(actions|github)\/[\w/-]+@[0-9a-f]{40}$/.test(uses);
  expect(actions.filter((uses) => !isPinned(uses))).toEqual([]);
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  for (const { with: options } of checkouts) {
    const isRostrum = options?.['repository'] !== undefined;
    expect(options).toMatchObject({
      'persist-credentials': false,
      ...(isRostrum
        ? { repository: expression('job.workflow_repository'), ref: expression('job.workflow_sha') }
        : { 'fetch-depth': 0 }),
    });
  }
});

/** Callers in the workflows of this repository, and those that comments document, indented by five blanks. */
const callers = [
  ...calls,
  ...workflows.flatMap((file) => {
    const example = [...read(file).matchAll(/^# {5}(.*)$/gm)].map(([, line]) => line).join('\n');
    const { jobs: documented = {} } = (parse(example) ?? {}) as Partial<Workflow>;
    return Object.entries(documented).map(([name, job]) => ({
      ...job,
      name: `comment of ${file}, ${name}`,
      uses: job.uses?.replace(/^OWNER\/rostrum\/(.*)@v[\d.]+$/, './$1') ?? '',
    }));
  }),
];

test.for(callers)('$name calls a reusable workflow and grants it what its jobs need', (caller) => {
  const file = workflows.find((name) => caller.uses === `./${name}`);
  if (!file) throw new Error(`There is no workflow ${caller.uses}.`);
  const called = parse(read(file)) as Workflow;
  expect(called).toMatchObject({ on: { workflow_call: {} } });
  const granted = caller.permissions ?? { contents: 'read' };
  const needed = Object.values(called.jobs).flatMap((job) =>
    Object.entries(job.permissions ?? called.permissions),
  );
  const isGranted = ([right, access]: [string, string]) =>
    granted[right] === 'write' || granted[right] === access;
  expect(needed.filter((permission) => !isGranted(permission))).toEqual([]);
});

test('comments document callers of both reusable workflows', () => {
  const documented = callers.filter(({ name }) => name.startsWith('comment of'));
  expect(new Set(documented.map(({ uses }) => uses))).toEqual(
    new Set(['./.github/workflows/check-content.yml', './.github/workflows/publish-content.yml']),
  );
});

test('only jobs that deploy, release or upload messages may write', () => {
  for (const file of workflows)
    expect((parse(read(file)) as Workflow).permissions).toEqual({ contents: 'read' });
  const writing = jobs.flatMap(({ name, permissions = {} }) =>
    Object.entries(permissions).flatMap(([right, access]) =>
      access === 'write' ? [`${name}: ${right}`] : [],
    ),
  );
  expect(writing.sort()).toEqual([
    '.github/workflows/proposal.yml, code-scanning: security-events',
    '.github/workflows/publish-content.yml, deploy: id-token',
    '.github/workflows/publish-content.yml, deploy: pages',
    '.github/workflows/publish.yml, publish: id-token',
    '.github/workflows/publish.yml, publish: pages',
    '.github/workflows/release.yml, release: contents',
  ]);
});

test('only the job that publishes the site writes to the cache', () => {
  const writing = jobsOfSteps.filter(({ steps }) =>
    steps.some(({ uses }) => uses?.startsWith('actions/cache@')),
  );
  expect(writing.map(({ name }) => name)).toEqual(['.github/workflows/publish-content.yml, build']);
  const [, pipeline] = parseAllDocuments(read('.gitlab/publish-content.yml'), { merge: true });
  const policies = Object.entries(pipeline?.toJS() as Record<string, { cache?: object }>);
  expect(policies.flatMap(([name, { cache }]) => (cache ? [{ name, ...cache }] : []))).toMatchObject([
    { name: 'default', policy: 'pull' },
    { name: 'shard', policy: 'pull' },
    { name: 'pages', policy: 'pull-push' },
  ]);
});

test('GitLab fetches the complete history too, and pins its image', () => {
  const [, pipeline] = parseAllDocuments(read('.gitlab/publish-content.yml'));
  expect(pipeline?.toJS()).toMatchObject({
    variables: { GIT_DEPTH: '0' },
    default: { image: expect.stringMatching(/^node:24\.\d+\.\d+@sha256:[0-9a-f]{64}$/) },
  });
  expect(parse(read('.gitlab-ci.yml'))).toMatchObject({
    include: [{ local: '.gitlab/publish-content.yml' }],
  });
});

test('the hourly build takes place if a document has a time of publication, however its name is written', async () => {
  const { jobs: steps } = parse(read('.github/workflows/publish-content.yml')) as Workflow;
  const step = steps['build']?.steps?.find(({ run }) => run?.includes('publishFrom'))?.run ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-'));
  const isDue = async (frontMatter: string): Promise<boolean> => {
    const output = join(folder, 'output');
    const content = join(folder, 'content');
    await mkdir(content, { recursive: true });
    await writeFile(join(content, 'note.en.md'), `---\ntitle: "A \\"B\\": C"\n${frontMatter}\n---\n`);
    await writeFile(output, '');
    execFileSync('bash', ['-c', step], {
      env: { ...process.env, CONTENT: content, GITHUB_EVENT_NAME: 'schedule', GITHUB_OUTPUT: output },
    });
    return (await readFile(output, 'utf8')).includes('due=true');
  };
  for (const written of [
    'publishFrom:',
    'publishFrom :',
    '"publishFrom":',
    "'publishFrom' :",
    '"publish\\u0046rom":',
  ])
    expect([written, await isDue(`${written} 2099-01-01`)]).toEqual([written, true]);
  expect(await isDue('status: final')).toBe(false);
  await rm(folder, { recursive: true });
});

test('a new version is released once, with its section of the changelog', async () => {
  const { jobs: released } = parse(read('.github/workflows/release.yml')) as Workflow;
  const step = released['release']?.steps?.find(({ run }) => run?.includes('gh release'))?.run ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-'));
  // Stands in for GitHub's program: it knows the release 0.2.0, and prints what it shall create.
  const gh = '#!/bin/sh\n[ "$2" = view ] && { [ "$3" = v0.2.0 ]; exit; }\necho "$@"; cat notes.md\n';
  await writeFile(join(folder, 'gh'), gh, { mode: 0o755 });
  await writeFile(
    join(folder, 'CHANGELOG.md'),
    '# Changelog\n\n## Unreleased\n\n## 0.2.1 - 2026-12-01\n\n- Later.\n\n## 0.2.0 - 2026-11-30\n\n- Earlier.\n',
  );
  const release = async (version: string): Promise<string> => {
    await writeFile(join(folder, 'package.json'), JSON.stringify({ version }));
    return execFileSync('bash', ['-e', '-c', step], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, GITHUB_SHA: 'abc' },
    });
  };
  expect(await release('0.2.1')).toBe(
    'release create v0.2.1 --target abc --title Rostrum 0.2.1 --notes-file notes.md\n\n- Later.\n\n',
  );
  expect(await release('0.2.0')).toBe('');
  await expect(release('0.3.0')).rejects.toThrow('Command failed');
  await rm(folder, { recursive: true });
});
