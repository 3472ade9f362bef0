import { format, resolveConfig } from 'prettier';
import { Kind, print } from 'graphql';
import type { AttributeModel } from './attribute-model.ts';

/** Catalogs hold characters that SDL cannot; a lone half of a character is none. */
const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{C}\n]/gu, ' ')
    .replaceAll(/[^\S\n]*\n\s*/g, '\n')
    .trim();

/** A definition under its description. */
export const described = (description: string, definition: string): string => {
  const value = printable(description);
  return `${print({ kind: Kind.STRING, value, block: value.includes('\n') })}\n${definition}`;
};

export const listOf = ({ list }: AttributeModel, type: string): string => (list ? `[${type}!]` : type);

/** Text as the repository formats it, so that the formatter never finds fault with a generated file. */
export const formatted = async (text: string, file: string): Promise<string> => {
  const config = await resolveConfig(file);
  return format(text, { printWidth: 130, singleQuote: true, trailingComma: 'all', ...config, filepath: file });
};
