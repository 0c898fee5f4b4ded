/**
 * Objects some of whose fields are computed when they are read. Their types are those of plain data: spreading,
 * serializing or cloning such an object computes the fields.
 */

/** Wraps a function so that it computes its result once. */
export function computeOnce<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined;
  let pending: (() => Value) | undefined = compute;
  return () => {
    value ??= pending?.() as Value;
    // What the function holds can go.
    pending = undefined;
    return value;
  };
}

/** Adds fields to an object that are computed together: at the first access to one of them, and again after they were forgotten. */
export function withLazyFields<Fields extends object, Lazy extends object>(
  fields: Fields,
  names: readonly (keyof Lazy & string)[],
  compute: () => Lazy,
): Fields & Lazy {
  const values = computeWhenRead(compute);
  const field = (name: keyof Lazy): PropertyDescriptor => ({
    enumerable: true,
    configurable: true,
    get: () => values()[name],
  });
  return Object.defineProperties(
    { ...fields } as Fields & Lazy,
    Object.fromEntries(names.map((name) => [name, field(name)])),
  );
}

/** A computed value; `undefined` before, and after it was forgotten. */
interface Computed {
  value: object | undefined;
}

/**
 * The number of values that are kept, over all objects with lazy fields: those of 2,700 agendas, each of which has three. A
 * site of 100,000 documents, of which each is read once, would otherwise have all texts in memory in the end.
 */
export const maxKeptValues = 8192;

/** The values that are kept, in the order in which they were computed, from `oldest` on. */
const kept: Computed[] = [];
let oldest = 0;

/** Wraps a function so that its result is kept until `maxKeptValues` others have been computed. */
export function computeWhenRead<Value extends object>(compute: () => Value): () => Value {
  const computed: Computed = { value: undefined };
  return () => {
    if (computed.value === undefined) {
      computed.value = compute();
      keep(computed);
    }
    return computed.value as Value;
  };
}

function keep(computed: Computed): void {
  const forgotten = kept[oldest];
  if (forgotten) forgotten.value = undefined;
  kept[oldest] = computed;
  oldest = (oldest + 1) % maxKeptValues;
}

/** Copies an object with other values of some fields. Lazy fields stay lazy. */
export function replaceFields<Source extends object, Replaced extends object>(
  source: Source,
  replaced: Replaced,
): Omit<Source, keyof Replaced> & Replaced {
  return Object.defineProperties({} as Omit<Source, keyof Replaced> & Replaced, {
    ...Object.getOwnPropertyDescriptors(source),
    ...Object.getOwnPropertyDescriptors(replaced),
  });
}

/** Copies an object and converts one field: at the first access if the field is lazy, otherwise at once. */
export function mapField<Source extends object, Name extends keyof Source & string, Value>(
  source: Source,
  name: Name,
  convert: (value: Source[Name]) => Value,
): Omit<Source, Name> & Record<Name, Value> {
  const compute = () => ({ [name]: convert(source[name]) }) as Record<Name, Value>;
  const isLazy = Object.getOwnPropertyDescriptor(source, name)?.get !== undefined;
  return replaceFields(source, isLazy ? withLazyFields({}, [name], compute) : compute());
}
