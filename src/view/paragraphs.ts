/** Paragraphs with the words by which people cite them. */
import type { Html, Paragraph, Section, Text } from '../core/model/model.ts';
import { citeParagraph } from '../i18n/citations.ts';
import type { Translate } from '../i18n/t.ts';

interface CitedPart {
  id: string;
  /** “paragraph 9(a)(i)”, “Annex I, paragraph 3” */
  citation: string;
}

/** Returns the title of the annex to which a section belongs. */
export const annexTitleOf = ({ sections }: Text, { annex }: Section): string | undefined =>
  annex === undefined ? undefined : sections.find(({ id }) => id === annex)?.title;

/** Lists the sub-paragraphs of a paragraph. */
export const citedSubParagraphs = (
  t: Translate,
  { subParagraphs = [] }: Paragraph,
  annexTitle: string | undefined,
): CitedPart[] =>
  subParagraphs.map(({ id, number }) => ({ id, citation: citeParagraph(t, { id, number, annexTitle }) }));

/** Adds the citations of sub-paragraphs to their links. */
export function htmlWithCitations({ html }: Paragraph, parts: readonly CitedPart[]): Html {
  if (parts.length === 0) return html;
  const citations = new Map(parts.map(({ id, citation }) => [id, citation]));
  return html.replace(/<div id="([^"]+)" class="numbered"><a /g, (start, id: string) => {
    const citation = citations.get(id);
    return citation === undefined ? start : `${start}title="${escapeAttribute(citation)}" `;
  });
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
