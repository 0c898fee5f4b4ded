/** The words beside the title of an item of an agenda. */
import type { AgendaItem } from '../core/model/model.ts';
import type { Translate } from './t.ts';
import { kindName } from './vocabulary.ts';

/** Returns the names of the kinds of an item. */
export const kindNames = (t: Translate, { kinds }: Pick<AgendaItem, 'kinds'>): string =>
  kinds.map((kind) => kindName(t, kind)).join(' · ');

/** Joins the kinds of an item, unless its title names them, and that it is closed to the public. */
export const itemLabels = (t: Translate, { closed }: Pick<AgendaItem, 'closed'>, kinds: string): string =>
  [kinds, closed && t('agenda.closed')].filter(Boolean).join(' · ');
