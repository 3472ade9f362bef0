/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A number or SIM for a prepared product. */
export type AssignResourceInput = {
  /** Line of the cart that holds it. */
  cartId: string | number;
  cartItemId: string | number;
  /** `orderId:itemId:kind`; a repeated call changes nothing. */
  key: string | number;
  /** `msisdn` or `iccid`. */
  kind: string;
  productId: string | number;
};

/** What an order item of action MODIFY does. */
export type ChangeProductInput = {
  /** Only what changes. */
  characteristics: Array<CharacteristicInput>;
  /** Whose product it must be. */
  customerId: string | number;
  /** `orderId:itemId`; a repeated call changes nothing. */
  key: string | number;
  orderId: string | number;
  orderItemId: string | number;
  /** What it costs from then on, as worked out for `productVersion`. */
  prices: unknown;
  productId: string | number;
  /** The version the change was worked out for: of prices that others have changed since, only the difference counts. */
  productVersion?: number | null | undefined;
};

/** One value of a product's characteristic in TMF words. */
export type CharacteristicInput = {
  /** Name as the product specification has it. */
  name: string;
  value: unknown;
};

/** Takes back what `prepareProduct` and `assignResource` did for a line, or would have done. */
export type DiscardProductInput = {
  /** Line of the cart whose number or SIM it got or would have got. */
  cartId: string | number;
  cartItemId: string | number;
  /** The key of `prepareProduct`, which does nothing any more from then on; a repeated call changes nothing. */
  key: string | number;
};

/** What an order item of action DELETE does. */
export type EndProductInput = {
  /** Whose product it must be. */
  customerId: string | number;
  /** `orderId:itemId`; a repeated call changes nothing. */
  key: string | number;
  orderId: string | number;
  orderItemId: string | number;
  productId: string | number;
};

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

/** What becomes of an order item of action ADD. */
export type PrepareProductInput = {
  billingAccountId?: string | number | null | undefined;
  characteristics: Array<CharacteristicInput>;
  customerId: string | number;
  guestKey?: string | null | undefined;
  /** `orderId:itemId`; a repeated call changes nothing. */
  key: string | number;
  name: string;
  orderId: string | number;
  orderItemId: string | number;
  prices: unknown;
  productOfferingId: string | number;
  productSpecificationId: string | number;
  relationships: Array<ProductRelationshipInput>;
  /** Name of the minimum term. */
  term?: string | null | undefined;
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

/** A link to another product. */
export type ProductRelationshipInput = {
  productId: string | number;
  type: ItemRelationshipType;
};

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

/** Whose product it becomes. */
export type TransferProductInput = {
  billingAccountId: string | number;
  /** Whose it must be. */
  customerId: string | number;
  /** Id of the request; a repeated call changes nothing. */
  key: string | number;
  newCustomerId: string | number;
  productId: string | number;
};

type OwnedProduct_DataAddOn_Fragment = { id: string, status: ProductStatus, customer: { id: string } };

type OwnedProduct_Device_Fragment = { id: string, status: ProductStatus, customer: { id: string } };

type OwnedProduct_FibreAccess_Fragment = { id: string, status: ProductStatus, customer: { id: string } };

type OwnedProduct_GenericProduct_Fragment = { id: string, status: ProductStatus, customer: { id: string } };

type OwnedProduct_HomeBundle_Fragment = { id: string, status: ProductStatus, customer: { id: string } };

type OwnedProduct_MobileLine_Fragment = { id: string, status: ProductStatus, customer: { id: string } };

type OwnedProduct_RoamingDiscount_Fragment = { id: string, status: ProductStatus, customer: { id: string } };

type OwnedProduct_RoamingOption_Fragment = { id: string, status: ProductStatus, customer: { id: string } };

type OwnedProduct_SimCard_Fragment = { id: string, status: ProductStatus, customer: { id: string } };

type OwnedProduct_TvService_Fragment = { id: string, status: ProductStatus, customer: { id: string } };

type OwnedProduct_VoiceAddOn_Fragment = { id: string, status: ProductStatus, customer: { id: string } };

export type OwnedProductFragment =
  | OwnedProduct_DataAddOn_Fragment
  | OwnedProduct_Device_Fragment
  | OwnedProduct_FibreAccess_Fragment
  | OwnedProduct_GenericProduct_Fragment
  | OwnedProduct_HomeBundle_Fragment
  | OwnedProduct_MobileLine_Fragment
  | OwnedProduct_RoamingDiscount_Fragment
  | OwnedProduct_RoamingOption_Fragment
  | OwnedProduct_SimCard_Fragment
  | OwnedProduct_TvService_Fragment
  | OwnedProduct_VoiceAddOn_Fragment
;

export type OwnedProductQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnedProductQuery = { product:
    | { id: string, status: ProductStatus, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
         }>, customer: { id: string } }
    | { id: string, status: ProductStatus, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
         }>, customer: { id: string } }
    | { id: string, status: ProductStatus, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
         }>, customer: { id: string } }
    | { id: string, status: ProductStatus, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
         }>, customer: { id: string } }
    | { id: string, status: ProductStatus, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
         }>, customer: { id: string } }
    | { id: string, status: ProductStatus, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
         }>, customer: { id: string } }
    | { id: string, status: ProductStatus, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
         }>, customer: { id: string } }
    | { id: string, status: ProductStatus, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
         }>, customer: { id: string } }
    | { id: string, status: ProductStatus, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
         }>, customer: { id: string } }
    | { id: string, status: ProductStatus, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
         }>, customer: { id: string } }
    | { id: string, status: ProductStatus, relationships: Array<{ type: ItemRelationshipType, product:
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
          | { id: string, status: ProductStatus, customer: { id: string } }
         }>, customer: { id: string } }
   | null };

