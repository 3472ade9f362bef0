import { Decimal } from 'decimal.js';
import { GraphQLScalarType, Kind, type GraphQLScalarLiteralParser, type GraphQLScalarType as Scalar } from 'graphql';
import {
  GraphQLCountryCode,
  GraphQLDateTimeISO,
  GraphQLEmailAddress,
  GraphQLJSON,
  GraphQLJSONObject,
  GraphQLLocalDate,
  GraphQLNonEmptyString,
  GraphQLNonNegativeInt,
  GraphQLPositiveInt,
  GraphQLSafeInt,
  GraphQLTimeZone,
  GraphQLURL,
  GraphQLUUID,
} from 'graphql-scalars';
import { badUserInput } from './errors.ts';

/** A string of one form, inside as outside. */
const stringScalar = (name: string, form: RegExp, example: string) => {
  const parseValue = (value: unknown) => {
    if (typeof value === 'string' && form.test(value)) return value;
    throw badUserInput(`${name} must be a string such as "${example}".`);
  };
  const parseLiteral: GraphQLScalarLiteralParser<string> = (node) =>
    parseValue(node.kind === Kind.STRING ? node.value : undefined);
  return new GraphQLScalarType<string, string>({
    name,
    parseValue,
    parseLiteral,
    serialize: (value) => parseValue(String(value)),
  });
};

const decimal = stringScalar('Decimal', /^-?\d{1,30}(\.\d{1,30})?$/, '19.99');
// Decimal#toString may write an exponent.
decimal.serialize = (value) => decimal.parseValue(Decimal.isDecimal(value) ? value.toFixed() : String(value));

const url = new GraphQLScalarType<string, string>({
  ...GraphQLURL.toConfig(),
  parseValue: (value) => String(GraphQLURL.parseValue(value)),
  parseLiteral: (node, variables) => String(GraphQLURL.parseLiteral(node, variables)),
  serialize: (value) => String(GraphQLURL.serialize(value)),
});

/**
 * How a scalar of the contract is checked and carried; a subgraph gets those its SDL declares. All serialize to what
 * JSON holds, so an answer is the same in process and over HTTP. A `DateTime` arrives in a resolver as a `Date`.
 */
export const commonScalars: Readonly<Record<string, Scalar<unknown, unknown>>> = {
  DateTime: GraphQLDateTimeISO,
  Date: GraphQLLocalDate,
  Decimal: decimal,
  PhoneNumber: stringScalar('PhoneNumber', /^\+[1-9]\d{6,14}$/, '+4915550000017'),
  EmailAddress: GraphQLEmailAddress,
  JSON: GraphQLJSON,
  JSONObject: GraphQLJSONObject,
  URL: url,
  UUID: GraphQLUUID,
  CountryCode: GraphQLCountryCode,
  LocalTime: stringScalar('LocalTime', /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, '15:15'),
  TimeZone: GraphQLTimeZone,
  NonEmptyString: GraphQLNonEmptyString,
  NonNegativeInt: GraphQLNonNegativeInt,
  PositiveInt: GraphQLPositiveInt,
  SafeInt: GraphQLSafeInt,
};
