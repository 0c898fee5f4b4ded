/** The sites that this run is about; `setup.ts` built them. */
import { inject } from 'vitest';

export const whole = inject('whole');
export const partial = inject('partial');
export const states = inject('states');
