import { describe, expect, it } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import fc from 'fast-check';
import { concatAST, parse, type DocumentNode } from 'graphql';
import { printAttributeTypes } from '../../schema/generate/print-attributes.ts';
import { printConfiguration } from '../../schema/generate/print-configuration.ts';
import { printProducts } from '../../schema/generate/print-products.ts';
import { buildProductModel } from '../../schema/generate/product-model.ts';
import type { Specification } from '../../schema/generate/read-specifications.ts';
import { productInterface, readContract, reservedNames } from '../../schema/generate/reserved-names.ts';
import { loadSdl } from '../../subgraphs/kit/graph/load-sdl.ts';
import { subgraphNames } from '../../subgraphs/kit/graph/subgraph.ts';
import { anyCharacteristic, specifications, trouble } from './any-specification.ts';

const isWritten = ({ loc }: DocumentNode) => !loc?.source.name.includes('.generated.');

/** The six subgraphs with the types of these specifications instead of the sample's. */
const compose = (given: readonly Specification[]) => {
  const contract = readContract('schema');
  const models = buildProductModel(given, reservedNames(contract));
  const shared = parse(printAttributeTypes(models) + printConfiguration(models));
  const products = parse(printProducts(models, productInterface(contract)));
  return composeServices(
    subgraphNames.map((name) => ({
      name,
      url: `http://${name}`,
      typeDefs: concatAST([...loadSdl(name).filter(isWritten), shared, ...(name === 'inventory' ? [products] : [])]),
    })),
  );
};

describe('the graph with the types of another catalog (C10)', () => {
  it('composes, whatever the catalog calls things', () => {
    const [characteristics = []] = fc.sample(fc.array(anyCharacteristic, { minLength: 20, maxLength: 20 }), {
      numRuns: 1,
      seed: 7,
    });
    const hostile = trouble.map((name) => ({
      id: name,
      name,
      productSpecCharacteristic: [...trouble.map((each) => ({ name: each, configurable: true })), ...characteristics],
    }));
    const { errors } = compose(specifications(...hostile.filter((_each, index) => index % 3 === 0)));
    expect(errors?.map(({ message }) => message)).toBeUndefined();
  });
});
