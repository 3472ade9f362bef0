import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShoppingCart as ShoppingCartEntity } from '../entities/shopping-cart.entity.ts';
import type { CartItem as CartItemEntity } from '../entities/cart-item.entity.ts';
import type { Actor } from '../actor.ts';
import type { RememberedChange } from '../history/changes-since.ts';
import type { LineValues } from '../history/line-change.ts';
import type { Reference } from '../resolvers/reference.ts';
import type { CartPage, CartEdge } from '../resolvers/cart-connection.ts';
import type { LinkOfItem } from '../resolvers/CartItemRelationship.ts';
import type { ConfiguredChange as WorkedOutChange } from '../configure/configure-change.ts';
import type { HeldChild, ItemOfChange } from '../configure/changed-item.ts';
import type { TypedFields } from '../../../schema/product-types.ts';
import type { CartProblem } from '../errors.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant as ISO 8601 with offset, for example `2027-05-01T00:00:00+02:00`. */
  DateTime: { input: Date; output: Date | string; }
  /** A decimal number as a string, exact to the last digit, for example `"19.99"`. */
  Decimal: { input: string; output: string; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A time of day, `HH:mm` or `HH:mm:ss`. */
  LocalTime: { input: string; output: string; }
  /** A phone number in E.164, for example `+4915550000017`. */
  PhoneNumber: { input: string; output: string; }
  /** A whole number beyond 32 bits, exact up to 2^53 - 1. */
  SafeInt: { input: number; output: number; }
  /** An IANA time zone, for example `Europe/Berlin`. */
  TimeZone: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** The code a shopper read out. */
export type AcceptHandoverInput = {
  code: Scalars['String']['input'];
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
};

export type AcceptHandoverResult = AcceptHandoverSuccess | IdempotencyConflictError | InputProblem;

/** The cart is in the agent's hands. */
export type AcceptHandoverSuccess = {
  __typename?: 'AcceptHandoverSuccess';
  cart: ShoppingCart;
};

/** Which new prices are accepted. */
export type AcceptPricesInput = {
  /** 1 to 300 lines. */
  items: Array<AcceptedPriceInput>;
};

/** The prices of one line, as they were shown. */
export type AcceptedPriceInput = {
  /** `PriceChange.acceptance`: with other prices than those it stands for nothing is accepted. */
  acceptance: Scalars['ID']['input'];
  /** Id of the line. */
  id: Scalars['ID']['input'];
};

/** What a caller is: without an access token, or as its `role` claim says. */
export type AccessRole =
  /** An agent of the operator, who sees and serves all customers of the tenant. */
  | 'AGENT'
  /** Nobody is signed in; a cart token may open one cart and what came of it. */
  | 'ANONYMOUS'
  /** Somebody who approves for an organization. */
  | 'APPROVER'
  /** Somebody who buys for an organization. */
  | 'BUYER'
  /** Somebody who acts for themselves. */
  | 'CUSTOMER'
  /** Anybody, whatever the role. */
  | 'EVERYBODY'
  /** Somebody who decides requests, and otherwise only reads. */
  | 'REVIEWER'
  /** A system of the operator, or another subgraph. */
  | 'SERVICE';

/** A new product. There is no product id: it is given when the product is active. */
export type AddCartItemInput = {
  /** What the buyer chose; what is left out takes its default. */
  configuration?: InputMaybe<ProductConfigurationInput>;
  /** Id of the line, chosen by the caller, unique in this cart; generated when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  productOfferingId: Scalars['ID']['input'];
  quantity?: InputMaybe<Scalars['Int']['input']>;
  relationships?: InputMaybe<Array<ItemRelationshipInput>>;
  /** The minimum term, by the name of one of the offering's terms: prices may depend on it, and the checkout makes an agreement of it. Where the offering has one only, prices hold for that. */
  term?: InputMaybe<Scalars['String']['input']>;
};

/** A new product in a bundle. */
export type AddChildInput = {
  /** What the buyer chose; what is left out takes its default. */
  configuration?: InputMaybe<ProductConfigurationInput>;
  productOfferingId: Scalars['ID']['input'];
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The minimum term, by the name of one of the offering's terms. */
  term?: InputMaybe<Scalars['String']['input']>;
};

/** Which cart is to become the customer's. */
export type AttachCartInput = {
  /** The anonymous cart; or a cart the customer has, to put two into one. */
  cartId: Scalars['ID']['input'];
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** An open cart of the customer that takes the items; the one that was changed last when absent. The anonymous cart itself: it stays a cart of its own. */
  intoCartId?: InputMaybe<Scalars['ID']['input']>;
};

export type AttachCartResult = AttachCartSuccess | IdempotencyConflictError | InputProblem;

/** The items are in a cart of the customer. */
export type AttachCartSuccess = {
  __typename?: 'AttachCartSuccess';
  /** The cart to go on with. */
  cart: ShoppingCart;
  merge: CartMerge;
};

export type BeginCheckoutResult = BeginCheckoutSuccess | CartRejected;

/** The cart is frozen for this checkout. */
export type BeginCheckoutSuccess = {
  __typename?: 'BeginCheckoutSuccess';
  cart: ShoppingCart;
};

/** How detailed bills are. TMF666 `BillFormat`. */
export type BillFormat =
  /** Each price of each product. */
  | 'DETAILED'
  /** Each use as well. */
  | 'ITEMIZED'
  /** Totals of each product. */
  | 'SUMMARY';

/** How bills are delivered. TMF666 `BillPresentationMedia`. */
export type BillMedia =
  | 'EMAIL'
  | 'PAPER'
  | 'PORTAL';

/** How the new billing account's bills are made. */
export type BillingPreferencesInput = {
  /** Day of month the bill is made, 1 to 28. */
  cycleDay?: InputMaybe<Scalars['Int']['input']>;
  format?: InputMaybe<BillFormat>;
  media?: InputMaybe<BillMedia>;
};

/** Who changed something in a cart. Ours: TMF663 does not keep it. */
export type CartActor = {
  __typename?: 'CartActor';
  /** Name to show for the role, for example `Customer service`. */
  name: Scalars['String']['output'];
  role: CartActorRole;
  /** Who it was, as in the token's `sub`; null where nobody was signed in, and for all who are not staff: a shopper never learns an agent's login. */
  subject?: Maybe<Scalars['String']['output']>;
};

/** On which side of the counter somebody is. */
export type CartActorRole =
  /** An agent of the operator. */
  | 'AGENT'
  /** Whoever the cart belongs to: the bearer of its token, or its customer. */
  | 'SHOPPER'
  /** A system of the operator. */
  | 'SYSTEM';

/** One thing that was done to a cart. */
export type CartChange = {
  __typename?: 'CartChange';
  actor: CartActor;
  /** The line afterwards; null for a removed line and for the whole cart. */
  after?: Maybe<CartItemValues>;
  at: Scalars['DateTime']['output'];
  /** The line before; null for a new line and for the whole cart. */
  before?: Maybe<CartItemValues>;
  /** Id of the line; null where the change is about the whole cart. */
  itemId?: Maybe<Scalars['ID']['output']>;
  kind: CartChangeKind;
  /** The version of the cart it led to; several changes of one call have the same. */
  version: Scalars['Int']['output'];
};

/** What was done. */
export type CartChangeKind =
  /** The anonymous cart became its customer's. */
  | 'ATTACHED'
  /** The agent handed the cart back. */
  | 'HANDED_BACK'
  /** An agent took the cart over. */
  | 'HANDED_OVER'
  | 'ITEM_ADDED'
  /** Other values, quantity, prices or relationships. */
  | 'ITEM_CHANGED'
  /** A line that was saved for later is to be bought again. */
  | 'ITEM_MOVED_TO_CART'
  | 'ITEM_REMOVED'
  | 'ITEM_SAVED_FOR_LATER'
  /** The shopper took the cart back from the agent. */
  | 'TAKEN_BACK';

/** Somebody else changed the cart since the version the caller has seen. Nothing was changed. */
export type CartConflictError = UserError & {
  __typename?: 'CartConflictError';
  /** What was done to the cart between `changesSince` and the version of `current`, oldest first; nobody's change is left out. */
  changes: Array<CartChange>;
  /**
   * The version from which `changes` tells everything: the expected one, or a later one where so much was changed since that the oldest is forgotten. The last 100
   * versions are remembered, as far as they fit into a megabyte.
   */
  changesSince: Scalars['Int']['output'];
  code: Scalars['String']['output'];
  /** The cart as it is now. */
  current: ShoppingCart;
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** Where to remind a shopper of a cart. */
export type CartContact = {
  __typename?: 'CartContact';
  consentedAt: Scalars['DateTime']['output'];
  emailAddress?: Maybe<Scalars['EmailAddress']['output']>;
  phoneNumber?: Maybe<Scalars['PhoneNumber']['output']>;
  /** Reminders wait for its morning. */
  timeZone: Scalars['TimeZone']['output'];
};

/** A cart that two people work on: TMF663 does not know it. */
export type CartHandover = {
  __typename?: 'CartHandover';
  /** ACCEPTED: since when the cart is in the agent's hands. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** ACCEPTED: the agent. */
  acceptedBy?: Maybe<CartActor>;
  /** OFFERED: until when the code works. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  state: CartHandoverState;
};

/** Where a handover is. */
export type CartHandoverState =
  /** The cart is in an agent's hands; its shopper only reads it. */
  | 'ACCEPTED'
  /** There is a code that an agent can accept. */
  | 'OFFERED';

/** One line of a cart. TMF663 `CartItem`. */
export type CartItem = {
  __typename?: 'CartItem';
  action: ItemAction;
  /** When the line was changed last; null for lines of before this was kept. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed the line last; null for lines of before this was kept. */
  changedBy?: Maybe<CartActor>;
  /** The same in TMF words; for ADD with all defaults. */
  characteristics: Array<Characteristic>;
  /** What was chosen (ADD) or what changes (MODIFY), typed by the product's specification. */
  configuration: ProductAttributes;
  /** Id of the line, unique in its cart; not the product's id. */
  id: Scalars['ID']['output'];
  /** Name of the offering when the line was added. */
  name: Scalars['String']['output'];
  /** What the line costs now, where its promise is over and the catalog has other prices; null: it costs what was promised. Ours. */
  priceChange?: Maybe<PriceChange>;
  /** Until when the line is sold at its prices; null where it has none (DELETE, NO_CHANGE). */
  pricePromise?: Maybe<PricePromise>;
  /**
   * What the line costs, for its whole quantity, as it was promised. MODIFY: what the product costs from then on; what was due once is not due again, unless this
   * change is what makes it due. DELETE and NO_CHANGE: nothing.
   */
  prices: Array<ItemPrice>;
  /** The existing product that MODIFY and DELETE are about. */
  product?: Maybe<Product>;
  productOffering: ProductOffering;
  /** For other subgraphs only. */
  productSpecificationId?: Maybe<Scalars['ID']['output']>;
  /** MODIFY and DELETE: the version of the product the line was made for; null for lines of before. */
  productVersion?: Maybe<Scalars['Int']['output']>;
  quantity: Scalars['Int']['output'];
  /** Links to other lines; of a line that is to be bought only those to lines that are to be bought too. */
  relationships: Array<CartItemRelationship>;
  /** Kinds of resources this line needs: `msisdn`, `iccid`. */
  resourceSpecifications: Array<Scalars['String']['output']>;
  status: CartItemStatus;
  /** The minimum term that was chosen; null: none. */
  term?: Maybe<Scalars['String']['output']>;
};

/** Which item to set aside or to take back. */
export type CartItemIdInput = {
  id: Scalars['ID']['input'];
};

/** A link as it was: the other line may be gone. */
export type CartItemLink = {
  __typename?: 'CartItemLink';
  /** Id of the other line. */
  itemId: Scalars['ID']['output'];
  type: ItemRelationshipType;
};

/** A link to another line. TMF663 `CartItemRelationship`. */
export type CartItemRelationship = {
  __typename?: 'CartItemRelationship';
  item: CartItem;
  type: ItemRelationshipType;
};

/** Whether a line is to be bought. TMF663 `CartItem.status`. */
export type CartItemStatus =
  /** To be bought with the next checkout. */
  | 'ACTIVE'
  /** Set aside: not in the totals, not in the order. */
  | 'SAVE_FOR_LATER';

/** What a line of a cart was at one time. */
export type CartItemValues = {
  __typename?: 'CartItemValues';
  action: ItemAction;
  characteristics: Array<Characteristic>;
  name: Scalars['String']['output'];
  /** What the line cost, for its whole quantity. */
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  quantity: Scalars['Int']['output'];
  relationships: Array<CartItemLink>;
  status: CartItemStatus;
};

/** What became of each item when an anonymous cart became a customer's. Ours: TMF663 does not know it. */
export type CartMerge = {
  __typename?: 'CartMerge';
  /** Items that came from the anonymous cart. */
  added: Array<MergedItem>;
  /** Items of the anonymous cart that are gone. */
  dropped: Array<MergedItem>;
  /** Items of the customer's cart that are as before; without another cart, all. */
  kept: Array<MergedItem>;
  /** Items of the customer's cart whose quantity grew. */
  merged: Array<MergedItem>;
  /** Items of the anonymous cart that are saved for later in the customer's; without a `reason` they were so before. */
  savedForLater: Array<MergedItem>;
};

/** Why an item did not go into the customer's cart as it was. */
export type CartMergeReason =
  /** Its prices are in another currency. */
  | 'CURRENCY_MIX'
  /** Its offering and one of the customer's cart exclude each other. */
  | 'OFFERINGS_EXCLUDE_EACH_OTHER'
  /** The customer's cart already does something to the same product. */
  | 'PRODUCT_ALREADY_IN_CART'
  /** The same, and together they are more than can be bought at once. */
  | 'QUANTITY_LIMITED'
  /** The customer's cart had the same already. */
  | 'SAME_OFFERING'
  /** The cart is full. */
  | 'TOO_MANY_ITEMS';

/** One change of a cart. */
export type CartOperation =
  /** Accept what lines cost now, after their promise is over. */
  { acceptPrices: AcceptPricesInput; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  /** Put an offering in the cart. */
  { acceptPrices?: never; addItem: AddCartItemInput; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  /** Change a product the customer already has. */
  { acceptPrices?: never; addItem?: never; modifyProduct: ModifyProductInput; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  /** Buy an item after all that was saved for later, with the items that only it holds; the prices are today's. */
  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart: CartItemIdInput; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  /** Link an item to another one; a link that is there already stays one link. */
  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems: RelateItemsInput; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  /** Take an item out, with the items that only it holds as a bundle, and the relationships that led to them. */
  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem: RemoveCartItemInput; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  /** Set an item aside, with the items that only it holds as a bundle. TMF663 item status `saveForLater`. */
  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater: CartItemIdInput; terminateProduct?: never; unrelateItems?: never; updateItem?: never; }
  |  /** End a product the customer already has. */
  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct: TerminateProductInput; unrelateItems?: never; updateItem?: never; }
  |  /** Take a link out; one that is not there is no problem. */
  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems: UnrelateItemsInput; updateItem?: never; }
  |  /** Change an item of the cart. */
  { acceptPrices?: never; addItem?: never; modifyProduct?: never; moveToCart?: never; relateItems?: never; removeItem?: never; saveForLater?: never; terminateProduct?: never; unrelateItems?: never; updateItem: UpdateCartItemInput; };

/** The cart cannot be changed like this, for all these reasons. Nothing was changed. */
export type CartRejected = {
  __typename?: 'CartRejected';
  problems: Array<UserError>;
};

/** A refusal that may have been why a cart was left. */
export type CartSetback = {
  __typename?: 'CartSetback';
  at: Scalars['DateTime']['output'];
  /** `UserError.code`, for example `PAYMENT_DECLINED`. */
  code: Scalars['String']['output'];
  /** The operation that was refused, for example `checkout`. */
  operation: Scalars['String']['output'];
};

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

/** One value that changes. */
export type ChangedValue = {
  __typename?: 'ChangedValue';
  /** Name as the product specification has it. */
  attribute: Scalars['String']['output'];
  /** Null: not set. */
  from?: Maybe<Scalars['JSON']['output']>;
  /** Null: removed. */
  to?: Maybe<Scalars['JSON']['output']>;
};

/** One value of a product's characteristic in TMF words. TMF `Characteristic`. */
export type Characteristic = {
  __typename?: 'Characteristic';
  /** Name as the product specification has it. */
  name: Scalars['String']['output'];
  value: Scalars['JSON']['output'];
  /** TMF value type: `string`, `number`, `boolean`, ... */
  valueType?: Maybe<Scalars['String']['output']>;
};

/** One value of a product's characteristic in TMF words. */
export type CharacteristicInput = {
  /** Name as the product specification has it. */
  name: Scalars['String']['input'];
  value: Scalars['JSON']['input'];
};

/** A characteristic that can be set, and what each value would do to the price. */
export type ConfigurationChoice = {
  __typename?: 'ConfigurationChoice';
  description?: Maybe<Scalars['String']['output']>;
  /** More than 1: a list of values; null: unbounded. */
  maxCardinality?: Maybe<Scalars['Int']['output']>;
  /** 1 or more: mandatory. */
  minCardinality: Scalars['Int']['output'];
  /** Name as the product specification has it. */
  name: Scalars['String']['output'];
  options: Array<ConfigurationOption>;
  /** What is chosen now, one value or a list; null: nothing. */
  value?: Maybe<Scalars['JSON']['output']>;
  /** TMF value type: `string`, `number`, `boolean`, ... */
  valueType: Scalars['String']['output'];
};

/** A value, or range of values, that can be chosen. */
export type ConfigurationOption = {
  __typename?: 'ConfigurationOption';
  /** It is, or it holds, what is chosen now. */
  isChosen: Scalars['Boolean']['output'];
  isDefault: Scalars['Boolean']['output'];
  /** Choosing it, all else as it is, brings no new problem. */
  isPossible: Scalars['Boolean']['output'];
  /**
   * What the price would change by if this were chosen: instead of the present value, or in addition where there can be several. Worked out by pricing the whole
   * item anew. Null for a range: configure with a value of it.
   */
  priceEffect?: Maybe<PriceDifference>;
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  /** Null for a range. */
  value?: Maybe<Scalars['JSON']['output']>;
  valueFrom?: Maybe<Scalars['Float']['output']>;
  valueTo?: Maybe<Scalars['Float']['output']>;
};

/** One change of what a bundle holds. */
export type ConfigureChangeChildInput =
  /** A new product in the bundle. */
  { addItem: AddChildInput; modifyProduct?: never; terminateProduct?: never; }
  |  /** New values for a product in the bundle. */
  { addItem?: never; modifyProduct: ModifyChildInput; terminateProduct?: never; }
  |  /** The end of a product in the bundle. */
  { addItem?: never; modifyProduct?: never; terminateProduct: TerminateChildInput; };

/** A change to try. */
export type ConfigureChangeInput = {
  /** Of a bundle: what changes of what it holds; all else stays. */
  children?: InputMaybe<Array<ConfigureChangeChildInput>>;
  /** The new values; all others stay. */
  configuration?: InputMaybe<ProductConfigurationInput>;
  productId: Scalars['ID']['input'];
  /** When; now when absent. */
  requestedStartDate?: InputMaybe<RequestedDateInput>;
};

/** What a change would do. */
export type ConfiguredChange = {
  __typename?: 'ConfiguredChange';
  /** Orders under way or planned that it clashes with. */
  conflicts: Array<ProductChangeConflictError>;
  /** What changes of the product itself. */
  delta: Array<ChangedValue>;
  /** The product, then what it holds: what there is today, and what would be added. */
  items: Array<ConfiguredChangeItem>;
  /** Of the product, and of all it holds. */
  priceEffect: PriceEffect;
  /** All that `patchCart` would object to. */
  problems: Array<UserError>;
  /** The version of the product it was worked out for. */
  productVersion: Scalars['Int']['output'];
  /** No problems and no conflicts. */
  valid: Scalars['Boolean']['output'];
};

/** What a bundle would hold of one offering, and what it could. */
export type ConfiguredChangeChild = {
  __typename?: 'ConfiguredChangeChild';
  /** How many more it could hold; null: any number. */
  canAdd?: Maybe<Scalars['Int']['output']>;
  /** How many it could do without. */
  canRemove: Scalars['Int']['output'];
  /** Null: any number. */
  max?: Maybe<Scalars['Int']['output']>;
  min: Scalars['Int']['output'];
  productOffering: ProductOffering;
  /** How many it would hold. */
  quantity: Scalars['Int']['output'];
  /** How many it holds today. */
  quantityBefore: Scalars['Int']['output'];
};

/** One product of a change: as it is, and as it would be. */
export type ConfiguredChangeItem = {
  __typename?: 'ConfiguredChangeItem';
  /** What would happen to it. */
  action: ItemAction;
  /** All values it would have; empty when it would end. */
  characteristics: Array<Characteristic>;
  /** What it can hold, and how much of it it would; empty when it is no bundle. */
  children: Array<ConfiguredChangeChild>;
  /** What can be set, and what each value would do to the price of this change; empty when it would end. */
  choices: Array<ConfigurationChoice>;
  delta: Array<ChangedValue>;
  /** The product that holds it; null for the one that was asked for. */
  parentProduct?: Maybe<Product>;
  /** Where in the input it is; null: the input does not name it. Problems with it start with the same path. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What it would cost; as today while something is wrong with it, and empty when it would end. */
  prices: Array<ItemPrice>;
  /** What it costs today. */
  pricesBefore: Array<ItemPrice>;
  /** Null: it would be new. */
  product?: Maybe<Product>;
  productOffering: ProductOffering;
  quantity: Scalars['Int']['output'];
};

/** What a party is written to or called for. */
export type ContactPurpose =
  /** A cart that was left; only with consent. */
  | 'CART_REMINDERS'
  /** Advertising; only with consent. */
  | 'MARKETING'
  /** What happens to orders and products; allowed unless it was refused. */
  | 'ORDER_UPDATES';

/** A new cart. */
export type CreateCartInput = {
  /** TMF channel id, for example `webShop` or `callCenter`. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** For agents: whose cart it is. A customer's cart is always their own. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Any unguessable text of 16 to 200 characters, the same for each repeat of this call: use a UUID. Of callers who are not signed in it has at least 8 different
   * characters.
   */
  idempotencyKey: Scalars['ID']['input'];
};

export type CreateCartResult = CreateCartSuccess | IdempotencyConflictError | InputProblem;

/** The cart is open. */
export type CreateCartSuccess = {
  __typename?: 'CreateCartSuccess';
  /** The key to an anonymous cart: send it as header `x-cart-token`. Null where the cart has a customer, and for agents. */
  accessToken?: Maybe<Scalars['String']['output']>;
  cart: ShoppingCart;
};

export type Customer = {
  __typename?: 'Customer';
  /** The carts of the customer, on whatever device they were filled; the one that was changed last comes first. */
  carts: ShoppingCartConnection;
  id: Scalars['ID']['output'];
};


export type CustomerCartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Array<CartState>>;
};

/** A person, or a company. TMF632. */
export type CustomerType =
  | 'INDIVIDUAL'
  | 'ORGANIZATION';

/** Values of a `DataAddOn`, or of a change to one: null is not set, or not changed. */
export type DataAddOnAttributes = {
  __typename?: 'DataAddOnAttributes';
  /** Added again by itself when the validity has ended. */
  autoRenew?: Maybe<Scalars['Boolean']['output']>;
  /** Mobile data added in each validity period. In `GB`, 1 to 100. */
  dataVolume?: Maybe<Quantity>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** How long the volume can be used once it was added. In `day`, 1 to 31. */
  validityDays?: Maybe<Quantity>;
};

/** What a buyer can set on a `DataAddOn`. What is absent or null keeps its value, or takes its default. */
export type DataAddOnConfigurationInput = {
  /** Added again by itself when the validity has ended. By default `false`, unless the offering says otherwise. */
  autoRenew?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A decision about a request. */
export type DecideRequestInput = {
  accept: Scalars['Boolean']['input'];
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** 1 to 500 characters, shown to the customer. */
  reason: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};

/** Values of a `Device`, or of a change to one: null is not set, or not changed. */
export type DeviceAttributes = {
  __typename?: 'DeviceAttributes';
  /** Colour of the housing. */
  colour?: Maybe<DeviceColour>;
  /** What sort of device it is. */
  deviceClass?: Maybe<DeviceClass>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** Diagonal of the display. In `inch`, 1 to 15. */
  screenSize?: Maybe<Quantity>;
  /** Memory for apps, pictures and music. In `GB`, 32, 64, 128, 256, 512. */
  storage?: Maybe<Quantity>;
  /** Can use the 5G network. */
  supports5g?: Maybe<Scalars['Boolean']['output']>;
  /** How long the manufacturer repairs or replaces a faulty device. In `month`, 24, 36. */
  warrantyMonths?: Maybe<Quantity>;
};

/** What sort of device it is. */
export type DeviceClass =
  /** `Phone` in the catalog. */
  | 'PHONE'
  /** `Repeater` in the catalog. */
  | 'REPEATER'
  /** `Router` in the catalog. */
  | 'ROUTER'
  /** `Tablet` in the catalog. */
  | 'TABLET'
  /** `Watch` in the catalog. */
  | 'WATCH';

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
  colour?: InputMaybe<DeviceColour>;
  /** Memory for apps, pictures and music. In `GB`, 32, 64, 128, 256, 512. */
  storage?: InputMaybe<Scalars['Float']['input']>;
};

/** One product may occur only once in a cart or order: two actions on it would clash. TMF622. */
export type DuplicateProductInOrderError = UserError & {
  __typename?: 'DuplicateProductInOrderError';
  code: Scalars['String']['output'];
  /** The lines that refer to it. */
  itemIds: Array<Scalars['ID']['output']>;
  path: Array<Scalars['String']['output']>;
  productId: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** Something that has to end before a person's data can be erased. */
export type ErasureBlocker = {
  __typename?: 'ErasureBlocker';
  /** Ids of what is open. */
  ids: Array<Scalars['ID']['output']>;
  kind: ErasureBlockerKind;
};

/** What keeps a person's data from being erased. */
export type ErasureBlockerKind =
  /** A product is in service, or will be. */
  | 'ACTIVE_PRODUCT'
  /** A cart is being checked out. */
  | 'OPEN_CHECKOUT'
  /** A customer order is not final. */
  | 'OPEN_ORDER'
  /** A phone number is on its way in. */
  | 'OPEN_PORTING'
  /** A payment is not settled. */
  | 'UNPAID';

/** Values of a `FibreAccess`, or of a change to one: null is not set, or not changed. */
export type FibreAccessAttributes = {
  __typename?: 'FibreAccessAttributes';
  /** Speed towards the home. In `Mbit/s`, 50 to 1000. */
  downloadSpeed?: Maybe<Quantity>;
  /** The home keeps one public address instead of a changing one. */
  fixedIpAddress?: Maybe<Scalars['Boolean']['output']>;
  /** Who connects the equipment at home. */
  installation?: Maybe<FibreAccessInstallation>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** Speed from the home to the internet. In `Mbit/s`, 25 to 500. */
  uploadSpeed?: Maybe<Quantity>;
};

/** What a buyer can set on a `FibreAccess`. What is absent or null keeps its value, or takes its default. */
export type FibreAccessConfigurationInput = {
  /** The home keeps one public address instead of a changing one. By default `false`, unless the offering says otherwise. */
  fixedIpAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who connects the equipment at home. By default `SELF`, unless the offering says otherwise. */
  installation?: InputMaybe<FibreAccessInstallation>;
};

/** Who connects the equipment at home. */
export type FibreAccessInstallation =
  /** `Self` in the catalog. */
  | 'SELF'
  /** `Technician` in the catalog. */
  | 'TECHNICIAN';

/** A frozen cart and the checkout it is frozen for. */
export type FrozenCart = {
  __typename?: 'FrozenCart';
  cartId: Scalars['ID']['output'];
  processId: Scalars['ID']['output'];
};

/** Values of a product whose specification the graph has no type for. */
export type GenericAttributes = {
  __typename?: 'GenericAttributes';
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
};

/** Values of a `HomeBundle`, or of a change to one: null is not set, or not changed. */
export type HomeBundleAttributes = {
  __typename?: 'HomeBundleAttributes';
  /** Time of day wanted for the visit, if one is needed. */
  installationSlot?: Maybe<HomeBundleInstallationSlot>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** How fast a fault at home is repaired. */
  serviceLevel?: Maybe<HomeBundleServiceLevel>;
};

/** What a buyer can set on a `HomeBundle`. What is absent or null keeps its value, or takes its default. */
export type HomeBundleConfigurationInput = {
  /** Time of day wanted for the visit, if one is needed. */
  installationSlot?: InputMaybe<HomeBundleInstallationSlot>;
  /** How fast a fault at home is repaired. By default `STANDARD`, unless the offering says otherwise. */
  serviceLevel?: InputMaybe<HomeBundleServiceLevel>;
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

/** The idempotency key was used before with other input. Nothing was done. */
export type IdempotencyConflictError = UserError & {
  __typename?: 'IdempotencyConflictError';
  code: Scalars['String']['output'];
  /** The parts of the input that differ from the first call with this key, as dotted paths. */
  differingPaths: Array<Scalars['String']['output']>;
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** A document that proves identity. */
export type IdentificationInput = {
  /** In the future. */
  expiryDate?: InputMaybe<Scalars['Date']['input']>;
  /** The number on it. */
  identificationId: Scalars['String']['input'];
  /** For example `passport` or `nationalId`. */
  identificationType: Scalars['String']['input'];
  issuingAuthority?: InputMaybe<Scalars['String']['input']>;
  /** Today or before. */
  issuingDate?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Items in TMF JSON. Of an item count its id, action, quantity, offering, the product's id and characteristics, and its relationships; nested items become lines
 * of a bundle, and items a cart saved for later stay behind. Prices come from the catalog, customer, accounts, payments and dates with the checkout.
 */
export type ImportProductOrderInput = {
  cartId: Scalars['ID']['input'];
  /** `ShoppingCart.version` the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** A TMF622 `ProductOrder` (its `productOrderItem`) or a TMF663 `ShoppingCart` (its `cartItem`). */
  productOrder: Scalars['JSON']['input'];
};

/** Any problem that needs no fields of its own. */
export type InputProblem = UserError & {
  __typename?: 'InputProblem';
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

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

/** One price of an item as it was calculated, tax included and excluded. TMF `ItemPrice`. */
export type ItemPrice = {
  __typename?: 'ItemPrice';
  /** Tax included. */
  amount: Money;
  /** How long a recurring price or discount applies, counted from the start of the product; null: as long as the product lasts. TMF620 `applicationDuration`. */
  appliesFor?: Maybe<Quantity>;
  /** Tax excluded. */
  dutyFreeAmount: Money;
  kind: PriceKind;
  /** Name to show, for example `Monthly fee`. */
  name: Scalars['String']['output'];
  /** Length of the period of a recurring price: `month`, `day`, ... */
  period?: Maybe<Scalars['String']['output']>;
  /** In percent, for example `"19"`. */
  taxRate: Scalars['Decimal']['output'];
  /** For usage prices: what one unit is, for example `1 GB`. */
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
};

/** A link from an item to another item of the same cart. */
export type ItemRelationshipInput = {
  /** Id of the other line. */
  itemId: Scalars['ID']['input'];
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

/** One item before and after. */
export type MergedItem = {
  __typename?: 'MergedItem';
  /** Id the line had in the anonymous cart; null when it was not in there. */
  fromItemId?: Maybe<Scalars['ID']['output']>;
  /** Id of the line in the customer's cart; null when it is gone. */
  itemId?: Maybe<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
  /** Quantity afterwards; of what is gone, before. */
  quantity: Scalars['Int']['output'];
  /** Why it is not simply there; null: it is. */
  reason?: Maybe<CartMergeReason>;
};

/** Values of a `MobileLine`, or of a change to one: null is not set, or not changed. */
export type MobileLineAttributes = {
  __typename?: 'MobileLineAttributes';
  /** Whether the person called sees the number of the line. */
  callerId?: Maybe<MobileLineCallerId>;
  /** Where calls, messages and data of the line can go: at home only, or also abroad. */
  coverage?: Maybe<MobileLineCoverage>;
  /** Mobile data included in each month at full speed. In `GB`, 0 to 500. */
  dataAllowance?: Maybe<Quantity>;
  /** Highest download speed the line is set to. In `Mbit/s`, 10 to 500. */
  maxDownloadSpeed?: Maybe<Quantity>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** Whether the line is paid in advance from a balance or afterwards by bill. */
  paymentModel?: Maybe<MobileLinePaymentModel>;
  /** Usage beyond the plan stops in a month when it has cost this much; without a value it does not stop. In `EUR`, 0 to 300. */
  spendingCap?: Maybe<Quantity>;
  /** Newest radio network the line may use. */
  technology?: Maybe<MobileLineTechnology>;
  /** Call minutes included in each month; without a value, calls at home are not counted. In `min`, 0 to 5000. */
  voiceMinutes?: Maybe<Quantity>;
  /** A mailbox answers calls that are not taken. */
  voicemail?: Maybe<Scalars['Boolean']['output']>;
};

/** Whether the person called sees the number of the line. */
export type MobileLineCallerId =
  /** `Hidden` in the catalog. */
  | 'HIDDEN'
  /** `Shown` in the catalog. */
  | 'SHOWN';

/** What a buyer can set on a `MobileLine`. What is absent or null keeps its value, or takes its default. */
export type MobileLineConfigurationInput = {
  /** Whether the person called sees the number of the line. By default `SHOWN`, unless the offering says otherwise. */
  callerId?: InputMaybe<MobileLineCallerId>;
  /** Where calls, messages and data of the line can go: at home only, or also abroad. By default `NATIONAL`, unless the offering says otherwise. */
  coverage?: InputMaybe<MobileLineCoverage>;
  /** Usage beyond the plan stops in a month when it has cost this much; without a value it does not stop. In `EUR`, 0 to 300. */
  spendingCap?: InputMaybe<Scalars['Float']['input']>;
  /** A mailbox answers calls that are not taken. By default `true`, unless the offering says otherwise. */
  voicemail?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where calls, messages and data of the line can go: at home only, or also abroad. */
export type MobileLineCoverage =
  /** `International` in the catalog. */
  | 'INTERNATIONAL'
  /** `National` in the catalog. */
  | 'NATIONAL';

/** Whether the line is paid in advance from a balance or afterwards by bill. */
export type MobileLinePaymentModel =
  /** `Postpaid` in the catalog. */
  | 'POSTPAID'
  /** `Prepaid` in the catalog. */
  | 'PREPAID';

/** Newest radio network the line may use. */
export type MobileLineTechnology =
  /** `4G` in the catalog. */
  | 'TECHNOLOGY_4G'
  /** `5G` in the catalog. */
  | 'TECHNOLOGY_5G';

/** A change of a product in a bundle: only what changes. */
export type ModifyChildInput = {
  /** The new values; all others stay. */
  configuration: ProductConfigurationInput;
  productId: Scalars['ID']['input'];
};

/** A change of one product: only what changes. */
export type ModifyProductInput = {
  /** The new values; all others stay. With an empty list of `characteristics` the line only refers to the product (NO_CHANGE), so that others can rely on it. */
  configuration: ProductConfigurationInput;
  /** Id of the line, chosen by the caller, unique in this cart; generated when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  productId: Scalars['ID']['input'];
  relationships?: InputMaybe<Array<ItemRelationshipInput>>;
};

/** An amount of money. TMF `Money`, whose `unit` is `currency` here. */
export type Money = {
  __typename?: 'Money';
  /** ISO 4217 code, for example `EUR`. */
  currency: Scalars['String']['output'];
  /** The amount in the currency's main unit, exact. */
  value: Scalars['Decimal']['output'];
};

/** What a month costs from some month on. Ours; TMF has only the durations it follows from. */
export type MonthlyStep = {
  __typename?: 'MonthlyStep';
  /** How many months cost something else before. */
  afterMonths: Scalars['Int']['output'];
  /** Tax included. */
  monthly: Money;
  /** Tax excluded. */
  monthlyDutyFree: Money;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Takes over the cart a shopper offered: from then on the agent changes it and leases numbers for it, and the shopper cannot, until it is handed or taken back. Numbers stay
   * leased, and either of the two can check the cart out, which ends the handover. Whoever sends five wrong codes within 15 minutes has to wait.
   */
  acceptHandover: AcceptHandoverResult;
  /**
   * At sign-in: makes an anonymous cart the customer's. Send the access token, and the token of the cart as `x-cart-token`; that token opens nothing afterwards.
   * Without an open cart of theirs the cart becomes the customer's as it is. Otherwise its items go into the customer's cart by these rules, and `merge` shows what
   * became of each:
   * - The customer's items stay as they are, and come first.
   * - The same offering with the same configuration and relationships becomes one item: its quantities are summed, up to 100, and it is priced anew. What takes a
   *   number or a SIM is never summed.
   * - A product the customer has is in the cart once: the customer's item about it stays, the other is dropped.
   * - What cannot be bought together with the customer's items, or is in another currency, is saved for later.
   * - All else is added as it is: the prices promised for it hold on. What is beyond 300 items is dropped.
   * Leased numbers go along. Sent again, also from another device and with another key, it answers the same.
   */
  attachCart: AttachCartResult;
  /** Freezes the cart for one checkout and returns what is in it. For the checkout subgraph only. */
  beginCheckout: BeginCheckoutResult;
  /** Closes the cart after its order was accepted; it is the buyer's from then on. For the checkout subgraph only. */
  completeCheckout: Scalars['Boolean']['output'];
  /** Opens a cart. An anonymous caller gets an `accessToken`: send it as header `x-cart-token` from then on. TMF663 `POST /shoppingCart`. */
  createCart: CreateCartResult;
  /** Takes what is personal out of them, once and again without effect. For the party subgraph only. */
  erasePersonalDataOfCart: Scalars['Boolean']['output'];
  /**
   * Puts the items of a TMF622 payload (v4 or v5), or of a TMF663 cart, into a cart; then check it out like any other. All items or none, by the rules of
   * `patchCart`.
   */
  importProductOrder: PatchCartResult;
  /** Keeps what the shopper was refused last. For the inventory and checkout subgraphs only. */
  noteCartSetback: Scalars['Boolean']['output'];
  /**
   * Gives the shopper a short code to read out to an agent, who then takes the cart over. The code works once, and until `expiresAt`; another offer makes the one
   * before worthless.
   */
  offerHandover: OfferHandoverResult;
  /** Ends reminders for good, by the link in any of them: of this cart, and of its customer's. True also when it is repeated; false: there is no such link. */
  optOutOfReminders: Scalars['Boolean']['output'];
  /** Changes a cart in one step, all operations or none. TMF663 `PATCH /shoppingCart/{id}`. */
  patchCart: PatchCartResult;
  /**
   * Opens a cart that was left again, by the link of a reminder: leases its numbers anew (similar ones in place of lost ones), promises its prices anew where they are
   * still the same, and says what is not as it was. A link works once; that of a customer's cart only for that customer.
   */
  resumeCart: ResumeCartResult;
  /** Hands a cart back to its shopper; for the agent who took it over. */
  returnHandover: ReturnHandoverResult;
  /** Gives the cart back to the shopper after a checkout that came to nothing. For the checkout subgraph only. */
  revertCheckout: Scalars['Boolean']['output'];
  /** Says where the shopper may be reminded of a cart, with their consent, or takes that back. A customer's cart asks the customer's own consent instead, where none is set. */
  setCartContact: SetCartContactResult;
  /** Takes the shopper's cart back from the agent at any time, and makes an open offer worthless. A cart that is nobody else's is answered as it is. */
  takeBackCart: TakeBackCartResult;
};


export type MutationAcceptHandoverArgs = {
  input: AcceptHandoverInput;
};


export type MutationAttachCartArgs = {
  input: AttachCartInput;
};


export type MutationBeginCheckoutArgs = {
  cartId: Scalars['ID']['input'];
  processId: Scalars['ID']['input'];
};


export type MutationCompleteCheckoutArgs = {
  cartId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
  processId: Scalars['ID']['input'];
};


export type MutationCreateCartArgs = {
  input: CreateCartInput;
};


export type MutationErasePersonalDataOfCartArgs = {
  owner: PersonalDataOwnerInput;
};


export type MutationImportProductOrderArgs = {
  input: ImportProductOrderInput;
};


export type MutationNoteCartSetbackArgs = {
  cartId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
  operation: Scalars['String']['input'];
};


export type MutationOfferHandoverArgs = {
  input: OfferHandoverInput;
};


export type MutationOptOutOfRemindersArgs = {
  token: Scalars['String']['input'];
};


export type MutationPatchCartArgs = {
  input: PatchCartInput;
};


export type MutationResumeCartArgs = {
  input: ResumeCartInput;
};


export type MutationReturnHandoverArgs = {
  input: ReturnHandoverInput;
};


export type MutationRevertCheckoutArgs = {
  cartId: Scalars['ID']['input'];
  problemCode?: InputMaybe<Scalars['String']['input']>;
  processId: Scalars['ID']['input'];
};


export type MutationSetCartContactArgs = {
  input: SetCartContactInput;
};


export type MutationTakeBackCartArgs = {
  input: TakeBackCartInput;
};

/** Who becomes a customer. Every field may be absent here: all that is missing comes back at once, as problems. */
export type NewCustomerInput =
  { individual: NewIndividualInput; organization?: never; }
  |  { individual?: never; organization: NewOrganizationInput; };

/** A person to create. */
export type NewIndividualInput = {
  address?: InputMaybe<PostalAddressInput>;
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** What e-mail address and phone number may be used for, beyond what follows from the contract. */
  consents?: InputMaybe<Array<ContactPurpose>>;
  email?: InputMaybe<Scalars['String']['input']>;
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  identification?: InputMaybe<IdentificationInput>;
  /** With its country code, or as it is dialled in the operator's country. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Somebody else of the household is a customer with the same e-mail address or telephone; kept with who said so and when. It covers no document, and nobody of the same name and birth date. */
  sharesContact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An organization to create. */
export type NewOrganizationInput = {
  address?: InputMaybe<PostalAddressInput>;
  /** Number and court of the company register, for example `HRB 4711 Hamburg`. */
  companyRegisterNumber?: InputMaybe<Scalars['String']['input']>;
  /** What e-mail address and phone number may be used for, beyond what follows from the contract. */
  consents?: InputMaybe<Array<ContactPurpose>>;
  email?: InputMaybe<Scalars['String']['input']>;
  /** The organization this one belongs to; whoever names it must be one of its customers, or an agent. */
  parentOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  /** With its country code, or as it is dialled in the operator's country. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  tradingName?: InputMaybe<Scalars['String']['input']>;
  /** VAT id with its country code, for example `DE123456789`; of EU members, Great Britain, Norway and Switzerland in the form of that country. */
  vatId?: InputMaybe<Scalars['String']['input']>;
};

/** Which cart to offer to an agent. */
export type OfferHandoverInput = {
  cartId: Scalars['ID']['input'];
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
};

export type OfferHandoverResult = IdempotencyConflictError | InputProblem | OfferHandoverSuccess;

/** The cart is offered. */
export type OfferHandoverSuccess = {
  __typename?: 'OfferHandoverSuccess';
  cart: ShoppingCart;
  /** Eight letters and digits that are not mistaken for each other, as `K7QF-2MXP`; case, blanks and hyphens do not matter. */
  code: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
};

/** Where a page of a list ends. Relay cursor connections. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What to change in a cart, in this order, all or nothing. */
export type PatchCartInput = {
  cartId: Scalars['ID']['input'];
  /** `ShoppingCart.version` the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  operations: Array<CartOperation>;
};

export type PatchCartResult = CartConflictError | CartRejected | IdempotencyConflictError | PatchCartSuccess;

/** The cart after the change. */
export type PatchCartSuccess = {
  __typename?: 'PatchCartSuccess';
  cart: ShoppingCart;
};

/** What one subgraph holds about a person. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** Why it cannot be erased yet. */
  blockers: Array<ErasureBlocker>;
  /** As it is stored, by kind. */
  data: Scalars['JSON']['output'];
};

/** Whose data it is: the customers that a person is, the cart tokens that led to them, and the subjects of their logins. */
export type PersonalDataOwnerInput = {
  customerIds: Array<Scalars['ID']['input']>;
  guestKeys: Array<Scalars['String']['input']>;
  loginSubjects: Array<Scalars['String']['input']>;
};

/** A postal address. */
export type PostalAddressInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, for example `DE`. */
  country?: InputMaybe<Scalars['String']['input']>;
  postCode?: InputMaybe<Scalars['String']['input']>;
  street?: InputMaybe<Scalars['String']['input']>;
};

/** What a line cost by its promise, which is over, and what it costs now. */
export type PriceChange = {
  __typename?: 'PriceChange';
  /** Stands for `after`; send it with `acceptPrices`. */
  acceptance: Scalars['ID']['output'];
  after: Array<ItemPrice>;
  before: Array<ItemPrice>;
};

/** The price of a line was promised until a time that is over, and is another one now. Nothing was charged. Code `PRICE_CHANGED`; `recover` accepts the new prices. */
export type PriceChangedError = UserError & {
  __typename?: 'PriceChangedError';
  /** As they are now. */
  after: Array<ItemPrice>;
  /** As promised. */
  before: Array<ItemPrice>;
  code: Scalars['String']['output'];
  /** Id of the line. */
  itemId: Scalars['ID']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** How much more, or less when negative, something costs. */
export type PriceDifference = {
  __typename?: 'PriceDifference';
  /** Due with the order, tax included. */
  dueNow: Money;
  /** The same, tax excluded. */
  dueNowDutyFree: Money;
  /** Each month, tax included. */
  monthly: Money;
  /** The same, tax excluded. */
  monthlyDutyFree: Money;
};

/** What a change does to the price. */
export type PriceEffect = {
  __typename?: 'PriceEffect';
  /** Due with the order, tax included. */
  dueNow: Money;
  monthly: Money;
  /** Recurring prices per month, before and after, tax included. */
  monthlyBefore: Money;
  /**
   * What recurring prices change the current calendar month by, tax included: the days from the change on, each as a part of the month in the operator's zone. Negative:
   * less.
   */
  proration: Money;
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

/** Until when the prices of a line hold, whatever happens to the catalog. Ours: TMF663 knows no promise. */
export type PricePromise = {
  __typename?: 'PricePromise';
  /**
   * Until then a line that is left alone is sold at these prices, also by a checkout, and also when its offering is sold no more. Afterwards it is sold at them while the
   * catalog has the same; else the new ones must be accepted. `PRICE_PROMISE_HARD_MINUTES`.
   */
  hardUntil: Scalars['DateTime']['output'];
  promisedAt: Scalars['DateTime']['output'];
  /** Until then the prices hold also when the line is touched; new values and another quantity are priced anew at any time. `PRICE_PROMISE_SOFT_MINUTES`. */
  softUntil: Scalars['DateTime']['output'];
};

/** What a cart or order costs: sums of its price lines. Amounts of different periods are never summed. */
export type PriceTotals = {
  __typename?: 'PriceTotals';
  /** One-time prices, due with the order, tax included. */
  dueNow: Money;
  /** The same, tax excluded. */
  dueNowDutyFree: Money;
  /** Recurring prices of the first month, tax included: with the discounts that hold then. */
  monthly: Money;
  /** The same, tax excluded. */
  monthlyDutyFree: Money;
  /** What a month costs later, where prices or discounts apply for a limited time: one entry for each change, in order. */
  monthlyLater: Array<MonthlyStep>;
};

export type Product = {
  __typename?: 'Product';
  id: Scalars['ID']['output'];
};

/** Values of a product, typed by its specification. */
export type ProductAttributes = DataAddOnAttributes | DeviceAttributes | FibreAccessAttributes | GenericAttributes | HomeBundleAttributes | MobileLineAttributes | RoamingDiscountAttributes | RoamingOptionAttributes | SimCardAttributes | TvServiceAttributes | VoiceAddOnAttributes;

/**
 * Another order changes or ends the product, under way or planned; both cannot be carried out as they were asked for, whichever of them was there first: a product ends
 * once, nothing is done to it from its end on, and two open orders never set the same value. Independent changes are carried out one after the other, by date. A change
 * made for a version of the product is refused when what it sets was set by an order since.
 */
export type ProductChangeConflictError = UserError & {
  __typename?: 'ProductChangeConflictError';
  code: Scalars['String']['output'];
  /** What that order does to the product. */
  itsAction?: Maybe<ItemAction>;
  /** When it does; null: at once, or done. */
  itsDate?: Maybe<Scalars['DateTime']['output']>;
  /** The values it sets. */
  itsDelta: Array<Characteristic>;
  /** The customer order that was there first; null when it is done already and the product is not any more what this change began with, or when it is not the caller's. */
  openOrderId?: Maybe<Scalars['ID']['output']>;
  path: Array<Scalars['String']['output']>;
  productId: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** Values for one offering, typed by its specification; exactly one field is given. */
export type ProductConfigurationInput =
  /** For any offering: values in TMF words. */
  { characteristics: Array<CharacteristicInput>; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `DataAddOn`. */
  { characteristics?: never; dataAddOn: DataAddOnConfigurationInput; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `Device`. */
  { characteristics?: never; dataAddOn?: never; device: DeviceConfigurationInput; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `FibreAccess`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess: FibreAccessConfigurationInput; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `HomeBundle`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle: HomeBundleConfigurationInput; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `MobileLine`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine: MobileLineConfigurationInput; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `RoamingOption`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption: RoamingOptionConfigurationInput; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `SimCard`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard: SimCardConfigurationInput; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `TvService`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService: TvServiceConfigurationInput; voiceAddOn?: never; }
  |  /** For offerings whose products are a `VoiceAddOn`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn: VoiceAddOnConfigurationInput; };

export type ProductOffering = {
  __typename?: 'ProductOffering';
  id: Scalars['ID']['output'];
};

/** What another system objected to. */
export type ProviderError = {
  __typename?: 'ProviderError';
  /** The provider's own code, or ours for what it left open: `UNAVAILABLE`, `TIMEOUT`. */
  code: Scalars['String']['output'];
  /** The provider's reference for the call. */
  correlationId?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  provider: Scalars['String']['output'];
  /** Another try may help. */
  retryable: Scalars['Boolean']['output'];
};

/** An amount with its unit, for example 10 GB. TMF `Quantity`. */
export type Quantity = {
  __typename?: 'Quantity';
  amount: Scalars['Float']['output'];
  /** Unit of measure, for example `GB` or `min`. */
  units: Scalars['String']['output'];
};

/** An amount with its unit. TMF `Quantity`. */
export type QuantityInput = {
  amount: Scalars['Float']['input'];
  /** Unit of measure, for example `GB` or `min`. */
  units: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** The carts that are in the calling agent's hands, the one taken over last first. */
  cartsInMyHands: Array<ShoppingCart>;
  /**
   * What a change of an existing product would do, of a bundle with all it holds: its delta, the effect on the price, what each other choice would do to it, and the
   * orders it would clash with. Changes nothing; the same operations of `patchCart` put it into a cart. Null when there is no such product or it is not the caller's.
   */
  configureChange?: Maybe<ConfiguredChange>;
  /** Checkouts that hold a frozen cart. For the checkout subgraph only. */
  freezingProcesses: Array<FrozenCart>;
  /** Carts of a person, and what of them is open. For the party subgraph only. */
  personalDataOfCart: PersonalData;
  /** A cart; null when there is none with this id or it is not the caller's. TMF663 `GET /shoppingCart/{id}`. */
  shoppingCart?: Maybe<ShoppingCart>;
};


export type QueryCartsInMyHandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConfigureChangeArgs = {
  input: ConfigureChangeInput;
};


export type QueryFreezingProcessesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryPersonalDataOfCartArgs = {
  owner: PersonalDataOwnerInput;
};


export type QueryShoppingCartArgs = {
  id: Scalars['ID']['input'];
};

/** An operation of this graph that would mend a problem. */
export type RecoverAction = {
  __typename?: 'RecoverAction';
  /** Arguments that are known already, to be sent along. */
  arguments?: Maybe<Scalars['JSON']['output']>;
  /** What to do, in words that can be shown. */
  description: Scalars['String']['output'];
  /** The root field to call next, for example `leaseNumbers`; empty where a person has to act outside the graph. */
  operation: Scalars['String']['output'];
};

/** A new link between two items of the cart, whether they are saved for later or not. */
export type RelateItemsInput = {
  /** The item the link is of. */
  id: Scalars['ID']['input'];
  /** The item it leads to. */
  itemId: Scalars['ID']['input'];
  type: ItemRelationshipType;
};

/** Relationships that lead back to where they start cannot be fulfilled in any order. */
export type RelationshipCycleError = UserError & {
  __typename?: 'RelationshipCycleError';
  code: Scalars['String']['output'];
  /** The lines on the cycle, first and last the same; an existing product that is not in the cart by its own id. */
  itemIds: Array<Scalars['ID']['output']>;
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** Which item to take out. */
export type RemoveCartItemInput = {
  id: Scalars['ID']['input'];
};

/** A number that somebody else took meanwhile, and the one that is leased in its place. */
export type ReplacedCartNumber = {
  __typename?: 'ReplacedCartNumber';
  cartItemId: Scalars['ID']['output'];
  lost: Scalars['PhoneNumber']['output'];
  msisdn: Scalars['PhoneNumber']['output'];
};

/** Who decided about a request, and why. */
export type RequestDecision = {
  __typename?: 'RequestDecision';
  accepted: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  /** The subject of the person, or `policy`; for staff, null for others. */
  by?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

/** When something shall happen: an instant, or what the clock on the wall shows in a zone. */
export type RequestedDateInput =
  /** An instant, with its offset. */
  { instant: Scalars['DateTime']['input']; wallClock?: never; }
  |  /** A date, with or without a time of day, in a zone. */
  { instant?: never; wallClock: WallClockInput; };

/** The link of a reminder. */
export type ResumeCartInput = {
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** What the link ends with. */
  token: Scalars['String']['input'];
};

export type ResumeCartResult = IdempotencyConflictError | InputProblem | ResumeCartSuccess;

/** The cart is open again. Prices that have changed are in `CartItem.priceChange`, all that is in the way of a checkout in `ShoppingCart.problems`. */
export type ResumeCartSuccess = {
  __typename?: 'ResumeCartSuccess';
  /** The key to an anonymous cart: send it as header `x-cart-token`. Null where the cart has a customer. */
  accessToken?: Maybe<Scalars['String']['output']>;
  cart: ShoppingCart;
  /** Lines whose number is lost, without a free one of its class: lease another. */
  lostNumberItemIds: Array<Scalars['ID']['output']>;
  /** Lines that have another number now. */
  replacedNumbers: Array<ReplacedCartNumber>;
};

/** Which cart to hand back. */
export type ReturnHandoverInput = {
  cartId: Scalars['ID']['input'];
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
};

export type ReturnHandoverResult = IdempotencyConflictError | InputProblem | ReturnHandoverSuccess;

/** The cart is the shopper's again. */
export type ReturnHandoverSuccess = {
  __typename?: 'ReturnHandoverSuccess';
  cart: ShoppingCart;
};

/** How likely bills stay unpaid. TMF629 `CreditProfile.creditRiskRating`. */
export type RiskSegment =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** Values of a `RoamingDiscount`, or of a change to one: null is not set, or not changed. */
export type RoamingDiscountAttributes = {
  __typename?: 'RoamingDiscountAttributes';
  /** By how much usage abroad becomes cheaper. In `%`, 1 to 100. */
  discountPercent?: Maybe<Quantity>;
  /** Countries in which the discount holds. */
  discountZone?: Maybe<RoamingDiscountDiscountZone>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
};

/** Countries in which the discount holds. */
export type RoamingDiscountDiscountZone =
  /** `EU` in the catalog. */
  | 'EU'
  /** `World` in the catalog. */
  | 'WORLD';

/** Values of a `RoamingOption`, or of a change to one: null is not set, or not changed. */
export type RoamingOptionAttributes = {
  __typename?: 'RoamingOptionAttributes';
  /** Mobile data abroad stops for the day after this volume; without a value it does not stop. In `GB`, 1 to 20. */
  dailyDataLimit?: Maybe<Quantity>;
  /** Mobile data may be used abroad; off means calls and messages only. */
  dataRoaming?: Maybe<Scalars['Boolean']['output']>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** Countries in which the line works. */
  zone?: Maybe<RoamingOptionZone>;
};

/** What a buyer can set on a `RoamingOption`. What is absent or null keeps its value, or takes its default. */
export type RoamingOptionConfigurationInput = {
  /** Mobile data abroad stops for the day after this volume; without a value it does not stop. In `GB`, 1 to 20. */
  dailyDataLimit?: InputMaybe<Scalars['Float']['input']>;
  /** Mobile data may be used abroad; off means calls and messages only. By default `true`, unless the offering says otherwise. */
  dataRoaming?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Countries in which the line works. */
export type RoamingOptionZone =
  /** `EU` in the catalog. */
  | 'EU'
  /** `World` in the catalog. */
  | 'WORLD';

/** Where to remind the shopper of a cart. */
export type SetCartContactInput = {
  cartId: Scalars['ID']['input'];
  /** That the shopper agrees to be reminded there. False: whatever was set is forgotten. */
  consent: Scalars['Boolean']['input'];
  /** Either this or `phoneNumber`. */
  emailAddress?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  phoneNumber?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** The shopper's; the operator's own when absent. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type SetCartContactResult = IdempotencyConflictError | InputProblem | SetCartContactSuccess;

/** The contact is kept, or forgotten. */
export type SetCartContactSuccess = {
  __typename?: 'SetCartContactSuccess';
  cart: ShoppingCart;
};

/** What a shopper has chosen so far. TMF663 `ShoppingCart`. */
export type ShoppingCart = {
  __typename?: 'ShoppingCart';
  /** Who changed the cart last; null for carts that nobody changed since they were opened. */
  changedBy?: Maybe<CartActor>;
  /** TMF channel id. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Where the shopper agreed to be reminded of this cart; null: nowhere. */
  contact?: Maybe<CartContact>;
  /** Whose cart it is; null for an anonymous one. A cart that refers to a product of a customer, or was bought by one, is that customer's. */
  customer?: Maybe<Customer>;
  /** Hash of the token that opens an anonymous cart. For other subgraphs only. */
  guestKey?: Maybe<Scalars['String']['output']>;
  /** That the cart is offered to an agent, or in an agent's hands; null: neither. */
  handover?: Maybe<CartHandover>;
  id: Scalars['ID']['output'];
  /** What a checkout orders, with the links between these items. Items that were saved for later are in `savedItems`. */
  items: Array<CartItem>;
  /** What the shopper was refused last: it is told with the event of a cart that was left. Null: nothing yet. Ours. */
  lastSetback?: Maybe<CartSetback>;
  /**
   * All that a checkout of this cart would object to now, whoever buys it: bundles, requirements, products that cannot be changed or ended any more, prices whose promise
   * is over, numbers that are missing. Empty: ready. What depends on the buyer and on dates comes with `checkoutPlan`.
   */
  problems: Array<UserError>;
  /**
   * Items saved for later: they keep what was chosen, count in no total and hold up no checkout. When the cart is checked out they stay behind in its `successor`.
   * A number leased for such an item goes along, for the rest of its lease.
   */
  savedItems: Array<CartItem>;
  state: CartState;
  /**
   * The cart that took over: what was saved for later when this one was checked out, or everything when it went into another one at sign-in. Null where there was
   * nothing to take over.
   */
  successor?: Maybe<ShoppingCart>;
  /** Number fees are not in here: they come with the lease. */
  totals: PriceTotals;
  updatedAt: Scalars['DateTime']['output'];
  /** The cart can be used until so long after its last change as the operator says (`CART_LIFETIME_DAYS`, 30 by default); then it is refused as `CART_EXPIRED`. */
  validFor: TimePeriod;
  /** Grows with each change; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of carts. */
export type ShoppingCartConnection = {
  __typename?: 'ShoppingCartConnection';
  edges: Array<ShoppingCartEdge>;
  nodes: Array<ShoppingCart>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A cart and where it is in the list. */
export type ShoppingCartEdge = {
  __typename?: 'ShoppingCartEdge';
  cursor: Scalars['String']['output'];
  node: ShoppingCart;
};

/** Values of a `SimCard`, or of a change to one: null is not set, or not changed. */
export type SimCardAttributes = {
  __typename?: 'SimCardAttributes';
  /** Size in which a plastic card is punched. */
  cardFormat?: Maybe<SimCardCardFormat>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** The device asks for a code before it uses the SIM. */
  pinProtection?: Maybe<Scalars['Boolean']['output']>;
  /** A plastic card sent by post, or a profile downloaded to the device. */
  simType?: Maybe<SimCardSimType>;
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
  cardFormat?: InputMaybe<SimCardCardFormat>;
  /** The device asks for a code before it uses the SIM. By default `true`, unless the offering says otherwise. */
  pinProtection?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A plastic card sent by post, or a profile downloaded to the device. */
export type SimCardSimType =
  /** `eSIM` in the catalog. */
  | 'ESIM'
  /** `physical` in the catalog. */
  | 'PHYSICAL';

/** Which cart to take back. */
export type TakeBackCartInput = {
  cartId: Scalars['ID']['input'];
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
};

export type TakeBackCartResult = IdempotencyConflictError | InputProblem | TakeBackCartSuccess;

/** The cart is the shopper's alone. */
export type TakeBackCartSuccess = {
  __typename?: 'TakeBackCartSuccess';
  cart: ShoppingCart;
};

/** One call to another system. */
export type TaskExchange = {
  __typename?: 'TaskExchange';
  durationMs: Scalars['Int']['output'];
  error?: Maybe<ProviderError>;
  /** For example `authorize`. */
  operation: Scalars['String']['output'];
  /** The system, for example `payment` or `serviceActivation`. */
  provider: Scalars['String']['output'];
  /** Masked. */
  request?: Maybe<Scalars['JSON']['output']>;
  /** Masked; null when there was none. */
  response?: Maybe<Scalars['JSON']['output']>;
  startedAt: Scalars['DateTime']['output'];
};

/**
 * A request that cannot be carried out at once: it is acknowledged, looked at by policy or by a person, and then takes effect. TMF622 `cancelProductOrder` and the
 * like, in one shape.
 */
export type TaskRequest = {
  /** Null until it is decided. */
  decision?: Maybe<RequestDecision>;
  /** When it takes, or took, effect. */
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Why it was rejected or could not be carried out; empty otherwise. */
  problems: Array<UserError>;
  /** As the requester gave it. */
  reason?: Maybe<Scalars['String']['output']>;
  requestedAt: Scalars['DateTime']['output'];
  /** The requester's subject; for staff, null for others. */
  requestedBy?: Maybe<Scalars['String']['output']>;
  /** In review until then; then it is TIMED_OUT. */
  reviewUntil?: Maybe<Scalars['DateTime']['output']>;
  state: TaskRequestState;
};

/** How far a request is. TMF630 `TaskStateType`, with the ways it can wait and end told apart. */
export type TaskRequestState =
  /** Decided; takes effect at `effectiveAt`. */
  | 'ACCEPTED'
  /** Received; nothing has changed yet. */
  | 'ACKNOWLEDGED'
  | 'DONE'
  /** Being carried out. */
  | 'IN_PROGRESS'
  /** Waits for a person. */
  | 'IN_REVIEW'
  | 'REJECTED'
  /** Accepted, but could not be carried out; `problems` says why. */
  | 'TERMINATED_WITH_ERROR'
  /** Nobody decided in time; nothing has changed. */
  | 'TIMED_OUT'
  /** Taken back by who asked for it, before it was decided. */
  | 'WITHDRAWN';

/** How far a task is. TMF701 `TaskFlowStateType`, with the ways a task can end told apart. */
export type TaskState =
  /** Under way, or being tried again. */
  | 'ACTIVE'
  /** Ended without effect. */
  | 'CANCELLED'
  /** Its effect was taken back. */
  | 'COMPENSATED'
  | 'COMPLETED'
  /** Stopped; a person has been called. */
  | 'HOLD'
  /** Not begun. */
  | 'NEW';

/** The end of a product in a bundle. */
export type TerminateChildInput = {
  productId: Scalars['ID']['input'];
};

/** The end of one product. */
export type TerminateProductInput = {
  /** Id of the line, chosen by the caller, unique in this cart; generated when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  productId: Scalars['ID']['input'];
  relationships?: InputMaybe<Array<ItemRelationshipInput>>;
};

/** From and until when something holds; an absent end is open. TMF `TimePeriod`. */
export type TimePeriod = {
  __typename?: 'TimePeriod';
  endDateTime?: Maybe<Scalars['DateTime']['output']>;
  startDateTime?: Maybe<Scalars['DateTime']['output']>;
};

/** Which version of a TM Forum API. */
export type TmfVersion =
  /** v4, of TMF679 for example 4.0.0. */
  | 'V4'
  /** v5. */
  | 'V5';

/** Values of a `TvService`, or of a change to one: null is not set, or not changed. */
export type TvServiceAttributes = {
  __typename?: 'TvServiceAttributes';
  /** Channels that can be watched without an extra package. 1 to 300. */
  channelCount?: Maybe<Scalars['Int']['output']>;
  /** Packages of additional channels, as many as wanted. At most 3 values. */
  extraPackages?: Maybe<Array<TvServiceExtraPackages>>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** Room for recordings kept in the network. In `hour`, 0 to 500. */
  recordingHours?: Maybe<Quantity>;
  /** Best picture quality that is sent. */
  resolution?: Maybe<TvServiceResolution>;
};

/** What a buyer can set on a `TvService`. What is absent or null keeps its value, or takes its default. */
export type TvServiceConfigurationInput = {
  /** Packages of additional channels, as many as wanted. At most 3 values. */
  extraPackages?: InputMaybe<Array<TvServiceExtraPackages>>;
  /** Best picture quality that is sent. By default `HD`, unless the offering says otherwise. */
  resolution?: InputMaybe<TvServiceResolution>;
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
  id: Scalars['ID']['input'];
  /** The item it leads to. */
  itemId: Scalars['ID']['input'];
  /** Which link; all links between the two, in this direction, when absent. */
  type?: InputMaybe<ItemRelationshipType>;
};

/** New values for an item of the cart; what is absent stays. */
export type UpdateCartItemInput = {
  configuration?: InputMaybe<ProductConfigurationInput>;
  id: Scalars['ID']['input'];
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Replaces all relationships of the item. */
  relationships?: InputMaybe<Array<ItemRelationshipInput>>;
  /** Another minimum term, of a new product. */
  term?: InputMaybe<Scalars['String']['input']>;
};

/** A "no" that a client can react to. Select it with `... on UserError { code reason path recover { operation } }` to survive problems added later. Text and code as TMF630 `Error`. */
export type UserError = {
  /** Stable machine code, for example `NUMBER_TAKEN`. TMF630 `Error.code`. */
  code: Scalars['String']['output'];
  /** Which part of the input it is about, from the outside in, for example `["customer", "newIndividual", "familyName"]`. */
  path: Array<Scalars['String']['output']>;
  /** Text that can be shown to the user. TMF630 `Error.reason`. */
  reason: Scalars['String']['output'];
  /** The operations that would mend it, best first. */
  recover: Array<RecoverAction>;
};

/** Values of a `VoiceAddOn`, or of a change to one: null is not set, or not changed. */
export type VoiceAddOnAttributes = {
  __typename?: 'VoiceAddOnAttributes';
  /** Call minutes added in each validity period. In `min`, 10 to 1000. */
  addedMinutes?: Maybe<Quantity>;
  /** Added again by itself when the validity has ended. */
  autoRenew?: Maybe<Scalars['Boolean']['output']>;
  /** Countries that can be called with these minutes. */
  destination?: Maybe<VoiceAddOnDestination>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
};

/** What a buyer can set on a `VoiceAddOn`. What is absent or null keeps its value, or takes its default. */
export type VoiceAddOnConfigurationInput = {
  /** Added again by itself when the validity has ended. By default `false`, unless the offering says otherwise. */
  autoRenew?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Countries that can be called with these minutes. */
export type VoiceAddOnDestination =
  /** `EU` in the catalog. */
  | 'EU'
  /** `Germany` in the catalog. */
  | 'GERMANY'
  /** `World` in the catalog. */
  | 'WORLD';

/** What the clock on the wall shows. */
export type WallClockInput = {
  date: Scalars['Date']['input'];
  /**
   * Midnight when absent. A time that the clocks skip on that day means as long after the gap as it is after the gap's start (02:30 becomes 03:30); one that occurs
   * twice means the first.
   */
  time?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The operator's own zone when absent. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** Takes a request back. */
export type WithdrawRequestInput = {
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Customer: Customer;
  ShoppingCart: ShoppingCart;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  ShoppingCart:
    ( { __typename: 'ShoppingCart' }
    & GraphQLRecursivePick<FederationTypes['ShoppingCart'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptHandoverResult:
    | ( Omit<AcceptHandoverSuccess, 'cart'> & { cart: _RefType['ShoppingCart'] } & { __typename: 'AcceptHandoverSuccess' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
  ;
  AttachCartResult:
    | ( Omit<AttachCartSuccess, 'cart'> & { cart: _RefType['ShoppingCart'] } & { __typename: 'AttachCartSuccess' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
  ;
  BeginCheckoutResult:
    | ( Omit<BeginCheckoutSuccess, 'cart'> & { cart: _RefType['ShoppingCart'] } & { __typename: 'BeginCheckoutSuccess' } )
    | ( Omit<CartRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'CartRejected' } )
  ;
  CreateCartResult:
    | ( Omit<CreateCartSuccess, 'cart'> & { cart: _RefType['ShoppingCart'] } & { __typename: 'CreateCartSuccess' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
  ;
  OfferHandoverResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<OfferHandoverSuccess, 'cart'> & { cart: _RefType['ShoppingCart'] } & { __typename: 'OfferHandoverSuccess' } )
  ;
  PatchCartResult:
    | ( Omit<CartConflictError, 'changes' | 'current'> & { changes: Array<_RefType['CartChange']>, current: _RefType['ShoppingCart'] } & { __typename: 'CartConflictError' } )
    | ( Omit<CartRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'CartRejected' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PatchCartSuccess, 'cart'> & { cart: _RefType['ShoppingCart'] } & { __typename: 'PatchCartSuccess' } )
  ;
  ProductAttributes:
    | ( Omit<DataAddOnAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<_RefType['Characteristic']>> } & { __typename: 'DataAddOnAttributes' } )
    | ( Omit<DeviceAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<_RefType['Characteristic']>> } & { __typename: 'DeviceAttributes' } )
    | ( Omit<FibreAccessAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<_RefType['Characteristic']>> } & { __typename: 'FibreAccessAttributes' } )
    | ( Omit<GenericAttributes, 'characteristics'> & { characteristics: Array<_RefType['Characteristic']> } & { __typename: 'GenericAttributes' } )
    | ( Omit<HomeBundleAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<_RefType['Characteristic']>> } & { __typename: 'HomeBundleAttributes' } )
    | ( Omit<MobileLineAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<_RefType['Characteristic']>> } & { __typename: 'MobileLineAttributes' } )
    | ( Omit<RoamingDiscountAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<_RefType['Characteristic']>> } & { __typename: 'RoamingDiscountAttributes' } )
    | ( Omit<RoamingOptionAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<_RefType['Characteristic']>> } & { __typename: 'RoamingOptionAttributes' } )
    | ( Omit<SimCardAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<_RefType['Characteristic']>> } & { __typename: 'SimCardAttributes' } )
    | ( Omit<TvServiceAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<_RefType['Characteristic']>> } & { __typename: 'TvServiceAttributes' } )
    | ( Omit<VoiceAddOnAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<_RefType['Characteristic']>> } & { __typename: 'VoiceAddOnAttributes' } )
  ;
  ResumeCartResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<ResumeCartSuccess, 'cart'> & { cart: _RefType['ShoppingCart'] } & { __typename: 'ResumeCartSuccess' } )
  ;
  ReturnHandoverResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<ReturnHandoverSuccess, 'cart'> & { cart: _RefType['ShoppingCart'] } & { __typename: 'ReturnHandoverSuccess' } )
  ;
  SetCartContactResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<SetCartContactSuccess, 'cart'> & { cart: _RefType['ShoppingCart'] } & { __typename: 'SetCartContactSuccess' } )
  ;
  TakeBackCartResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<TakeBackCartSuccess, 'cart'> & { cart: _RefType['ShoppingCart'] } & { __typename: 'TakeBackCartSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  TaskRequest: never;
  UserError:
    | ( Omit<CartConflictError, 'changes' | 'current'> & { changes: Array<_RefType['CartChange']>, current: _RefType['ShoppingCart'] } & { __typename: 'CartConflictError' } )
    | ( DuplicateProductInOrderError & { __typename: 'DuplicateProductInOrderError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( PriceChangedError & { __typename: 'PriceChangedError' } )
    | ( Omit<ProductChangeConflictError, 'itsDelta'> & { itsDelta: Array<_RefType['Characteristic']> } & { __typename: 'ProductChangeConflictError' } )
    | ( RelationshipCycleError & { __typename: 'RelationshipCycleError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptHandoverInput: AcceptHandoverInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptHandoverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptHandoverResult']>;
  AcceptHandoverSuccess: ResolverTypeWrapper<Omit<AcceptHandoverSuccess, 'cart'> & { cart: ResolversTypes['ShoppingCart'] }>;
  AcceptPricesInput: AcceptPricesInput;
  AcceptedPriceInput: AcceptedPriceInput;
  AccessRole: AccessRole;
  AddCartItemInput: AddCartItemInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AddChildInput: AddChildInput;
  AttachCartInput: AttachCartInput;
  AttachCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachCartResult']>;
  AttachCartSuccess: ResolverTypeWrapper<Omit<AttachCartSuccess, 'cart'> & { cart: ResolversTypes['ShoppingCart'] }>;
  BeginCheckoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginCheckoutResult']>;
  BeginCheckoutSuccess: ResolverTypeWrapper<Omit<BeginCheckoutSuccess, 'cart'> & { cart: ResolversTypes['ShoppingCart'] }>;
  BillFormat: BillFormat;
  BillMedia: BillMedia;
  BillingPreferencesInput: BillingPreferencesInput;
  CartActor: ResolverTypeWrapper<Actor>;
  CartActorRole: CartActorRole;
  CartChange: ResolverTypeWrapper<RememberedChange>;
  CartChangeKind: CartChangeKind;
  CartConflictError: ResolverTypeWrapper<Omit<CartConflictError, 'changes' | 'current'> & { changes: Array<ResolversTypes['CartChange']>, current: ResolversTypes['ShoppingCart'] }>;
  CartContact: ResolverTypeWrapper<CartContact>;
  CartHandover: ResolverTypeWrapper<Omit<CartHandover, 'acceptedBy'> & { acceptedBy?: Maybe<ResolversTypes['CartActor']> }>;
  CartHandoverState: CartHandoverState;
  CartItem: ResolverTypeWrapper<CartItemEntity>;
  CartItemIdInput: CartItemIdInput;
  CartItemLink: ResolverTypeWrapper<CartItemLink>;
  CartItemRelationship: ResolverTypeWrapper<LinkOfItem>;
  CartItemStatus: CartItemStatus;
  CartItemValues: ResolverTypeWrapper<LineValues>;
  CartMerge: ResolverTypeWrapper<CartMerge>;
  CartMergeReason: CartMergeReason;
  CartOperation: CartOperation;
  CartRejected: ResolverTypeWrapper<Omit<CartRejected, 'problems'> & { problems: Array<ResolversTypes['UserError']> }>;
  CartSetback: ResolverTypeWrapper<CartSetback>;
  CartState: CartState;
  ChangedValue: ResolverTypeWrapper<ChangedValue>;
  Characteristic: ResolverTypeWrapper<Characteristic>;
  CharacteristicInput: CharacteristicInput;
  ConfigurationChoice: ResolverTypeWrapper<ConfigurationChoice>;
  ConfigurationOption: ResolverTypeWrapper<ConfigurationOption>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ConfigureChangeChildInput: ConfigureChangeChildInput;
  ConfigureChangeInput: ConfigureChangeInput;
  ConfiguredChange: ResolverTypeWrapper<WorkedOutChange>;
  ConfiguredChangeChild: ResolverTypeWrapper<HeldChild>;
  ConfiguredChangeItem: ResolverTypeWrapper<ItemOfChange>;
  ContactPurpose: ContactPurpose;
  CreateCartInput: CreateCartInput;
  CreateCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCartResult']>;
  CreateCartSuccess: ResolverTypeWrapper<Omit<CreateCartSuccess, 'cart'> & { cart: ResolversTypes['ShoppingCart'] }>;
  Customer: ResolverTypeWrapper<Reference>;
  CustomerType: CustomerType;
  DataAddOnAttributes: ResolverTypeWrapper<Omit<DataAddOnAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversTypes['Characteristic']>> }>;
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRequestInput: DecideRequestInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeviceAttributes: ResolverTypeWrapper<Omit<DeviceAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversTypes['Characteristic']>> }>;
  DeviceClass: DeviceClass;
  DeviceColour: DeviceColour;
  DeviceConfigurationInput: DeviceConfigurationInput;
  DuplicateProductInOrderError: ResolverTypeWrapper<DuplicateProductInOrderError>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ErasureBlocker: ResolverTypeWrapper<ErasureBlocker>;
  ErasureBlockerKind: ErasureBlockerKind;
  FibreAccessAttributes: ResolverTypeWrapper<Omit<FibreAccessAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversTypes['Characteristic']>> }>;
  FibreAccessConfigurationInput: FibreAccessConfigurationInput;
  FibreAccessInstallation: FibreAccessInstallation;
  FrozenCart: ResolverTypeWrapper<FrozenCart>;
  GenericAttributes: ResolverTypeWrapper<Omit<GenericAttributes, 'characteristics'> & { characteristics: Array<ResolversTypes['Characteristic']> }>;
  HomeBundleAttributes: ResolverTypeWrapper<Omit<HomeBundleAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversTypes['Characteristic']>> }>;
  HomeBundleConfigurationInput: HomeBundleConfigurationInput;
  HomeBundleInstallationSlot: HomeBundleInstallationSlot;
  HomeBundleServiceLevel: HomeBundleServiceLevel;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdentificationInput: IdentificationInput;
  ImportProductOrderInput: ImportProductOrderInput;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  ItemAction: ItemAction;
  ItemPrice: ResolverTypeWrapper<ItemPrice>;
  ItemRelationshipInput: ItemRelationshipInput;
  ItemRelationshipType: ItemRelationshipType;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  MergedItem: ResolverTypeWrapper<MergedItem>;
  MobileLineAttributes: ResolverTypeWrapper<Omit<MobileLineAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversTypes['Characteristic']>> }>;
  MobileLineCallerId: MobileLineCallerId;
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  MobileLineCoverage: MobileLineCoverage;
  MobileLinePaymentModel: MobileLinePaymentModel;
  MobileLineTechnology: MobileLineTechnology;
  ModifyChildInput: ModifyChildInput;
  ModifyProductInput: ModifyProductInput;
  Money: ResolverTypeWrapper<Money>;
  MonthlyStep: ResolverTypeWrapper<MonthlyStep>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  OfferHandoverInput: OfferHandoverInput;
  OfferHandoverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferHandoverResult']>;
  OfferHandoverSuccess: ResolverTypeWrapper<Omit<OfferHandoverSuccess, 'cart'> & { cart: ResolversTypes['ShoppingCart'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PatchCartInput: PatchCartInput;
  PatchCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PatchCartResult']>;
  PatchCartSuccess: ResolverTypeWrapper<Omit<PatchCartSuccess, 'cart'> & { cart: ResolversTypes['ShoppingCart'] }>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PostalAddressInput: PostalAddressInput;
  PriceChange: ResolverTypeWrapper<PriceChange>;
  PriceChangedError: ResolverTypeWrapper<PriceChangedError>;
  PriceDifference: ResolverTypeWrapper<PriceDifference>;
  PriceEffect: ResolverTypeWrapper<PriceEffect>;
  PriceKind: PriceKind;
  PricePromise: ResolverTypeWrapper<PricePromise>;
  PriceTotals: ResolverTypeWrapper<PriceTotals>;
  Product: ResolverTypeWrapper<Product>;
  ProductAttributes: ResolverTypeWrapper<TypedFields>;
  ProductChangeConflictError: ResolverTypeWrapper<Omit<ProductChangeConflictError, 'itsDelta'> & { itsDelta: Array<ResolversTypes['Characteristic']> }>;
  ProductConfigurationInput: ProductConfigurationInput;
  ProductOffering: ResolverTypeWrapper<ProductOffering>;
  ProviderError: ResolverTypeWrapper<ProviderError>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecoverAction: ResolverTypeWrapper<RecoverAction>;
  RelateItemsInput: RelateItemsInput;
  RelationshipCycleError: ResolverTypeWrapper<RelationshipCycleError>;
  RemoveCartItemInput: RemoveCartItemInput;
  ReplacedCartNumber: ResolverTypeWrapper<ReplacedCartNumber>;
  RequestDecision: ResolverTypeWrapper<RequestDecision>;
  RequestedDateInput: RequestedDateInput;
  ResumeCartInput: ResumeCartInput;
  ResumeCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeCartResult']>;
  ResumeCartSuccess: ResolverTypeWrapper<Omit<ResumeCartSuccess, 'cart'> & { cart: ResolversTypes['ShoppingCart'] }>;
  ReturnHandoverInput: ReturnHandoverInput;
  ReturnHandoverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnHandoverResult']>;
  ReturnHandoverSuccess: ResolverTypeWrapper<Omit<ReturnHandoverSuccess, 'cart'> & { cart: ResolversTypes['ShoppingCart'] }>;
  RiskSegment: RiskSegment;
  RoamingDiscountAttributes: ResolverTypeWrapper<Omit<RoamingDiscountAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversTypes['Characteristic']>> }>;
  RoamingDiscountDiscountZone: RoamingDiscountDiscountZone;
  RoamingOptionAttributes: ResolverTypeWrapper<Omit<RoamingOptionAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversTypes['Characteristic']>> }>;
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  RoamingOptionZone: RoamingOptionZone;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SetCartContactInput: SetCartContactInput;
  SetCartContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCartContactResult']>;
  SetCartContactSuccess: ResolverTypeWrapper<Omit<SetCartContactSuccess, 'cart'> & { cart: ResolversTypes['ShoppingCart'] }>;
  ShoppingCart: ResolverTypeWrapper<ShoppingCartEntity>;
  ShoppingCartConnection: ResolverTypeWrapper<CartPage>;
  ShoppingCartEdge: ResolverTypeWrapper<CartEdge>;
  SimCardAttributes: ResolverTypeWrapper<Omit<SimCardAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversTypes['Characteristic']>> }>;
  SimCardCardFormat: SimCardCardFormat;
  SimCardConfigurationInput: SimCardConfigurationInput;
  SimCardSimType: SimCardSimType;
  TakeBackCartInput: TakeBackCartInput;
  TakeBackCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeBackCartResult']>;
  TakeBackCartSuccess: ResolverTypeWrapper<Omit<TakeBackCartSuccess, 'cart'> & { cart: ResolversTypes['ShoppingCart'] }>;
  TaskExchange: ResolverTypeWrapper<TaskExchange>;
  TaskRequest: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['TaskRequest']>;
  TaskRequestState: TaskRequestState;
  TaskState: TaskState;
  TerminateChildInput: TerminateChildInput;
  TerminateProductInput: TerminateProductInput;
  TimePeriod: ResolverTypeWrapper<TimePeriod>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TmfVersion: TmfVersion;
  TvServiceAttributes: ResolverTypeWrapper<Omit<TvServiceAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversTypes['Characteristic']>> }>;
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  TvServiceExtraPackages: TvServiceExtraPackages;
  TvServiceResolution: TvServiceResolution;
  UnrelateItemsInput: UnrelateItemsInput;
  UpdateCartItemInput: UpdateCartItemInput;
  UserError: ResolverTypeWrapper<CartProblem>;
  VoiceAddOnAttributes: ResolverTypeWrapper<Omit<VoiceAddOnAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversTypes['Characteristic']>> }>;
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  VoiceAddOnDestination: VoiceAddOnDestination;
  WallClockInput: WallClockInput;
  WithdrawRequestInput: WithdrawRequestInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptHandoverInput: AcceptHandoverInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AcceptHandoverResult: ResolversUnionTypes<ResolversParentTypes>['AcceptHandoverResult'];
  AcceptHandoverSuccess: Omit<AcceptHandoverSuccess, 'cart'> & { cart: ResolversParentTypes['ShoppingCart'] };
  AcceptPricesInput: AcceptPricesInput;
  AcceptedPriceInput: AcceptedPriceInput;
  AddCartItemInput: AddCartItemInput;
  Int: Scalars['Int']['output'];
  AddChildInput: AddChildInput;
  AttachCartInput: AttachCartInput;
  AttachCartResult: ResolversUnionTypes<ResolversParentTypes>['AttachCartResult'];
  AttachCartSuccess: Omit<AttachCartSuccess, 'cart'> & { cart: ResolversParentTypes['ShoppingCart'] };
  BeginCheckoutResult: ResolversUnionTypes<ResolversParentTypes>['BeginCheckoutResult'];
  BeginCheckoutSuccess: Omit<BeginCheckoutSuccess, 'cart'> & { cart: ResolversParentTypes['ShoppingCart'] };
  BillingPreferencesInput: BillingPreferencesInput;
  CartActor: Actor;
  CartChange: RememberedChange;
  CartConflictError: Omit<CartConflictError, 'changes' | 'current'> & { changes: Array<ResolversParentTypes['CartChange']>, current: ResolversParentTypes['ShoppingCart'] };
  CartContact: CartContact;
  CartHandover: Omit<CartHandover, 'acceptedBy'> & { acceptedBy?: Maybe<ResolversParentTypes['CartActor']> };
  CartItem: CartItemEntity;
  CartItemIdInput: CartItemIdInput;
  CartItemLink: CartItemLink;
  CartItemRelationship: LinkOfItem;
  CartItemValues: LineValues;
  CartMerge: CartMerge;
  CartOperation: CartOperation;
  CartRejected: Omit<CartRejected, 'problems'> & { problems: Array<ResolversParentTypes['UserError']> };
  CartSetback: CartSetback;
  ChangedValue: ChangedValue;
  Characteristic: Characteristic;
  CharacteristicInput: CharacteristicInput;
  ConfigurationChoice: ConfigurationChoice;
  ConfigurationOption: ConfigurationOption;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  ConfigureChangeChildInput: ConfigureChangeChildInput;
  ConfigureChangeInput: ConfigureChangeInput;
  ConfiguredChange: WorkedOutChange;
  ConfiguredChangeChild: HeldChild;
  ConfiguredChangeItem: ItemOfChange;
  CreateCartInput: CreateCartInput;
  CreateCartResult: ResolversUnionTypes<ResolversParentTypes>['CreateCartResult'];
  CreateCartSuccess: Omit<CreateCartSuccess, 'cart'> & { cart: ResolversParentTypes['ShoppingCart'] };
  Customer: Reference;
  DataAddOnAttributes: Omit<DataAddOnAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversParentTypes['Characteristic']>> };
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRequestInput: DecideRequestInput;
  Decimal: Scalars['Decimal']['output'];
  DeviceAttributes: Omit<DeviceAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversParentTypes['Characteristic']>> };
  DeviceConfigurationInput: DeviceConfigurationInput;
  DuplicateProductInOrderError: DuplicateProductInOrderError;
  EmailAddress: Scalars['EmailAddress']['output'];
  ErasureBlocker: ErasureBlocker;
  FibreAccessAttributes: Omit<FibreAccessAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversParentTypes['Characteristic']>> };
  FibreAccessConfigurationInput: FibreAccessConfigurationInput;
  FrozenCart: FrozenCart;
  GenericAttributes: Omit<GenericAttributes, 'characteristics'> & { characteristics: Array<ResolversParentTypes['Characteristic']> };
  HomeBundleAttributes: Omit<HomeBundleAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversParentTypes['Characteristic']>> };
  HomeBundleConfigurationInput: HomeBundleConfigurationInput;
  IdempotencyConflictError: IdempotencyConflictError;
  IdentificationInput: IdentificationInput;
  ImportProductOrderInput: ImportProductOrderInput;
  InputProblem: InputProblem;
  ItemPrice: ItemPrice;
  ItemRelationshipInput: ItemRelationshipInput;
  JSON: Scalars['JSON']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  MergedItem: MergedItem;
  MobileLineAttributes: Omit<MobileLineAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversParentTypes['Characteristic']>> };
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  ModifyChildInput: ModifyChildInput;
  ModifyProductInput: ModifyProductInput;
  Money: Money;
  MonthlyStep: MonthlyStep;
  Mutation: Record<PropertyKey, never>;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  OfferHandoverInput: OfferHandoverInput;
  OfferHandoverResult: ResolversUnionTypes<ResolversParentTypes>['OfferHandoverResult'];
  OfferHandoverSuccess: Omit<OfferHandoverSuccess, 'cart'> & { cart: ResolversParentTypes['ShoppingCart'] };
  PageInfo: PageInfo;
  PatchCartInput: PatchCartInput;
  PatchCartResult: ResolversUnionTypes<ResolversParentTypes>['PatchCartResult'];
  PatchCartSuccess: Omit<PatchCartSuccess, 'cart'> & { cart: ResolversParentTypes['ShoppingCart'] };
  PersonalData: PersonalData;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PostalAddressInput: PostalAddressInput;
  PriceChange: PriceChange;
  PriceChangedError: PriceChangedError;
  PriceDifference: PriceDifference;
  PriceEffect: PriceEffect;
  PricePromise: PricePromise;
  PriceTotals: PriceTotals;
  Product: Product;
  ProductAttributes: TypedFields;
  ProductChangeConflictError: Omit<ProductChangeConflictError, 'itsDelta'> & { itsDelta: Array<ResolversParentTypes['Characteristic']> };
  ProductConfigurationInput: ProductConfigurationInput;
  ProductOffering: ProductOffering;
  ProviderError: ProviderError;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RecoverAction: RecoverAction;
  RelateItemsInput: RelateItemsInput;
  RelationshipCycleError: RelationshipCycleError;
  RemoveCartItemInput: RemoveCartItemInput;
  ReplacedCartNumber: ReplacedCartNumber;
  RequestDecision: RequestDecision;
  RequestedDateInput: RequestedDateInput;
  ResumeCartInput: ResumeCartInput;
  ResumeCartResult: ResolversUnionTypes<ResolversParentTypes>['ResumeCartResult'];
  ResumeCartSuccess: Omit<ResumeCartSuccess, 'cart'> & { cart: ResolversParentTypes['ShoppingCart'] };
  ReturnHandoverInput: ReturnHandoverInput;
  ReturnHandoverResult: ResolversUnionTypes<ResolversParentTypes>['ReturnHandoverResult'];
  ReturnHandoverSuccess: Omit<ReturnHandoverSuccess, 'cart'> & { cart: ResolversParentTypes['ShoppingCart'] };
  RoamingDiscountAttributes: Omit<RoamingDiscountAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversParentTypes['Characteristic']>> };
  RoamingOptionAttributes: Omit<RoamingOptionAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversParentTypes['Characteristic']>> };
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  SafeInt: Scalars['SafeInt']['output'];
  SetCartContactInput: SetCartContactInput;
  SetCartContactResult: ResolversUnionTypes<ResolversParentTypes>['SetCartContactResult'];
  SetCartContactSuccess: Omit<SetCartContactSuccess, 'cart'> & { cart: ResolversParentTypes['ShoppingCart'] };
  ShoppingCart: ShoppingCartEntity;
  ShoppingCartConnection: CartPage;
  ShoppingCartEdge: CartEdge;
  SimCardAttributes: Omit<SimCardAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversParentTypes['Characteristic']>> };
  SimCardConfigurationInput: SimCardConfigurationInput;
  TakeBackCartInput: TakeBackCartInput;
  TakeBackCartResult: ResolversUnionTypes<ResolversParentTypes>['TakeBackCartResult'];
  TakeBackCartSuccess: Omit<TakeBackCartSuccess, 'cart'> & { cart: ResolversParentTypes['ShoppingCart'] };
  TaskExchange: TaskExchange;
  TaskRequest: ResolversInterfaceTypes<ResolversParentTypes>['TaskRequest'];
  TerminateChildInput: TerminateChildInput;
  TerminateProductInput: TerminateProductInput;
  TimePeriod: TimePeriod;
  TimeZone: Scalars['TimeZone']['output'];
  TvServiceAttributes: Omit<TvServiceAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversParentTypes['Characteristic']>> };
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  UnrelateItemsInput: UnrelateItemsInput;
  UpdateCartItemInput: UpdateCartItemInput;
  UserError: CartProblem;
  VoiceAddOnAttributes: Omit<VoiceAddOnAttributes, 'otherCharacteristics'> & { otherCharacteristics?: Maybe<Array<ResolversParentTypes['Characteristic']>> };
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  WallClockInput: WallClockInput;
  WithdrawRequestInput: WithdrawRequestInput;
};

export type AccessDirectiveArgs = {
  roles: Array<AccessRole>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptHandoverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptHandoverResult'] = ResolversParentTypes['AcceptHandoverResult']> = {
  __resolveType: TypeResolveFn<'AcceptHandoverSuccess' | 'IdempotencyConflictError' | 'InputProblem', ParentType, ContextType>;
};

export type AcceptHandoverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptHandoverSuccess'] = ResolversParentTypes['AcceptHandoverSuccess']> = {
  cart?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachCartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachCartResult'] = ResolversParentTypes['AttachCartResult']> = {
  __resolveType: TypeResolveFn<'AttachCartSuccess' | 'IdempotencyConflictError' | 'InputProblem', ParentType, ContextType>;
};

export type AttachCartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachCartSuccess'] = ResolversParentTypes['AttachCartSuccess']> = {
  cart?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['CartMerge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeginCheckoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginCheckoutResult'] = ResolversParentTypes['BeginCheckoutResult']> = {
  __resolveType: TypeResolveFn<'BeginCheckoutSuccess' | 'CartRejected', ParentType, ContextType>;
};

export type BeginCheckoutSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginCheckoutSuccess'] = ResolversParentTypes['BeginCheckoutSuccess']> = {
  cart?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartActor'] = ResolversParentTypes['CartActor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CartActorRole'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CartChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartChange'] = ResolversParentTypes['CartChange']> = {
  actor?: Resolver<ResolversTypes['CartActor'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['CartItemValues']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['CartItemValues']>, ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CartChangeKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CartConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartConflictError'] = ResolversParentTypes['CartConflictError']> = {
  changes?: Resolver<Array<ResolversTypes['CartChange']>, ParentType, ContextType>;
  changesSince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartContact'] = ResolversParentTypes['CartContact']> = {
  consentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  emailAddress?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type CartHandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartHandover'] = ResolversParentTypes['CartHandover']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['CartActor']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CartHandoverState'], ParentType, ContextType>;
};

export type CartItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartItem'] = ResolversParentTypes['CartItem']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['CartActor']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  configuration?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceChange?: Resolver<Maybe<ResolversTypes['PriceChange']>, ParentType, ContextType>;
  pricePromise?: Resolver<Maybe<ResolversTypes['PricePromise']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecificationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  productVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['CartItemRelationship']>, ParentType, ContextType>;
  resourceSpecifications?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CartItemStatus'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CartItemLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartItemLink'] = ResolversParentTypes['CartItemLink']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ItemRelationshipType'], ParentType, ContextType>;
};

export type CartItemRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartItemRelationship'] = ResolversParentTypes['CartItemRelationship']> = {
  item?: Resolver<ResolversTypes['CartItem'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ItemRelationshipType'], ParentType, ContextType>;
};

export type CartItemValuesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartItemValues'] = ResolversParentTypes['CartItemValues']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['CartItemLink']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CartItemStatus'], ParentType, ContextType>;
};

