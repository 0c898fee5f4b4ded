/** Content in a repository of its own: runs the shell steps of the workflow and of the pipeline that publish it. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { copyRostrum, linkPackages } from '../support/commands/rostrum-copy.ts';
import { type Content, edited, validSite } from '../support/content.ts';
import { temporaryFolder } from '../support/disk.ts';
import { inLanguages } from '../support/languages.ts';
import { environment, root } from '../support/run.ts';

type Variables = Readonly<Record<string, string>>;

interface Step {
  id?: string;
  run?: string;
  env?: Variables;
  'working-directory'?: string;
}

interface Workflow {
  env: Variables;
  jobs: Record<string, { steps: Step[] }>;
}

interface Pipeline {
  variables: Variables;
  default: { before_script: string[] };
  [job: string]: { script?: string[] } | unknown;
}

/** Milliseconds for two builds and a check on a loaded machine. */
const timeout = 180_000;

const contentFolder = 'texts';
const small = inLanguages(validSite, ['en', 'fr']);
const retitled = edited(small, { 'agenda.en.md': ['title: Agenda', 'title: Provisional agenda'] });
const invalidNote = 'meetings/session/note.en.md';
const invalid = edited(small, { 'note.en.md': ['Continuation.', '[Missing](missing.md)'] });
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const execute = promisify(execFile);
const git = (folder: string, ...args: string[]) =>
  execute('git', ['-C', folder, '-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', ...args]);

async function commit(folder: string): Promise<void> {
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message', 'Change');
}

