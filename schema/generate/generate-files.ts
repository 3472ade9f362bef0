import { join } from 'node:path';
import type { ProductTypeMap } from '../product-types.ts';
import { printAttributeTypes } from './print-attributes.ts';
import { printConfiguration } from './print-configuration.ts';
import { printProducts } from './print-products.ts';
import { formatted } from './print-sdl.ts';
import { buildProductModel, type ProductModel } from './product-model.ts';
import type { Specification } from './read-specifications.ts';
import { productInterface, readContract, reservedNames } from './reserved-names.ts';

const header = '# Generated from the product specifications of the catalog by schema/generate-products.ts; do not edit.\n';

/** What the mapper needs at run time: names and kinds, no texts. */
const toTypeMap = (models: readonly ProductModel[]): ProductTypeMap =>
  Object.fromEntries(
    models.map(({ specificationId, typeName, attributesTypeName, inputField, attributes }) => [
      specificationId,
      {
        typeName,
        attributesTypeName,
        ...(inputField !== undefined && { inputField }),
        attributes: attributes.map(({ characteristic, field, kind, list, mandatory, configurable, unit, asText, values }) => ({
          ...{ characteristic, field, kind, list, mandatory, configurable },
          ...(unit !== undefined && { unit }),
          ...(asText && { asText }),
          ...(values && { values }),
        })),
      },
    ]),
  );

/** All generated files by path, for the contract in the given folder. */
export const generateFiles = async (
  specifications: readonly Specification[],
  schemaFolder: string,
): Promise<Map<string, string>> => {
  const contract = readContract(schemaFolder);
  const models = buildProductModel(specifications, reservedNames(contract));
  const texts = {
    'shared/product-attributes.generated.graphql': header + printAttributeTypes(models),
    'inventory/products.generated.graphql': header + printProducts(models, productInterface(contract)),
    'shared/product-configuration.generated.graphql': header + printConfiguration(models),
    'product-types.generated.json': JSON.stringify(toTypeMap(models)),
  };
  const files = Object.entries(texts).map(async ([name, text]): Promise<[string, string]> => {
    const path = join(schemaFolder, name);
    return [path, await formatted(text, path)];
  });
  return new Map(await Promise.all(files));
};