export type CartMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartMerge'] = ResolversParentTypes['CartMerge']> = {
  added?: Resolver<Array<ResolversTypes['MergedItem']>, ParentType, ContextType>;
  dropped?: Resolver<Array<ResolversTypes['MergedItem']>, ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['MergedItem']>, ParentType, ContextType>;
  merged?: Resolver<Array<ResolversTypes['MergedItem']>, ParentType, ContextType>;
  savedForLater?: Resolver<Array<ResolversTypes['MergedItem']>, ParentType, ContextType>;
};

export type CartRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartRejected'] = ResolversParentTypes['CartRejected']> = {
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartSetbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartSetback'] = ResolversParentTypes['CartSetback']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedValue'] = ResolversParentTypes['ChangedValue']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type CharacteristicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Characteristic'] = ResolversParentTypes['Characteristic']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  valueType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfigurationChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigurationChoice'] = ResolversParentTypes['ConfigurationChoice']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxCardinality?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minCardinality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ConfigurationOption']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  valueType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfigurationOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigurationOption'] = ResolversParentTypes['ConfigurationOption']> = {
  isChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPossible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priceEffect?: Resolver<Maybe<ResolversTypes['PriceDifference']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  valueFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ConfiguredChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfiguredChange'] = ResolversParentTypes['ConfiguredChange']> = {
  conflicts?: Resolver<Array<ResolversTypes['ProductChangeConflictError']>, ParentType, ContextType>;
  delta?: Resolver<Array<ResolversTypes['ChangedValue']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ConfiguredChangeItem']>, ParentType, ContextType>;
  priceEffect?: Resolver<ResolversTypes['PriceEffect'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  productVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConfiguredChangeChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfiguredChangeChild'] = ResolversParentTypes['ConfiguredChangeChild']> = {
  canAdd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  canRemove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantityBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfiguredChangeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfiguredChangeItem'] = ResolversParentTypes['ConfiguredChangeItem']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['ConfiguredChangeChild']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['ConfigurationChoice']>, ParentType, ContextType>;
  delta?: Resolver<Array<ResolversTypes['ChangedValue']>, ParentType, ContextType>;
  parentProduct?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  pricesBefore?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateCartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCartResult'] = ResolversParentTypes['CreateCartResult']> = {
  __resolveType: TypeResolveFn<'CreateCartSuccess' | 'IdempotencyConflictError' | 'InputProblem', ParentType, ContextType>;
};

export type CreateCartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCartSuccess'] = ResolversParentTypes['CreateCartSuccess']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cart?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carts?: Resolver<ResolversTypes['ShoppingCartConnection'], ParentType, ContextType, RequireFields<CustomerCartsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DataAddOnAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataAddOnAttributes'] = ResolversParentTypes['DataAddOnAttributes']> = {
  autoRenew?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataVolume?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  validityDays?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeviceAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAttributes'] = ResolversParentTypes['DeviceAttributes']> = {
  colour?: Resolver<Maybe<ResolversTypes['DeviceColour']>, ParentType, ContextType>;
  deviceClass?: Resolver<Maybe<ResolversTypes['DeviceClass']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  screenSize?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  supports5g?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  warrantyMonths?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateProductInOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateProductInOrderError'] = ResolversParentTypes['DuplicateProductInOrderError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ErasureBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureBlocker'] = ResolversParentTypes['ErasureBlocker']> = {
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ErasureBlockerKind'], ParentType, ContextType>;
};

