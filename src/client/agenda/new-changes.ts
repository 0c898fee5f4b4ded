/** Marks what changed since the reader's last visit. A first visit marks nothing. */
import { element, readData } from '../dom.ts';
import type { LocalStore } from '../local-store.ts';

/** @param log the list of changes; `null` if the page has none */
export function markNewChanges(log: HTMLElement | null, store: LocalStore): void {
  const changes = [...(log?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
  const [newest] = changes;
  const lastSeen = sinceLastVisit(store, newest ? readData(newest, 'at') : '');
  const unseen = changes.filter((change) => lastSeen !== null && readData(change, 'at') > lastSeen);
  if (!log || unseen.length === 0) return;
  log.querySelector('summary')?.append(' ', badge(readData(log, 'since')));
  const label = readData(log, 'new');
  for (const change of unseen) {
    change.querySelector('h2')?.append(' ', badge(label));
    for (const { hash } of change.querySelectorAll('a'))
      document
        .getElementById(hash.slice(1))
        ?.querySelector('.item-changed:not(:has(.badge))')
        ?.append(' ', badge(label));
  }
}

const badge = (text: string): Node => element('span', { class: 'badge' }, text);

/**
 * Records this visit and returns what the reader had seen before it; `null` on a first visit. A visit lasts as long as
 * the tab: reloading does not start another one.
 */
function sinceLastVisit(store: LocalStore, newest: string): string | null {
  const { pathname } = location;
  const visits = store.read('visits');
  const lastSeen = rememberInTab(pathname, visits[pathname] ?? null);
  store.write('visits', { ...visits, [pathname]: newest });
  return lastSeen;
}

const firstVisit = 'first';

/** Returns what was remembered when this tab first opened the page, or else remembers the value. */
function rememberInTab(pathname: string, lastSeen: string | null): string | null {
  const key = `seen#${pathname}`;
  try {
    const remembered = sessionStorage.getItem(key);
    if (remembered !== null) return remembered === firstVisit ? null : remembered;
    sessionStorage.setItem(key, lastSeen ?? firstVisit);
  } catch {
    // Storage is full or disabled.
  }
  return lastSeen;
}
