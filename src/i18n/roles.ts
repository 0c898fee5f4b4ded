/** The roles of those who speak, in words. */
import type { SpeakerRole } from '../core/model/model.ts';
import type { Translate } from './t.ts';

/** Puts the role before the line of a person, which is text or HTML. Most people in a list of speakers only speak, which needs no words. */
export const withRole = (t: Translate, line: string, role: SpeakerRole): string =>
  role === 'speaker' ? line : `${t(`agenda.roles.${role}`)}${t('colon')}${line}`;

/** Adds the role to the title of an item. */
export const titleWithRole = (t: Translate, title: string, role: SpeakerRole): string =>
  role === 'speaker' ? title : t('withDetails', { text: title, details: t(`agenda.roles.${role}`) });