export type FibreAccessAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FibreAccessAttributes'] = ResolversParentTypes['FibreAccessAttributes']> = {
  downloadSpeed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fixedIpAddress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['FibreAccessInstallation']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  uploadSpeed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrozenCartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrozenCart'] = ResolversParentTypes['FrozenCart']> = {
  cartId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  processId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GenericAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GenericAttributes'] = ResolversParentTypes['GenericAttributes']> = {
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeBundleAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeBundleAttributes'] = ResolversParentTypes['HomeBundleAttributes']> = {
  installationSlot?: Resolver<Maybe<ResolversTypes['HomeBundleInstallationSlot']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  serviceLevel?: Resolver<Maybe<ResolversTypes['HomeBundleServiceLevel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflictError'] = ResolversParentTypes['IdempotencyConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differingPaths?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemPrice'] = ResolversParentTypes['ItemPrice']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  appliesFor?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dutyFreeAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MergedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedItem'] = ResolversParentTypes['MergedItem']> = {
  fromItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CartMergeReason']>, ParentType, ContextType>;
};

export type MobileLineAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobileLineAttributes'] = ResolversParentTypes['MobileLineAttributes']> = {
  callerId?: Resolver<Maybe<ResolversTypes['MobileLineCallerId']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['MobileLineCoverage']>, ParentType, ContextType>;
  dataAllowance?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  maxDownloadSpeed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  paymentModel?: Resolver<Maybe<ResolversTypes['MobileLinePaymentModel']>, ParentType, ContextType>;
  spendingCap?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['MobileLineTechnology']>, ParentType, ContextType>;
  voiceMinutes?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  voicemail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MonthlyStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyStep'] = ResolversParentTypes['MonthlyStep']> = {
  afterMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptHandover?: Resolver<ResolversTypes['AcceptHandoverResult'], ParentType, ContextType, RequireFields<MutationAcceptHandoverArgs, 'input'>>;
  attachCart?: Resolver<ResolversTypes['AttachCartResult'], ParentType, ContextType, RequireFields<MutationAttachCartArgs, 'input'>>;
  beginCheckout?: Resolver<ResolversTypes['BeginCheckoutResult'], ParentType, ContextType, RequireFields<MutationBeginCheckoutArgs, 'cartId' | 'processId'>>;
  completeCheckout?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationCompleteCheckoutArgs, 'cartId' | 'customerId' | 'processId'>>;
  createCart?: Resolver<ResolversTypes['CreateCartResult'], ParentType, ContextType, RequireFields<MutationCreateCartArgs, 'input'>>;
  erasePersonalDataOfCart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationErasePersonalDataOfCartArgs, 'owner'>>;
  importProductOrder?: Resolver<ResolversTypes['PatchCartResult'], ParentType, ContextType, RequireFields<MutationImportProductOrderArgs, 'input'>>;
  noteCartSetback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationNoteCartSetbackArgs, 'cartId' | 'code' | 'operation'>>;
  offerHandover?: Resolver<ResolversTypes['OfferHandoverResult'], ParentType, ContextType, RequireFields<MutationOfferHandoverArgs, 'input'>>;
  optOutOfReminders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationOptOutOfRemindersArgs, 'token'>>;
  patchCart?: Resolver<ResolversTypes['PatchCartResult'], ParentType, ContextType, RequireFields<MutationPatchCartArgs, 'input'>>;
  resumeCart?: Resolver<ResolversTypes['ResumeCartResult'], ParentType, ContextType, RequireFields<MutationResumeCartArgs, 'input'>>;
  returnHandover?: Resolver<ResolversTypes['ReturnHandoverResult'], ParentType, ContextType, RequireFields<MutationReturnHandoverArgs, 'input'>>;
  revertCheckout?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRevertCheckoutArgs, 'cartId' | 'processId'>>;
  setCartContact?: Resolver<ResolversTypes['SetCartContactResult'], ParentType, ContextType, RequireFields<MutationSetCartContactArgs, 'input'>>;
  takeBackCart?: Resolver<ResolversTypes['TakeBackCartResult'], ParentType, ContextType, RequireFields<MutationTakeBackCartArgs, 'input'>>;
};

