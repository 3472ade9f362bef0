/** JSON that is written as it is, so that no number loses a digit. */
export class RawJson {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const special: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escapeText = (text: string) => text.replaceAll(/[\\\n\r\t]/g, (character) => special[character] ?? character);

const listItem = (item: unknown) => `"${String(item).replaceAll(/["\\]/g, (character) => `\\${character}`)}"`;
const toList = (items: readonly unknown[]) => `{${items.map(listItem).join(',')}}`;

/** What a row may hold outside of JSON and lists. */
type Plain = string | number | boolean | Date;

/** A value as a column of this type takes it in COPY's text format. */
export const toCopyText = (value: unknown, type: string): string => {
  if (value === null || value === undefined) return '\\N';
  if (type === 'jsonb') return escapeText(value instanceof RawJson ? value.text : JSON.stringify(value));
  if (Array.isArray(value)) return escapeText(toList(value));
  const plain = value as Plain;
  return typeof plain === 'object' ? plain.toISOString() : escapeText(String(plain));
};
