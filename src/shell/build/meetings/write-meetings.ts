/** Makes what has changed of each meeting. */
import type { Meeting } from '../../../core/model/model.ts';
import type { Unit } from '../../output/record.ts';
import type { OutputUnits } from '../../output/units.ts';
import type { Stage } from '../../terminal/progress.ts';
import { type MadeShard, takeUnit } from '../shards/shard-folder.ts';
import { type MeetingTask, makeMeetings, type UnitsToMake } from './make-meetings.ts';
import { type MeetingSources, type MeetingUnits, planMeetings } from './meeting-units.ts';

export type Sources = MeetingSources &
  Pick<MeetingTask, 'settings' | 'content' | 'kept' | 'renderer' | 'graph'>;

interface Report {
  meetings: number;
  /** The number of them of which nothing has changed. */
  kept: number;
}

/**
 * @param sources pages of the site are in their folder already: ZIPs contain some of them
 * @param shards that other machines have built
 */
export async function writeMeetings(
  sources: Omit<Sources, 'isKept' | 'kept'>,
  { units, shards }: { units: OutputUnits; shards: readonly MadeShard[] },
  stage: Pick<Stage, 'setTotal' | 'tick'>,
): Promise<Report> {
  const { meetings } = sources.current.site;
  const plan = planMeetings({ ...sources, isKept: units.isKept });
  const keys = keysOfUnits(plan, meetings);
  const todo = new Map<string, Set<string>>();
  for (const [meeting, keysOfMeeting] of keys) {
    const changed = [...keysOfMeeting].filter(([name, key]) => !units.keep(name, key));
    const missing = changed.filter(([name, key]) => {
      const taken = takeUnit(shards, { name, key }, sources.dist);
      if (taken) units.addMade(name, taken);
      return !taken;
    });
    if (missing.length > 0) todo.set(meeting, new Set(missing.map(([name]) => name)));
  }
  stage.setTotal(todo.size);
  const kept = new Set(units.keptFiles().keys());
  const made = await makePlanned({ ...sources, kept, isKept: units.isKept }, plan, keys, todo, stage.tick);
  for (const [name, unit] of made) units.addMade(name, unit);
  return { meetings: meetings.length, kept: meetings.length - todo.size };
}

/** The key of each unit by its name, by the id of its meeting. */
type UnitKeys = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const keysOfUnits = (plan: MeetingUnits, meetings: readonly Meeting[]): UnitKeys =>
  new Map(
    meetings.map((meeting) => [
      meeting.id,
      new Map(plan.unitsOf(meeting).map(({ name, key }) => [name, key()])),
    ]),
  );

/** Makes units of meetings. @returns them by name */
export async function makePlanned(
  sources: Sources,
  plan: MeetingUnits,
  keys: UnitKeys,
  todo: UnitsToMake,
  onMeeting: () => void,
): Promise<Map<string, Unit>> {
  const {
    pages,
    isKept,
    current: { site, ...setting },
    ...task
  } = sources;
  const { meetings, config } = site;
  const made = await makeMeetings({ ...task, setting: { ...setting, config }, todo }, meetings, plan, {
    onMeeting,
  });
  const keyOf = new Map([...todo.keys()].flatMap((meeting) => [...(keys.get(meeting) ?? [])]));
  return new Map(
    [...made].map(([name, files]) => {
      const key = keyOf.get(name);
      if (key === undefined) throw new Error(`${name} was made without a plan.`);
      return [name, { key, files }];
    }),
  );
}
