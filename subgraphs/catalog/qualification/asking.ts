import type { RuleAction } from '../entities/qualification-rule.entity.ts';
import type { CustomerFacts, PlaceFacts } from './facts.ts';

/** An offering that is asked about, and what would be done with it. */
export interface AskedItem {
  productOfferingId: string;
  action: RuleAction;
  quantity: number;
}

/** For whom and under which circumstances is asked. */
export interface Asking {
  /** Null: nobody in particular. */
  customerId: string | null;
  place: Partial<PlaceFacts> | null;
  channel: string | null;
  /** Of somebody who is not known. */
  marketSegment: string | null;
  at: Date;
  /** What would be bought together. */
  items: readonly AskedItem[];
  /** What the caller knows of the customer beyond what is on record. */
  assumed?: Partial<Pick<CustomerFacts, 'type' | 'riskSegment'>> | undefined;
}
