import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

const samples: Record<string, unknown> = {
  Boolean: false,
  Int: 1,
  PositiveInt: 1,
  NonNegativeInt: 1,
  Float: 1,
  ID: '11111111-1111-4111-8111-111111111111',
  DateTime: '2027-05-01T00:00:00Z',
  Date: '1990-01-01',
  Decimal: '1.00',
  PhoneNumber: '+4915550000017',
  EmailAddress: 'nobody@example.com',
  URL: 'https://example.com/',
  CountryCode: 'DE',
  TimeZone: 'Europe/Berlin',
  LocalTime: '10:00',
  JSON: {},
  JSONObject: {},
};

/** A value that fits the type and names nothing that is there; only what is required. `texts` stand for some of the samples. */
const sampleOf = (type: GraphQLInputType, texts: Record<string, unknown>): unknown => {
  if (isNonNullType(type)) return sampleOf(type.ofType, texts);
  if (isListType(type)) return [sampleOf(type.ofType, texts)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return texts[type.name] ?? samples[type.name] ?? 'nothing that is there';
  const fields = Object.values(type.getFields());
  const given = type.isOneOf
    ? fields.slice(0, 1)
    : fields.filter(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined);
  return Object.fromEntries(given.map(({ name, type: of }) => [name, sampleOf(of, texts)]));
};

/** The smallest operation that calls a root field. */
export const minimalCall = (
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  texts: Record<string, unknown> = {},
) => {
  const required = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return {
    document: `${kind}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`,
    variables: Object.fromEntries(required.map(({ name, type }) => [name, sampleOf(type, texts)])),
  };
};
