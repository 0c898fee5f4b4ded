/**
 * Groups meetings by the reader's clock: current, upcoming (the next one first, those without new dates last), past.
 */
import { element, readData } from './dom.ts';

const container = document.getElementById('meetings');

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

const meetingsIn = (parent: HTMLElement) => parent.querySelectorAll<HTMLElement>('ol > li[data-from]');

/** Replaces the only section, with all meetings, by one for each group. */
function groupMeetings(container: HTMLElement, template: HTMLElement): void {
  const now = Date.now();
  const meetings = Map.groupBy(meetingsIn(template), (meeting) => groupOf(meeting, now));
  meetings.get('upcoming')?.sort(byStart);
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
}

/** The past meetings that the home page keeps of each series. The page of the series has all of them. */
const maxPastMeetings = 3;

/** Adds the current and upcoming meetings of all series at the top, and leaves out older ones. */
function addCurrentMeetings(container: HTMLElement): void {
  const now = Date.now();
  const meetings = Map.groupBy(meetingsIn(container), (meeting) => groupOf(meeting, now));
  const sections = groups.slice(0, 2).flatMap((group) => {
    const members = meetings.get(group)?.toSorted(byStart);
    if (!members) return [];
    const list = element('ol', { class: 'meeting-list' }, ...members.map(copyOfRow));
    const section = element('section', {}, element('h2', {}, readData(container, group)), list);
    section.dataset['group'] = group;
    return [section];
  });
  for (const list of container.querySelectorAll('ol')) {
    const past = [...list.querySelectorAll('li')].filter((meeting) =>
      meetings.get('past')?.includes(meeting),
    );
    for (const meeting of past.slice(maxPastMeetings)) meeting.remove();
  }
  container.prepend(...sections);
}

/** Orders meetings by their start, those without new dates last. */
const byStart = (a: HTMLElement, b: HTMLElement): number =>
  Number(isWithoutDates(a)) - Number(isWithoutDates(b)) ||
  Date.parse(readData(a, 'from')) - Date.parse(readData(b, 'from'));

/** Copies a meeting of a series into a list of all series, below a heading of the second level. */
function copyOfRow(meeting: HTMLElement): HTMLElement {
  const copy = meeting.cloneNode(true) as HTMLElement;
  const heading = copy.querySelector('h3, h4');
  const { fullName } = copy.dataset;
  if (fullName !== undefined) heading?.querySelector('a')?.replaceChildren(fullName);
  heading?.replaceWith(element('h3', {}, ...heading.childNodes));
  return copy;
}

if (container) {
  const template = container.querySelector<HTMLElement>(':scope > section:not(.organ)');
  if (template) groupMeetings(container, template);
  else addCurrentMeetings(container);
  container.dataset['grouped'] = '';
}
