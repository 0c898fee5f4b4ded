/** The query in the address: kept there while the reader types, and an entry in the history for each search that was meant. */
import type { Query } from './engine.ts';

/** What a reader asked for. */
export interface Asked extends Query {
  /** `all`: the other languages are searched too. */
  in: string;
}

export function fromAddress(): Asked {
  const parameters = new URLSearchParams(location.search);
  const value = (name: string) => parameters.get(name)?.trim() ?? '';
  return {
    q: value('q'),
    meeting: value('meeting'),
    type: value('type'),
    year: value('year'),
    sort: value('sort'),
    in: value('in'),
  };
}

function addressOf(asked: Asked): string {
  const address = new URL(location.href);
  address.search = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
  address.hash = '';
  return address.href;
}

/** The address to which the reader's last decision led: “back” leads there, whatever is typed after it. */
let settled = addressOf(fromAddress());

/** @param decided by the reader, who pressed a button or chose a filter; or else is still typing */
export function toAddress(asked: Asked, decided: boolean): void {
  const address = addressOf(asked);
  if (!decided || address === settled) {
    history.replaceState(null, '', address);
    return;
  }
  history.replaceState(null, '', settled);
  history.pushState(null, '', address);
  settled = address;
}

export function onReturn(show: (asked: Asked) => void): void {
  addEventListener('popstate', () => {
    settled = location.href;
    show(fromAddress());
  });
}
