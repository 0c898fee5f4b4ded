/** Links between a document or page and the ones before and after it in its series of revisions. */
import { addresses, below } from '../core/model/addresses.ts';
import type { Language } from '../core/model/languages.ts';
import type { Document, Meeting, Page, Site } from '../core/model/model.ts';
import type { Translate } from '../i18n/t.ts';
import { listedPage } from './page-navigation.ts';
import { fullTitle, titleWithSymbol } from './titles.ts';

/** A link to another version. */
interface RevisionLink {
  title: string;
  href: string;
  /** Address of the comparison; absent unless both have the language. */
  comparisonHref?: string;
}

export interface RevisionLinksShown {
  /** The one that revises it. */
  successor?: RevisionLink;
  /** The one that it revises. */
  predecessor?: RevisionLink;
}

interface Revisable {
  name: string;
  revises?: string;
  revisedBy?: string;
}

interface LinkOptions<Text> {
  titleOf: (text: Text) => string;
  hrefOf: (text: Text) => string;
  hasLanguage: (text: Text) => boolean;
  /** Returns the address of the comparison of a revision with its predecessor. */
  comparisonOf: (revision: Text) => string;
}

/** @param texts among which the other versions are */
function revisionLinks<Text extends Revisable>(
  texts: readonly Text[],
  text: Text,
  { titleOf, hrefOf, hasLanguage, comparisonOf }: LinkOptions<Text>,
): RevisionLinksShown {
  const find = (name: string | undefined) => texts.find((other) => other.name === name);
  const linkTo = (other: Text, revision: Text): RevisionLink => ({
    title: titleOf(other),
    href: hrefOf(other),
    ...(hasLanguage(other) && hasLanguage(text) && { comparisonHref: comparisonOf(revision) }),
  });
  const [successor, predecessor] = [find(text.revisedBy), find(text.revises)];
  return {
    ...(successor && { successor: linkTo(successor, successor) }),
    ...(predecessor && { predecessor: linkTo(predecessor, text) }),
  };
}

/** Returns the links of a document to the other versions of its meeting. */
export const documentRevisions = (
  t: Translate,
  language: Language,
  base: string,
  { id, documents }: Pick<Meeting, 'id' | 'documents'>,
  document: Document,
): RevisionLinksShown =>
  revisionLinks(documents, document, {
    titleOf: (other) => fullTitle(t, language, other),
    hrefOf: ({ name }) => below(base, addresses.document(language, id, name)),
    hasLanguage: ({ versions }) => versions[language] !== undefined,
    comparisonOf: ({ name }) => below(base, addresses.comparison(language, id, name)),
  });

/** Returns the links of a page of `content/pages/` to its other versions. */
export const pageRevisions = (
  t: Translate,
  language: Language,
  { site, base }: { site: Site; base: string },
  page: Page,
): RevisionLinksShown =>
  revisionLinks(site.pages, page, {
    titleOf: (other) => titleWithSymbol(t, listedPage(other, site, language).title, other.versions[language]),
    hrefOf: ({ name }) => below(base, addresses.page(language, name)),
    hasLanguage: ({ versions }) => versions[language] !== undefined,
    comparisonOf: ({ name }) => below(base, addresses.pageComparison(language, name)),
  });
