import { type StoredValues, validators } from './stored-values.ts';

/**
 * Stores what a reader chooses in this browser, with separate keys for each site. If the browser's storage is full or
 * disabled, values last as long as the page.
 */
export interface LocalStore {
  read: <Name extends keyof StoredValues>(name: Name) => StoredValues[Name];
  write: <Name extends keyof StoredValues>(name: Name, value: StoredValues[Name]) => void;
  /** Runs an action when another page of the site changes a value. */
  onChange: (name: keyof StoredValues, action: () => void) => void;
}

export function createLocalStore(base: string, storage: () => Storage = () => localStorage): LocalStore {
  const unsaved = new Map<string, string>();
  const keyOf = (name: string) => `${base}#${name}`;
  return {
    read: (name) => validators[name](readJson(() => unsaved.get(name) ?? storage().getItem(keyOf(name)))),
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

/** Parses a stored text. Returns `null` for a missing text and for invalid JSON. */
function readJson(read: () => string | null): unknown {
  try {
    return JSON.parse(read() ?? 'null');
  } catch {
    return null;
  }
}
