/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How one item depends on another item of the same cart or order. TMF622 v5 names. */
export type ItemRelationshipType =
  /** This item comes with the other one added automatically. */
  | 'BRINGS'
  /** This item is part of the bundle that the other one heads. */
  | 'BUNDLED_BY'
  /** This item is the header of a bundle that holds the other one. */
  | 'BUNDLES'
  /** This item is fulfilled after the other one. */
  | 'DEPENDS_ON'
  /** This item makes the other one possible. */
  | 'ENABLES'
  /** This item replaces the other one. */
  | 'MIGRATES_TO'
  /** This item needs the other one to work; it is fulfilled after it and ended before it. */
  | 'RELIES_ON'
  /** This item may only be bought together with the other one. */
  | 'REQUIRES';

/** From where to where, and whose it is then: a customer's, or of the bearer of a cart token, or nobody's yet. */
export type MoveLeasesInput = {
  customerId?: string | number | null | undefined;
  fromCartId: string | number;
  guestKey?: string | null | undefined;
  /** Any text of 1 to 200 characters, the same for each repeat of this call; a repeat changes nothing. */
  key: string | number;
  /** Lines that hold nothing are left out by themselves. At most 200, none twice. */
  lines: Array<MovedLineInput>;
  toCartId: string | number;
};

/** A line of the one cart and the line it becomes in the other. */
export type MovedLineInput = {
  fromItemId: string | number;
  toItemId: string | number;
};

/** How a price is charged. TMF620 `priceType`. */
export type PriceKind =
  /** Included at no charge; `unitOfMeasure` says how much. */
  | 'ALLOWANCE'
  /** A reduction of another price. */
  | 'DISCOUNT'
  /** Once, with the order. */
  | 'ONE_TIME'
  /** Each period. */
  | 'RECURRING'
  /** Per unit used. */
  | 'USAGE';

/** TMF637 `ProductStatusType`. */
export type ProductStatus =
  | 'ABORTED'
  /** In service. */
  | 'ACTIVE'
  | 'CANCELLED'
  | 'CREATED'
  /** Ordered and being set up. */
  | 'PENDING_ACTIVE'
  /** Being ended. */
  | 'PENDING_TERMINATE'
  | 'SUSPENDED'
  /** Ended; the record stays. */
  | 'TERMINATED';

/** Whose leases are renewed. */
export type RenewLeaseInput = {
  cartId: string | number;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** Of `NumberLease`, when the cart is not the caller's: renews only what it opens, and only before it expires. */
  leaseToken?: string | null | undefined;
};

export type MoveLeasesMutationVariables = Exact<{
  input: MoveLeasesInput;
}>;


export type MoveLeasesMutation = { moveLeases: boolean };

type ExistingProduct_DataAddOn_Fragment = { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ExistingProduct_Device_Fragment = { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ExistingProduct_FibreAccess_Fragment = { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ExistingProduct_GenericProduct_Fragment = { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ExistingProduct_HomeBundle_Fragment = { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ExistingProduct_MobileLine_Fragment = { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ExistingProduct_RoamingDiscount_Fragment = { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ExistingProduct_RoamingOption_Fragment = { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ExistingProduct_SimCard_Fragment = { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ExistingProduct_TvService_Fragment = { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ExistingProduct_VoiceAddOn_Fragment = { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type ExistingProductFragment =
  | ExistingProduct_DataAddOn_Fragment
  | ExistingProduct_Device_Fragment
  | ExistingProduct_FibreAccess_Fragment
  | ExistingProduct_GenericProduct_Fragment
  | ExistingProduct_HomeBundle_Fragment
  | ExistingProduct_MobileLine_Fragment
  | ExistingProduct_RoamingDiscount_Fragment
  | ExistingProduct_RoamingOption_Fragment
  | ExistingProduct_SimCard_Fragment
  | ExistingProduct_TvService_Fragment
  | ExistingProduct_VoiceAddOn_Fragment
;

export type ProductsForOrderQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  customerId: string | number;
}>;


export type ProductsForOrderQuery = { productsForOrder: Array<
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
  > };

export type ProductToChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductToChangeQuery = { product:
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
   | null, productsRelyingOn: Array<
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { id: string, name: string, status: ProductStatus, version: number, term: string | null, customer: { id: string }, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
  > };

export type RenewCartLeaseMutationVariables = Exact<{
  input: RenewLeaseInput;
}>;


export type RenewCartLeaseMutation = { renewLease:
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'LeaseRejected' }
    | { __typename: 'RenewLeaseSuccess', lostItemIds: Array<string>, replaced: Array<{ cartItemId: string, lost: string, msisdn: string }> }
   };

export type ResourcesOfCartQueryVariables = Exact<{
  cartId: string | number;
}>;


export type ResourcesOfCartQuery = { numberLease: { cartId: string, lines: Array<{ cartItemId: string, simCartItemId: string | null, iccid: { id: string } | null }> } | null };

export const ExistingProductFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExistingProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productSpecification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ExistingProductFragment, unknown>;
export const MoveLeasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveLeases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveLeasesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveLeases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<MoveLeasesMutation, MoveLeasesMutationVariables>;
export const ProductsForOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductsForOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsForOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExistingProduct"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExistingProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productSpecification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ProductsForOrderQuery, ProductsForOrderQueryVariables>;
export const ProductToChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductToChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExistingProduct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productsRelyingOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productIds"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExistingProduct"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExistingProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productSpecification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ProductToChangeQuery, ProductToChangeQueryVariables>;
export const RenewCartLeaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewCartLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewLeaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewLease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewLeaseSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lostItemIds"}}]}}]}}]}}]} as unknown as DocumentNode<RenewCartLeaseMutation, RenewCartLeaseMutationVariables>;
export const ResourcesOfCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourcesOfCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numberLease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartId"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"simCartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"iccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResourcesOfCartQuery, ResourcesOfCartQueryVariables>;