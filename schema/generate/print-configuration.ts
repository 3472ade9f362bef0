import type { ProductModel } from './product-model.ts';
import { described, listOf } from './print-sdl.ts';

const printInput = ({ typeName, configurationTypeName, attributes }: ProductModel): string => {
  const fields = attributes
    .filter(({ configurable }) => configurable)
    .map((attribute) => described(attribute.inputDescription, `${attribute.field}: ${listOf(attribute, attribute.inputType)}`));
  const description = `What a buyer can set on a \`${typeName}\`. What is absent or null keeps its value, or takes its default.`;
  return described(description, `input ${configurationTypeName} {\n${fields.join('\n')}\n}`);
};

/** One input per specification that has something to configure, and the choice between these. */
export const printConfiguration = (models: readonly ProductModel[]): string => {
  const configurable = models.filter(({ inputField }) => inputField !== undefined);
  const members = configurable.map(({ inputField, typeName, configurationTypeName }) =>
    described(`For offerings whose products are a \`${typeName}\`.`, `${inputField ?? ''}: ${configurationTypeName}`),
  );
  const generic = described('For any offering: values in TMF words.', 'characteristics: [CharacteristicInput!]');
  const choice = described(
    'Values for one offering, typed by its specification; exactly one field is given.',
    `input ProductConfigurationInput @oneOf {\n${[...members, generic].join('\n')}\n}`,
  );
  return [choice, ...configurable.map(printInput)].join('\n\n');
};
