/** What is known of whoever would buy; null: not known, or nobody in particular. */
export interface CustomerFacts {
  isKnown: boolean;
  id: string | null;
  /** TMF629 `engagedParty.@referredType`, in lower case. */
  type: 'individual' | 'organization' | null;
  status: 'PROSPECTIVE' | 'ACTIVE' | 'CLOSED' | null;
  /** TMF620 market segment. */
  marketSegment: string | null;
  riskSegment: 'LOW' | 'MEDIUM' | 'HIGH' | null;
  /** In full years. */
  age: number | null;
}

/** Where it would be used. */
export interface PlaceFacts {
  isKnown: boolean;
  postCode: string | null;
  city: string | null;
  stateOrProvince: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/** What the customer has, in service or about to be. */
export interface ProductFacts {
  count: number;
  offeringIds: string[];
  specificationIds: string[];
  /** With those above them. */
  categoryIds: string[];
}

/** The moment that is asked about, in the operator's zone. */
export interface TimeFacts {
  /** YYYY-MM-DD. */
  date: string;
  /** HH:MM. */
  time: string;
  /** 1: Monday. */
  weekday: number;
}

/** The paths a condition may read of each fact, and the type found there. */
const readable = {
  customer: {
    isKnown: 'boolean',
    id: 'text',
    type: 'text',
    status: 'text',
    marketSegment: 'text',
    riskSegment: 'text',
    age: 'number',
  },
  place: { isKnown: 'boolean', postCode: 'text', city: 'text', stateOrProvince: 'text', country: 'text' },
  products: { count: 'number', offeringIds: 'list', specificationIds: 'list', categoryIds: 'list' },
  now: { date: 'text', time: 'text', weekday: 'number' },
} as const satisfies {
  customer: Record<keyof CustomerFacts, FactType>;
  place: Record<keyof PlaceFacts, FactType>;
  products: Record<keyof ProductFacts, FactType>;
  now: Record<keyof TimeFacts, FactType>;
};

export type FactType = 'boolean' | 'text' | 'number' | 'list';

/** Facts that are one value, without a path. */
const plain = { channel: 'text' } as const satisfies Record<string, FactType>;

/** How many the customer has of what `params` names; after: with what is asked about. */
export const counted = ['productCount', 'productCountAfter'] as const;
export type CountedFact = (typeof counted)[number];

/** Exactly one is given. */
export interface CountParams {
  productOffering?: string | undefined;
  productSpecification?: string | undefined;
  category?: string | undefined;
}

const byName: ReadonlyMap<string, Readonly<Record<string, FactType>>> = new Map(Object.entries(readable));
const plainByName: ReadonlyMap<string, FactType> = new Map(Object.entries(plain));

export const factNames: readonly string[] = [...byName.keys(), ...plainByName.keys(), ...counted];

export const isCounted = (fact: string): fact is CountedFact => (counted as readonly string[]).includes(fact);

/** The paths of a fact; empty: it has none. */
export const pathsOf = (fact: string): readonly string[] => Object.keys(byName.get(fact) ?? {});

/** What a condition finds; undefined: there is nothing to read. */
export const typeOf = (fact: string, path: string | undefined): FactType | undefined => {
  if (path === undefined) return isCounted(fact) ? 'number' : plainByName.get(fact);
  const paths = byName.get(fact);
  return paths && Object.hasOwn(paths, path) ? paths[path] : undefined;
};

/** json-rules-engine writes paths as JSONPath: `$.riskSegment` and `.riskSegment` mean `riskSegment`. */
export const plainPath = (path: string): string => path.replace(/^\$?\./, '');
