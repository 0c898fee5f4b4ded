/** Every internal link leads to a file of the site, and with a fragment to that part. */
import { expect, test } from 'vitest';
import { allPages } from '../support/built.ts';
import { site } from '../support/sites.ts';
import { foreignParts, linkChecker } from '../support/validators/links.ts';

const pages = allPages();
const problemsOf = linkChecker(site.dist, pages);

test.for(pages)('the links of $address lead to files and parts that exist', (page) =>
  expect(problemsOf(page)).toEqual([]),
);

test.for(pages)('$address loads nothing from another host', (page) => expect(foreignParts(page)).toEqual([]));
