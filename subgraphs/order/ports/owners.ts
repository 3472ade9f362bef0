/** A product and whose it is. */
export interface OwnedProduct {
  id: string;
  customerId: string;
  isActive: boolean;
}

export interface Transfer {
  /** Once per key. */
  key: string;
  productId: string;
  /** Whose it must be. */
  customerId: string;
  newCustomerId: string;
  billingAccountId: string;
}

/** Whose products are, in inventory and party. */
export interface Owners {
  product(productId: string): Promise<OwnedProduct | undefined>;
  /** What a product itself relies on, or is a part of, in service. */
  neededBy(productId: string): Promise<OwnedProduct[]>;
  /** All that relies on a product, in service, directly or by way of others. */
  relyingOn(productId: string): Promise<OwnedProduct[]>;
  /** The accounts of a customer; undefined: there is none. */
  accountsOf(customerId: string): Promise<string[] | undefined>;
  /** Contracts of a customer that one of these products is under, by id. */
  contractsOf(customerId: string, productIds: readonly string[]): Promise<string[]>;
  /** Hands a product over, with what relies on it. */
  transfer(transfer: Transfer): Promise<void>;
}