function writeContent(repository: string, content: Content): void {
  for (const [path, text] of Object.entries(content)) {
    const file = join(repository, contentFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Creates a repository that holds only content and an icon. Its second commit changes the title of the agenda. */
async function createContentRepository(folder: string): Promise<void> {
  mkdirSync(join(folder, 'public'), { recursive: true });
  writeFileSync(join(folder, 'public/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await git(folder, 'init', '--quiet');
  for (const content of [small, retitled]) {
    writeContent(folder, content);
    await commit(folder);
  }
}

/** Runs a shell script as runners do: it ends at the first command that fails. */
async function runShell(script: string, cwd: string, variables: Variables) {
  const options = { cwd, env: { ...environment(), ...variables } };
  return execute('bash', ['-e', '-o', 'pipefail', '-c', script], options).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      output: stdout + stderr,
    }),
  );
}

// ---- GitHub -------------------------------------------------------------------------------------------

/** Replaces expressions such as `inputs.content` by their values. */
const evaluate = (text: string, values: Variables): string =>
  text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The test has no value for ${name}.`);
    return value;
  });

interface RunOptions {
  workspace: string;
  values: Variables;
  event?: string;
  /** The site is there already, and is not built again. */
  isBuilt?: boolean;
}

const readWorkflow = (file: string): Workflow => parse(read(`.github/workflows/${file}`)) as Workflow;

function stepsOf({ jobs }: Workflow, name: string): Step[] {
  const job = jobs[name];
  if (!job) throw new Error(`The workflow has no job ${name}.`);
  return job.steps;
}

function runStep({ env }: Workflow, step: Step, { workspace, values, event = 'push' }: RunOptions) {
  const variables = Object.entries({ ...env, ...step.env });
  return runShell(step.run ?? '', join(workspace, step['working-directory'] ?? ''), {
    NODE_COMPILE_CACHE: join(workspace, 'compiled-modules'),
    GITHUB_OUTPUT: join(workspace, 'output'),
    GITHUB_STEP_SUMMARY: join(workspace, 'summary'),
    GITHUB_EVENT_NAME: event,
    ...Object.fromEntries(variables.map(([name, text]) => [name, evaluate(text, values)])),
  });
}

/** Matches the command of a step that builds the site. */
const buildCommand = /^npm run build( -- --link)?$/;

/** Folder and variables with which a job builds the site, besides its address. */
function buildSettings(file: string, name: string) {
  const workflow = readWorkflow(file);
  const step = stepsOf(workflow, name).find(({ run }) => buildCommand.test(run ?? ''));
  const { SITE_URL: _address, ...variables } = { ...workflow.env, ...step?.env };
  return { folder: step?.['working-directory'], variables };
}

/** Runs the shell scripts of a job, up to one that fails. Packages are linked instead of installed. */
async function runJob(file: string, name: string, options: RunOptions) {
  const workflow = readWorkflow(file);
  const outputs: string[] = [];
  for (const step of stepsOf(workflow, name)) {
    if (step.run === undefined || step.run === 'npm ci') continue;
    if (options.isBuilt && buildCommand.test(step.run)) continue;
    const { code, output } = await runStep(workflow, step, options);
    outputs.push(output);
    if (code !== 0) return { code, output: outputs.join('') };
  }
  return { code: 0, output: outputs.join('') };
}

test('GitHub publishes content of another repository, with its history, and checks proposals', {
  timeout,
}, async () => {
  const workspace = await temporaryFolder();
  const site = join(workspace, 'site');
  await createContentRepository(site);
  copyRostrum(join(workspace, 'rostrum'));
  linkPackages(join(workspace, 'rostrum'));
  const values = {
    'inputs.content': contentFolder,
    'inputs.machines': '8',
    'matrix.shard': '1/1',
    'steps.pages.outputs.base_url': 'https://body.example.org/talks',
    'steps.upload.outputs.artifact-url': 'https://forge.example.org/preview.zip',
  };
  const options = { workspace, values };

  const outputs = () => readFileSync(join(workspace, 'output'), 'utf8');
  expect(await runJob('publish-content.yml', 'plan', options)).toMatchObject({ code: 0 });
  // One meeting is worth no second machine. This one builds it as a shard all the same.
  expect(outputs()).toBe('shards=[]\n');
  expect(await runJob('publish-content.yml', 'shard', options)).toMatchObject({ code: 0 });
  const built = await runJob('publish-content.yml', 'build', options);
  expect(built).toMatchObject({ code: 0 });
  expect(built.output).toMatch(/Meetings {2}1, 1 unchanged/);
  expect(outputs()).toBe('shards=[]\ndue=true\n');
  expectSite(join(workspace, 'rostrum/dist'), '/talks/');

  expect(buildSettings('check-content.yml', 'preview')).toEqual(
    buildSettings('publish-content.yml', 'build'),
  );
  const preview = await runJob('check-content.yml', 'preview', { ...options, isBuilt: true });
  expect(preview).toMatchObject({ code: 0 });
  expect(readFileSync(join(workspace, 'summary'), 'utf8')).toContain(
    '(https://forge.example.org/preview.zip)',
  );

  writeContent(site, invalid);
  const { code, output } = await runJob('check-content.yml', 'check', options);
  expect(code).toBe(1);
  expect(output).toContain(`::error file=${contentFolder}/${invalidNote},line=`);
});

test('GitHub builds every hour only if a document waits for its time of publication', async () => {
  const workspace = await temporaryFolder();
  const workflow = readWorkflow('publish-content.yml');
  const step = stepsOf(workflow, 'build').find(({ id }) => id === 'due');
  if (!step) throw new Error('The job has no step due.');
  const options = { workspace, values: { 'inputs.content': contentFolder }, event: 'schedule' };
  const output = join(workspace, 'output');

  writeContent(join(workspace, 'site'), small);
  expect(await runStep(workflow, step, options)).toMatchObject({ code: 0 });
  expect(existsSync(output)).toBe(false);

  const waiting = edited(small, { 'note.en.md': ['title:', 'publishFrom: 2024-03-01\ntitle:'] });
  writeContent(join(workspace, 'site'), waiting);
  expect(await runStep(workflow, step, options)).toMatchObject({ code: 0 });
  expect(readFileSync(output, 'utf8')).toBe('due=true\n');
});

function expectSite(folder: string, base: string): void {
  const page = readFileSync(join(folder, 'en/meetings/session/agenda/index.html'), 'utf8');
  expect(page).toContain(`href="${base}en/`);
  expect(page).toContain('Provisional agenda');
  expect(page).toContain('<details class="change-log"');
  expect(readFileSync(join(folder, 'icon.svg'), 'utf8')).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
}

// ---- GitLab -------------------------------------------------------------------------------------------

test('GitLab publishes content of another repository, with its history, and checks proposals', {
  timeout,
}, async () => {
  const workspace = await temporaryFolder();
  const project = join(workspace, 'project');
  await createContentRepository(project);
  const rostrum = join(workspace, 'rostrum');
  copyRostrum(rostrum);
  await git(rostrum, 'init', '--quiet');
  await commit(rostrum);
  await git(rostrum, 'tag', 'v1.2.3');

  const inputs: Variables = {
    rostrum: pathToFileURL(rostrum).href,
    version: 'v1.2.3',
    content: contentFolder,
  };
  const interpolate = (text: string) =>
    text.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name: string) => inputs[name] ?? '');
  const [, document] = parseAllDocuments(interpolate(read('.gitlab/publish-content.yml')));
  const pipeline = document?.toJS() as Pipeline;
  const runScript = async (job: string) => {
    const { script } = pipeline[job] as { script: string[] };
    const isInstall = (command: string) => command.startsWith('npm ci ');
    const install = `ln -s '${join(root, 'node_modules')}' node_modules`;
    const commands = [...pipeline.default.before_script, ...script].map((command) =>
      isInstall(command) ? install : command,
    );
    const result = await runShell(commands.join('\n'), project, {
      NODE_COMPILE_CACHE: join(workspace, 'compiled-modules'),
      CI_PAGES_URL: 'https://body.example.org/talks',
      CI_PROJECT_DIR: project,
      ...Object.fromEntries(
        Object.entries(pipeline.variables).map(([name, text]) => [
          name,
          text.replaceAll('$CI_PROJECT_DIR', project),
        ]),
      ),
    });
    await git(project, 'clean', '-ffdxq', '--exclude=public', '--exclude=*.json');
    return result;
  };

  expect(await runScript('pages')).toMatchObject({ code: 0 });
  expectSite(join(project, 'public'), '/talks/');

  writeContent(project, invalid);
  expect(await runScript('check')).toMatchObject({ code: 1 });
  const report = JSON.parse(readFileSync(join(project, 'gl-code-quality-report.json'), 'utf8')) as {
    location: { path: string };
  }[];
  expect(report.map(({ location }) => location.path)).toContain(`${contentFolder}/${invalidNote}`);
});
