import type { CustomerFacts } from './facts.ts';

/** What the rules may know of a customer. */
export type KnownCustomer = Pick<CustomerFacts, 'type' | 'status' | 'riskSegment'> & {
  id: string;
  /** YYYY-MM-DD. */
  birthDate: string | null;
};

/** TMF629, owned by the party subgraph. */
export interface Customers {
  find(customerId: string): Promise<KnownCustomer | undefined>;
}

/** So many products of an offering. */
export interface HeldOffering {
  productOfferingId: string;
  productSpecificationId: string | null;
  count: number;
}

/** TMF637, owned by the inventory subgraph. */
export interface Products {
  /** What a customer has, in service or about to be. */
  heldBy(customerId: string): Promise<HeldOffering[]>;
}
