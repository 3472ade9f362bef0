import { createHmac } from 'node:crypto';
import { readPartyConfig } from '../config.ts';
import type { Identifier, IdentifierFacts, IdentifierKind } from './identifier.ts';
import { identifiersOf } from './normalise-identifiers.ts';

/** An identifier as nobody without the secret can tell, or try, what it was. */
export interface IndexedDigest {
  kind: IdentifierKind;
  digest: string;
}

/** An identifier as it is stored. */
export interface IndexedIdentifier extends IndexedDigest {
  /** No second party of its kind has it, unless somebody says so. */
  isExclusive: boolean;
}

/** What one value is called in the index. */
export const digestOf = (secret: string, { kind, value }: Identifier): string =>
  createHmac('sha256', secret).update(`${kind}\n${value}`).digest('base64url').slice(0, 32);

let configured: ReturnType<typeof readPartyConfig> | undefined;
const settings = () => (configured ??= readPartyConfig());

/** Offices of one company share telephones and mailboxes. */
const isExclusive = (kind: IdentifierKind, type: IdentifierFacts['type']) =>
  settings().uniqueIdentifiers.some((unique) => unique === kind) &&
  (type === 'individual' || (kind !== 'EMAIL' && kind !== 'PHONE'));

/** What to look for in the index. */
export const digestsOf = (identifiers: readonly Identifier[]): IndexedDigest[] =>
  identifiers.map((identifier) => ({ kind: identifier.kind, digest: digestOf(settings().identifierSecret, identifier) }));

/** What is kept of a party's identifiers, in an order that two transactions share, so that they cannot wait for each other. */
export const indexed = (facts: IdentifierFacts): IndexedIdentifier[] => {
  const { identifierSecret, phoneRegion } = settings();
  return identifiersOf(facts, phoneRegion)
    .map((identifier) => ({
      kind: identifier.kind,
      digest: digestOf(identifierSecret, identifier),
      isExclusive: isExclusive(identifier.kind, facts.type),
    }))
    .sort((a, b) => (`${a.kind}${a.digest}` < `${b.kind}${b.digest}` ? -1 : 1));
};
