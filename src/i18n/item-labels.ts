/** The words beside the title of an item of an agenda. */
import type { AgendaItem } from '../core/model/model.ts';
import type { Translate } from './t.ts';
import { kindName } from './vocabulary.ts';

/** Returns the names of the kinds of an item. */
export const kindNames = (t: Translate, { kinds }: Pick<AgendaItem, 'kinds'>): string =>
  kinds.map((kind) => kindName(t, kind)).join(' · ');

/** Says that an item is closed to the public, and names its room; empty if there is nothing to say. */
export const attendance = (
  t: Translate,
  { closed }: Pick<AgendaItem, 'closed'>,
  room: string | undefined,
): string => [closed && t('agenda.closed'), room].filter(Boolean).join(' · ');
