/** The state of a meeting: what its status means to readers. */
import type { MeetingSettings } from '../model/model.ts';

type WithStatus = Pick<MeetingSettings, 'status' | 'previousStart'>;

/**
 * `postponed` is a meeting whose new dates are not known yet, so that nothing takes place on its dates. `rescheduled` is
 * one that was postponed to its present dates.
 */
export type MeetingState = MeetingSettings['status'] | 'rescheduled';

export const meetingState = ({ status, previousStart }: WithStatus): MeetingState =>
  status === 'postponed' && previousStart !== undefined ? 'rescheduled' : status;

/** Tests for a meeting that takes place on its dates, as far as is known. */
export function takesPlace(meeting: WithStatus): boolean {
  const state = meetingState(meeting);
  return state !== 'cancelled' && state !== 'postponed';
}

/**
 * Returns the settings that still hold. Nobody registers for a meeting that does not take place, or watches it; no
 * documents are expected for one that was cancelled; and nobody travels to one that was moved online.
 */
export function settingsInForce(settings: MeetingSettings): MeetingSettings {
  const { status, webcast, venue, ...others } = settings;
  if (status === 'online') {
    const registration = settings.registration.filter(({ mode }) => mode === 'online');
    return { ...others, status, mode: 'online', registration, ...(webcast && { webcast }) };
  }
  if (takesPlace(settings)) return settings;
  const expected = status === 'cancelled' ? [] : settings.expected;
  return { ...others, status, registration: [], expected, ...(venue && { venue }) };
}
