import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProductTypeMap } from '../product-types.ts';
import { specificationsFile, type CatalogChoice } from './catalog-choice.ts';
import { printAttributeTypes } from './print-attributes.ts';
import { printConfiguration } from './print-configuration.ts';
import { printProducts } from './print-products.ts';
import { formatted } from './print-sdl.ts';
import { buildProductModel, type ProductModel } from './product-model.ts';
import type { Specification } from './read-specifications.ts';
import { productInterface, readContract, reservedNames } from './reserved-names.ts';

const header = '# Generated from the product specifications of the catalog by `npm run codegen`; do not edit.\n';

const typesFile = 'product-types.generated.json';

/** What the mapper needs at run time: names and kinds, no texts. */
export const toTypeMap = (models: readonly ProductModel[]): ProductTypeMap =>
  Object.fromEntries(
    models.map(({ specificationId, typeName, attributesTypeName, inputField, attributes }) => [
      specificationId,
      {
        typeName,
        attributesTypeName,
        ...(inputField !== undefined && { inputField }),
        attributes: attributes.map(
          ({ characteristic, field, kind, list, mandatory, configurable, unit, whole, asText, enumName, values }) => ({
            ...{ characteristic, field, kind, list, mandatory, configurable },
            ...(unit !== undefined && { unit }),
            ...(whole && { whole }),
            ...(asText && { asText }),
            ...(enumName !== undefined && { enumName }),
            ...(values && { values }),
          }),
        ),
      },
    ]),
  );

/** The names given so far. */
export const committedTypes = (schemaFolder: string): ProductTypeMap => {
  const path = join(schemaFolder, typesFile);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ProductTypeMap) : {};
};

interface GenerateOptions {
  schemaFolder: string;
  choice: CatalogChoice;
  /** What has a name in here keeps it. */
  before: ProductTypeMap;
}

/** All generated files by path, for the contract in the given folder. */
export const generateFiles = async (
  specifications: readonly Specification[],
  { schemaFolder, choice, before }: GenerateOptions,
): Promise<Map<string, string>> => {
  const contract = readContract(schemaFolder);
  const models = buildProductModel(specifications, reservedNames(contract), before);
  const texts = {
    'shared/product-attributes.generated.graphql': header + printAttributeTypes(models),
    'shared/product-configuration.generated.graphql': header + printConfiguration(models),
    'inventory/products.generated.graphql': header + printProducts(models, productInterface(contract)),
    [specificationsFile]: JSON.stringify({ '@madeFrom': choice, productSpecification: specifications }),
    [typesFile]: JSON.stringify(toTypeMap(models)),
  };
  const files = Object.entries(texts).map(async ([name, text]): Promise<[string, string]> => {
    const path = join(schemaFolder, name);
    return [path, await formatted(text, path)];
  });
  return new Map(await Promise.all(files));
};