export type OfferHandoverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferHandoverResult'] = ResolversParentTypes['OfferHandoverResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'InputProblem' | 'OfferHandoverSuccess', ParentType, ContextType>;
};

export type OfferHandoverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferHandoverSuccess'] = ResolversParentTypes['OfferHandoverSuccess']> = {
  cart?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatchCartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatchCartResult'] = ResolversParentTypes['PatchCartResult']> = {
  __resolveType: TypeResolveFn<'CartConflictError' | 'CartRejected' | 'IdempotencyConflictError' | 'PatchCartSuccess', ParentType, ContextType>;
};

export type PatchCartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatchCartSuccess'] = ResolversParentTypes['PatchCartSuccess']> = {
  cart?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData']> = {
  blockers?: Resolver<Array<ResolversTypes['ErasureBlocker']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PriceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChange'] = ResolversParentTypes['PriceChange']> = {
  acceptance?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
};

export type PriceChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangedError'] = ResolversParentTypes['PriceChangedError']> = {
  after?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceDifference'] = ResolversParentTypes['PriceDifference']> = {
  dueNow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueNowDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PriceEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceEffect'] = ResolversParentTypes['PriceEffect']> = {
  dueNow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  proration?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PricePromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePromise'] = ResolversParentTypes['PricePromise']> = {
  hardUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  softUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PriceTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceTotals'] = ResolversParentTypes['PriceTotals']> = {
  dueNow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueNowDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyLater?: Resolver<Array<ResolversTypes['MonthlyStep']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAttributes'] = ResolversParentTypes['ProductAttributes']> = {
  __resolveType: TypeResolveFn<'DataAddOnAttributes' | 'DeviceAttributes' | 'FibreAccessAttributes' | 'GenericAttributes' | 'HomeBundleAttributes' | 'MobileLineAttributes' | 'RoamingDiscountAttributes' | 'RoamingOptionAttributes' | 'SimCardAttributes' | 'TvServiceAttributes' | 'VoiceAddOnAttributes', ParentType, ContextType>;
};

