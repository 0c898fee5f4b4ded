/** Wraps a function so that it loads each thing once. A failed load is repeated by the next call. */
export function memoizeAsync<Argument, Value>(
  load: (argument: Argument) => Promise<Value>,
  keyOf: (argument: Argument) => unknown = (argument) => argument,
): (argument: Argument) => Promise<Value> {
  const cache = new Map<unknown, Promise<Value>>();
  return (argument) => {
    const key = keyOf(argument);
    const cached = cache.get(key);
    if (cached) return cached;
    const value = load(argument);
    cache.set(key, value);
    value.catch(() => cache.delete(key));
    return value;
  };
}
