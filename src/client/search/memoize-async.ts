/** Loads each thing once; what failed is loaded again when it is next asked for. */
export function once<Key, Value>(
  load: (key: Key) => Promise<Value>,
  nameOf: (key: Key) => unknown = (key) => key,
): (key: Key) => Promise<Value> {
  const loaded = new Map<unknown, Promise<Value>>();
  return (key) => {
    const name = nameOf(key);
    const known = loaded.get(name);
    if (known) return known;
    const value = load(key);
    loaded.set(name, value);
    value.catch(() => loaded.delete(name));
    return value;
  };
}
