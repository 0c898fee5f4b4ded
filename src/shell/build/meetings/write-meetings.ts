/** Makes what has changed of each meeting. */
import type { OutputUnits } from '../../output/units.ts';
import type { Stage } from '../../terminal/progress.ts';
import { type MeetingTask, makeMeetings } from './make-meetings.ts';
import { type MeetingSources, planMeetings } from './meeting-units.ts';

interface Report {
  meetings: number;
  /** The number of them of which nothing has changed. */
  kept: number;
}

/** @param sources pages of the site are in their folder already: ZIPs contain some of them */
export async function writeMeetings(
  sources: Omit<MeetingSources, 'isKept'> & Pick<MeetingTask, 'settings' | 'content' | 'renderer' | 'graph'>,
  units: OutputUnits,
  stage: Pick<Stage, 'setTotal' | 'tick'>,
): Promise<Report> {
  const {
    pages,
    current: { site, ...setting },
    ...task
  } = sources;
  const { meetings, config } = site;
  const plan = planMeetings({ ...sources, isKept: units.isKept });
  const keys = new Map<string, string>();
  const todo = new Map<string, Set<string>>();
  for (const meeting of meetings) {
    const plans = plan.unitsOf(meeting).map(({ name, key }) => [name, key()] as const);
    for (const [name, key] of plans) keys.set(name, key);
    const changed = plans.filter(([name, key]) => !units.keep(name, key));
    if (changed.length > 0) todo.set(meeting.id, new Set(changed.map(([name]) => name)));
  }
  const kept = new Set(units.keptFiles().keys());
  stage.setTotal(todo.size);
  const made = await makeMeetings({ ...task, setting: { ...setting, config }, todo, kept }, meetings, plan, {
    onMeeting: stage.tick,
  });
  for (const [name, files] of made) {
    const key = keys.get(name);
    if (key !== undefined) units.addMade(name, { key, files });
  }
  return { meetings: meetings.length, kept: meetings.length - todo.size };
}
