/**
 * Stores compiled modules from one command to the next: reading them takes most of the time of a short command. Node
 * loads this file before a command (`--import`), because the modules of the command are compiled before it starts.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { describeUnloadablePath } from '../../src/shell/build/project-path.ts';

const problem = describeUnloadablePath(join(import.meta.dirname, '../..'));
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}

enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/compiled-modules'));
