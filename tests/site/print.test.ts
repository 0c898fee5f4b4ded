/** The print page of a meeting has each document exactly once, with its parts, below nested headings. */
import { expect, test } from 'vitest';
import { addresses } from '../../src/core/model/addresses.ts';
import { languageTags } from '../../src/core/model/languages.ts';
import { currentDocuments, meetings, pageAt, valuesOf } from '../support/built.ts';

test.for(languageTags.flatMap((language) => meetings.map((meeting) => [language, meeting] as const)))(
  'the print page in %s of %s',
  ([language, meeting]) => {
    const page = pageAt(addresses.print(language, meeting));
    expect(valuesOf(page, '.print-document', 'id')).toEqual(
      currentDocuments(meeting).map((name) => `${name}_`),
    );
    const ids = valuesOf(page, '[id]', 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const name of currentDocuments(meeting)) {
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
