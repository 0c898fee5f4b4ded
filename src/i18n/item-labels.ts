/** The words beside the title of an item of an agenda. */
import type { AgendaItem } from '../core/model/model.ts';
import type { Translate } from './t.ts';
import { kindName } from './vocabulary.ts';

/** Returns the names of the kinds of an item. */
export const kindNames = (t: Translate, { kinds }: Pick<AgendaItem, 'kinds'>): string =>
  kinds.map((kind) => kindName(t, kind)).join(' · ');

/** Joins the kinds of an item, unless its title names them, that it is closed to the public, and its room. */
export const itemLabels = (
  t: Translate,
  { closed }: Pick<AgendaItem, 'closed'>,
  { kinds, room }: { kinds: string; room: string | undefined },
): string => [kinds, closed && t('agenda.closed'), room].filter(Boolean).join(' · ');
