import { canonicalJson, leaves, stableHash } from './stable-hash.ts';

/** What is kept of an input: enough to tell that, and where, another one differs; not enough to read a value back. */
export interface InputFingerprint {
  hash: string;
  /**
   * Path -> the first 24 bits of its salted hash. Deliberately short: many values share it, so a phone number or a birth date
   * cannot be found by trying all.
   */
  paths: Record<string, string>;
}

export function fingerprint(input: unknown, salt: string): InputFingerprint {
  const plain: unknown = JSON.parse(canonicalJson(input));
  const paths = Object.fromEntries([...leaves(plain)].map(([path, leaf]) => [path, stableHash([salt, path, leaf]).slice(0, 6)]));
  return { hash: stableHash([salt, plain]), paths };
}

/** Where two inputs differ; the root when it cannot be told more closely. */
export function differingPaths(one: InputFingerprint, other: InputFingerprint): string[] {
  if (one.hash === other.hash) return [];
  const all = new Set([...Object.keys(one.paths), ...Object.keys(other.paths)]);
  const differing = [...all].filter((path) => one.paths[path] !== other.paths[path]).sort();
  return differing.length > 0 ? differing : [''];
}
