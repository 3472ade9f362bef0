/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which new prices are accepted. */
export type AcceptPricesInput = {
  /** 1 to 300 lines. */
  items: Array<AcceptedPriceInput>;
};

/** The prices of one line, as they were shown. */
export type AcceptedPriceInput = {
  /** `PriceChange.acceptance`: with other prices than those it stands for nothing is accepted. */
  acceptance: string | number;
  /** Id of the line. */
  id: string | number;
};

/** A new product. There is no product id: it is given when the product is active. */
export type AddCartItemInput = {
  /** What the buyer chose; what is left out takes its default. */
  configuration?: ProductConfigurationInput | null | undefined;
  /** Id of the line, chosen by the caller, unique in this cart; generated when absent. */
  id?: string | number | null | undefined;
  productOfferingId: string | number;
  quantity?: number | null | undefined;
  relationships?: Array<ItemRelationshipInput> | null | undefined;
  /** The minimum term, by the name of one of the offering's terms: prices may depend on it, and the checkout makes an agreement of it. Where the offering has one only, prices hold for that. */
  term?: string | null | undefined;
};

/** Which item to set aside or to take back. */
export type CartItemIdInput = {
  id: string | number;
};

/** One change of a cart. */
export type CartOperation =
  {   /** Accept what lines cost now, after their promise is over. */
  acceptPrices: AcceptPricesInput; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  { acceptPrices?: never;   /** Put an offering in the cart. */
  addItem: AddCartItemInput; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  { acceptPrices?: never; addItem?: never;   /** Change a product the customer already has. */
  modifyProduct: ModifyProductInput; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  { acceptPrices?: never; addItem?: never; modifyProduct?: never;   /** Buy an item after all that was saved for later, with the items that only it holds; the prices are today's. */
  moveToCart: CartItemIdInput; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never;   /** Link an item to another one; a link that is there already stays one link. */
  relateItems: RelateItemsInput; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never;   /** Take an item out, with the items that only it holds as a bundle, and the relationships that led to them. */
  removeItem: RemoveCartItemInput; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never;   /** Set an item aside, with the items that only it holds as a bundle. TMF663 item status `saveForLater`. */
  saveForLater: CartItemIdInput; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never;   /** End a product the customer already has. */
  terminateProduct: TerminateProductInput; unrelateItems?: never; updateItem?: never; }
  |  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never;   /** Take a link out; one that is not there is no problem. */
  unrelateItems: UnrelateItemsInput; updateItem?: never; }
  |  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never;   /** Change an item of the cart. */
  updateItem: UpdateCartItemInput; };

/** Where a cart is in its life. Ours: TMF663 has no cart state. */
export type CartState =
  /** Became an order. */
  | 'CHECKED_OUT'
  /** Frozen while a checkout is under way; open again when that fails. */
  | 'CHECKING_OUT'
  /** Went into another cart of its customer, the `successor`, at sign-in. */
  | 'MERGED'
  /** Can be changed. */
  | 'OPEN';

/** One value of a product's characteristic in TMF words. */
export type CharacteristicInput = {
  /** Name as the product specification has it. */
  name: string;
  value: unknown;
};

/** A new cart. */
export type CreateCartInput = {
  /** TMF channel id, for example `webShop` or `callCenter`. */
  channel?: string | null | undefined;
  /** For agents: whose cart it is. A customer's cart is always their own. */
  customerId?: string | number | null | undefined;
  /**
   * Any unguessable text of 16 to 200 characters, the same for each repeat of this call: use a UUID. Of callers who are not signed in it has at least 8 different
   * characters.
   */
  idempotencyKey: string | number;
};

/** What a buyer can set on a `DataAddOn`. What is absent or null keeps its value, or takes its default. */
export type DataAddOnConfigurationInput = {
  /** Added again by itself when the validity has ended. By default `false`, unless the offering says otherwise. */
  autoRenew?: boolean | null | undefined;
};

/** Colour of the housing. */
export type DeviceColour =
  /** `Fjord Blue` in the catalog. */
  | 'FJORD_BLUE'
  /** `Graphite` in the catalog. */
  | 'GRAPHITE'
  /** `Moss Green` in the catalog. */
  | 'MOSS_GREEN'
  /** `Snow White` in the catalog. */
  | 'SNOW_WHITE';

/** What a buyer can set on a `Device`. What is absent or null keeps its value, or takes its default. */
export type DeviceConfigurationInput = {
  /** Colour of the housing. By default `GRAPHITE`, unless the offering says otherwise. */
  colour?: DeviceColour | null | undefined;
  /** Memory for apps, pictures and music. In `GB`, 32, 64, 128, 256, 512. */
  storage?: number | null | undefined;
};

/** What a buyer can set on a `FibreAccess`. What is absent or null keeps its value, or takes its default. */
export type FibreAccessConfigurationInput = {
  /** The home keeps one public address instead of a changing one. By default `false`, unless the offering says otherwise. */
  fixedIpAddress?: boolean | null | undefined;
  /** Who connects the equipment at home. By default `SELF`, unless the offering says otherwise. */
  installation?: FibreAccessInstallation | null | undefined;
};

/** Who connects the equipment at home. */
export type FibreAccessInstallation =
  /** `Self` in the catalog. */
  | 'SELF'
  /** `Technician` in the catalog. */
  | 'TECHNICIAN';

/** What a buyer can set on a `HomeBundle`. What is absent or null keeps its value, or takes its default. */
export type HomeBundleConfigurationInput = {
  /** Time of day wanted for the visit, if one is needed. */
  installationSlot?: HomeBundleInstallationSlot | null | undefined;
  /** How fast a fault at home is repaired. By default `STANDARD`, unless the offering says otherwise. */
  serviceLevel?: HomeBundleServiceLevel | null | undefined;
};

/** Time of day wanted for the visit, if one is needed. */
export type HomeBundleInstallationSlot =
  /** `Afternoon` in the catalog. */
  | 'AFTERNOON'
  /** `Evening` in the catalog. */
  | 'EVENING'
  /** `Morning` in the catalog. */
  | 'MORNING';

/** How fast a fault at home is repaired. */
export type HomeBundleServiceLevel =
  /** `Plus` in the catalog. */
  | 'PLUS'
  /** `Standard` in the catalog. */
  | 'STANDARD';

/** What an order or cart item does to a product. TMF622 `OrderItemActionType`. */
export type ItemAction =
  /** A new product. */
  | 'ADD'
  /** The end of an existing product. */
  | 'DELETE'
  /** Another value of an existing product. */
  | 'MODIFY'
  /** Context only: an existing product that other items refer to. */
  | 'NO_CHANGE';

/** A link from an item to another item of the same cart. */
export type ItemRelationshipInput = {
  /** Id of the other line. */
  itemId: string | number;
  type: ItemRelationshipType;
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

/** Whether the person called sees the number of the line. */
export type MobileLineCallerId =
  /** `Hidden` in the catalog. */
  | 'HIDDEN'
  /** `Shown` in the catalog. */
  | 'SHOWN';

/** What a buyer can set on a `MobileLine`. What is absent or null keeps its value, or takes its default. */
export type MobileLineConfigurationInput = {
  /** Whether the person called sees the number of the line. By default `SHOWN`, unless the offering says otherwise. */
  callerId?: MobileLineCallerId | null | undefined;
  /** Where calls, messages and data of the line can go: at home only, or also abroad. By default `NATIONAL`, unless the offering says otherwise. */
  coverage?: MobileLineCoverage | null | undefined;
  /** Usage beyond the plan stops in a month when it has cost this much; without a value it does not stop. In `EUR`, 0 to 300. */
  spendingCap?: number | null | undefined;
  /** A mailbox answers calls that are not taken. By default `true`, unless the offering says otherwise. */
  voicemail?: boolean | null | undefined;
};

/** Where calls, messages and data of the line can go: at home only, or also abroad. */
export type MobileLineCoverage =
  /** `International` in the catalog. */
  | 'INTERNATIONAL'
  /** `National` in the catalog. */
  | 'NATIONAL';

/** A change of one product: only what changes. */
export type ModifyProductInput = {
  /** The new values; all others stay. With an empty list of `characteristics` the line only refers to the product (NO_CHANGE), so that others can rely on it. */
  configuration: ProductConfigurationInput;
  /** Id of the line, chosen by the caller, unique in this cart; generated when absent. */
  id?: string | number | null | undefined;
  productId: string | number;
  relationships?: Array<ItemRelationshipInput> | null | undefined;
};

/** What to change in a cart, in this order, all or nothing. */
export type PatchCartInput = {
  cartId: string | number;
  /** `ShoppingCart.version` the caller has seen. */
  expectedVersion: number;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  operations: Array<CartOperation>;
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

/** Values for one offering, typed by its specification; exactly one field is given. */
export type ProductConfigurationInput =
  {   /** For any offering: values in TMF words. */
  characteristics: Array<CharacteristicInput>; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  { characteristics?: never;   /** For offerings whose products are a `DataAddOn`. */
  dataAddOn: DataAddOnConfigurationInput; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  { characteristics?: never; dataAddOn?: never;   /** For offerings whose products are a `Device`. */
  device: DeviceConfigurationInput; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  { characteristics?: never; dataAddOn?: never; device?: never;   /** For offerings whose products are a `FibreAccess`. */
  fibreAccess: FibreAccessConfigurationInput; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never;   /** For offerings whose products are a `HomeBundle`. */
  homeBundle: HomeBundleConfigurationInput; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never;   /** For offerings whose products are a `MobileLine`. */
  mobileLine: MobileLineConfigurationInput; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never;   /** For offerings whose products are a `RoamingOption`. */
  roamingOption: RoamingOptionConfigurationInput; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never;   /** For offerings whose products are a `SimCard`. */
  simCard: SimCardConfigurationInput; tvService?: never; voiceAddOn?: never; }
  |  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never;   /** For offerings whose products are a `TvService`. */
  tvService: TvServiceConfigurationInput; voiceAddOn?: never; }
  |  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never;   /** For offerings whose products are a `VoiceAddOn`. */
  voiceAddOn: VoiceAddOnConfigurationInput; };

/** A new link between two items of the cart, whether they are saved for later or not. */
export type RelateItemsInput = {
  /** The item the link is of. */
  id: string | number;
  /** The item it leads to. */
  itemId: string | number;
  type: ItemRelationshipType;
};

/** Which item to take out. */
export type RemoveCartItemInput = {
  id: string | number;
};

/** What a buyer can set on a `RoamingOption`. What is absent or null keeps its value, or takes its default. */
export type RoamingOptionConfigurationInput = {
  /** Mobile data abroad stops for the day after this volume; without a value it does not stop. In `GB`, 1 to 20. */
  dailyDataLimit?: number | null | undefined;
  /** Mobile data may be used abroad; off means calls and messages only. By default `true`, unless the offering says otherwise. */
  dataRoaming?: boolean | null | undefined;
};

/** Size in which a plastic card is punched. */
export type SimCardCardFormat =
  /** `Micro` in the catalog. */
  | 'MICRO'
  /** `Nano` in the catalog. */
  | 'NANO'
  /** `Standard` in the catalog. */
  | 'STANDARD';

/** What a buyer can set on a `SimCard`. What is absent or null keeps its value, or takes its default. */
export type SimCardConfigurationInput = {
  /** Size in which a plastic card is punched. */
  cardFormat?: SimCardCardFormat | null | undefined;
  /** The device asks for a code before it uses the SIM. By default `true`, unless the offering says otherwise. */
  pinProtection?: boolean | null | undefined;
};

/** The end of one product. */
export type TerminateProductInput = {
  /** Id of the line, chosen by the caller, unique in this cart; generated when absent. */
  id?: string | number | null | undefined;
  productId: string | number;
  relationships?: Array<ItemRelationshipInput> | null | undefined;
};

/** What a buyer can set on a `TvService`. What is absent or null keeps its value, or takes its default. */
export type TvServiceConfigurationInput = {
  /** Packages of additional channels, as many as wanted. At most 3 values. */
  extraPackages?: Array<TvServiceExtraPackages> | null | undefined;
  /** Best picture quality that is sent. By default `HD`, unless the offering says otherwise. */
  resolution?: TvServiceResolution | null | undefined;
};

/** Packages of additional channels, as many as wanted. At most 3 values. */
export type TvServiceExtraPackages =
  /** `Cinema` in the catalog. */
  | 'CINEMA'
  /** `Kids` in the catalog. */
  | 'KIDS'
  /** `Sports` in the catalog. */
  | 'SPORTS';

/** Best picture quality that is sent. */
export type TvServiceResolution =
  /** `HD` in the catalog. */
  | 'HD'
  /** `UHD` in the catalog. */
  | 'UHD';

/** A link between two items to take out. */
export type UnrelateItemsInput = {
  /** The item the link is of. */
  id: string | number;
  /** The item it leads to. */
  itemId: string | number;
  /** Which link; all links between the two, in this direction, when absent. */
  type?: ItemRelationshipType | null | undefined;
};

/** New values for an item of the cart; what is absent stays. */
export type UpdateCartItemInput = {
  configuration?: ProductConfigurationInput | null | undefined;
  id: string | number;
  quantity?: number | null | undefined;
  /** Replaces all relationships of the item. */
  relationships?: Array<ItemRelationshipInput> | null | undefined;
  /** Another minimum term, of a new product. */
  term?: string | null | undefined;
};

/** What a buyer can set on a `VoiceAddOn`. What is absent or null keeps its value, or takes its default. */
export type VoiceAddOnConfigurationInput = {
  /** Added again by itself when the validity has ended. By default `false`, unless the offering says otherwise. */
  autoRenew?: boolean | null | undefined;
};

export type CartForCheckoutFragment = { id: string, version: number, state: CartState, channel: string | null, guestKey: string | null, customer: { id: string } | null, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, action: ItemAction, quantity: number, name: string, productSpecificationId: string | null, productVersion: number | null, term: string | null, resourceSpecifications: Array<string>, productOffering: { id: string }, product: { id: string } | null, characteristics: Array<{ name: string, value: unknown }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }> }> };

export type CartToCheckOutQueryVariables = Exact<{
  id: string | number;
}>;


export type CartToCheckOutQuery = { shoppingCart: { id: string, version: number, state: CartState, channel: string | null, guestKey: string | null, problems: Array<
      | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PriceChangedError', itemId: string, code: string, reason: string, path: Array<string>, before: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, after: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'ProductChangeConflictError', productId: string, openOrderId: string | null, itsAction: ItemAction | null, itsDate: string | null, code: string, reason: string, path: Array<string>, itsDelta: Array<{ name: string, value: unknown, valueType: string | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    >, customer: { id: string } | null, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, action: ItemAction, quantity: number, name: string, productSpecificationId: string | null, productVersion: number | null, term: string | null, resourceSpecifications: Array<string>, productOffering: { id: string }, product: { id: string } | null, characteristics: Array<{ name: string, value: unknown }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }> }> } | null };

export type FreezeCartMutationVariables = Exact<{
  cartId: string | number;
  processId: string | number;
}>;


export type FreezeCartMutation = { beginCheckout:
    | { __typename: 'BeginCheckoutSuccess', cart: { id: string, version: number, state: CartState, channel: string | null, guestKey: string | null, customer: { id: string } | null, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, action: ItemAction, quantity: number, name: string, productSpecificationId: string | null, productVersion: number | null, term: string | null, resourceSpecifications: Array<string>, productOffering: { id: string }, product: { id: string } | null, characteristics: Array<{ name: string, value: unknown }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }> }> } }
    | { __typename: 'CartRejected', problems: Array<
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', itemId: string, code: string, reason: string, path: Array<string>, before: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, after: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', productId: string, openOrderId: string | null, itsAction: ItemAction | null, itsDate: string | null, code: string, reason: string, path: Array<string>, itsDelta: Array<{ name: string, value: unknown, valueType: string | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type GiveCartBackMutationVariables = Exact<{
  cartId: string | number;
  processId: string | number;
  problemCode?: string | null | undefined;
}>;


export type GiveCartBackMutation = { revertCheckout: boolean };

export type NoteCartSetbackMutationVariables = Exact<{
  cartId: string | number;
  code: string;
}>;


export type NoteCartSetbackMutation = { noteCartSetback: boolean };

export type CloseCartMutationVariables = Exact<{
  cartId: string | number;
  processId: string | number;
  customerId: string | number;
}>;


export type CloseCartMutation = { completeCheckout: boolean };

type Problem_CartConflictError_Fragment = { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_DuplicateProductInOrderError_Fragment = { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_InputProblem_Fragment = { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_PriceChangedError_Fragment = { __typename: 'PriceChangedError', itemId: string, code: string, reason: string, path: Array<string>, before: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, after: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_ProductChangeConflictError_Fragment = { __typename: 'ProductChangeConflictError', productId: string, openOrderId: string | null, itsAction: ItemAction | null, itsDate: string | null, code: string, reason: string, path: Array<string>, itsDelta: Array<{ name: string, value: unknown, valueType: string | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_RelationshipCycleError_Fragment = { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

export type ProblemFragment =
  | Problem_CartConflictError_Fragment
  | Problem_DuplicateProductInOrderError_Fragment
  | Problem_IdempotencyConflictError_Fragment
  | Problem_InputProblem_Fragment
  | Problem_PriceChangedError_Fragment
  | Problem_ProductChangeConflictError_Fragment
  | Problem_RelationshipCycleError_Fragment
;

export type PromisedPriceFragment = { name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null };

export type FreezingProcessesQueryVariables = Exact<{
  first: number;
  after?: string | number | null | undefined;
}>;


export type FreezingProcessesQuery = { freezingProcesses: Array<{ cartId: string, processId: string }> };

export type OpenServiceCartMutationVariables = Exact<{
  input: CreateCartInput;
}>;


export type OpenServiceCartMutation = { createCart:
    | { __typename: 'CreateCartSuccess', cart: { id: string } }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   };

export type FillServiceCartMutationVariables = Exact<{
  input: PatchCartInput;
}>;


export type FillServiceCartMutation = { patchCart:
    | { __typename: 'CartConflictError' }
    | { __typename: 'CartRejected', problems: Array<
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', itemId: string, code: string, reason: string, path: Array<string>, before: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, after: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', productId: string, openOrderId: string | null, itsAction: ItemAction | null, itsDate: string | null, code: string, reason: string, path: Array<string>, itsDelta: Array<{ name: string, value: unknown, valueType: string | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'PatchCartSuccess', cart: { id: string } }
   };

export const CartForCheckoutFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartForCheckout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShoppingCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"guestKey"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productSpecificationId"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productVersion"}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"resourceSpecifications"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CartForCheckoutFragment, unknown>;
export const PromisedPriceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromisedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]} as unknown as DocumentNode<PromisedPriceFragment, unknown>;
export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductChangeConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}},{"kind":"Field","name":{"kind":"Name","value":"itsDate"}},{"kind":"Field","name":{"kind":"Name","value":"itsDelta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromisedPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromisedPrice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromisedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const CartToCheckOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CartToCheckOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shoppingCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartForCheckout"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromisedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartForCheckout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShoppingCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"guestKey"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productSpecificationId"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productVersion"}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"resourceSpecifications"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductChangeConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}},{"kind":"Field","name":{"kind":"Name","value":"itsDate"}},{"kind":"Field","name":{"kind":"Name","value":"itsDelta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromisedPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromisedPrice"}}]}}]}}]}}]} as unknown as DocumentNode<CartToCheckOutQuery, CartToCheckOutQueryVariables>;
export const FreezeCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FreezeCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"processId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginCheckout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"processId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"processId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BeginCheckoutSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartForCheckout"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromisedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartForCheckout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShoppingCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"guestKey"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productSpecificationId"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productVersion"}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"resourceSpecifications"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductChangeConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}},{"kind":"Field","name":{"kind":"Name","value":"itsDate"}},{"kind":"Field","name":{"kind":"Name","value":"itsDelta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromisedPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromisedPrice"}}]}}]}}]}}]} as unknown as DocumentNode<FreezeCartMutation, FreezeCartMutationVariables>;
export const GiveCartBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveCartBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"processId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"problemCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revertCheckout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"processId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"processId"}}},{"kind":"Argument","name":{"kind":"Name","value":"problemCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"problemCode"}}}]}]}}]} as unknown as DocumentNode<GiveCartBackMutation, GiveCartBackMutationVariables>;
export const NoteCartSetbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteCartSetback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteCartSetback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"operation"},"value":{"kind":"StringValue","value":"checkout","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}}]} as unknown as DocumentNode<NoteCartSetbackMutation, NoteCartSetbackMutationVariables>;
export const CloseCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"processId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeCheckout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"processId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"processId"}}},{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}]}]}}]} as unknown as DocumentNode<CloseCartMutation, CloseCartMutationVariables>;
export const FreezingProcessesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreezingProcesses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freezingProcesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartId"}},{"kind":"Field","name":{"kind":"Name","value":"processId"}}]}}]}}]} as unknown as DocumentNode<FreezingProcessesQuery, FreezingProcessesQueryVariables>;
export const OpenServiceCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenServiceCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromisedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductChangeConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}},{"kind":"Field","name":{"kind":"Name","value":"itsDate"}},{"kind":"Field","name":{"kind":"Name","value":"itsDelta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromisedPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromisedPrice"}}]}}]}}]}}]} as unknown as DocumentNode<OpenServiceCartMutation, OpenServiceCartMutationVariables>;
export const FillServiceCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillServiceCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patchCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromisedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductChangeConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}},{"kind":"Field","name":{"kind":"Name","value":"itsDate"}},{"kind":"Field","name":{"kind":"Name","value":"itsDelta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromisedPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromisedPrice"}}]}}]}}]}}]} as unknown as DocumentNode<FillServiceCartMutation, FillServiceCartMutationVariables>;