export type ProductsRelyingOnQueryVariables = Exact<{
  productIds: Array<string | number> | string | number;
}>;


export type ProductsRelyingOnQuery = { productsRelyingOn: Array<
    | { id: string, status: ProductStatus, customer: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string } }
  > };

export type TransferProductMutationVariables = Exact<{
  input: TransferProductInput;
}>;


export type TransferProductMutation = { transferProduct:
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
   };

export type ProductsToEndQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  customerId: string | number;
}>;


export type ProductsToEndQuery = { productsForOrder: Array<
    | { id: string, name: string, status: ProductStatus, version: number, productOffering: { id: string }, productSpecification: { id: string }, billingAccount: { id: string } | null, relationships: Array<{ type: ItemRelationshipType, product:
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
    | { id: string, name: string, status: ProductStatus, version: number, productOffering: { id: string }, productSpecification: { id: string }, billingAccount: { id: string } | null, relationships: Array<{ type: ItemRelationshipType, product:
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
    | { id: string, name: string, status: ProductStatus, version: number, productOffering: { id: string }, productSpecification: { id: string }, billingAccount: { id: string } | null, relationships: Array<{ type: ItemRelationshipType, product:
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
    | { id: string, name: string, status: ProductStatus, version: number, productOffering: { id: string }, productSpecification: { id: string }, billingAccount: { id: string } | null, relationships: Array<{ type: ItemRelationshipType, product:
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
    | { id: string, name: string, status: ProductStatus, version: number, productOffering: { id: string }, productSpecification: { id: string }, billingAccount: { id: string } | null, relationships: Array<{ type: ItemRelationshipType, product:
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
    | { id: string, name: string, status: ProductStatus, version: number, productOffering: { id: string }, productSpecification: { id: string }, billingAccount: { id: string } | null, relationships: Array<{ type: ItemRelationshipType, product:
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
    | { id: string, name: string, status: ProductStatus, version: number, productOffering: { id: string }, productSpecification: { id: string }, billingAccount: { id: string } | null, relationships: Array<{ type: ItemRelationshipType, product:
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
    | { id: string, name: string, status: ProductStatus, version: number, productOffering: { id: string }, productSpecification: { id: string }, billingAccount: { id: string } | null, relationships: Array<{ type: ItemRelationshipType, product:
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
    | { id: string, name: string, status: ProductStatus, version: number, productOffering: { id: string }, productSpecification: { id: string }, billingAccount: { id: string } | null, relationships: Array<{ type: ItemRelationshipType, product:
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
    | { id: string, name: string, status: ProductStatus, version: number, productOffering: { id: string }, productSpecification: { id: string }, billingAccount: { id: string } | null, relationships: Array<{ type: ItemRelationshipType, product:
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
    | { id: string, name: string, status: ProductStatus, version: number, productOffering: { id: string }, productSpecification: { id: string }, billingAccount: { id: string } | null, relationships: Array<{ type: ItemRelationshipType, product:
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

export type ProductTodayQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  customerId: string | number;
}>;


export type ProductTodayQuery = { productsForOrder: Array<
    | { id: string, term: string | null, characteristics: Array<{ name: string, value: unknown }> }
    | { id: string, term: string | null, characteristics: Array<{ name: string, value: unknown }> }
    | { id: string, term: string | null, characteristics: Array<{ name: string, value: unknown }> }
    | { id: string, term: string | null, characteristics: Array<{ name: string, value: unknown }> }
    | { id: string, term: string | null, characteristics: Array<{ name: string, value: unknown }> }
    | { id: string, term: string | null, characteristics: Array<{ name: string, value: unknown }> }
    | { id: string, term: string | null, characteristics: Array<{ name: string, value: unknown }> }
    | { id: string, term: string | null, characteristics: Array<{ name: string, value: unknown }> }
    | { id: string, term: string | null, characteristics: Array<{ name: string, value: unknown }> }
    | { id: string, term: string | null, characteristics: Array<{ name: string, value: unknown }> }
    | { id: string, term: string | null, characteristics: Array<{ name: string, value: unknown }> }
  > };

export type ProductPricesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  customerId: string | number;
}>;


export type ProductPricesQuery = { productsForOrder: Array<
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
  > };

export type PrepareProductMutationVariables = Exact<{
  input: PrepareProductInput;
}>;


export type PrepareProductMutation = { prepareProduct:
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
   };

export type AssignResourceMutationVariables = Exact<{
  input: AssignResourceInput;
}>;


export type AssignResourceMutation = { assignResource:
    | { id: string }
    | { id: string }
   | null };

export type DiscardProductMutationVariables = Exact<{
  input: DiscardProductInput;
}>;


export type DiscardProductMutation = { discardProduct: boolean };

export type ActivateProductMutationVariables = Exact<{
  productId: string | number;
}>;


export type ActivateProductMutation = { activateProduct:
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
   };

export type ChangeProductMutationVariables = Exact<{
  input: ChangeProductInput;
}>;


export type ChangeProductMutation = { changeProduct:
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
   };

export type TerminateProductMutationVariables = Exact<{
  input: EndProductInput;
}>;


export type TerminateProductMutation = { terminateProduct:
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
   };

export type AttachBillingAccountMutationVariables = Exact<{
  productId: string | number;
  billingAccountId: string | number;
}>;


export type AttachBillingAccountMutation = { attachBillingAccount:
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
   };

export const OwnedProductFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnedProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OwnedProductFragment, unknown>;
export const OwnedProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnedProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnedProduct"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnedProduct"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnedProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OwnedProductQuery, OwnedProductQueryVariables>;
export const ProductsRelyingOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductsRelyingOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsRelyingOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnedProduct"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnedProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProductsRelyingOnQuery, ProductsRelyingOnQueryVariables>;
export const TransferProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TransferProductMutation, TransferProductMutationVariables>;
export const ProductsToEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductsToEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsForOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productSpecification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductsToEndQuery, ProductsToEndQueryVariables>;
export const ProductTodayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductToday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsForOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}}]}}]}}]} as unknown as DocumentNode<ProductTodayQuery, ProductTodayQueryVariables>;
export const ProductPricesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductPrices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsForOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductPricesQuery, ProductPricesQueryVariables>;
export const PrepareProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrepareProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prepareProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PrepareProductMutation, PrepareProductMutationVariables>;
export const AssignResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AssignResourceMutation, AssignResourceMutationVariables>;
export const DiscardProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DiscardProductMutation, DiscardProductMutationVariables>;
export const ActivateProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activateProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ActivateProductMutation, ActivateProductMutationVariables>;
export const ChangeProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangeProductMutation, ChangeProductMutationVariables>;
export const TerminateProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TerminateProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terminateProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TerminateProductMutation, TerminateProductMutationVariables>;
export const AttachBillingAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachBillingAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"billingAccountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachBillingAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productId"}}},{"kind":"Argument","name":{"kind":"Name","value":"billingAccountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"billingAccountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AttachBillingAccountMutation, AttachBillingAccountMutationVariables>;