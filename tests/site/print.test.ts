/** The pages that print a whole meeting: each document once, with its parts, under headings that nest. */
import { globSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/core/model/addresses.ts';
import { languageTags } from '../../src/core/model/languages.ts';
import { type Page, pagesOf, valuesOf } from '../support/built.ts';
import { partial, whole } from '../support/sites.ts';

const meetings = ['conversation-1', 'conversation-8', 'conversation-9', 'conversation-12'];

describe.for([
  ['the site', whole],
  ['the site with gaps', partial],
] as const)('%s', ([, site]) => {
  const pages = new Map(pagesOf(site).map((page) => [page.address, page]));
  const pageAt = (address: string): Page => {
    const page = pages.get(address);
    if (!page) throw new Error(`There is no page at ${address}.`);
    return page;
  };
  const documentsOf = (meeting: string): string[] => {
    const files = globSync(`meetings/${meeting}/*.md`, { cwd: site.content });
    return [...new Set(files.map((file) => posix.basename(file.replaceAll('\\', '/')).split('.')[0] ?? ''))];
  };

  test.for(languageTags.flatMap((language) => meetings.map((meeting) => [language, meeting] as const)))(
    '%s %s',
    ([language, meeting]) => {
      const page = pageAt(addresses.print(language, meeting));
      expect(valuesOf(page, '.part', 'id')).toEqual(
        documentsOf(meeting)
          .sort()
          .map((name) => `${name}_`),
      );
      const ids = valuesOf(page, '[id]', 'id');
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      for (const name of documentsOf(meeting)) {
        const own = pageAt(addresses.document(language, meeting, name));
        const parts = valuesOf(own, 'article [id]', 'id').filter((id) => /^([a-z]|day_)/.test(id));
        const carried = parts.filter((id) => !id.startsWith('page_') && !id.startsWith('change'));
        expect(ids).toEqual(expect.arrayContaining(carried.map((id) => `${name}_${id}`)));
      }
      const levels = page.document
        .querySelectorAll('h1, h2, h3, h4, h5, h6')
        .map(({ tagName }) => Number(tagName.slice(1)));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1);
    },
  );
});
