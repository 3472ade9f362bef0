import { isPlainText } from '../kit/plain-text.ts';

/** Those of the texts that can be in a database at all: to ask for others would be an error, and nothing has them. */
export const storable = (texts: readonly string[]): string[] => texts.filter((text) => isPlainText(text, 1, 1000));
