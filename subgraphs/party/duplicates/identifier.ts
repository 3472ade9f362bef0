/** What may belong to one party only. */
export const exclusiveKinds = ['EMAIL', 'PHONE', 'DOCUMENT', 'COMPANY_REGISTER', 'VAT_ID'] as const;
export type ExclusiveKind = (typeof exclusiveKinds)[number];

/** What two parties can have in common. `IdentifierKind` of the graph. */
export type SharedKind = ExclusiveKind | 'NAME_BIRTHDATE';

/** What is indexed; by the bare number of a document one is only looked for. */
export type IdentifierKind = SharedKind | 'DOCUMENT_NUMBER';

/** What one party has that tells it from others, in a form that does not depend on how it was written. */
export interface Identifier {
  kind: IdentifierKind;
  value: string;
}

/** What is known of a party, as it was written. */
export interface IdentifierFacts {
  type: 'individual' | 'organization';
  emails?: readonly string[];
  phoneNumbers?: readonly string[];
  documents?: readonly { type: string; number: string; country?: string | null }[];
  companyRegister?: string | null;
  vatId?: string | null;
  /** Of a person. */
  name?: string | null;
  /** Of a person, `YYYY-MM-DD`. */
  birthDate?: string | null;
}

/** How much a match says, as the likelihood that it is the same party. */
export const weights: Readonly<Record<SharedKind, number>> = {
  DOCUMENT: 0.95,
  COMPANY_REGISTER: 0.95,
  VAT_ID: 0.9,
  EMAIL: 0.6,
  NAME_BIRTHDATE: 0.5,
  PHONE: 0.4,
};
