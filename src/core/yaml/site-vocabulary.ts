import { isSlug } from '../model/ids.ts';
import { builtInVocabulary, type Vocabulary } from '../model/vocabulary.ts';
import { readLenientYaml } from './lenient.ts';

/**
 * Returns the ids of the kinds and types that a site adds. Reads as much of `site.yaml` as it can, so that a mistake there
 * hides no problem in another file.
 */
export function siteVocabulary(siteYaml: string): Vocabulary {
  // Most sites add none. A name can be written with escapes.
  if (!/kinds|documentTypes|\\/.test(siteYaml)) return builtInVocabulary;
  const { value } = readLenientYaml(siteYaml);
  return { kinds: idsIn(value, 'kinds'), documentTypes: idsIn(value, 'documentTypes') };
}

function idsIn(value: unknown, field: keyof Vocabulary): string[] {
  if (!isRecord(value)) return [];
  const entries = value[field];
  return isRecord(entries) ? Object.keys(entries).filter(isSlug) : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
