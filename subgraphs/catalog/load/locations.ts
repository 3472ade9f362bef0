import { resolve, sep } from 'node:path';

export const isAddress = (location: string) => /^https?:\/\//i.test(location);

/** Normal form, so that no `..` leads out of what is allowed. */
const normal = (location: string): string | undefined => {
  if (!isAddress(location)) return location.includes('\0') ? undefined : resolve(location);
  if (!URL.canParse(location)) return undefined;
  const { href, username, password } = new URL(location);
  return username || password ? undefined : href;
};

/** A prefix ends where a part of a path does: `/dumps` allows `/dumps/a.json`, not `/dumps-of-others`. */
const isWithin = (location: string, prefix: string): boolean => {
  const separator = isAddress(prefix) ? '/' : sep;
  const folder = prefix.endsWith(separator) ? prefix : `${prefix}${separator}`;
  return location === prefix || location.startsWith(folder);
};

/** Where dumps may come from when a client names the place: else anybody with a token could make us read any file or address. */
export const allowedLocation = (location: string, allowed: readonly string[]): string | undefined => {
  const wanted = normal(location);
  if (wanted === undefined) return undefined;
  return allowed.some((prefix) => isWithin(wanted, normal(prefix) ?? '\0')) ? wanted : undefined;
};
