/** The sites that `setup.ts` built for this run. */
import { inject } from 'vitest';

export const site = inject('site');
export const siteInTwoLanguages = inject('siteInTwoLanguages');
