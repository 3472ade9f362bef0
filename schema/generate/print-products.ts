import { print, type InterfaceTypeDefinitionNode } from 'graphql';
import type { AttributeModel } from './attribute-model.ts';
import type { ProductModel } from './product-model.ts';
import { described, listOf } from './print-sdl.ts';

const typedField = (attribute: AttributeModel): string =>
  described(
    attribute.description,
    `${attribute.field}: ${listOf(attribute, attribute.outputType)}${attribute.mandatory ? '!' : ''}`,
  );

/** Interfaces a product type implements and the directives it repeats, as `implements Product @key(fields: "id")`. */
const heading = ({ name, interfaces, directives }: InterfaceTypeDefinitionNode): string => {
  const implemented = [name.value, ...(interfaces ?? []).map((each) => each.name.value)].join(' & ');
  return [`implements ${implemented}`, ...(directives ?? []).map((directive) => print(directive))].join(' ');
};

/** One type per specification with the fields of `interface Product` and its own; and the one for all others. */
export const printProducts = (models: readonly ProductModel[], product: InterfaceTypeDefinitionNode): string => {
  const inherited = (product.fields ?? []).map((field) => print(field));
  const hasCharacteristics = (product.fields ?? []).some(({ name }) => name.value === 'characteristics');
  const characteristics = hasCharacteristics
    ? []
    : [described('All values in TMF words.', 'characteristics: [Characteristic!]!')];
  const types = models.map(({ typeName, description, attributes }) =>
    described(
      description,
      `type ${typeName} ${heading(product)} {\n${[...inherited, ...attributes.map(typedField)].join('\n')}\n}`,
    ),
  );
  const genericDescription =
    'A product of a specification the graph has no type for, or one that lacks a value its type demands.';
  const generic = described(
    genericDescription,
    `type GenericProduct ${heading(product)} {\n${[...inherited, ...characteristics].join('\n')}\n}`,
  );
  return [...types, generic].join('\n\n');
};
