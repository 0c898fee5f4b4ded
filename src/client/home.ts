/**
 * Groups the meetings on the home page by the reader's clock: current, upcoming (the next one first, those without new
 * dates last), past.
 */
import { readData } from './dom.ts';

const container = document.getElementById('meetings');
const template = container?.querySelector('section');

const groups = ['now', 'upcoming', 'past'] as const;
type Group = (typeof groups)[number];

/** A postponed meeting whose new dates are not known yet. */
const isWithoutDates = ({ dataset }: HTMLElement): boolean => dataset['state'] === 'postponed';

function groupOf(meeting: HTMLElement, now: number): Group {
  if (isWithoutDates(meeting)) return 'upcoming';
  if (Date.parse(readData(meeting, 'until')) <= now) return 'past';
  const hasBegun = Date.parse(readData(meeting, 'from')) <= now;
  return hasBegun && meeting.dataset['state'] !== 'cancelled' ? 'now' : 'upcoming';
}

function groupMeetings(container: HTMLElement, template: HTMLElement): void {
  const now = Date.now();
  const meetings = Map.groupBy(template.querySelectorAll<HTMLElement>('ol > li[data-from]'), (meeting) =>
    groupOf(meeting, now),
  );
  meetings
    .get('upcoming')
    ?.reverse()
    .sort((a, b) => Number(isWithoutDates(a)) - Number(isWithoutDates(b)));
  const sections = groups.flatMap((group) => {
    const members = meetings.get(group);
    if (!members) return [];
    const section = template.cloneNode(true) as HTMLElement;
    section.dataset['group'] = group;
    section.querySelector('h2')?.replaceChildren(readData(container, group));
    section.querySelector('ol')?.replaceChildren(...members);
    return [section];
  });
  container.replaceChildren(...sections);
  container.dataset['grouped'] = '';
}

if (container && template) groupMeetings(container, template);