export type ProductChangeConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductChangeConflictError'] = ResolversParentTypes['ProductChangeConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itsAction?: Resolver<Maybe<ResolversTypes['ItemAction']>, ParentType, ContextType>;
  itsDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  itsDelta?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  openOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOffering'] = ResolversParentTypes['ProductOffering']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProviderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderError'] = ResolversParentTypes['ProviderError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correlationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cartsInMyHands?: Resolver<Array<ResolversTypes['ShoppingCart']>, ParentType, ContextType, RequireFields<QueryCartsInMyHandsArgs, 'first'>>;
  configureChange?: Resolver<Maybe<ResolversTypes['ConfiguredChange']>, ParentType, ContextType, RequireFields<QueryConfigureChangeArgs, 'input'>>;
  freezingProcesses?: Resolver<Array<ResolversTypes['FrozenCart']>, ParentType, ContextType, RequireFields<QueryFreezingProcessesArgs, 'first'>>;
  personalDataOfCart?: Resolver<ResolversTypes['PersonalData'], ParentType, ContextType, RequireFields<QueryPersonalDataOfCartArgs, 'owner'>>;
  shoppingCart?: Resolver<Maybe<ResolversTypes['ShoppingCart']>, ParentType, ContextType, RequireFields<QueryShoppingCartArgs, 'id'>>;
};

