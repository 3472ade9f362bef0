import { listOf } from '../generate/print-sdl.ts';
import type { AttributeModel } from '../generate/attribute-model.ts';
import type { ProductModel } from '../generate/product-model.ts';

/** What of the graph stands for a specification or one of its characteristics: `Type.field` with the type of its value. */
export type GraphParts = Map<string, string>;

/** The parts that carry a specification as a whole. */
export const partsOfType = (model: ProductModel): GraphParts =>
  new Map([
    [model.typeName, 'product'],
    [model.attributesTypeName, 'attributes'],
    ...(model.inputField === undefined
      ? []
      : [
          [model.configurationTypeName, 'input'] as const,
          [`ProductConfigurationInput.${model.inputField}`, model.configurationTypeName] as const,
        ]),
  ]);

/** The parts that carry one attribute. */
export const partsOfAttribute = (model: ProductModel, attribute: AttributeModel): GraphParts => {
  const { field, outputType, inputType, mandatory, configurable, enumName, values = {} } = attribute;
  return new Map([
    [`${model.typeName}.${field}`, `${listOf(attribute, outputType)}${mandatory ? '!' : ''}`],
    [`${model.attributesTypeName}.${field}`, listOf(attribute, outputType)],
    ...(configurable ? [[`${model.configurationTypeName}.${field}`, listOf(attribute, inputType)] as const] : []),
    ...(enumName === undefined ? [] : [[enumName, 'enum'] as const]),
    ...Object.entries(values).map(([name, word]) => [`${enumName ?? ''}.${name}`, word] as const),
  ]);
};

/** A value that is always there now is no loss to anybody. */
const isCompatible = (before: string, after: string | undefined) => after === before || after === `${before}!`;

/** The parts that are gone, or are not what they were. */
export const lostParts = (before: GraphParts, after: GraphParts): string[] =>
  [...before].filter(([part, type]) => !isCompatible(type, after.get(part))).map(([part]) => part);
