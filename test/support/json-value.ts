import fc from 'fast-check';

/** Any value as JSON carries it: it knows no -0. */
export const jsonValue = (): fc.Arbitrary<fc.JsonValue> =>
  fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as fc.JsonValue);
