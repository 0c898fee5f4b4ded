/**
 * Objects some of whose fields are computed at the first access. Their types are those of plain data: spreading,
 * serializing or cloning such an object computes the fields.
 */

/** Wraps a function so that it computes its result once. It takes less memory than a cache, because there is one for each document. */
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

/** Adds fields to an object that are computed together, at the first access to one of them. */
export function withLazyFields<Fields extends object, Lazy extends object>(
  fields: Fields,
  names: readonly (keyof Lazy & string)[],
  compute: () => Lazy,
): Fields & Lazy {
  const values = computeOnce(compute);
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
