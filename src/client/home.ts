/** Groups the meetings by the reader's clock: what is on, what comes next (the nearest first), what is past. */
const place = document.getElementById('meetings');
const section = place?.querySelector('section');

type Group = 'now' | 'upcoming' | 'past';

function groupOf(meeting: HTMLElement, now: number): Group {
  if (Date.parse(meeting.dataset.until ?? '') <= now) return 'past';
  return Date.parse(meeting.dataset.from ?? '') <= now ? 'now' : 'upcoming';
}

if (place && section) {
  const meetings = Map.groupBy(section.querySelectorAll<HTMLElement>('ol > li[data-from]'), (meeting) =>
    groupOf(meeting, Date.now()),
  );
  meetings.get('upcoming')?.reverse();
  const sections = (['now', 'upcoming', 'past'] as const).flatMap((group) => {
    const members = meetings.get(group);
    if (!members) return [];
    const copy = section.cloneNode(true) as HTMLElement;
    copy.className = group;
    copy.querySelector('h2')?.replaceChildren(place.dataset[group] ?? '');
    copy.querySelector('ol')?.replaceChildren(...members);
    return [copy];
  });
  place.replaceChildren(...sections);
  place.dataset.grouped = '';
}
