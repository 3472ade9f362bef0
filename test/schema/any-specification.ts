import fc, { type Arbitrary } from 'fast-check';
import { buildASTSchema, concatAST, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { printAttributeTypes } from '../../schema/generate/print-attributes.ts';
import { printConfiguration } from '../../schema/generate/print-configuration.ts';
import { printProducts } from '../../schema/generate/print-products.ts';
import { buildProductModel, type ProductModel } from '../../schema/generate/product-model.ts';
import { parseSpecifications, type Specification } from '../../schema/generate/read-specifications.ts';
import { productInterface, reservedNames } from '../../schema/generate/reserved-names.ts';
import type { ProductTypeMap } from '../../schema/product-types.ts';

/** A contract small enough to see which names are taken. */
const contract: DocumentNode = parse(`
  type Query {
    product: Product
    attributes: ProductAttributes
    configured(input: ProductConfigurationInput!): ProductAttributes
  }
  interface Product { id: ID! status: String! }
  type Order { id: ID! }
  type Quantity { amount: Float! units: String! }
  input QuantityInput { amount: Float! units: String! }
  type Characteristic { name: String! value: JSON! }
  input CharacteristicInput { name: String! value: JSON! }
  scalar JSON scalar DateTime scalar Date scalar SafeInt scalar Decimal
  directive @shareable on OBJECT
`);

export const modelOf = (specifications: Specification[], before: ProductTypeMap = {}): ProductModel[] =>
  buildProductModel(specifications, reservedNames(contract.definitions), before);

export const printModels = (models: readonly ProductModel[]): string =>
  [printAttributeTypes(models), printProducts(models, productInterface(contract.definitions)), printConfiguration(models)].join(
    '\n',
  );

export const schemaOf = (printed: string): GraphQLSchema => buildASTSchema(concatAST([contract, parse(printed)]));

/** Specifications as a dump has them, without what is left out in most tests. */
export const specifications = (...given: object[]): Specification[] => parseSpecifications({ productSpecification: given });

/** The model of a dump with one specification. */
export const oneModel = (...productSpecCharacteristic: object[]): ProductModel => {
  const [model] = modelOf(specifications({ id: 'ps', name: 'Thing', productSpecCharacteristic }));
  if (!model) throw new Error('There is no specification.');
  return model;
};

/** Names that mean something to GraphQL, to the contract or to the code made of it, and pairs that look alike. */
export const trouble = [
  ...['status', 'Order', 'Product', 'Query', '__x', '__typename', 'true', 'null', 'characteristics', 'otherCharacteristics'],
  ...['5G', 'größe', 'Größe', 'GROSSE', 'Скорость', '速度', '🚀', 'a b', 'aB', 'A-B', '"""', '\\', '#', '\u0000', '\ud800', ' '],
  ...[
    'Record',
    'Promise',
    'Maybe',
    'OrderResolvers',
    'CouponArgs',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'x'.repeat(300),
  ],
];

export const anyText: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(...trouble),
);

const optional = <T>(arbitrary: Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const anyNumber = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }));

const anyValue = fc.record({
  value: optional(fc.oneof(anyText, anyNumber, fc.boolean(), fc.constant({ amount: 1, units: 'GB' }), anyNumber.map(String))),
  isDefault: optional(fc.boolean()),
  valueFrom: optional(anyNumber),
  valueTo: optional(anyNumber),
  rangeInterval: optional(fc.constantFrom('open', 'closed', 'closedBottom', 'closedTop')),
  unitOfMeasure: optional(fc.oneof(fc.constant('GB'), anyText)),
  regex: optional(fc.constantFrom('[0-9]+', '^".*"$', '\\d{3}')),
});

const types = ['string', 'number', 'integer', 'decimal', 'boolean', 'dateTime', 'date', 'object', 'Quantity', 'array', 'odd'];
const anyValues = fc.oneof(
  fc.array(anyValue, { maxLength: 4 }),
  fc.array(fc.record({ value: anyText }), { minLength: 1, maxLength: 6 }),
  fc.array(fc.record({ value: fc.integer(), unitOfMeasure: optional(fc.constant('GB')) }), { minLength: 1, maxLength: 4 }),
);

export const anyCharacteristic = fc
  .record({
    name: anyText,
    description: optional(fc.oneof(anyText, fc.constant('Ends with a quote "\nand a """ block'))),
    valueType: optional(fc.oneof(fc.constantFrom(...types), anyText)),
    configurable: optional(fc.boolean()),
    extensible: optional(fc.boolean()),
    minCardinality: optional(fc.nat(3)),
    maxCardinality: optional(fc.nat(3)),
    regex: optional(fc.constant('[a-z]+')),
    values: anyValues,
    isV5: fc.boolean(),
  })
  .map(({ values, isV5, ...rest }) => ({
    ...rest,
    [isV5 ? 'characteristicValueSpecification' : 'productSpecCharacteristicValue']: values,
  }));

export const anySpecifications: Arbitrary<Specification[]> = fc
  .uniqueArray(
    fc.record({
      id: anyText,
      name: anyText,
      description: optional(anyText),
      productSpecCharacteristic: fc.array(anyCharacteristic, { maxLength: 6 }),
    }),
    { selector: ({ id }) => id, maxLength: 5 },
  )
  .map((given) => specifications(...given));