export type RecoverActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoverAction'] = ResolversParentTypes['RecoverAction']> = {
  arguments?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationshipCycleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipCycleError'] = ResolversParentTypes['RelationshipCycleError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplacedCartNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacedCartNumber'] = ResolversParentTypes['ReplacedCartNumber']> = {
  cartItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
  msisdn?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
};

export type RequestDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDecision'] = ResolversParentTypes['RequestDecision']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResumeCartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCartResult'] = ResolversParentTypes['ResumeCartResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'InputProblem' | 'ResumeCartSuccess', ParentType, ContextType>;
};

export type ResumeCartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCartSuccess'] = ResolversParentTypes['ResumeCartSuccess']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cart?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
  lostNumberItemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  replacedNumbers?: Resolver<Array<ResolversTypes['ReplacedCartNumber']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnHandoverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnHandoverResult'] = ResolversParentTypes['ReturnHandoverResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'InputProblem' | 'ReturnHandoverSuccess', ParentType, ContextType>;
};

export type ReturnHandoverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnHandoverSuccess'] = ResolversParentTypes['ReturnHandoverSuccess']> = {
  cart?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoamingDiscountAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoamingDiscountAttributes'] = ResolversParentTypes['RoamingDiscountAttributes']> = {
  discountPercent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  discountZone?: Resolver<Maybe<ResolversTypes['RoamingDiscountDiscountZone']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoamingOptionAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoamingOptionAttributes'] = ResolversParentTypes['RoamingOptionAttributes']> = {
  dailyDataLimit?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dataRoaming?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['RoamingOptionZone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SetCartContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCartContactResult'] = ResolversParentTypes['SetCartContactResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'InputProblem' | 'SetCartContactSuccess', ParentType, ContextType>;
};

