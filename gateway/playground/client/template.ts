/** The values of the placeholders, by what stands between the braces. */
export type Values = ReadonlyMap<string, unknown>;

const placeholder = /\{\{\s*([^{}]+?)\s*\}\}/g;
const wholePlaceholder = /^\s*\{\{\s*([^{}]+?)\s*\}\}\s*$/;
// Comments are matched first so that a placeholder mentioned in one stays as it is.
const queryToken = /#[^\n]*|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"/g;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const expressionsOf = (text: string) => [...text.matchAll(placeholder)].map(([, expression = '']) => expression);

/** The placeholders in the string literals of a query. */
export const expressionsInQuery = (query: string): string[] =>
  [...query.matchAll(queryToken)].flatMap(([token]) => (token.startsWith('#') ? [] : expressionsOf(token)));

/** The placeholders in all strings of a JSON value. */
export const expressionsInJson = (json: unknown): string[] => {
  if (typeof json === 'string') return expressionsOf(json);
  return isObject(json) ? Object.values(json).flatMap(expressionsInJson) : [];
};

const fillText = (text: string, values: Values, encode: (value: string) => string = (value) => value) =>
  text.replace(placeholder, (original, expression: string) =>
    values.has(expression) ? encode(asText(values.get(expression))) : original,
  );

/** A string that is one placeholder becomes the value itself, number or object; inside longer text it becomes text. */
export const fillJson = (json: unknown, values: Values): unknown => {
  if (typeof json === 'string') {
    const whole = wholePlaceholder.exec(json)?.[1];
    return whole !== undefined && values.has(whole) ? values.get(whole) : fillText(json, values);
  }
  if (Array.isArray(json)) return json.map((item) => fillJson(item, values));
  if (!isObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, fillJson(value, values)]));
};

const escaped = (value: string) => JSON.stringify(value).slice(1, -1);

/** Fills the string literals of a query; a literal that is one placeholder for a number or boolean loses its quotes. */
export const fillQuery = (query: string, values: Values) =>
  query.replace(queryToken, (token) => {
    if (token.startsWith('#')) return token;
    const whole = wholePlaceholder.exec(token.slice(1, -1))?.[1];
    const value = whole === undefined ? undefined : values.get(whole);
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return fillText(token, values, escaped);
  });
