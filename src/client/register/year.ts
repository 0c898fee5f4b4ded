/** Leads from the directory to the page of a year, where each year has a page of its own. */

export interface YearOfQuery {
  year: string;
  /** The rest of the query, with its question mark; an empty string if nothing else is in it. */
  query: string;
}

/** Reads the year from a query such as `?year=2023&type=note`, without which the query is that of the page of the year; the first one that has a page. @param years those that have a page */
export function yearIn(search: string, years: readonly string[]): YearOfQuery | null {
  const parameters = new URLSearchParams(search);
  const year = parameters.getAll('year').find((each) => years.includes(each));
  if (year === undefined) return null;
  parameters.delete('year');
  const query = parameters.toString();
  return { year, query: query === '' ? '' : `?${query}` };
}

/** Opens the page of the year that the address names, in place of this one. Returns whether it does. */
export function openYear(): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.directory-years a')];
  const textOf = (link: HTMLAnchorElement): string => link.textContent.trim();
  const wanted = yearIn(location.search, links.map(textOf));
  const link = links.find((each) => textOf(each) === wanted?.year);
  if (!wanted || !link || link.hasAttribute('aria-current')) return false;
  location.replace(link.href + wanted.query + location.hash);
  return true;
}