export type SetCartContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCartContactSuccess'] = ResolversParentTypes['SetCartContactSuccess']> = {
  cart?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShoppingCartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShoppingCart'] = ResolversParentTypes['ShoppingCart'], FederationReferenceType extends FederationReferenceTypes['ShoppingCart'] = FederationReferenceTypes['ShoppingCart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShoppingCart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['CartActor']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['CartContact']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  guestKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['CartHandover']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CartItem']>, ParentType, ContextType>;
  lastSetback?: Resolver<Maybe<ResolversTypes['CartSetback']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  savedItems?: Resolver<Array<ResolversTypes['CartItem']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CartState'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['ShoppingCart']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['PriceTotals'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFor?: Resolver<ResolversTypes['TimePeriod'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShoppingCartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShoppingCartConnection'] = ResolversParentTypes['ShoppingCartConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShoppingCartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ShoppingCart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShoppingCartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShoppingCartEdge'] = ResolversParentTypes['ShoppingCartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
};

export type SimCardAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimCardAttributes'] = ResolversParentTypes['SimCardAttributes']> = {
  cardFormat?: Resolver<Maybe<ResolversTypes['SimCardCardFormat']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  pinProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  simType?: Resolver<Maybe<ResolversTypes['SimCardSimType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeBackCartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackCartResult'] = ResolversParentTypes['TakeBackCartResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'InputProblem' | 'TakeBackCartSuccess', ParentType, ContextType>;
};

