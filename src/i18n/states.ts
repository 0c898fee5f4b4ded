/** What is said of a document that no longer holds. */
import type { Language } from '../core/languages.ts';
import type { Document } from '../core/model.ts';
import { translator } from './t.ts';

/** A word beside its title; nothing where it holds. */
export function markOf({ versions, revisedBy }: Document, language: Language): string | undefined {
  const t = translator(language);
  const isWithdrawn = Object.values(versions).some(({ status }) => status === 'withdrawn');
  if (isWithdrawn) return t('states.marks.withdrawn');
  return revisedBy === undefined ? undefined : t('states.marks.superseded');
}
