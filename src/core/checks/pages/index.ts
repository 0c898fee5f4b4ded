import { pageAddress } from './page-address.ts';
import { pageOrder } from './page-order.ts';
import { pageParent } from './page-parent.ts';

/** The rules of this group, in the order in which the help lists them. */
export const pagesRules = [pageAddress, pageParent, pageOrder];
