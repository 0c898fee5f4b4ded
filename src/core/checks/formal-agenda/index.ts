import { agendaItems } from './agenda-items.ts';
import { itemNumber } from './item-number.ts';
import { itemNumberDuplicate } from './item-number-duplicate.ts';
import { itemNumberOrder } from './item-number-order.ts';
import { itemParity } from './item-parity.ts';
import { itemStatus } from './item-status.ts';
import { numberedItemId } from './numbered-item-id.ts';

/** The rules of this group, in the order in which the help lists them. */
export const formalAgendaRules = [
  itemNumber,
  numberedItemId,
  itemNumberDuplicate,
  itemNumberOrder,
  itemStatus,
  itemParity,
  agendaItems,
];
