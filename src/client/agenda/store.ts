/** What a reader keeps in this browser, one folder a site. Where that is full or forbidden, it lasts as long as the page. */
export interface Store {
  read: <Value>(name: string, otherwise: Value) => Value;
  write: (name: string, value: unknown) => void;
  /** Calls back when another page of the site wrote something. */
  onChange: (name: string, action: () => void) => void;
}

export function createStore(base: string, storage: () => Storage = () => localStorage): Store {
  const unkept = new Map<string, string>();
  const key = (name: string) => `${base}#${name}`;
  return {
    read<Value>(name: string, otherwise: Value): Value {
      try {
        const text = unkept.get(name) ?? storage().getItem(key(name));
        return text === null ? otherwise : (JSON.parse(text) as Value);
      } catch {
        return otherwise;
      }
    },
    write(name, value) {
      const text = JSON.stringify(value);
      try {
        storage().setItem(key(name), text);
        unkept.delete(name);
      } catch {
        unkept.set(name, text);
      }
    },
    onChange(name, action) {
      addEventListener('storage', (event) => (event.key === key(name) || event.key === null) && action());
    },
  };
}