export type TakeBackCartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackCartSuccess'] = ResolversParentTypes['TakeBackCartSuccess']> = {
  cart?: Resolver<ResolversTypes['ShoppingCart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskExchange'] = ResolversParentTypes['TaskExchange']> = {
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ProviderError']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TaskRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskRequest'] = ResolversParentTypes['TaskRequest']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type TimePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimePeriod'] = ResolversParentTypes['TimePeriod']> = {
  endDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TvServiceAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TvServiceAttributes'] = ResolversParentTypes['TvServiceAttributes']> = {
  channelCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extraPackages?: Resolver<Maybe<Array<ResolversTypes['TvServiceExtraPackages']>>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  recordingHours?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['TvServiceResolution']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CartConflictError' | 'DuplicateProductInOrderError' | 'IdempotencyConflictError' | 'InputProblem' | 'PriceChangedError' | 'ProductChangeConflictError' | 'RelationshipCycleError', ParentType, ContextType>;
};

export type VoiceAddOnAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoiceAddOnAttributes'] = ResolversParentTypes['VoiceAddOnAttributes']> = {
  addedMinutes?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  autoRenew?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['VoiceAddOnDestination']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptHandoverResult?: AcceptHandoverResultResolvers<ContextType>;
  AcceptHandoverSuccess?: AcceptHandoverSuccessResolvers<ContextType>;
  AttachCartResult?: AttachCartResultResolvers<ContextType>;
  AttachCartSuccess?: AttachCartSuccessResolvers<ContextType>;
  BeginCheckoutResult?: BeginCheckoutResultResolvers<ContextType>;
  BeginCheckoutSuccess?: BeginCheckoutSuccessResolvers<ContextType>;
  CartActor?: CartActorResolvers<ContextType>;
  CartChange?: CartChangeResolvers<ContextType>;
  CartConflictError?: CartConflictErrorResolvers<ContextType>;
  CartContact?: CartContactResolvers<ContextType>;
  CartHandover?: CartHandoverResolvers<ContextType>;
  CartItem?: CartItemResolvers<ContextType>;
  CartItemLink?: CartItemLinkResolvers<ContextType>;
  CartItemRelationship?: CartItemRelationshipResolvers<ContextType>;
  CartItemValues?: CartItemValuesResolvers<ContextType>;
  CartMerge?: CartMergeResolvers<ContextType>;
  CartRejected?: CartRejectedResolvers<ContextType>;
  CartSetback?: CartSetbackResolvers<ContextType>;
  ChangedValue?: ChangedValueResolvers<ContextType>;
  Characteristic?: CharacteristicResolvers<ContextType>;
  ConfigurationChoice?: ConfigurationChoiceResolvers<ContextType>;
  ConfigurationOption?: ConfigurationOptionResolvers<ContextType>;
  ConfiguredChange?: ConfiguredChangeResolvers<ContextType>;
  ConfiguredChangeChild?: ConfiguredChangeChildResolvers<ContextType>;
  ConfiguredChangeItem?: ConfiguredChangeItemResolvers<ContextType>;
  CreateCartResult?: CreateCartResultResolvers<ContextType>;
  CreateCartSuccess?: CreateCartSuccessResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DataAddOnAttributes?: DataAddOnAttributesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeviceAttributes?: DeviceAttributesResolvers<ContextType>;
  DuplicateProductInOrderError?: DuplicateProductInOrderErrorResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ErasureBlocker?: ErasureBlockerResolvers<ContextType>;
  FibreAccessAttributes?: FibreAccessAttributesResolvers<ContextType>;
  FrozenCart?: FrozenCartResolvers<ContextType>;
  GenericAttributes?: GenericAttributesResolvers<ContextType>;
  HomeBundleAttributes?: HomeBundleAttributesResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  ItemPrice?: ItemPriceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  MergedItem?: MergedItemResolvers<ContextType>;
  MobileLineAttributes?: MobileLineAttributesResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyStep?: MonthlyStepResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfferHandoverResult?: OfferHandoverResultResolvers<ContextType>;
  OfferHandoverSuccess?: OfferHandoverSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PatchCartResult?: PatchCartResultResolvers<ContextType>;
  PatchCartSuccess?: PatchCartSuccessResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PriceChange?: PriceChangeResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  PriceDifference?: PriceDifferenceResolvers<ContextType>;
  PriceEffect?: PriceEffectResolvers<ContextType>;
  PricePromise?: PricePromiseResolvers<ContextType>;
  PriceTotals?: PriceTotalsResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAttributes?: ProductAttributesResolvers<ContextType>;
  ProductChangeConflictError?: ProductChangeConflictErrorResolvers<ContextType>;
  ProductOffering?: ProductOfferingResolvers<ContextType>;
  ProviderError?: ProviderErrorResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecoverAction?: RecoverActionResolvers<ContextType>;
  RelationshipCycleError?: RelationshipCycleErrorResolvers<ContextType>;
  ReplacedCartNumber?: ReplacedCartNumberResolvers<ContextType>;
  RequestDecision?: RequestDecisionResolvers<ContextType>;
  ResumeCartResult?: ResumeCartResultResolvers<ContextType>;
  ResumeCartSuccess?: ResumeCartSuccessResolvers<ContextType>;
  ReturnHandoverResult?: ReturnHandoverResultResolvers<ContextType>;
  ReturnHandoverSuccess?: ReturnHandoverSuccessResolvers<ContextType>;
  RoamingDiscountAttributes?: RoamingDiscountAttributesResolvers<ContextType>;
  RoamingOptionAttributes?: RoamingOptionAttributesResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SetCartContactResult?: SetCartContactResultResolvers<ContextType>;
  SetCartContactSuccess?: SetCartContactSuccessResolvers<ContextType>;
  ShoppingCart?: ShoppingCartResolvers<ContextType>;
  ShoppingCartConnection?: ShoppingCartConnectionResolvers<ContextType>;
  ShoppingCartEdge?: ShoppingCartEdgeResolvers<ContextType>;
  SimCardAttributes?: SimCardAttributesResolvers<ContextType>;
  TakeBackCartResult?: TakeBackCartResultResolvers<ContextType>;
  TakeBackCartSuccess?: TakeBackCartSuccessResolvers<ContextType>;
  TaskExchange?: TaskExchangeResolvers<ContextType>;
  TaskRequest?: TaskRequestResolvers<ContextType>;
  TimePeriod?: TimePeriodResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TvServiceAttributes?: TvServiceAttributesResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VoiceAddOnAttributes?: VoiceAddOnAttributesResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
