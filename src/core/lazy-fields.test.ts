import { expect, test } from 'vitest';
import { mapField, maxKeptValues, replaceFields, withLazyFields } from './lazy-fields.ts';

/** An object with two lazy fields, and the number of times that they were computed. */
function lazyExample() {
  const counter = { count: 0 };
  const object = withLazyFields({ id: 'a' }, ['one', 'two'], () => {
    counter.count += 1;
    return { one: 1, two: 2 };
  });
  return { object, counter };
}

test('lazy fields are computed once, also for copies with other fields', () => {
  const { object, counter } = lazyExample();
  const copy = replaceFields(object, { id: 'b', two: 'second' });
  const converted = mapField(copy, 'one', (one) => one + 10);
  expect([copy.id, copy.two, converted.id, converted.two]).toEqual(['b', 'second', 'b', 'second']);
  expect(counter.count).toBe(0);
  expect([object.one, object.two, copy.one, converted.one]).toEqual([1, 2, 1, 11]);
  expect(counter.count).toBe(1);
});

test('a value is forgotten when many others have been computed, and computed again', () => {
  const { object, counter } = lazyExample();
  const others = Array.from({ length: maxKeptValues }, (_, id) =>
    withLazyFields({}, ['value'], () => ({ value: id })),
  );
  expect(object.one).toBe(1);
  for (const [id, other] of others.entries()) expect(other.value).toBe(id);
  expect([object.two, object.one, counter.count]).toEqual([2, 1, 2]);
  // Those that were computed last are still there.
  expect([others.at(-1)?.value, counter.count]).toEqual([maxKeptValues - 1, 2]);
});

test('to programs that copy or compare them, objects with lazy fields are plain data', () => {
  const { object } = lazyExample();
  const plain = { id: 'a', one: 1, two: 2 };
  expect({ ...object }).toStrictEqual(plain);
  expect(structuredClone(object)).toStrictEqual(plain);
  expect(JSON.parse(JSON.stringify(object))).toStrictEqual(plain);
});

test('a field that is not lazy is converted at once', () => {
  const fail = () => {
    throw new Error('converted');
  };
  expect(() => mapField({ days: [] }, 'days', fail)).toThrow('converted');
});
