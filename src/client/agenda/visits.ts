/** Marks what changed since the reader was last here. A first visit marks nothing. */
import { element } from '../dom.ts';
import type { Store } from './store.ts';

/** Changes after an instant. @param seen ISO 8601 in UTC, the newest change that was seen; empty where there was none */
const isNew = (at: string, seen: string | undefined): boolean => seen !== undefined && at > seen;

/** @param log the list of changes; `null` where there is none yet */
export function createVisits(log: HTMLElement | null, store: Store): void {
  const seen = sinceLastVisit(store, newestOf(log));
  const fresh = changesIn(log).filter(({ dataset }) => isNew(dataset['at'] ?? '', seen));
  if (!log || fresh.length === 0) return;
  log.querySelector('summary')?.append(' ', badge(log.dataset['since']));
  for (const section of fresh) {
    section.querySelector('h3')?.append(' ', badge(log.dataset['new']));
    for (const { hash } of section.querySelectorAll('a'))
      document.querySelector(`${hash} .changed:not(:has(.badge))`)?.append(' ', badge(log.dataset['new']));
  }
}

const changesIn = (log: HTMLElement | null): HTMLElement[] => [
  ...(log?.querySelectorAll<HTMLElement>('[data-at]') ?? []),
];

const newestOf = (log: HTMLElement | null): string => changesIn(log)[0]?.dataset['at'] ?? '';

const badge = (word = ''): Node => element('span', { class: 'badge' }, word);

/** What had been seen before this visit, which lasts as long as the tab: a reload is no new visit. */
function sinceLastVisit(store: Store, newest: string): string | undefined {
  const visits = store.read<Record<string, string>>('visits', {});
  const { pathname } = location;
  const known = inTab(pathname, visits[pathname] ?? null);
  store.write('visits', { ...visits, [pathname]: newest });
  return known ?? undefined;
}

function inTab(pathname: string, before: string | null): string | null {
  const key = `seen#${pathname}`;
  try {
    const kept = sessionStorage.getItem(key);
    if (kept !== null) return JSON.parse(kept) as string | null;
    sessionStorage.setItem(key, JSON.stringify(before));
  } catch {
    // Nothing can be kept here.
  }
  return before;
}
