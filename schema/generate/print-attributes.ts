import type { AttributeModel } from './attribute-model.ts';
import type { ProductModel } from './product-model.ts';
import { described, listOf } from './print-sdl.ts';

const printEnum = ({ outputType, description, values = {} }: AttributeModel): string => {
  const members = Object.entries(values).map(([name, word]) => described(`\`${word}\` in the catalog.`, name));
  return described(description, `enum ${outputType} {\n${members.join('\n')}\n}`);
};

const otherCharacteristics = described(
  'Values the specification does not know, or that do not fit their field, in TMF words; null when there are none.',
  'otherCharacteristics: [Characteristic!]',
);

const printAttributes = ({ typeName, attributesTypeName, attributes }: ProductModel): string => {
  const fields = attributes.map((attribute) =>
    described(attribute.description, `${attribute.field}: ${listOf(attribute, attribute.outputType)}`),
  );
  const description = `Values of a \`${typeName}\`, or of a change to one: null is not set, or not changed.`;
  return described(description, `type ${attributesTypeName} @shareable {\n${[...fields, otherCharacteristics].join('\n')}\n}`);
};

/** Enums, one type of values per specification, and the union of these. */
export const printAttributeTypes = (models: readonly ProductModel[]): string => {
  const enums = models.flatMap(({ attributes }) => attributes.filter(({ kind }) => kind === 'enum').map(printEnum));
  const generic = described(
    'Values of a product whose specification the graph has no type for.',
    `type GenericAttributes @shareable {\n${described('All values in TMF words.', 'characteristics: [Characteristic!]!')}\n}`,
  );
  const members = [...models.map(({ attributesTypeName }) => attributesTypeName), 'GenericAttributes'];
  const union = described('Values of a product, typed by its specification.', `union ProductAttributes = ${members.join(' | ')}`);
  return [...enums, ...models.map(printAttributes), generic, union].join('\n\n');
};
