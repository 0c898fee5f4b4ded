/** The query in the address: kept there while the reader types, and an entry in the history for each search that was meant. */
export interface Query {
  q: string;
  meeting: string;
  type: string;
}

export function fromAddress(): Query {
  const parameters = new URLSearchParams(location.search);
  const value = (name: string) => parameters.get(name)?.trim() ?? '';
  return { q: value('q'), meeting: value('meeting'), type: value('type') };
}

function addressOf(query: Query): string {
  const address = new URL(location.href);
  address.search = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
  return address.href;
}

/** The address to which the reader's last decision led: “back” leads there, whatever is typed after it. */
let settled = addressOf(fromAddress());

/** @param decided by the reader, who pressed the button or chose a filter; or else is still typing */
export function toAddress(query: Query, decided: boolean): void {
  const address = addressOf(query);
  if (!decided || address === settled) {
    history.replaceState(null, '', address);
    return;
  }
  history.replaceState(null, '', settled);
  history.pushState(null, '', address);
  settled = address;
}

export function onReturn(show: (query: Query) => void): void {
  addEventListener('popstate', () => {
    settled = location.href;
    show(fromAddress());
  });
}
