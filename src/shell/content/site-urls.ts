/** The addresses that identify a site, read from `site.yaml` in whatever state the file is. */
import { z } from 'zod';
import type { SiteConfig } from '../../core/model/model.ts';
import { readLenientYaml } from '../../core/yaml/lenient.ts';

const urlFields = z.object({
  url: z.string().optional().catch(undefined),
  previousUrls: z.array(z.string()).default([]).catch([]),
});

/** Reads the addresses in the text of `site.yaml`. If that is not valid YAML, reads what it can. */
export function readSiteUrls(text: string): z.output<typeof urlFields> & { isValid: boolean } {
  const { value, isValid } = readLenientYaml(text);
  return { ...urlFields.catch({ previousUrls: [] }).parse(value), isValid };
}

/** Returns the addresses of a site in normal form: the current one and the previous ones. */
export const siteUrls = ({ url, previousUrls }: Pick<SiteConfig, 'url' | 'previousUrls'>): Set<string> =>
  new Set([url, ...previousUrls].map(normalizeUrl));

/** Returns the same text for addresses that differ only in the case of the host or in a slash at the end. */
export const normalizeUrl = (url: string): string => (URL.parse(url)?.href ?? url).replace(/\/+$/, '');
