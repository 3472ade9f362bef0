/** What says who somebody is, or lets somebody pay or sign in. Numbers of lines may stay: they are what is worked on. */
const PRIVATE =
  /token|secret|passw|signature|identification|passport|e-?mail|(?<!smart)phone|birth|(given|family|middle|full|formatted|maiden)name|street|iban|cvc|^authorization$|^number$/i;
const MASKED = '•••';
const MAX_TEXT = 500;
const MAX_DEPTH = 12;

const isNamed = (value: object): value is { name: string } => 'name' in value && typeof value.name === 'string';

/** A copy as JSON, without personal data and secrets, and with long texts cut; `more` names further keys to hide. */
export function masked(value: unknown, more: readonly string[] = []): unknown {
  const isPrivate = (key: string) => PRIVATE.test(key) || more.includes(key);
  const hide = (inner: unknown) => (inner === null || inner === undefined ? inner : MASKED);

  const walk = (inner: unknown, depth: number): unknown => {
    if (typeof inner === 'string') return inner.length > MAX_TEXT ? `${inner.slice(0, MAX_TEXT)}…` : inner;
    if (typeof inner === 'bigint') return inner.toString();
    if (typeof inner !== 'object' || inner === null) return inner;
    if (inner instanceof Date) return inner.toISOString();
    if (depth > MAX_DEPTH) return '…';
    if (Array.isArray(inner)) return inner.map((item) => walk(item, depth + 1));
    // A characteristic says in `name` what its `value` is.
    const named = isNamed(inner) && isPrivate(inner.name);
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([, item]) => item !== undefined && typeof item !== 'function')
        .map(([key, item]) => [key, isPrivate(key) || (named && key === 'value') ? hide(item) : walk(item, depth + 1)]),
    );
  };
  return walk(value, 0);
}
