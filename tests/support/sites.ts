/** The site that `setup.ts` built for this run. */
import { inject } from 'vitest';

export const site = inject('site');
