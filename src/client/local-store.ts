/**
 * Stores what a reader chooses in this browser, with separate keys for each site. If the browser's storage is full or
 * disabled, values last as long as the page.
 */
export interface LocalStore {
  read: <Value>(name: string, fallback: Value) => Value;
  write: (name: string, value: unknown) => void;
  /** Runs an action when another page of the site changes a value. */
  onChange: (name: string, action: () => void) => void;
}

export function createLocalStore(base: string, storage: () => Storage = () => localStorage): LocalStore {
  const unsaved = new Map<string, string>();
  const keyOf = (name: string) => `${base}#${name}`;
  return {
    read<Value>(name: string, fallback: Value): Value {
      try {
        const text = unsaved.get(name) ?? storage().getItem(keyOf(name));
        return text === null ? fallback : (JSON.parse(text) as Value);
      } catch {
        return fallback;
      }
    },
    write(name, value) {
      const text = JSON.stringify(value);
      try {
        storage().setItem(keyOf(name), text);
        unsaved.delete(name);
      } catch {
        unsaved.set(name, text);
      }
    },
    onChange(name, action) {
      addEventListener('storage', ({ key }) => (key === keyOf(name) || key === null) && action());
    },
  };
}
