import { format, resolveConfig } from 'prettier';
import { Kind, print } from 'graphql';
import type { AttributeModel } from './product-model.ts';

/** A definition under its description. */
export const described = (description: string, definition: string): string =>
  `${print({ kind: Kind.STRING, value: description, block: description.includes('\n') })}\n${definition}`;

export const listOf = ({ list }: AttributeModel, type: string): string => (list ? `[${type}!]` : type);

/** Text as the repository formats it, so that the formatter never finds fault with a generated file. */
export const formatted = async (text: string, file: string): Promise<string> => {
  const config = await resolveConfig(file);
  return format(text, { printWidth: 130, singleQuote: true, trailingComma: 'all', ...config, filepath: file });
};
