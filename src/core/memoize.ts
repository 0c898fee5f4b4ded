/** Caches for pure functions. Both kinds are bounded, so that a process that runs for days does not grow. */

type Primitive = string | number | boolean | null | undefined;

interface Options<Args extends readonly unknown[]> {
  /** The number of results to store. Default: 20,000. */
  limit?: number;
  /** Names the result of a call. Default: the arguments, joined. */
  keyOf?: (...args: Args) => string;
}

/** Wraps a function so that it computes each result once. When the cache is full, the oldest result is dropped. */
export function memoize<Args extends readonly Primitive[], Value>(
  compute: (...args: Args) => Value,
  options?: Options<Args>,
): (...args: Args) => Value;
export function memoize<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
  options: Options<Args> & Required<Pick<Options<Args>, 'keyOf'>>,
): (...args: Args) => Value;
export function memoize<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
  { limit = 20_000, keyOf }: Options<Args> = {},
): (...args: Args) => Value {
  const cache = new Map<string, { value: Value }>();
  return (...args) => {
    const key = keyOf ? keyOf(...args) : joinArguments(args);
    const cached = cache.get(key);
    if (cached) return cached.value;
    const value = compute(...args);
    const oldest = cache.size >= limit ? cache.keys().next() : undefined;
    if (oldest && !oldest.done) cache.delete(oldest.value);
    cache.set(key, { value });
    return value;
  };
}

/** Most functions have one argument, which needs no joining. */
const joinArguments = (args: readonly unknown[]): string =>
  args.length === 1 ? String(args[0]) : args.join('\0');

/** Wraps a function of one object so that it computes each result once, and stores it as long as the object lives. */
export function memoizeByObject<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const cache = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const cached = cache.get(key);
    if (cached) return cached.value;
    const value = compute(key);
    cache.set(key, { value });
    return value;
  };
}
