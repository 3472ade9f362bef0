import type { CartLine } from './carts.ts';
import type { RiskSegment } from './customers.ts';

/** A line that the customer may not buy. */
export interface NotQualified {
  cartItemId: string;
  productOfferingId: string;
  reason: string;
  /** Ids of offerings that can be bought instead. */
  alternatives: string[];
}

/** Who would buy, as far as that is known. */
export interface Prospect {
  /** Null: not on record yet. */
  customerId: string | null;
  /** Of one who is not on record; null: nobody in particular. */
  isOrganization: boolean | null;
  /** Better known than what is on record; null: as on record. */
  riskSegment: RiskSegment | null;
  channel: string | null;
}

export interface Qualification {
  notQualified: NotQualified[];
  /** A rule about these lines looks at how likely bills stay unpaid. */
  dependsOnRisk: boolean;
}

/** TMF679, owned by the catalog subgraph: its rules say who may buy what. */
export interface Qualifications {
  /** All lines together, by one call. */
  qualify(
    prospect: Prospect,
    lines: readonly Pick<CartLine, 'id' | 'productOfferingId' | 'action' | 'quantity'>[],
  ): Promise<Qualification>;
}
