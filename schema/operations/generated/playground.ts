/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The code a shopper read out. */
export type AcceptHandoverInput = {
  code: string;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
};

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

/** A new product in a bundle. */
export type AddChildInput = {
  /** What the buyer chose; what is left out takes its default. */
  configuration?: ProductConfigurationInput | null | undefined;
  productOfferingId: string | number;
  quantity?: number | null | undefined;
  /** The minimum term, by the name of one of the offering's terms. */
  term?: string | null | undefined;
};

/** One more person. */
export type AddCustomerMemberInput = {
  /** The customer of an organization. */
  customerId: string | number;
  idempotencyKey: string | number;
  /** No limit when absent; in the currency of `orderLimit`. */
  monthlyLimit?: PurchaseLimitInput | null | undefined;
  /** No limit when absent. */
  orderLimit?: PurchaseLimitInput | null | undefined;
  /** The individual. */
  partyId: string | number;
  role: CustomerMemberRole;
};

/** TMF651 leaves the words open; these are ours. */
export type AgreementStatus =
  | 'ACTIVE'
  | 'TERMINATED'
  /** It ends at `terminatesOn`; until then everything stays as it is. */
  | 'TERMINATING';

/** A decision, with its reason. */
export type ApprovalInput = {
  /** 1 to 200 characters, kept with the process. */
  reason: string;
};

/** Which numbers to offer; all given parts must hold. */
export type AvailableNumbersFilter = {
  class?: NumberClass | null | undefined;
  /** Contains these digits, 1 to 15. */
  contains?: string | null | undefined;
  /**
   * How the number ends: digits, `?` for any one digit, and between them `*` for any number of digits. `??7?7` has a 7 as its last digit but two and as
   * its last; `12*77` has a 12 somewhere before its final 77. Up to 15 digits and `?`, at least one digit. Of a very rare pattern not every number may be found.
   */
  pattern?: string | null | undefined;
  /** Begins with these digits, for example `+49155`. */
  prefix?: string | null | undefined;
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
  cycleDay?: number | null | undefined;
  format?: BillFormat | null | undefined;
  media?: BillMedia | null | undefined;
};

/** A tokenised card. */
export type CardInput = {
  /** Where the bank sends the browser back to. */
  returnUrl?: string | null | undefined;
  /** Keep it for later bills and purchases. TMF670. */
  save?: boolean | null | undefined;
  token: string;
};

/** On which side of the counter somebody is. */
export type CartActorRole =
  /** An agent of the operator. */
  | 'AGENT'
  /** Whoever the cart belongs to: the bearer of its token, or its customer. */
  | 'SHOPPER'
  /** A system of the operator. */
  | 'SYSTEM';

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

/** Where a handover is. */
export type CartHandoverState =
  /** The cart is in an agent's hands; its shopper only reads it. */
  | 'ACCEPTED'
  /** There is a code that an agent can accept. */
  | 'OFFERED';

/** Which item to set aside or to take back. */
export type CartItemIdInput = {
  id: string | number;
};

/** Whether a line is to be bought. TMF663 `CartItem.status`. */
export type CartItemStatus =
  /** To be bought with the next checkout. */
  | 'ACTIVE'
  /** Set aside: not in the totals, not in the order. */
  | 'SAVE_FOR_LATER';

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

/** How a catalog differs from the one before. */
export type CatalogChangeKind =
  | 'ADDED'
  | 'CHANGED'
  /** A price of an offering that was there before. */
  | 'PRICE_MOVED'
  /** It is not in the catalog any more. */
  | 'REMOVED'
  /** It was sold, and now its status says otherwise. */
  | 'RETIRED';

/** How far a load is. */
export type CatalogLoadPhase =
  /** What belongs together is checked. */
  | 'CHECKING'
  /** With what is served. */
  | 'COMPARING'
  | 'DONE'
  | 'READING'
  | 'SWAPPING'
  /** Another load is under way. */
  | 'WAITING';

/** What came of a load. */
export type CatalogLoadState =
  /** Something broke: nothing was changed. */
  | 'FAILED'
  /** The new catalog is served. */
  | 'LOADED'
  /** A dry run, or nobody agreed: nothing was changed. */
  | 'PREVIEWED'
  /** Something is wrong with the dump: nothing was changed. */
  | 'REFUSED'
  /** Waiting, or under way. */
  | 'RUNNING'
  /** The dump is the one being served. */
  | 'UNCHANGED';

/** How two things of the catalog relate. Catalogs write it in many words; `relationshipType` keeps them. */
export type CatalogRelationshipType =
  /** Is made up of the other one. `aggregation`. */
  | 'AGGREGATES'
  /** Can be exchanged for the other one. `exchangeableTo`. */
  | 'EXCHANGEABLE_TO'
  /** Cannot be had with the other one. `excludes`, `exclusivity`. */
  | 'EXCLUDES'
  /** The other one is the smaller one to move down to. `isDowngradedTo`, `downgrade`. */
  | 'IS_DOWNGRADED_TO'
  /** Who has this one is moved to the other one. `migration`. */
  | 'IS_MIGRATED_TO'
  /** The other one takes its place. `substitution`, `isReplacedBy`. */
  | 'IS_SUBSTITUTED_BY'
  /** The other one is the better one to move up to. `isUpgradedTo`, `upgrade`. */
  | 'IS_UPGRADED_TO'
  /** May be added to the other one. `optionalFor`. */
  | 'OPTIONAL_FOR'
  /** Something else; see the catalog's own word. */
  | 'OTHER'
  /** Needs the other one. `requires`, `dependency`, `dependsOn`. */
  | 'REQUIRES';

/** Which values of a characteristic; with neither values nor ends: that there is such a characteristic. */
export type CharacteristicFilter = {
  /** A number of at least this is offered. */
  from?: number | null | undefined;
  /** Name as the product specification has it. */
  name: string;
  /** A number of at most this is offered. */
  to?: number | null | undefined;
  /** Only in this unit, for example `GB`; nothing is converted. */
  unitOfMeasure?: string | null | undefined;
  /** One of these, as a value or within a range that is offered. */
  values?: Array<unknown> | null | undefined;
};

/** One value of a product's characteristic in TMF words. */
export type CharacteristicInput = {
  /** Name as the product specification has it. */
  name: string;
  value: unknown;
};

/** What the checkout waits for. */
export type CheckoutAnswerInput =
  {   /** Lets an offering through that the customer is not qualified for. For agents. */
  approval: ApprovalInput; deposit?: never; guarantee?: never; paymentAction?: never; purchaseApproval?: never; withdrawal?: never; }
  |  { approval?: never;   /** Pays the deposit with this. */
  deposit: PaymentMethodInput; guarantee?: never; paymentAction?: never; purchaseApproval?: never; withdrawal?: never; }
  |  { approval?: never; deposit?: never;   /** Guarantees later bills with this. */
  guarantee: PaymentMethodInput; paymentAction?: never; purchaseApproval?: never; withdrawal?: never; }
  |  { approval?: never; deposit?: never; guarantee?: never;   /** The customer is back from the bank: look again. The answer itself comes from the provider. */
  paymentAction: PaymentActionAnswerInput; purchaseApproval?: never; withdrawal?: never; }
  |  { approval?: never; deposit?: never; guarantee?: never; paymentAction?: never;   /** Decides about a purchase over the buyer's limit. For approvers of the same customer, other than the buyer. */
  purchaseApproval: PurchaseApprovalInput; withdrawal?: never; }
  |  { approval?: never; deposit?: never; guarantee?: never; paymentAction?: never; purchaseApproval?: never;   /** Gives up: everything is given back, and the cart is open again. */
  withdrawal: WithdrawalInput; };

/** Who buys. */
export type CheckoutCustomerInput =
  {   /** An existing customer: the caller, or any for agents. */
  existing: ExistingCustomerInput; new?: never; }
  |  { existing?: never;   /** Somebody the operator does not know yet; created by this checkout. */
  new: NewCustomerInput; };

/** One checkout. */
export type CheckoutInput = {
  /** How bills of a new customer are made. */
  billing?: BillingPreferencesInput | null | undefined;
  cartId: string | number;
  /** `ShoppingCart.version` the shopper has seen; a cart that moved since is refused. */
  cartVersion?: number | null | undefined;
  customer: CheckoutCustomerInput;
  /** Any text of 16 to 200 characters, the same for each repeat of this checkout, for example a UUID. */
  idempotencyKey: string | number;
  /** What differs from line to line: who pays, and from when. */
  lines?: Array<CheckoutLineInput> | null | undefined;
  /** How to pay what is due now; may be absent when nothing is. */
  paymentMethod?: PaymentMethodInput | null | undefined;
  /** Instead of `paymentMethod`: several payments that add up to what is due now. */
  payments?: Array<PaymentShareInput> | null | undefined;
  /** `CheckoutPlan.planHash` the shopper has agreed to: if anything in it has moved since, the answer is `PlanDrift` and nothing has happened. */
  planHash?: string | null | undefined;
  /** The company's own number of this purchase, 1 to 50 characters; needed where the organization says so. It is on the order and on what billing is told. */
  purchaseOrderNumber?: string | null | undefined;
  /** The quote the customer accepted; the order refers to it. TMF648 `Quote`. */
  quote?: QuoteInput | null | undefined;
  /** Usable by then. */
  requestedCompletionDate?: RequestedDateInput | null | undefined;
  /** Do not begin before this; now when absent. */
  requestedStartDate?: RequestedDateInput | null | undefined;
  /** How long the answer may wait for the order, 0 to 30 seconds. */
  waitSeconds?: number | null | undefined;
};

/** What differs for one line of the cart. */
export type CheckoutLineInput = {
  /** Account for this line's charges: the customer's own, or the parent organization's. */
  billingAccountId?: string | number | null | undefined;
  cartItemId: string | number;
  /**
   * Name of a further billing account to open for it; lines with the same name share it. A line whose back end makes the account after the product gets one of
   * its own back end, also under a name that others use.
   */
  newBillingAccount?: string | null | undefined;
  /** Usable by then; overrides the order's. */
  requestedCompletionDate?: RequestedDateInput | null | undefined;
  /** Do not begin before this; overrides the order's. A part of a bundle without its own takes that of its bundle. */
  requestedStartDate?: RequestedDateInput | null | undefined;
  /** A new product only: the minimum term, by the name of one of the offering's terms. It makes an agreement. */
  term?: string | null | undefined;
  /**
   * A new product only: when it ends again, after its start. An offering with a fixed validity (a term named `validity`, as a day pass has) ends by itself that long
   * after its start.
   */
  terminationDate?: RequestedDateInput | null | undefined;
};

/** What to plan: a checkout, of which all but the cart may still be missing. */
export type CheckoutPlanInput = {
  billing?: BillingPreferencesInput | null | undefined;
  cartId: string | number;
  customer?: CheckoutCustomerInput | null | undefined;
  lines?: Array<CheckoutLineInput> | null | undefined;
  paymentMethod?: PaymentMethodInput | null | undefined;
  payments?: Array<PaymentShareInput> | null | undefined;
  purchaseOrderNumber?: string | null | undefined;
  requestedCompletionDate?: RequestedDateInput | null | undefined;
  requestedStartDate?: RequestedDateInput | null | undefined;
};

/** One change of what a bundle holds. */
export type ConfigureChangeChildInput =
  {   /** A new product in the bundle. */
  addItem: AddChildInput; modifyProduct?: never; terminateProduct?: never; }
  |  { addItem?: never;   /** New values for a product in the bundle. */
  modifyProduct: ModifyChildInput; terminateProduct?: never; }
  |  { addItem?: never; modifyProduct?: never;   /** The end of a product in the bundle. */
  terminateProduct: TerminateChildInput; };

/** A change to try. */
export type ConfigureChangeInput = {
  /** Of a bundle: what changes of what it holds; all else stays. */
  children?: Array<ConfigureChangeChildInput> | null | undefined;
  /** The new values; all others stay. */
  configuration?: ProductConfigurationInput | null | undefined;
  productId: string | number;
  /** When; now when absent. */
  requestedStartDate?: RequestedDateInput | null | undefined;
};

/** What a bundle holds of one offering; the same offering may be named again, with other values. */
export type ConfigureChildInput = {
  /** What this one holds, when it is a bundle itself. */
  children?: Array<ConfigureChildInput> | null | undefined;
  /** What the buyer chose; what is left out takes its default. */
  configuration?: ProductConfigurationInput | null | undefined;
  productOfferingId: string | number;
  /** How many in each bundle; 0: none. */
  quantity?: number | null | undefined;
  /** The minimum term, by the name of one of the offering's terms; left out: the only one there is, if there is one. */
  term?: string | null | undefined;
};

/** A new product to check and price. */
export type ConfigureInput = {
  /** What a bundle holds. An offering of the bundle that is not named here comes as often as it does by default. */
  children?: Array<ConfigureChildInput> | null | undefined;
  /** What the buyer chose; what is left out takes its default. */
  configuration?: ProductConfigurationInput | null | undefined;
  productOfferingId: string | number;
  /** How many identical products, 1 to 100. */
  quantity?: number | null | undefined;
  /** The minimum term, by the name of one of the offering's terms; left out: the only one there is, if there is one. */
  term?: string | null | undefined;
};

/** The answer to a challenge. It works once: the challenge is its own key, and a repeat opens nothing. */
export type ConfirmCodeInput = {
  challengeId: string | number;
  /** Six digits, as they were sent. */
  code: string;
};

/** Where a code goes: what somebody signs in with. */
export type ContactPointInput =
  {   /** An e-mail address; capital letters make no difference. */
  email: string; phoneNumber?: never; }
  |  { email?: never;   /** With its country code, for example `+4915550000017`. */
  phoneNumber: string; };

/** What a party is written to or called for. */
export type ContactPurpose =
  /** A cart that was left; only with consent. */
  | 'CART_REMINDERS'
  /** Advertising; only with consent. */
  | 'MARKETING'
  /** What happens to orders and products; allowed unless it was refused. */
  | 'ORDER_UPDATES';

/** What a waiting checkout gets. */
export type ContinueCheckoutInput = {
  answer: CheckoutAnswerInput;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  processId: string | number;
  /** How long the answer may wait for the order, 0 to 30 seconds. */
  waitSeconds?: number | null | undefined;
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

/** A customer for an existing party, created once per key. */
export type CreateCustomerInput = {
  billing?: BillingPreferencesInput | null | undefined;
  idempotencyKey: string | number;
  /** Individual or organization. */
  partyId: string | number;
};

/** A person, created once per key. */
export type CreateIndividualInput = {
  idempotencyKey: string | number;
  individual: NewIndividualInput;
};

/** An organization, created once per key. */
export type CreateOrganizationInput = {
  idempotencyKey: string | number;
  organization: NewOrganizationInput;
};

/** What a person may do for an organization's customer. */
export type CustomerMemberRole =
  /** Buys as well, approves what buyers buy, and says who is a member. */
  | 'APPROVER'
  /** Buys; over the limit an approver is asked. */
  | 'BUYER';

/** TMF629 `Customer.status`. */
export type CustomerStatus =
  | 'ACTIVE'
  | 'CLOSED'
  /** Known, without an accepted order yet. */
  | 'PROSPECTIVE';

/** How the customer's entities come to be. */
export type CustomerStrategy =
  /** The checkout creates them one by one (party, customer, accounts) and orders with references. */
  | 'ENTITIES_FIRST'
  /** The checkout creates them on its way, in one call, after the cart is frozen. The default. */
  | 'ORCHESTRATOR'
  /** The order carries the party by value; order management creates everything after it has acknowledged the order. */
  | 'ORDER_MANAGEMENT';

/** What a buyer can set on a `DataAddOn`. What is absent or null keeps its value, or takes its default. */
export type DataAddOnConfigurationInput = {
  /** Added again by itself when the validity has ended. By default `false`, unless the offering says otherwise. */
  autoRenew?: boolean | null | undefined;
};

/** Where a date comes from. */
export type DateSource =
  /** Neither was given: the order date. */
  | 'DEFAULT'
  | 'ITEM'
  | 'ORDER';

/** A decision about a request. */
export type DecideRequestInput = {
  accept: boolean;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** 1 to 500 characters, shown to the customer. */
  reason: string;
  requestId: string | number;
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

/** Why it is somebody else. */
export type DifferentPartyInput = {
  /** At most 200 characters, for example `Father and son share the address.` */
  reason: string;
};

/** Exactly one of the two. */
export type DuplicateDecisionInput =
  {   /** It is none of them. */
  different: DifferentPartyInput; same?: never; }
  |  { different?: never;   /** It is this one of the candidates. */
  same: SamePartyInput; };

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

/** How far an erasure is. */
export type ErasureState =
  | 'DONE'
  | 'IN_PROGRESS'
  /** Something was open. */
  | 'REFUSED';

/** Where the profile of an eSIM is. GSMA SGP.22. */
export type EsimProfileState =
  /** Deleted from the device, or its SIM is terminated. */
  | 'DELETED'
  /** Installed, switched off. */
  | 'DISABLED'
  /** On the device. */
  | 'DOWNLOADED'
  /** In use. */
  | 'ENABLED'
  /** Installed, not in use. */
  | 'INSTALLED'
  /** Being ordered at the SM-DP+. */
  | 'ORDERED'
  /** Ready to be downloaded with its activation code. */
  | 'RELEASED';

/** An existing customer. */
export type ExistingCustomerInput = {
  /** Account for the new charges; the customer's first one when absent. */
  billingAccountId?: string | number | null | undefined;
  customerId: string | number;
};

/** What a line that fails for good means to the others of its order. */
export type FailurePolicy =
  /** Nothing of the order stays: what was done is undone in reverse order, and what was paid is refunded. */
  | 'ALL_OR_NOTHING'
  /** The others are completed; the order is PARTIAL, and the failed line can be tried again or given up. */
  | 'BEST_EFFORT';

/** How a provider fails. */
export type FaultKind =
  /** Answers late. */
  | 'DELAY'
  /** Says no, for good. */
  | 'REFUSE'
  /** Does what was asked, but the answer is lost. */
  | 'TIMEOUT_AFTER_SUCCESS'
  /** Cannot be reached: no effect, no answer. */
  | 'UNAVAILABLE';

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

/** What a task does. */
export type FulfilmentTaskKind =
  /** Gives the product the SIM its line holds. TMF639. */
  | 'ASSIGN_SIM'
  /** Brings the product of the inventory to its new state: active, changed or terminated. TMF637. */
  | 'COMPLETE_PRODUCT'
  /** Sets up, changes or stops the service in the network. TMF640. */
  | 'CONFIGURE_SERVICE'
  /** Puts the product under an agreement for its minimum term. TMF651. */
  | 'CREATE_AGREEMENT'
  /** Opens the billing account where the billing system wants the product first, and attaches the prices. TMF666. */
  | 'CREATE_BILLING_ACCOUNT'
  /** Tells the customer. TMF681. */
  | 'NOTIFY_CUSTOMER'
  /** Has a team or another system deliver the service. TMF641. */
  | 'ORDER_SERVICE'
  /** Puts the product into the inventory, not yet active. TMF637. */
  | 'PREPARE_PRODUCT'
  /** Gives the product the number its line holds. TMF639. */
  | 'RESERVE_NUMBER'
  /** Takes goods from the stock. TMF687. */
  | 'RESERVE_STOCK'
  /** Sends goods. TMF700. */
  | 'SHIP_GOODS'
  /** Tells billing what to charge from now on. TMF678. */
  | 'START_BILLING';

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

/** A document that proves identity. */
export type IdentificationInput = {
  /** In the future. */
  expiryDate?: string | null | undefined;
  /** The number on it. */
  identificationId: string;
  /** For example `passport` or `nationalId`. */
  identificationType: string;
  issuingAuthority?: string | null | undefined;
  /** Today or before. */
  issuingDate?: string | null | undefined;
};

/** What tells one party from another. */
export type IdentifierKind =
  /** Number in the company register. */
  | 'COMPANY_REGISTER'
  /** Type and number of an identity document, without marks. */
  | 'DOCUMENT'
  /** A mailbox: without case, the tag after `+`, and dots where the provider ignores them. */
  | 'EMAIL'
  /** Full name and birth date; by itself it stops nothing. */
  | 'NAME_BIRTHDATE'
  /** A telephone, as E.164. */
  | 'PHONE'
  | 'VAT_ID';

/** A fault to come. */
export type InjectFaultInput = {
  /** For DELAY. */
  delayMs?: number | null | undefined;
  kind: FaultKind;
  /** Only calls whose reference contains this text; all when absent. */
  match?: string | null | undefined;
  /** Operation of the provider, for example `authorize`, `capture`, `void` or `activate`; any when absent. */
  operation?: string | null | undefined;
  provider: SandboxProvider;
  /** How many calls are hit. */
  times?: number | null | undefined;
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

/** A number for one line of the cart. */
export type LeaseLineInput = {
  /** The cart item that needs the number, for example the mobile plan. */
  cartItemId: string | number;
  msisdn: string;
  /** The cart item that needs the SIM, for example the SIM card; absent: no SIM is leased. */
  simCartItemId?: string | number | null | undefined;
  /** Only to make sure: the kind of SIM is the one that line of the cart is for. */
  simType?: SimType | null | undefined;
};

/** Numbers for lines of a cart. */
export type LeaseNumbersInput = {
  cartId: string | number;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  lines: Array<LeaseLineInput>;
};

/** Which line to join to the own login. */
export type LinkServiceInput = {
  /** Any text of 16 to 200 characters, the same for each repeat of this call; a repeat sends no second code. */
  idempotencyKey: string | number;
  /** The number of the line, with its country code. */
  phoneNumber: string;
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

/** A change of a product in a bundle: only what changes. */
export type ModifyChildInput = {
  /** The new values; all others stay. */
  configuration: ProductConfigurationInput;
  productId: string | number;
};

/** A change of one product: only what changes. */
export type ModifyProductInput = {
  /** The new values; all others stay. With an empty list of `characteristics` the line only refers to the product (NO_CHANGE), so that others can rely on it. */
  configuration: ProductConfigurationInput;
  /** Id of the line, chosen by the caller, unique in this cart; generated when absent. */
  id?: string | number | null | undefined;
  productId: string | number;
  relationships?: Array<ItemRelationshipInput> | null | undefined;
};

/** An amount of money. */
export type MoneyInput = {
  /** ISO 4217. */
  currency: string;
  value: string;
};

/** Where to move the clock. */
export type MoveSandboxClockInput =
  {   /** By so many seconds, at most ten years. Sent again it moves again: `to` is the form that can be repeated. */
  bySeconds: number; reset?: never; to?: never; }
  |  { bySeconds?: never;   /** Back to the real time. */
  reset: boolean; to?: never; }
  |  { bySeconds?: never; reset?: never;   to: RequestedDateInput; };

/** Who becomes a customer. Every field may be absent here: all that is missing comes back at once, as problems. */
export type NewCustomerInput =
  {   individual: NewIndividualInput; organization?: never; }
  |  { individual?: never;   organization: NewOrganizationInput; };

/** A person to create. */
export type NewIndividualInput = {
  address?: PostalAddressInput | null | undefined;
  birthDate?: string | null | undefined;
  /** What e-mail address and phone number may be used for, beyond what follows from the contract. */
  consents?: Array<ContactPurpose> | null | undefined;
  email?: string | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  identification?: IdentificationInput | null | undefined;
  /** With its country code, or as it is dialled in the operator's country. */
  phoneNumber?: string | null | undefined;
  /** Somebody else of the household is a customer with the same e-mail address or telephone; kept with who said so and when. It covers no document, and nobody of the same name and birth date. */
  sharesContact?: boolean | null | undefined;
};

/** An organization to create. */
export type NewOrganizationInput = {
  address?: PostalAddressInput | null | undefined;
  /** Number and court of the company register, for example `HRB 4711 Hamburg`. */
  companyRegisterNumber?: string | null | undefined;
  /** What e-mail address and phone number may be used for, beyond what follows from the contract. */
  consents?: Array<ContactPurpose> | null | undefined;
  email?: string | null | undefined;
  /** The organization this one belongs to; whoever names it must be one of its customers, or an agent. */
  parentOrganizationId?: string | number | null | undefined;
  /** With its country code, or as it is dialled in the operator's country. */
  phoneNumber?: string | null | undefined;
  tradingName?: string | null | undefined;
  /** VAT id with its country code, for example `DE123456789`; of EU members, Great Britain, Norway and Switzerland in the form of that country. */
  vatId?: string | null | undefined;
};

/** How memorable a number is; each class has a price. */
export type NumberClass =
  | 'GOLD'
  | 'SILVER'
  | 'STANDARD';

/** Which cart to offer to an agent. */
export type OfferHandoverInput = {
  cartId: string | number;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
};

/** What can be asked for about a line. */
export type OrderItemActionKind =
  | 'AMEND'
  | 'CANCEL'
  | 'RESCHEDULE';

/** What a search text was. */
export type PartyMatch =
  | 'COMPANY_REGISTER'
  /** TMF629 id of a customer the party is. */
  | 'CUSTOMER_NUMBER'
  /** Number of an identity document. */
  | 'DOCUMENT'
  | 'EMAIL'
  /** The beginning of the full or the family name. */
  | 'NAME'
  | 'PHONE'
  | 'VAT_ID';

/** What to change in a cart, in this order, all or nothing. */
export type PatchCartInput = {
  cartId: string | number;
  /** `ShoppingCart.version` the caller has seen. */
  expectedVersion: number;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  operations: Array<CartOperation>;
};

/** Back from the bank. */
export type PaymentActionAnswerInput = {
  paymentId: string | number;
};

/** How to pay. Never card data: a token of the payment provider. */
export type PaymentMethodInput =
  {   /**
   * A card by the provider's token. The sandbox provider knows `tok_visa` (accepted), `tok_3ds` (asks the customer to confirm), `tok_declined`,
   * `tok_insufficient_funds`, `tok_slow` (3 s), `tok_pending` (the answer comes by webhook), `tok_timeout_after_authorize` (takes effect, but the answer is
   * lost) and `tok_unavailable` (no answer, no effect).
   */
  card: CardInput; redirect?: never; stored?: never; }
  |  { card?: never;   /** By the customer's bank or wallet, to which the browser is sent. */
  redirect: RedirectPaymentInput; stored?: never; }
  |  { card?: never; redirect?: never;   /** A stored one of the customer. */
  stored: StoredPaymentMethodInput; };

/** What kind of way to pay it is. TMF670. */
export type PaymentMethodKind =
  | 'CARD'
  | 'REDIRECT'
  | 'STORED';

/** A part of what is due. */
export type PaymentShareInput = {
  amount: MoneyInput;
  method: PaymentMethodInput;
};

/** TMF676 `Payment.status`. */
export type PaymentStatus =
  /** The bank wants to see the customer. */
  | 'ACTION_REQUIRED'
  /** Set aside; taken when the order is accepted. */
  | 'AUTHORIZED'
  /** The authorization was given back. */
  | 'CANCELED'
  | 'CAPTURED'
  | 'DENIED'
  | 'PARTIALLY_REFUNDED'
  /** About to be asked for. */
  | 'PENDING_AUTHORIZATION'
  | 'REFUNDED'
  /** Asked for, and the answer was lost or is still to come: it is looked up before anything else is done. */
  | 'UNKNOWN';

/** Where a port-in is. */
export type PortInState =
  /** The donor lets the number go; the line is not in service yet. */
  | 'ACCEPTED'
  /** Written down. TMF652 `acknowledged`. */
  | 'ACKNOWLEDGED'
  /** Taken back: by the customer, with the line, or because it was not ordered in time. */
  | 'CANCELLED'
  /** The line has the number. */
  | 'COMPLETED'
  /** The donor does not; `rejection` says what to correct. A temporary number stays. */
  | 'REJECTED'
  /** The line is in service and gets the number on its day. */
  | 'SCHEDULED'
  /** The donor is asked. */
  | 'VALIDATING';

/** What the donor needs to know. Kept until the port-in is over, the authorization code only until the donor has answered. */
export type PortingDonorInput = {
  /** The customer's account there, 1 to 50 characters. */
  accountNumber?: string | null | undefined;
  /** PIN or authorization code that the donor gave the holder, 1 to 50 characters. */
  authorizationCode: string;
  /** Whose number it is there, 1 to 200 characters. */
  holder: string;
  /** Its name, 1 to 100 characters. */
  operator: string;
};

/** A postal address. */
export type PostalAddressInput = {
  city?: string | null | undefined;
  /** ISO 3166-1 alpha-2, for example `DE`. */
  country?: string | null | undefined;
  postCode?: string | null | undefined;
  street?: string | null | undefined;
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

/** From one amount to another, both included; what is left out is open. */
export type PriceRangeFilter = {
  /** By default the currency of most offerings. */
  currency?: string | null | undefined;
  from?: string | null | undefined;
  taxIncluded?: boolean | null | undefined;
  to?: string | null | undefined;
};

/** TMF701 `ProcessFlowStateType`. */
export type ProcessState =
  /** Under way; also while the accepted order is being fulfilled. */
  | 'ACTIVE'
  /** Came to nothing; everything taken was given back. `problems` says why. */
  | 'CANCELLED'
  /** The order is as complete as it will be: its products are as ordered, or those that failed were given up and refunded. */
  | 'COMPLETED'
  /** Stopped; a person has been called. Nothing is lost. `hold` says why when it is a decision that is missing. */
  | 'HOLD'
  /** Waits for the customer; `hold` says for what. Nothing was charged. */
  | 'PENDING';

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

/**
 * Which offerings to list; all given parts must hold, and of a list one of its values: at most 1000, of `characteristics` 50. Ids and names are as the catalog has
 * them.
 */
export type ProductOfferingFilter = {
  /** Of a specification with one of these brands. */
  brands?: Array<string> | null | undefined;
  /** In one of these categories or below it. */
  categoryIds?: Array<string | number> | null | undefined;
  /** Sold in one of these channels, or in all: ids of TMF620 `channel`. */
  channels?: Array<string> | null | undefined;
  /** Values that offerings have or let the buyer choose; all of these must hold. */
  characteristics?: Array<CharacteristicFilter> | null | undefined;
  /** Only these ids. */
  ids?: Array<string | number> | null | undefined;
  /** Bundles only, or none of them. */
  isBundle?: boolean | null | undefined;
  /** TMF620 `lifecycleStatus`; by default `Active` and `Launched`. */
  lifecycleStatus?: Array<string> | null | undefined;
  /** Sold to one of these market segments, or to everybody: ids of TMF620 `marketSegment`. */
  marketSegments?: Array<string> | null | undefined;
  /** What a product with the default values regularly costs each month: before discounts, without usage. */
  monthlyPrice?: PriceRangeFilter | null | undefined;
  /** What a product with the default values costs once. */
  oneTimePrice?: PriceRangeFilter | null | undefined;
  /** Of one of these specifications. */
  productSpecificationIds?: Array<string | number> | null | undefined;
  /** Only offerings that can (or cannot) be bought on their own. TMF620 `isSellable`. */
  sellable?: boolean | null | undefined;
  /**
   * Words, or their beginnings, of name, description, specification, brand, categories and values; at most 200 characters. Case and accents do
   * not matter. A word that no offering has is taken for the nearest one: one letter off from 4 letters, two from 8.
   */
  text?: string | null | undefined;
  /** Valid at this instant. By default now; where `lifecycleStatus` is given, by default whenever. */
  validAt?: string | null | undefined;
};

/** What offerings are sorted by; what has no such price or date comes last, equal ones are sorted by name. */
export type ProductOfferingSort =
  | 'MONTHLY_PRICE_ASC'
  | 'MONTHLY_PRICE_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  /** By the begin of `validFor`, the latest first. */
  | 'NEWEST'
  /** By the begin of `validFor`, the earliest first. */
  | 'OLDEST'
  | 'ONE_TIME_PRICE_ASC'
  | 'ONE_TIME_PRICE_DESC'
  /** All words in the name, then all begun in the name, then the rest. */
  | 'RELEVANCE';

/** TMF622 `ProductOrderStateType`. */
export type ProductOrderState =
  /** Accepted, not begun. */
  | 'ACKNOWLEDGED'
  | 'ASSESSING_CANCELLATION'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'FAILED'
  /** Stopped by an internal problem; a person has been called. */
  | 'HELD'
  | 'IN_PROGRESS'
  /** Some items completed, some failed. */
  | 'PARTIAL'
  /** Waits for something from the customer. */
  | 'PENDING'
  | 'PENDING_CANCELLATION'
  | 'REJECTED';

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

/** Whether a purchase over the limit goes on. */
export type PurchaseApprovalInput = {
  approved: boolean;
  /** 1 to 200 characters, kept with the process. */
  reason: string;
};

/** At most so much. */
export type PurchaseLimitInput = {
  /** ISO 4217 code. */
  currency: string;
  /** More than 0. */
  value: string;
};

/** Where something would be used. TMF673 `GeographicAddress`. */
export type QualificationPlaceInput = {
  city?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  postCode?: string | null | undefined;
  stateOrProvince?: string | null | undefined;
};

/** TMF679 `qualificationItemResult`. */
export type QualificationResult =
  /** May not be bought; see what could be instead. */
  | 'ALTERNATE'
  /** May be bought. */
  | 'QUALIFIED'
  /** May not be bought, and there is nothing to propose. */
  | 'UNQUALIFIED';

/** A reference to an accepted quote. TMF648 `QuoteRef`. */
export type QuoteInput = {
  id: string | number;
  /** Until when it binds; a checkout after that is refused with `QUOTE_EXPIRED`. */
  validUntil: string;
};

/** A payment on the bank's or wallet's own page. */
export type RedirectPaymentInput = {
  /** Name of the way as `paymentMethods` lists it, for example `bankTransfer`. */
  name: string;
  /** Where the browser is sent back to. */
  returnUrl?: string | null | undefined;
};

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

/** Which agreement to end. */
export type RequestAgreementCancellationInput = {
  agreementId: string | number;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** 1 to 500 characters. */
  reason: string;
};

/** Whose data is to be erased, once per key. */
export type RequestErasureInput = {
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** A TMF632 individual. */
  partyId: string | number;
};

/** A number to bring along. */
export type RequestPortInInput = {
  cartId: string | number;
  /** The line that is to have the number, for example the mobile plan. */
  cartItemId: string | number;
  donor: PortingDonorInput;
  /** Any text of 1 to 200 characters, the same for each repeat of this call; the authorization code does not decide whether a call is a repeat. */
  idempotencyKey: string | number;
  msisdn: string;
  /** The line that needs a SIM, for example the SIM card. Without a temporary number its SIM is held with this request; otherwise it comes with the lease of that number. */
  simCartItemId?: string | number | null | undefined;
  /** In the operator's zone; tomorrow at the earliest, in 180 days at the latest. */
  wantedDate: string;
  /** The line is used with another number until then. False: a number that is leased for the line is given back. */
  withTemporaryNumber?: boolean;
};

/** What to move. */
export type RequestRescheduleInput = {
  customerOrderId: string | number;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** Lines to move; the end of a window has the id of its line followed by `:end`. */
  itemIds: Array<string | number>;
  /** 1 to 500 characters. */
  reason?: string | null | undefined;
  requestedStartDate: RequestedDateInput;
};

/** When something shall happen: an instant, or what the clock on the wall shows in a zone. */
export type RequestedDateInput =
  {   /** An instant, with its offset. */
  instant: string; wallClock?: never; }
  |  { instant?: never;   /** A date, with or without a time of day, in a zone. */
  wallClock: WallClockInput; };

/** What kind of thing is missing. */
export type RequirementKind =
  /** A field of the customer. */
  | 'CUSTOMER_DATA'
  /** The cart needs a customer who exists already: sign in, or register first. */
  | 'EXISTING_CUSTOMER'
  | 'PAYMENT_METHOD'
  /** The number the company gives its purchase. */
  | 'PURCHASE_ORDER_NUMBER'
  /** A phone number or a SIM for a line. */
  | 'RESOURCE';

/** What an agent decides about a suspected duplicate. */
export type ResolveDuplicateInput = {
  decision: DuplicateDecisionInput;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  resolutionToken: string | number;
};

/** Where a resource is in its life. */
export type ResourceState =
  /** Belongs to a product. */
  | 'ASSIGNED'
  /** Free. */
  | 'AVAILABLE'
  /** Taken out of use by an agent. */
  | 'BLOCKED'
  /** With another operator: it left us, or went back to the operator whose range it is from. */
  | 'PORTED_OUT'
  /** On its way to us: another operator's number that a line is to have. Nobody else can have it or ask for it. */
  | 'PORTING_IN'
  /** On its way to another operator; until the day it still belongs to its product. */
  | 'PORTING_OUT'
  /** A number that rests after its product ended. */
  | 'QUARANTINED'
  /** Held by a cart or a checkout. TMF639 `reserved`. */
  | 'RESERVED'
  /** A SIM whose product has ended or that was replaced; it is never used again. */
  | 'TERMINATED';

/** Which cart to hand back. */
export type ReturnHandoverInput = {
  cartId: string | number;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
};

/** What a buyer can set on a `RoamingOption`. What is absent or null keeps its value, or takes its default. */
export type RoamingOptionConfigurationInput = {
  /** Mobile data abroad stops for the day after this volume; without a value it does not stop. In `GB`, 1 to 20. */
  dailyDataLimit?: number | null | undefined;
  /** Mobile data may be used abroad; off means calls and messages only. By default `true`, unless the offering says otherwise. */
  dataRoaming?: boolean | null | undefined;
};

/** The candidate that it is. */
export type SamePartyInput = {
  partyId: string | number;
};

/** A sandbox provider. */
export type SandboxProvider =
  | 'BILLING'
  /** Finds a new customer whose e-mail address is tagged `+high` or `+medium`, as in `ada+high@example.com`, to be such a risk; everybody else is `LOW`. */
  | 'CREDIT_CHECK'
  | 'DELIVERY'
  /** The SM-DP+ that prepares eSIM profiles. */
  | 'ESIM'
  | 'NOTIFICATION'
  | 'PAYMENT'
  /**
   * The clearing house of number porting. Its donors reject the authorization code `0000`, the account number `0000` and the holder `Nobody`, and answer `9999` only
   * when they are asked again an hour later.
   */
  | 'PORTING'
  | 'SERVICE_ACTIVATION'
  | 'SERVICE_ORDER'
  | 'STOCK';

/** The line it is for. */
export type ServiceActionLineInput =
  {   /** Its number: of the caller, or any for agents and services. */
  msisdn: string; productId?: never; }
  |  { msisdn?: never;   productId: string | number; };

/** A new login. */
export type SignUpInput = {
  contactPoint: ContactPointInput;
  /** 1 to 100 characters. TMF632 `Individual.familyName`. */
  familyName: string;
  /** 1 to 100 characters. TMF632 `Individual.givenName`. */
  givenName: string;
  /** Any text of 16 to 200 characters, the same for each repeat of this call; a repeat sends no second code. */
  idempotencyKey: string | number;
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

/** Kind of SIM. */
export type SimType =
  | 'ESIM'
  | 'PHYSICAL';

/** A stored payment method. */
export type StoredPaymentMethodInput = {
  paymentMethodId: string | number;
  returnUrl?: string | null | undefined;
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
  productId: string | number;
};

/** The end of one product. */
export type TerminateProductInput = {
  /** Id of the line, chosen by the caller, unique in this cart; generated when absent. */
  id?: string | number | null | undefined;
  productId: string | number;
  relationships?: Array<ItemRelationshipInput> | null | undefined;
};

/** A service action for a line. */
export type TriggerServiceActionInput = {
  /** Upper or lower case. */
  code: string;
  line: ServiceActionLineInput;
  /** Id of the message, 1 to 200 characters: the same message, sent again, is the same order. */
  messageId: string | number;
  /** When; now when absent. */
  requestedStartDate?: RequestedDateInput | null | undefined;
  /** How long the answer may wait for the order, 0 to 30 seconds. */
  waitSeconds?: number | null | undefined;
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

/** What the clock on the wall shows. */
export type WallClockInput = {
  date: string;
  /**
   * Midnight when absent. A time that the clocks skip on that day means as long after the gap as it is after the gap's start (02:30 becomes 03:30); one that occurs
   * twice means the first.
   */
  time?: string | null | undefined;
  /** The operator's own zone when absent. */
  timeZone?: string | null | undefined;
};

/** The end of a checkout that waits. */
export type WithdrawalInput = {
  /** 1 to 200 characters, kept with the process. */
  reason: string;
};

export type BrowseOfferingsQueryVariables = Exact<{
  filter?: ProductOfferingFilter | null | undefined;
}>;


export type BrowseOfferingsQuery = { productOfferings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string }, conditions: Array<{ name: string, value: unknown }> }>, configurableCharacteristics: Array<{ name: string, mandatory: boolean, allowedValues: Array<{ value: unknown, isDefault: boolean, priceEffects: Array<{ name: string, period: string | null, amount: { value: string, currency: string } }> }> }> }> } };

export type CreateCartMutationVariables = Exact<{
  input: CreateCartInput;
}>;


export type CreateCartMutation = { createCart:
    | { __typename: 'CreateCartSuccess', accessToken: string | null, cart: { id: string, version: number, state: CartState } }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'InputProblem', code: string, reason: string }
   };

export type FillCartMutationVariables = Exact<{
  input: PatchCartInput;
}>;


export type FillCartMutation = { patchCart:
    | { __typename: 'CartConflictError', code: string, reason: string }
    | { __typename: 'CartRejected', problems: Array<
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PatchCartSuccess', cart: { id: string, version: number, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, name: string, action: ItemAction, resourceSpecifications: Array<string>, configuration:
            | { coverage: MobileLineCoverage | null, dataAllowance: { amount: number, units: string } | null }
            | Record<PropertyKey, never>
          , prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }> }>, problems: Array<
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
        > } }
   };

export type ChooseNumberQueryVariables = Exact<{
  filter?: AvailableNumbersFilter | null | undefined;
}>;


export type ChooseNumberQuery = { availableNumbers: Array<{ value: string, class: NumberClass, price: { value: string, currency: string } }> };

export type LeaseNumberMutationVariables = Exact<{
  input: LeaseNumbersInput;
}>;


export type LeaseNumberMutation = { leaseNumbers:
    | { __typename: 'IdempotencyConflictError', code: string, recover: Array<{ operation: string, description: string }> }
    | { __typename: 'LeaseRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'NumberLease', expiresAt: string, lines: Array<{ cartItemId: string, msisdn: { id: string, value: string, class: NumberClass }, price: { value: string, currency: string }, iccid: { id: string, value: string, simType: SimType } | null }> }
    | { __typename: 'NumberTakenError', reason: string, code: string, suggestions: Array<{ value: string }>, recover: Array<{ operation: string, description: string }> }
   };

export type PaymentMethodsQueryVariables = Exact<{
  cartId: string | number;
}>;


export type PaymentMethodsQuery = { paymentMethods: Array<{ kind: PaymentMethodKind, name: string, eligible: boolean, reason: string | null }> | null };

export type CheckoutPlanQueryVariables = Exact<{
  input: CheckoutPlanInput;
}>;


export type CheckoutPlanQuery = { checkoutPlan: { planHash: string, strategy: CustomerStrategy, dueNow: { value: string, currency: string }, monthly: { value: string, currency: string }, deposit: { value: string, currency: string } | null, requirements: Array<{ kind: RequirementKind, path: Array<string>, reason: string }>, problems: Array<
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
    >, tasks: Array<{ key: string, name: string, cartItemId: string | null, system: string | null, api: string | null, dependsOn: Array<string>, pointOfNoReturn: boolean }>, systems: Array<{ name: string, cartItemIds: Array<string> }>, parts: Array<{ requestedStartDate: string | null, cartItemIds: Array<string> }> } | null };

export type CheckoutMutationVariables = Exact<{
  input: CheckoutInput;
}>;


export type CheckoutMutation = { checkout:
    | { __typename: 'ActionRequired', process: { id: string, hold:
          | { __typename: 'DepositRequired', code: string, reason: string, until: string }
          | { __typename: 'OfferingNotQualified', code: string, reason: string, until: string }
          | { __typename: 'PaymentActionRequired', code: string, reason: string, until: string }
          | { __typename: 'PaymentMethodRequired', code: string, reason: string, until: string }
          | { __typename: 'PurchaseApprovalRequired', code: string, reason: string, until: string }
         | null } | null }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, process: { id: string, state: ProcessState } | null }
    | { __typename: 'CheckoutProcess', id: string, state: ProcessState, tasks: Array<{ name: string, state: TaskState }>, result: { productOrder: { id: string, state: ProductOrderState }, customer: { id: string } | null } | null, problems: Array<
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
      > }
    | { __typename: 'CheckoutRejected', problems: Array<
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PlanDrift', changes: Array<{ path: Array<string>, before: unknown, after: unknown }>, newPlan: { planHash: string } }
   };

export type FollowProcessQueryVariables = Exact<{
  id: string | number;
}>;


export type FollowProcessQuery = { checkoutProcess: { id: string, state: ProcessState, tasks: Array<{ name: string, state: TaskState, attempts: number, startedAt: string | null, completedAt: string | null, lastError: string | null }>, result: { productOrder: { id: string, state: ProductOrderState, items: Array<
          | { id: string, state: ProductOrderState, product:
              | { id: string }
              | { name: string }
             }
          | { id: string, state: ProductOrderState }
          | { id: string, state: ProductOrderState }
          | { id: string, state: ProductOrderState }
        > } } | null } | null };

export type EverythingLinkedQueryVariables = Exact<{
  id: string | number;
}>;


export type EverythingLinkedQuery = { productOrder: { id: string, state: ProductOrderState, customer: { id: string, name: string, status: CustomerStatus, party:
        | { __typename: 'Individual', id: string, name: string, contactMedia: Array<{ mediumType: string, emailAddress: string | null }>, customers: Array<{ id: string }> }
        | { __typename: 'Organization', id: string, name: string }
      , accounts: Array<{ id: string, name: string, billingAccounts: Array<{ id: string }> }>, productOrders: { totalCount: number }, products: { nodes: Array<
          | { id: string, name: string, status: ProductStatus }
          | { id: string, name: string, status: ProductStatus }
          | { id: string, name: string, status: ProductStatus }
          | { id: string, name: string, status: ProductStatus }
          | { id: string, name: string, status: ProductStatus }
          | { id: string, name: string, status: ProductStatus }
          | { id: string, name: string, status: ProductStatus }
          | { id: string, name: string, status: ProductStatus }
          | { id: string, name: string, status: ProductStatus }
          | { id: string, name: string, status: ProductStatus }
          | { id: string, name: string, status: ProductStatus }
        > } } | null, billingAccount: { id: string, state: string, payments: Array<{ id: string, status: PaymentStatus }>, products: { totalCount: number } } | null, parent: { id: string, payments: Array<{ id: string, status: PaymentStatus, authorizationCode: string | null, amount: { value: string, currency: string } }>, checkoutProcess: { id: string, state: ProcessState } | null }, items: Array<
      | { id: string, action: ItemAction, state: ProductOrderState, productOffering: { id: string, name: string }, product:
          | { product:
              | { __typename: 'DataAddOn', id: string, status: ProductStatus, productOffering: { name: string }, resources: Array<
                  | { __typename: 'Iccid', value: string, state: ResourceState, product:
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
                     | null }
                  | { __typename: 'Msisdn', value: string, state: ResourceState, product:
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
                     | null }
                >, relationships: Array<{ type: ItemRelationshipType, product:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }>, productOrders: Array<{ id: string }> }
              | { __typename: 'Device', id: string, status: ProductStatus, productOffering: { name: string }, resources: Array<
                  | { __typename: 'Iccid', value: string, state: ResourceState, product:
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
                     | null }
                  | { __typename: 'Msisdn', value: string, state: ResourceState, product:
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
                     | null }
                >, relationships: Array<{ type: ItemRelationshipType, product:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }>, productOrders: Array<{ id: string }> }
              | { __typename: 'FibreAccess', id: string, status: ProductStatus, productOffering: { name: string }, resources: Array<
                  | { __typename: 'Iccid', value: string, state: ResourceState, product:
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
                     | null }
                  | { __typename: 'Msisdn', value: string, state: ResourceState, product:
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
                     | null }
                >, relationships: Array<{ type: ItemRelationshipType, product:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }>, productOrders: Array<{ id: string }> }
              | { __typename: 'GenericProduct', id: string, status: ProductStatus, productOffering: { name: string }, resources: Array<
                  | { __typename: 'Iccid', value: string, state: ResourceState, product:
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
                     | null }
                  | { __typename: 'Msisdn', value: string, state: ResourceState, product:
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
                     | null }
                >, relationships: Array<{ type: ItemRelationshipType, product:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }>, productOrders: Array<{ id: string }> }
              | { __typename: 'HomeBundle', id: string, status: ProductStatus, productOffering: { name: string }, resources: Array<
                  | { __typename: 'Iccid', value: string, state: ResourceState, product:
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
                     | null }
                  | { __typename: 'Msisdn', value: string, state: ResourceState, product:
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
                     | null }
                >, relationships: Array<{ type: ItemRelationshipType, product:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }>, productOrders: Array<{ id: string }> }
              | { __typename: 'MobileLine', coverage: MobileLineCoverage, id: string, status: ProductStatus, dataAllowance: { amount: number, units: string }, productOffering: { name: string }, resources: Array<
                  | { __typename: 'Iccid', value: string, state: ResourceState, product:
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
                     | null }
                  | { __typename: 'Msisdn', value: string, state: ResourceState, product:
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
                     | null }
                >, relationships: Array<{ type: ItemRelationshipType, product:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }>, productOrders: Array<{ id: string }> }
              | { __typename: 'RoamingDiscount', id: string, status: ProductStatus, productOffering: { name: string }, resources: Array<
                  | { __typename: 'Iccid', value: string, state: ResourceState, product:
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
                     | null }
                  | { __typename: 'Msisdn', value: string, state: ResourceState, product:
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
                     | null }
                >, relationships: Array<{ type: ItemRelationshipType, product:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }>, productOrders: Array<{ id: string }> }
              | { __typename: 'RoamingOption', id: string, status: ProductStatus, productOffering: { name: string }, resources: Array<
                  | { __typename: 'Iccid', value: string, state: ResourceState, product:
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
                     | null }
                  | { __typename: 'Msisdn', value: string, state: ResourceState, product:
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
                     | null }
                >, relationships: Array<{ type: ItemRelationshipType, product:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }>, productOrders: Array<{ id: string }> }
              | { __typename: 'SimCard', id: string, status: ProductStatus, productOffering: { name: string }, resources: Array<
                  | { __typename: 'Iccid', value: string, state: ResourceState, product:
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
                     | null }
                  | { __typename: 'Msisdn', value: string, state: ResourceState, product:
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
                     | null }
                >, relationships: Array<{ type: ItemRelationshipType, product:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }>, productOrders: Array<{ id: string }> }
              | { __typename: 'TvService', id: string, status: ProductStatus, productOffering: { name: string }, resources: Array<
                  | { __typename: 'Iccid', value: string, state: ResourceState, product:
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
                     | null }
                  | { __typename: 'Msisdn', value: string, state: ResourceState, product:
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
                     | null }
                >, relationships: Array<{ type: ItemRelationshipType, product:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }>, productOrders: Array<{ id: string }> }
              | { __typename: 'VoiceAddOn', id: string, status: ProductStatus, productOffering: { name: string }, resources: Array<
                  | { __typename: 'Iccid', value: string, state: ResourceState, product:
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
                     | null }
                  | { __typename: 'Msisdn', value: string, state: ResourceState, product:
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
                     | null }
                >, relationships: Array<{ type: ItemRelationshipType, product:
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                   }>, productOrders: Array<{ id: string }> }
             | null }
          | Record<PropertyKey, never>
         }
      | { id: string, action: ItemAction, state: ProductOrderState }
      | { id: string, action: ItemAction, state: ProductOrderState }
      | { id: string, action: ItemAction, state: ProductOrderState }
    > } | null };

export type ProcessFlowQueryVariables = Exact<{
  id: string | number;
}>;


export type ProcessFlowQuery = { processFlow: { id: string, name: string, state: ProcessState, tmf: unknown, relatedEntities: Array<{ role: string, referredType: string, id: string }>, children: Array<{ id: string, name: string, state: ProcessState, tasks: Array<{ name: string, itemId: string | null, state: TaskState, attempts: number, exchanges: Array<{ provider: string, operation: string, durationMs: number, request: unknown, response: unknown, error: { code: string, message: string, retryable: boolean } | null }> }> }> } | null };

export type SetClockMutationVariables = Exact<{
  input: MoveSandboxClockInput;
}>;


export type SetClockMutation = { moveSandboxClock:
    | { __typename: 'InputProblem', code: string, reason: string }
    | { __typename: 'MoveSandboxClockSuccess', clock: { now: string, offsetSeconds: number }, fired: Array<{ id: string, part: number, state: ProductOrderState, requestedStartDate: string | null, items: Array<
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
        > }> }
   };

export type CartForWindowMutationVariables = Exact<{
  input: CreateCartInput;
}>;


export type CartForWindowMutation = { createCart:
    | { __typename: 'CreateCartSuccess', cart: { id: string, version: number } }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'InputProblem', code: string, reason: string }
   };

export type FillWindowMutationVariables = Exact<{
  input: PatchCartInput;
}>;


export type FillWindowMutation = { patchCart:
    | { __typename: 'CartConflictError', code: string, reason: string }
    | { __typename: 'CartRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PatchCartSuccess', cart: { id: string, version: number, items: Array<{ id: string, action: ItemAction, name: string, prices: Array<{ name: string, period: string | null, amount: { value: string } }> }>, problems: Array<
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
        > } }
   };

export type PlanWindowQueryVariables = Exact<{
  input: CheckoutPlanInput;
}>;


export type PlanWindowQuery = { checkoutPlan: { parts: Array<{ number: number, requestedStartDate: string | null, expectedCompletionDate: string, system: string | null, follows: Array<number>, items: Array<{ id: string, action: ItemAction, cartItemId: string }> }>, windowCharges: Array<{ cartItemId: string, from: string, until: string, amount: { value: string, currency: string } }>, problems: Array<
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
    > } | null };

export type CheckoutWindowMutationVariables = Exact<{
  input: CheckoutInput;
}>;


export type CheckoutWindowMutation = { checkout:
    | { __typename: 'ActionRequired' }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string }
    | { __typename: 'CheckoutProcess', id: string, state: ProcessState, result: { customerOrder: { id: string, state: ProductOrderState, parts: Array<{ id: string, part: number, state: ProductOrderState, requestedStartDate: string | null }> } } | null, problems: Array<
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
      > }
    | { __typename: 'CheckoutRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PlanDrift' }
   };

export type OrderAndPartsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderAndPartsQuery = { customerOrder: { id: string, state: ProductOrderState, timeZone: string, parts: Array<{ id: string, part: number, state: ProductOrderState, requestedStartDate: string | null, isLate: boolean, follows: Array<{ part: number }>, items: Array<
        | { id: string, action: ItemAction, windowCharge: { value: string, currency: string } | null, effectiveRequestedStartDate: { value: string, source: DateSource, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, reason: string | null, fee: { value: string } | null }> }
        | { id: string, action: ItemAction, broughtBy: { id: string } | null, product:
            | { __typename: 'ProductRef', id: string }
            | { __typename: 'ProductValue', name: string }
          , effectiveRequestedStartDate: { value: string, source: DateSource, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, reason: string | null, fee: { value: string } | null }> }
        | { id: string, action: ItemAction, effectiveRequestedStartDate: { value: string, source: DateSource, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, reason: string | null, fee: { value: string } | null }> }
        | { id: string, action: ItemAction, effectiveRequestedStartDate: { value: string, source: DateSource, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, reason: string | null, fee: { value: string } | null }> }
      > }> } | null };

export type RescheduleDiscountMutationVariables = Exact<{
  input: RequestRescheduleInput;
}>;


export type RescheduleDiscountMutation = { requestReschedule:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'OrderRequestRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'RequestRescheduleSuccess', request: { id: string, state: TaskRequestState, requestedStartDate: string, customerOrder: { parts: Array<{ part: number, state: ProductOrderState, requestedStartDate: string | null }> } } }
   };

export type FirstDayMutationVariables = Exact<{
  input: MoveSandboxClockInput;
}>;


export type FirstDayMutation = { moveSandboxClock:
    | { __typename: 'InputProblem', code: string, reason: string }
    | { __typename: 'MoveSandboxClockSuccess', clock: { now: string, offsetSeconds: number }, fired: Array<{ id: string, part: number, state: ProductOrderState, requestedStartDate: string | null, items: Array<
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
        > }> }
   };

export type DiscountIsThereQueryVariables = Exact<{
  id: string | number;
}>;


export type DiscountIsThereQuery = { customerOrder: { state: ProductOrderState, items: Array<
      | { id: string, action: ItemAction, state: ProductOrderState, product:
          | { __typename: 'ProductRef', id: string }
          | { __typename: 'ProductValue' }
         }
      | { id: string, action: ItemAction, state: ProductOrderState }
      | { id: string, action: ItemAction, state: ProductOrderState }
      | { id: string, action: ItemAction, state: ProductOrderState }
    > } | null };

export type ThroughTimeQueryVariables = Exact<{
  id: string | number;
  later: string;
}>;


export type ThroughTimeQuery = { product:
    | { id: string, status: ProductStatus, startDate: string | null, upcoming: Array<{ date: string | null, action: ItemAction }>, asOf: { status: ProductStatus, isPlanned: boolean } | null, history: Array<{ version: number, action: ItemAction, validFrom: string }> }
    | { id: string, status: ProductStatus, startDate: string | null, upcoming: Array<{ date: string | null, action: ItemAction }>, asOf: { status: ProductStatus, isPlanned: boolean } | null, history: Array<{ version: number, action: ItemAction, validFrom: string }> }
    | { id: string, status: ProductStatus, startDate: string | null, upcoming: Array<{ date: string | null, action: ItemAction }>, asOf: { status: ProductStatus, isPlanned: boolean } | null, history: Array<{ version: number, action: ItemAction, validFrom: string }> }
    | { id: string, status: ProductStatus, startDate: string | null, upcoming: Array<{ date: string | null, action: ItemAction }>, asOf: { status: ProductStatus, isPlanned: boolean } | null, history: Array<{ version: number, action: ItemAction, validFrom: string }> }
    | { id: string, status: ProductStatus, startDate: string | null, upcoming: Array<{ date: string | null, action: ItemAction }>, asOf: { status: ProductStatus, isPlanned: boolean } | null, history: Array<{ version: number, action: ItemAction, validFrom: string }> }
    | { id: string, status: ProductStatus, startDate: string | null, upcoming: Array<{ date: string | null, action: ItemAction }>, asOf: { status: ProductStatus, isPlanned: boolean } | null, history: Array<{ version: number, action: ItemAction, validFrom: string }> }
    | { id: string, status: ProductStatus, startDate: string | null, upcoming: Array<{ date: string | null, action: ItemAction }>, asOf: { status: ProductStatus, isPlanned: boolean } | null, history: Array<{ version: number, action: ItemAction, validFrom: string }> }
    | { id: string, status: ProductStatus, startDate: string | null, upcoming: Array<{ date: string | null, action: ItemAction }>, asOf: { status: ProductStatus, isPlanned: boolean } | null, history: Array<{ version: number, action: ItemAction, validFrom: string }> }
    | { id: string, status: ProductStatus, startDate: string | null, upcoming: Array<{ date: string | null, action: ItemAction }>, asOf: { status: ProductStatus, isPlanned: boolean } | null, history: Array<{ version: number, action: ItemAction, validFrom: string }> }
    | { id: string, status: ProductStatus, startDate: string | null, upcoming: Array<{ date: string | null, action: ItemAction }>, asOf: { status: ProductStatus, isPlanned: boolean } | null, history: Array<{ version: number, action: ItemAction, validFrom: string }> }
    | { id: string, status: ProductStatus, startDate: string | null, upcoming: Array<{ date: string | null, action: ItemAction }>, asOf: { status: ProductStatus, isPlanned: boolean } | null, history: Array<{ version: number, action: ItemAction, validFrom: string }> }
   | null };

export type LastDayMutationVariables = Exact<{
  input: MoveSandboxClockInput;
}>;


export type LastDayMutation = { moveSandboxClock:
    | { __typename: 'InputProblem', code: string, reason: string }
    | { __typename: 'MoveSandboxClockSuccess', clock: { now: string, offsetSeconds: number }, fired: Array<{ id: string, part: number, state: ProductOrderState, requestedStartDate: string | null, items: Array<
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
        > }> }
   };

export type DayRoamerMutationVariables = Exact<{
  input: TriggerServiceActionInput;
}>;


export type DayRoamerMutation = { triggerServiceAction:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'ServiceActionRejected', problems: Array<
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
      > }
    | { __typename: 'TriggerServiceActionSuccess', process: { id: string, state: ProcessState, result: { customerOrder: { parts: Array<{ part: number, state: ProductOrderState, requestedStartDate: string | null }> } } | null } }
   };

export type CustomerTimelineQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerTimelineQuery = { customer: { id: string, timeline: { nodes: Array<{ at: string, summary: string, entityType: string, entityId: string }> } } | null };

export type ContractQueryVariables = Exact<{
  id: string | number;
}>;


export type ContractQuery = { product:
    | { id: string, agreement: { id: string, name: string, status: AgreementStatus, period: { startDateTime: string | null, endDateTime: string | null } } | null }
    | { id: string, agreement: { id: string, name: string, status: AgreementStatus, period: { startDateTime: string | null, endDateTime: string | null } } | null }
    | { id: string, agreement: { id: string, name: string, status: AgreementStatus, period: { startDateTime: string | null, endDateTime: string | null } } | null }
    | { id: string, agreement: { id: string, name: string, status: AgreementStatus, period: { startDateTime: string | null, endDateTime: string | null } } | null }
    | { id: string, agreement: { id: string, name: string, status: AgreementStatus, period: { startDateTime: string | null, endDateTime: string | null } } | null }
    | { id: string, agreement: { id: string, name: string, status: AgreementStatus, period: { startDateTime: string | null, endDateTime: string | null } } | null }
    | { id: string, agreement: { id: string, name: string, status: AgreementStatus, period: { startDateTime: string | null, endDateTime: string | null } } | null }
    | { id: string, agreement: { id: string, name: string, status: AgreementStatus, period: { startDateTime: string | null, endDateTime: string | null } } | null }
    | { id: string, agreement: { id: string, name: string, status: AgreementStatus, period: { startDateTime: string | null, endDateTime: string | null } } | null }
    | { id: string, agreement: { id: string, name: string, status: AgreementStatus, period: { startDateTime: string | null, endDateTime: string | null } } | null }
    | { id: string, agreement: { id: string, name: string, status: AgreementStatus, period: { startDateTime: string | null, endDateTime: string | null } } | null }
   | null };

export type CancelContractMutationVariables = Exact<{
  input: RequestAgreementCancellationInput;
}>;


export type CancelContractMutation = { requestAgreementCancellation:
    | { __typename: 'AgreementRejected', problems: Array<
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'RequestAgreementCancellationSuccess', isExisting: boolean, request: { id: string, state: TaskRequestState, requestedAt: string, reviewUntil: string | null } }
   };

export type DecideRequestMutationVariables = Exact<{
  input: DecideRequestInput;
}>;


export type DecideRequestMutation = { decideAgreementRequest:
    | { __typename: 'AgreementRequestSuccess', request:
        | { id: string, state: TaskRequestState, decision: { accepted: boolean, by: string | null, reason: string | null } | null }
        | { id: string, state: TaskRequestState, decision: { accepted: boolean, by: string | null, reason: string | null } | null }
        | { id: string, state: TaskRequestState, decision: { accepted: boolean, by: string | null, reason: string | null } | null }
        | { id: string, state: TaskRequestState, decision: { accepted: boolean, by: string | null, reason: string | null } | null }
       }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'InputProblem', code: string, reason: string }
   };

export type ResetClockMutationVariables = Exact<{
  input: MoveSandboxClockInput;
}>;


export type ResetClockMutation = { moveSandboxClock:
    | { __typename: 'InputProblem', code: string, reason: string }
    | { __typename: 'MoveSandboxClockSuccess', clock: { now: string, offsetSeconds: number }, fired: Array<{ id: string, part: number, state: ProductOrderState, requestedStartDate: string | null, items: Array<
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
          | { id: string, action: ItemAction, state: ProductOrderState }
        > }> }
   };

export type CartForChangeMutationVariables = Exact<{
  input: CreateCartInput;
}>;


export type CartForChangeMutation = { createCart:
    | { __typename: 'CreateCartSuccess', cart: { id: string, version: number, customer: { id: string } | null } }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'InputProblem' }
   };

export type ChangeCoverageMutationVariables = Exact<{
  input: PatchCartInput;
}>;


export type ChangeCoverageMutation = { patchCart:
    | { __typename: 'CartConflictError', code: string, reason: string }
    | { __typename: 'CartRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PatchCartSuccess', cart: { id: string, version: number, items: Array<{ id: string, action: ItemAction, product:
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
           | null, configuration:
            | { coverage: MobileLineCoverage | null }
            | Record<PropertyKey, never>
          , prices: Array<{ name: string, period: string | null, amount: { value: string } }> }> } }
   };

export type CheckoutChangeMutationVariables = Exact<{
  input: CheckoutInput;
}>;


export type CheckoutChangeMutation = { checkout:
    | { __typename: 'ActionRequired' }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string }
    | { __typename: 'CheckoutProcess', id: string, state: ProcessState, result: { productOrder: { id: string, state: ProductOrderState, items: Array<
            | { product: { id: string }, delta:
                | { coverage: MobileLineCoverage | null }
                | Record<PropertyKey, never>
               }
            | Record<PropertyKey, never>
          > } } | null, problems: Array<
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
      > }
    | { __typename: 'CheckoutRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PlanDrift' }
   };

export type CartToTerminateMutationVariables = Exact<{
  input: CreateCartInput;
}>;


export type CartToTerminateMutation = { createCart:
    | { __typename: 'CreateCartSuccess', cart: { id: string, version: number } }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'InputProblem' }
   };

export type TerminateLineMutationVariables = Exact<{
  input: PatchCartInput;
}>;


export type TerminateLineMutation = { patchCart:
    | { __typename: 'CartConflictError' }
    | { __typename: 'CartRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'PatchCartSuccess', cart: { id: string, version: number, items: Array<{ id: string, action: ItemAction, product:
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
           | null }> } }
   };

export type CheckoutTerminationMutationVariables = Exact<{
  input: CheckoutInput;
}>;


export type CheckoutTerminationMutation = { checkout:
    | { __typename: 'ActionRequired' }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string }
    | { __typename: 'CheckoutProcess', id: string, state: ProcessState, result: { productOrder: { id: string, state: ProductOrderState, items: Array<
            | { action: ItemAction }
            | { action: ItemAction, product:
                | { __typename: 'ProductRef', id: string }
                | { __typename: 'ProductValue' }
               }
            | { action: ItemAction }
            | { action: ItemAction }
          > } } | null }
    | { __typename: 'CheckoutRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PlanDrift' }
   };

export type ProductHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductHistoryQuery = { product:
    | { __typename: 'DataAddOn', id: string, status: ProductStatus, version: number, history: Array<{ version: number, action: ItemAction, status: ProductStatus, validFrom: string, orderItemId: string | null, productOrder: { id: string, state: ProductOrderState } | null, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
         }>, resources: Array<
        | { value: string, state: ResourceState }
        | { value: string, state: ResourceState }
      > }
    | { __typename: 'Device', id: string, status: ProductStatus, version: number, history: Array<{ version: number, action: ItemAction, status: ProductStatus, validFrom: string, orderItemId: string | null, productOrder: { id: string, state: ProductOrderState } | null, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
         }>, resources: Array<
        | { value: string, state: ResourceState }
        | { value: string, state: ResourceState }
      > }
    | { __typename: 'FibreAccess', id: string, status: ProductStatus, version: number, history: Array<{ version: number, action: ItemAction, status: ProductStatus, validFrom: string, orderItemId: string | null, productOrder: { id: string, state: ProductOrderState } | null, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
         }>, resources: Array<
        | { value: string, state: ResourceState }
        | { value: string, state: ResourceState }
      > }
    | { __typename: 'GenericProduct', id: string, status: ProductStatus, version: number, history: Array<{ version: number, action: ItemAction, status: ProductStatus, validFrom: string, orderItemId: string | null, productOrder: { id: string, state: ProductOrderState } | null, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
         }>, resources: Array<
        | { value: string, state: ResourceState }
        | { value: string, state: ResourceState }
      > }
    | { __typename: 'HomeBundle', id: string, status: ProductStatus, version: number, history: Array<{ version: number, action: ItemAction, status: ProductStatus, validFrom: string, orderItemId: string | null, productOrder: { id: string, state: ProductOrderState } | null, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
         }>, resources: Array<
        | { value: string, state: ResourceState }
        | { value: string, state: ResourceState }
      > }
    | { __typename: 'MobileLine', id: string, status: ProductStatus, version: number, history: Array<{ version: number, action: ItemAction, status: ProductStatus, validFrom: string, orderItemId: string | null, productOrder: { id: string, state: ProductOrderState } | null, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
         }>, resources: Array<
        | { value: string, state: ResourceState }
        | { value: string, state: ResourceState }
      > }
    | { __typename: 'RoamingDiscount', id: string, status: ProductStatus, version: number, history: Array<{ version: number, action: ItemAction, status: ProductStatus, validFrom: string, orderItemId: string | null, productOrder: { id: string, state: ProductOrderState } | null, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
         }>, resources: Array<
        | { value: string, state: ResourceState }
        | { value: string, state: ResourceState }
      > }
    | { __typename: 'RoamingOption', id: string, status: ProductStatus, version: number, history: Array<{ version: number, action: ItemAction, status: ProductStatus, validFrom: string, orderItemId: string | null, productOrder: { id: string, state: ProductOrderState } | null, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
         }>, resources: Array<
        | { value: string, state: ResourceState }
        | { value: string, state: ResourceState }
      > }
    | { __typename: 'SimCard', id: string, status: ProductStatus, version: number, history: Array<{ version: number, action: ItemAction, status: ProductStatus, validFrom: string, orderItemId: string | null, productOrder: { id: string, state: ProductOrderState } | null, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
         }>, resources: Array<
        | { value: string, state: ResourceState }
        | { value: string, state: ResourceState }
      > }
    | { __typename: 'TvService', id: string, status: ProductStatus, version: number, history: Array<{ version: number, action: ItemAction, status: ProductStatus, validFrom: string, orderItemId: string | null, productOrder: { id: string, state: ProductOrderState } | null, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
         }>, resources: Array<
        | { value: string, state: ResourceState }
        | { value: string, state: ResourceState }
      > }
    | { __typename: 'VoiceAddOn', id: string, status: ProductStatus, version: number, history: Array<{ version: number, action: ItemAction, status: ProductStatus, validFrom: string, orderItemId: string | null, productOrder: { id: string, state: ProductOrderState } | null, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
         }>, resources: Array<
        | { value: string, state: ResourceState }
        | { value: string, state: ResourceState }
      > }
   | null };

export type InjectFaultMutationVariables = Exact<{
  input: InjectFaultInput;
}>;


export type InjectFaultMutation = { injectFault:
    | { __typename: 'InputProblem', code: string, reason: string }
    | { __typename: 'SandboxFault', id: string, provider: SandboxProvider, operation: string | null, kind: FaultKind, remaining: number }
   };

export type PipelinesQueryVariables = Exact<{ [key: string]: never; }>;


export type PipelinesQuery = { pipelines: Array<{ action: ItemAction, failurePolicy: FailurePolicy, category: { id: string, name: string } | null, tasks: Array<{ key: string, kind: FulfilmentTaskKind, api: string, provider: string, dependsOn: Array<string>, compensatesWith: string | null, pointOfNoReturn: boolean, retry: { max: number, backoffMs: number } }> }> };

export type ReconciliationQueryVariables = Exact<{ [key: string]: never; }>;


export type ReconciliationQuery = { reconciliation: { total: number, capturedWithoutOrder: { count: number, ids: Array<string> }, authorizedWithoutProcess: { count: number }, leasedWithoutCart: { count: number }, refundsFailed: { count: number, ids: Array<string> }, customersWithoutOrder: { count: number }, ordersWithoutProduct: { count: number }, productsWithoutAccount: { count: number }, frozenCarts: { count: number } } };

export type CartForDeviceMutationVariables = Exact<{
  input: CreateCartInput;
}>;


export type CartForDeviceMutation = { createCart:
    | { __typename: 'CreateCartSuccess', cart: { id: string, version: number } }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'InputProblem' }
   };

export type AddDeviceMutationVariables = Exact<{
  input: PatchCartInput;
}>;


export type AddDeviceMutation = { patchCart:
    | { __typename: 'CartConflictError', code: string, reason: string }
    | { __typename: 'CartRejected' }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PatchCartSuccess', cart: { id: string, version: number, totals: { dueNow: { value: string, currency: string } } } }
   };

export type CheckoutWithBankMutationVariables = Exact<{
  input: CheckoutInput;
}>;


export type CheckoutWithBankMutation = { checkout:
    | { __typename: 'ActionRequired', process: { id: string, state: ProcessState, hold:
          | { __typename: 'DepositRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'OfferingNotQualified', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentActionRequired', redirectUrl: string | null, code: string, reason: string, until: string, payment: { id: string, status: PaymentStatus }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentMethodRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PurchaseApprovalRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
         | null } | null }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string }
    | { __typename: 'CheckoutProcess' }
    | { __typename: 'CheckoutRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PlanDrift' }
   };

export type WithdrawCheckoutMutationVariables = Exact<{
  input: ContinueCheckoutInput;
}>;


export type WithdrawCheckoutMutation = { continueCheckout:
    | { __typename: 'ActionRequired' }
    | { __typename: 'CheckoutProcess', id: string, state: ProcessState, problems: Array<
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
      > }
    | { __typename: 'CheckoutRejected', problems: Array<
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, recover: Array<{ operation: string, description: string }> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
   };

export type CartForHandoverMutationVariables = Exact<{
  input: CreateCartInput;
}>;


export type CartForHandoverMutation = { createCart:
    | { __typename: 'CreateCartSuccess', accessToken: string | null, cart: { id: string, version: number, validFor: { endDateTime: string | null } } }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'InputProblem', code: string, reason: string }
   };

export type SaveForLaterMutationVariables = Exact<{
  input: PatchCartInput;
}>;


export type SaveForLaterMutation = { patchCart:
    | { __typename: 'CartConflictError', code: string, reason: string, changes: Array<{ version: number, kind: CartChangeKind, itemId: string | null, actor: { role: CartActorRole, name: string } }> }
    | { __typename: 'CartRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PatchCartSuccess', cart: { id: string, version: number, items: Array<{ id: string, name: string, pricePromise: { softUntil: string, hardUntil: string } | null }>, savedItems: Array<{ id: string, name: string, status: CartItemStatus }>, totals: { dueNow: { value: string, currency: string } }, problems: Array<
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
          | { code: string, reason: string, path: Array<string> }
        > } }
   };

export type NumbersByPatternQueryVariables = Exact<{
  filter?: AvailableNumbersFilter | null | undefined;
}>;


export type NumbersByPatternQuery = { availableNumbers: Array<{ value: string, class: NumberClass, price: { value: string, currency: string } }> };

export type LeaseByPatternMutationVariables = Exact<{
  input: LeaseNumbersInput;
}>;


export type LeaseByPatternMutation = { leaseNumbers:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'LeaseRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'NumberLease', expiresAt: string, leaseToken: string | null, lines: Array<{ cartItemId: string, msisdn: { id: string, value: string, class: NumberClass, state: ResourceState }, iccid: { id: string, value: string, simType: SimType } | null }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, suggestions: Array<{ value: string }> }
   };

export type OfferHandoverMutationVariables = Exact<{
  input: OfferHandoverInput;
}>;


export type OfferHandoverMutation = { offerHandover:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'InputProblem', code: string, reason: string }
    | { __typename: 'OfferHandoverSuccess', code: string, expiresAt: string, cart: { id: string, handover: { state: CartHandoverState } | null } }
   };

export type AcceptHandoverMutationVariables = Exact<{
  input: AcceptHandoverInput;
}>;


export type AcceptHandoverMutation = { acceptHandover:
    | { __typename: 'AcceptHandoverSuccess', cart: { id: string, version: number, handover: { state: CartHandoverState, acceptedAt: string | null, acceptedBy: { role: CartActorRole, name: string, subject: string | null } | null } | null, items: Array<{ id: string, name: string }> } }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'InputProblem', code: string, reason: string }
   };

export type AgentChangesCartMutationVariables = Exact<{
  input: PatchCartInput;
}>;


export type AgentChangesCartMutation = { patchCart:
    | { __typename: 'CartConflictError', code: string, reason: string }
    | { __typename: 'CartRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PatchCartSuccess', cart: { id: string, version: number, items: Array<{ id: string, changedAt: string | null, changedBy: { role: CartActorRole, name: string } | null }> } }
   };

export type HandCartBackMutationVariables = Exact<{
  input: ReturnHandoverInput;
}>;


export type HandCartBackMutation = { returnHandover:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'InputProblem', code: string, reason: string }
    | { __typename: 'ReturnHandoverSuccess', cart: { id: string, version: number, handover: { state: CartHandoverState } | null } }
   };

export type WhoChangedWhatQueryVariables = Exact<{
  id: string | number;
}>;


export type WhoChangedWhatQuery = { shoppingCart: { id: string, version: number, changedBy: { role: CartActorRole, name: string, subject: string | null } | null, items: Array<{ id: string, changedAt: string | null, changedBy: { role: CartActorRole, name: string } | null }>, savedItems: Array<{ id: string, name: string }>, problems: Array<
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
      | { code: string, reason: string }
    > } | null, numberLease: { expiresAt: string, lines: Array<{ msisdn: { id: string, value: string } }> } | null };

export type RequestPortInMutationVariables = Exact<{
  input: RequestPortInInput;
}>;


export type RequestPortInMutation = { requestPortIn:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'NumberRefused', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'PortInSuccess', portIn: { id: string, state: PortInState, msisdn: string, wantedDate: string, withTemporaryNumber: boolean } }
   };

export type CheckoutHandoverMutationVariables = Exact<{
  input: CheckoutInput;
}>;


export type CheckoutHandoverMutation = { checkout:
    | { __typename: 'ActionRequired', process: { id: string, hold:
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
         | null } | null }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string }
    | { __typename: 'CheckoutProcess', id: string, state: ProcessState }
    | { __typename: 'CheckoutRejected', problems: Array<
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PlanDrift' }
   };

export type LineWithESimQueryVariables = Exact<{
  processId: string | number;
  portInId: string | number;
}>;


export type LineWithESimQuery = { checkoutProcess: { id: string, state: ProcessState, cart: { id: string, successor: { id: string, savedItems: Array<{ id: string, name: string }> } | null } | null, result: { customer: { id: string } | null, productOrder: { id: string, state: ProductOrderState, items: Array<
          | { id: string, product:
              | { id: string, product:
                  | { id: string, name: string, status: ProductStatus, resources: Array<
                      | { __typename: 'Iccid', profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState }
                      | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
                    > }
                  | { id: string, name: string, status: ProductStatus, resources: Array<
                      | { __typename: 'Iccid', profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState }
                      | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
                    > }
                  | { id: string, name: string, status: ProductStatus, resources: Array<
                      | { __typename: 'Iccid', profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState }
                      | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
                    > }
                  | { id: string, name: string, status: ProductStatus, resources: Array<
                      | { __typename: 'Iccid', profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState }
                      | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
                    > }
                  | { id: string, name: string, status: ProductStatus, resources: Array<
                      | { __typename: 'Iccid', profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState }
                      | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
                    > }
                  | { id: string, name: string, status: ProductStatus, resources: Array<
                      | { __typename: 'Iccid', profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState }
                      | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
                    > }
                  | { id: string, name: string, status: ProductStatus, resources: Array<
                      | { __typename: 'Iccid', profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState }
                      | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
                    > }
                  | { id: string, name: string, status: ProductStatus, resources: Array<
                      | { __typename: 'Iccid', profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState }
                      | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
                    > }
                  | { id: string, name: string, status: ProductStatus, resources: Array<
                      | { __typename: 'Iccid', profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState }
                      | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
                    > }
                  | { id: string, name: string, status: ProductStatus, resources: Array<
                      | { __typename: 'Iccid', profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState }
                      | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
                    > }
                  | { id: string, name: string, status: ProductStatus, resources: Array<
                      | { __typename: 'Iccid', profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState }
                      | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
                    > }
                 | null }
              | Record<PropertyKey, never>
             }
          | { id: string }
          | { id: string }
          | { id: string }
        > } } | null } | null, portIn: { id: string, state: PortInState, history: Array<{ state: PortInState, at: string }> } | null };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PartyRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'RequestCodeSuccess', challenge: { id: string, sentTo: string, expiresAt: string, resendAfter: string, attemptsLeft: number } }
    | { __typename: 'TooManyCodesError', code: string, reason: string }
   };

export type ReadMailQueryVariables = Exact<{
  to: string;
}>;


export type ReadMailQuery = { sandboxMessages: Array<{ id: string, kind: string, subject: string, text: string, sentAt: string }> };

export type ConfirmSignUpMutationVariables = Exact<{
  input: ConfirmCodeInput;
}>;


export type ConfirmSignUpMutation = { confirmSignUp:
    | { __typename: 'CodeRejectedError', attemptsLeft: number, code: string, reason: string }
    | { __typename: 'OpenSessionSuccess', session: { accessToken: string, expiresAt: string, refreshToken: string, party: { id: string, name: string, contactMedia: Array<{ id: string, emailAddress: string | null, verifiedAt: string | null }> }, customer: { id: string } | null } }
   };

export type LinkServiceMutationVariables = Exact<{
  input: LinkServiceInput;
}>;


export type LinkServiceMutation = { linkService:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PartyRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'RequestCodeSuccess', challenge: { id: string, sentTo: string, expiresAt: string } }
    | { __typename: 'TooManyCodesError', code: string, reason: string }
   };

export type ReadTextMessageQueryVariables = Exact<{
  to: string;
}>;


export type ReadTextMessageQuery = { sandboxMessages: Array<{ id: string, kind: string, text: string }> };

export type ConfirmLinkMutationVariables = Exact<{
  input: ConfirmCodeInput;
}>;


export type ConfirmLinkMutation = { confirmLinkService:
    | { __typename: 'CodeRejectedError', attemptsLeft: number, code: string, reason: string }
    | { __typename: 'ConfirmLinkServiceSuccess', customer: { id: string, name: string }, product:
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
       | null, session: { accessToken: string, expiresAt: string } | null }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { login: { customers: Array<{ id: string, name: string }> } | null, me: { id: string, status: CustomerStatus, party:
      | { id: string, name: string, contactMedia: Array<{ id: string, mediumType: string, emailAddress: string | null, preferred: boolean, consents: Array<{ purpose: ContactPurpose, granted: boolean }> }> }
      | { id: string, name: string, contactMedia: Array<{ id: string, mediumType: string, emailAddress: string | null, preferred: boolean, consents: Array<{ purpose: ContactPurpose, granted: boolean }> }> }
    , billingAccounts: Array<{ id: string, billingPreferences: { media: BillMedia, cycleDay: number } }>, products: { nodes: Array<
        | { id: string, name: string, status: ProductStatus }
        | { id: string, name: string, status: ProductStatus }
        | { id: string, name: string, status: ProductStatus }
        | { id: string, name: string, status: ProductStatus }
        | { id: string, name: string, status: ProductStatus }
        | { id: string, name: string, status: ProductStatus }
        | { id: string, name: string, status: ProductStatus }
        | { id: string, name: string, status: ProductStatus }
        | { id: string, name: string, status: ProductStatus }
        | { id: string, name: string, status: ProductStatus }
        | { id: string, name: string, status: ProductStatus }
      > }, carts: { totalCount: number, nodes: Array<{ id: string, state: CartState, savedItems: Array<{ id: string, name: string }> }> } } | null };

export type CompanyMutationVariables = Exact<{
  input: CreateOrganizationInput;
}>;


export type CompanyMutation = { createOrganization:
    | { __typename: 'CreatePartySuccess', party:
        | { id: string, name: string }
        | { id: string, name: string }
       }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, candidates: Array<{ score: number, matchedOn: Array<IdentifierKind>, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PartyRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
   };

export type BusinessCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type BusinessCustomerMutation = { createCustomer:
    | { __typename: 'CreateCustomerSuccess', customer: { id: string, status: CustomerStatus, accounts: Array<{ id: string, name: string }>, billingAccounts: Array<{ id: string, name: string }> } }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PartyRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
   };

export type TwoPeopleMutationVariables = Exact<{
  buyer: CreateIndividualInput;
  approver: CreateIndividualInput;
}>;


export type TwoPeopleMutation = { buyer:
    | { __typename: 'CreatePartySuccess', party:
        | { id: string, name: string }
        | { id: string, name: string }
       }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PartyRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
  , approver:
    | { __typename: 'CreatePartySuccess', party:
        | { id: string, name: string }
        | { id: string, name: string }
       }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PartyRejected' }
   };

export type MembersMutationVariables = Exact<{
  buyer: AddCustomerMemberInput;
  approver: AddCustomerMemberInput;
}>;


export type MembersMutation = { buyer:
    | { __typename: 'ChangeCustomerMemberSuccess', member: { id: string, name: string, role: CustomerMemberRole, orderLimit: { value: string, currency: string } | null } | null }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PartyRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
  , approver:
    | { __typename: 'ChangeCustomerMemberSuccess', member: { id: string, name: string, role: CustomerMemberRole } | null }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PartyRejected' }
   };

export type CompanyCartMutationVariables = Exact<{
  input: CreateCartInput;
}>;


export type CompanyCartMutation = { createCart:
    | { __typename: 'CreateCartSuccess', cart: { id: string, version: number } }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'InputProblem', code: string, reason: string }
   };

export type FillCompanyCartMutationVariables = Exact<{
  input: PatchCartInput;
}>;


export type FillCompanyCartMutation = { patchCart:
    | { __typename: 'CartConflictError', code: string, reason: string }
    | { __typename: 'CartRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PatchCartSuccess', cart: { id: string, version: number, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, problems: Array<
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
          | { code: string, reason: string }
        > } }
   };

export type CheckoutOverLimitMutationVariables = Exact<{
  input: CheckoutInput;
}>;


export type CheckoutOverLimitMutation = { checkout:
    | { __typename: 'ActionRequired', process: { id: string, state: ProcessState, hold:
          | { code: string, reason: string, until: string }
          | { code: string, reason: string, until: string }
          | { code: string, reason: string, until: string }
          | { code: string, reason: string, until: string }
          | { code: string, reason: string, until: string, amount: { value: string, currency: string }, orderLimit: { value: string, currency: string } | null }
         | null } | null }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string }
    | { __typename: 'CheckoutProcess' }
    | { __typename: 'CheckoutRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PlanDrift' }
   };

export type ApprovePurchaseMutationVariables = Exact<{
  input: ContinueCheckoutInput;
}>;


export type ApprovePurchaseMutation = { continueCheckout:
    | { __typename: 'ActionRequired' }
    | { __typename: 'CheckoutProcess', id: string, state: ProcessState, result: { customerOrder: { id: string, state: ProductOrderState } } | null }
    | { __typename: 'CheckoutRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
   };

export type SuspectDuplicateMutationVariables = Exact<{
  input: CreateIndividualInput;
}>;


export type SuspectDuplicateMutation = { createIndividual:
    | { __typename: 'CreatePartySuccess', party:
        | { id: string }
        | { id: string }
       }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, resolutionToken: string, candidates: Array<{ score: number, matchedOn: Array<IdentifierKind>, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }> }
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'PartyRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
   };

export type ResolveDuplicateMutationVariables = Exact<{
  input: ResolveDuplicateInput;
}>;


export type ResolveDuplicateMutation = { resolveDuplicate:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string }
    | { __typename: 'PartyRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'ResolveDuplicateSuccess', party:
        | { id: string, name: string }
        | { id: string, name: string }
       | null }
   };

export type FindPartiesQueryVariables = Exact<{
  text: string;
}>;


export type FindPartiesQuery = { searchParties: { totalCount: number, nodes: Array<{ matchedOn: Array<PartyMatch>, party:
        | { __typename: 'Individual', id: string, name: string, customers: Array<{ id: string, status: CustomerStatus }> }
        | { __typename: 'Organization', id: string, name: string, customers: Array<{ id: string, status: CustomerStatus }> }
       }> } };

export type ExportPersonalDataQueryVariables = Exact<{
  partyId: string | number;
}>;


export type ExportPersonalDataQuery = { exportPersonalData: { partyId: string, exportedAt: string, sections: Array<{ subgraph: string, data: unknown }> } | null };

export type ErasureMutationVariables = Exact<{
  input: RequestErasureInput;
}>;


export type ErasureMutation = { requestErasure:
    | { __typename: 'ErasureBlockedError', code: string, reason: string, blockers: Array<{ kind: ErasureBlockerKind, ids: Array<string> }> }
    | { __typename: 'IdempotencyConflictError', code: string }
    | { __typename: 'PartyRejected', problems: Array<
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
        | { code: string, reason: string }
      > }
    | { __typename: 'RequestErasureSuccess', erasure: { id: string, state: ErasureState } }
   };

export type FindOfferingsQueryVariables = Exact<{
  filter?: ProductOfferingFilter | null | undefined;
  sort?: ProductOfferingSort | null | undefined;
}>;


export type FindOfferingsQuery = { productOfferings: { totalCount: number, didYouMean: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }> } };

export type FacetsQueryVariables = Exact<{
  filter?: ProductOfferingFilter | null | undefined;
  characteristics?: Array<string> | string | null | undefined;
}>;


export type FacetsQuery = { productOfferings: { totalCount: number, facets: { categories: Array<{ count: number, category: { id: string, name: string } }>, brands: Array<{ value: string, count: number }>, channels: Array<{ value: string, count: number }>, marketSegments: Array<{ value: string, count: number }>, isBundle: Array<{ value: string, count: number }>, oneTimePrice: { min: { value: string, currency: string }, max: { value: string }, bands: Array<{ count: number, from: { value: string }, to: { value: string } | null }> } | null, characteristics: Array<{ name: string, unitOfMeasure: string | null, min: number | null, max: number | null, values: Array<{ value: unknown, count: number }> }> } } };

export type UnderstandOfferingQueryVariables = Exact<{
  id: string | number;
}>;


export type UnderstandOfferingQuery = { productOffering: { id: string, name: string, description: string | null, productSpecification: { name: string, brand: string | null, productType: string } | null, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string }, appliesFor: { amount: number, units: string } | null, quantities: Array<{ from: number | null, to: number | null }>, alterations: Array<{ name: string, percentage: string | null, amount: { value: string } | null, appliesFor: { amount: number, units: string } | null }>, conditions: Array<{ name: string, value: unknown }> }>, configurableCharacteristics: Array<{ name: string, description: string | null, valueType: string, minCardinality: number, maxCardinality: number | null, defaultValue: unknown, unitOfMeasure: string | null, dependencies: Array<{ type: CatalogRelationshipType, characteristic: string, values: Array<unknown> }>, allowedValues: Array<{ value: unknown, valueFrom: number | null, valueTo: number | null, isDefault: boolean, priceEffects: Array<{ kind: PriceKind, amount: { value: string } }> }> }>, fixedCharacteristics: Array<{ name: string, value: unknown }>, terms: Array<{ name: string, description: string | null }>, bundledOfferings: Array<{ min: number, max: number | null, default: number, productOffering: { id: string, name: string } }>, attachments: Array<{ name: string | null, attachmentType: string | null, url: string | null }>, relationships: Array<{ type: CatalogRelationshipType, productOffering: { id: string, name: string } }> } | null };

export type ConfigureBundleQueryVariables = Exact<{
  input: ConfigureInput;
}>;


export type ConfigureBundleQuery = { configure: { valid: boolean, problems: Array<
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string }> }
    >, price: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, parentId: string | null, quantity: number, isDefault: boolean, productOffering: { name: string } | null, characteristics: Array<{ name: string, value: unknown }>, choices: Array<{ name: string, value: unknown, options: Array<{ value: unknown, isChosen: boolean, isPossible: boolean, priceEffect: { dueNow: { value: string }, monthly: { value: string } } | null }> }>, children: Array<{ min: number, max: number | null, quantity: number, canAdd: number | null, productOffering: { name: string }, priceEffect: { dueNow: { value: string }, monthly: { value: string } } }> }> } };

export type ConfigureChangeQueryVariables = Exact<{
  input: ConfigureChangeInput;
}>;


export type ConfigureChangeQuery = { configureChange: { valid: boolean, productVersion: number, delta: Array<{ attribute: string, from: unknown, to: unknown }>, priceEffect: { monthlyBefore: { value: string, currency: string }, monthly: { value: string, currency: string }, dueNow: { value: string, currency: string }, proration: { value: string, currency: string } }, conflicts: Array<{ openOrderId: string | null, itsAction: ItemAction | null }>, problems: Array<
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
      | { code: string, reason: string, path: Array<string> }
    > } | null };

export type QualifyPageQueryVariables = Exact<{
  filter?: ProductOfferingFilter | null | undefined;
  customerId: string | number;
  place?: QualificationPlaceInput | null | undefined;
}>;


export type QualifyPageQuery = { productOfferings: { totalCount: number, nodes: Array<{ id: string, name: string, qualification: { result: QualificationResult, eligible: boolean, reasons: Array<{ code: string, label: string }>, requirements: Array<{ code: string, label: string }>, alternatives: Array<{ id: string, name: string }> } | null }> } };

export type CatalogLoadsQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogLoadsQuery = { catalogLoads: { totalCount: number, nodes: Array<{ id: string, source: string, state: CatalogLoadState, phase: CatalogLoadPhase, isDryRun: boolean, startedAt: string, endedAt: string | null, resourcesRead: number, catalogVersion: string | null, problemCount: number, warningCount: number, problems: Array<{ rule: string, path: string, line: number | null, reason: string }>, changeCounts: Array<{ kind: CatalogChangeKind, resourceType: string, count: number }> }> } };

export type CatalogVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogVersionQuery = { catalogVersion: { id: string, loadedAt: string, source: string, offeringCount: number } };


export const BrowseOfferingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BrowseOfferings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOfferingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOfferings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"configurableCharacteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"allowedValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"priceEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BrowseOfferingsQuery, BrowseOfferingsQueryVariables>;
export const CreateCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCartMutation, CreateCartMutationVariables>;
export const FillCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patchCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"dataAllowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resourceSpecifications"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<FillCartMutation, FillCartMutationVariables>;
export const ChooseNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableNumbersFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availableNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseNumberQuery, ChooseNumberQueryVariables>;
export const LeaseNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaseNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaseNumbersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaseNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"class"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"simType"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaseRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeaseNumberMutation, LeaseNumberMutationVariables>;
export const PaymentMethodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentMethods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentMethods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PaymentMethodsQuery, PaymentMethodsQueryVariables>;
export const CheckoutPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckoutPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deposit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"api"}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}}]}}]}}]}}]} as unknown as DocumentNode<CheckoutPlanQuery, CheckoutPlanQueryVariables>;
export const CheckoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Checkout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanDrift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartAlreadySubmittedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CheckoutMutation, CheckoutMutationVariables>;
export const FollowProcessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowProcess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutProcess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FollowProcessQuery, FollowProcessQueryVariables>;
export const EverythingLinkedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EverythingLinked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Individual"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorizationCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkoutProcess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"dataAllowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EverythingLinkedQuery, EverythingLinkedQueryVariables>;
export const ProcessFlowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcessFlow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"processFlow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"relatedEntities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"referredType"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"exchanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tmf"}}]}}]}}]} as unknown as DocumentNode<ProcessFlowQuery, ProcessFlowQueryVariables>;
export const SetClockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetClock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSandboxClockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveSandboxClock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSandboxClockSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"offsetSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<SetClockMutation, SetClockMutationVariables>;
export const CartForWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartForWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CartForWindowMutation, CartForWindowMutationVariables>;
export const FillWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patchCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<FillWindowMutation, FillWindowMutationVariables>;
export const PlanWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"follows"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"windowCharges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PlanWindowQuery, PlanWindowQueryVariables>;
export const CheckoutWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CheckoutWindowMutation, CheckoutWindowMutationVariables>;
export const OrderAndPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderAndParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"follows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveRequestedStartDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"wallClock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"windowCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"broughtBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderAndPartsQuery, OrderAndPartsQueryVariables>;
export const RescheduleDiscountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleDiscount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRescheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestReschedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRescheduleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRequestRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<RescheduleDiscountMutation, RescheduleDiscountMutationVariables>;
export const FirstDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FirstDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSandboxClockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveSandboxClock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSandboxClockSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"offsetSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<FirstDayMutation, FirstDayMutationVariables>;
export const DiscountIsThereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiscountIsThere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DiscountIsThereQuery, DiscountIsThereQueryVariables>;
export const ThroughTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThroughTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"later"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"later"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isPlanned"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]} as unknown as DocumentNode<ThroughTimeQuery, ThroughTimeQueryVariables>;
export const LastDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LastDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSandboxClockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveSandboxClock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSandboxClockSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"offsetSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<LastDayMutation, LastDayMutationVariables>;
export const DayRoamerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DayRoamer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TriggerServiceActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"triggerServiceAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TriggerServiceActionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceActionRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<DayRoamerMutation, DayRoamerMutationVariables>;
export const CustomerTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerTimelineQuery, CustomerTimelineQueryVariables>;
export const ContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"endDateTime"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractQuery, ContractQueryVariables>;
export const CancelContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAgreementCancellationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAgreementCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAgreementCancellationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isExisting"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CancelContractMutation, CancelContractMutationVariables>;
export const DecideRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideAgreementRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<DecideRequestMutation, DecideRequestMutationVariables>;
export const ResetClockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetClock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSandboxClockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveSandboxClock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSandboxClockSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"offsetSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ResetClockMutation, ResetClockMutationVariables>;
export const CartForChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartForChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CartForChangeMutation, CartForChangeMutationVariables>;
export const ChangeCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patchCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeCoverageMutation, ChangeCoverageMutationVariables>;
export const CheckoutChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModifyOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CheckoutChangeMutation, CheckoutChangeMutationVariables>;
export const CartToTerminateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartToTerminate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CartToTerminateMutation, CartToTerminateMutationVariables>;
export const TerminateLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TerminateLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patchCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TerminateLineMutation, TerminateLineMutationVariables>;
export const CheckoutTerminationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutTermination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CheckoutTerminationMutation, CheckoutTerminationMutationVariables>;
export const ProductHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"orderItemId"}},{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ProductHistoryQuery, ProductHistoryQueryVariables>;
export const InjectFaultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InjectFault"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InjectFaultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"injectFault"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SandboxFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<InjectFaultMutation, InjectFaultMutationVariables>;
export const PipelinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pipelines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"failurePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"api"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"}},{"kind":"Field","name":{"kind":"Name","value":"retry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"backoffMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compensatesWith"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}}]}}]}}]}}]} as unknown as DocumentNode<PipelinesQuery, PipelinesQueryVariables>;
export const ReconciliationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reconciliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconciliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"capturedWithoutOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorizedWithoutProcess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leasedWithoutCart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundsFailed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customersWithoutOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordersWithoutProduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productsWithoutAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frozenCarts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ReconciliationQuery, ReconciliationQueryVariables>;
export const CartForDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartForDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CartForDeviceMutation, CartForDeviceMutationVariables>;
export const AddDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patchCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<AddDeviceMutation, AddDeviceMutationVariables>;
export const CheckoutWithBankDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutWithBank"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CheckoutWithBankMutation, CheckoutWithBankMutationVariables>;
export const WithdrawCheckoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCheckout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContinueCheckoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"continueCheckout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawCheckoutMutation, WithdrawCheckoutMutationVariables>;
export const CartForHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartForHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDateTime"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CartForHandoverMutation, CartForHandoverMutationVariables>;
export const SaveForLaterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveForLater"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patchCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pricePromise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"softUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hardUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<SaveForLaterMutation, SaveForLaterMutationVariables>;
export const NumbersByPatternDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumbersByPattern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableNumbersFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availableNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<NumbersByPatternQuery, NumbersByPatternQueryVariables>;
export const LeaseByPatternDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaseByPattern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaseNumbersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaseNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaseToken"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"simType"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaseRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<LeaseByPatternMutation, LeaseByPatternMutationVariables>;
export const OfferHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferHandoverSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<OfferHandoverMutation, OfferHandoverMutationVariables>;
export const AcceptHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptHandoverSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptHandoverMutation, AcceptHandoverMutationVariables>;
export const AgentChangesCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgentChangesCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patchCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<AgentChangesCartMutation, AgentChangesCartMutationVariables>;
export const HandCartBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandCartBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnHandoverSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<HandCartBackMutation, HandCartBackMutationVariables>;
export const WhoChangedWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoChangedWhat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shoppingCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"numberLease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoChangedWhatQuery, WhoChangedWhatQueryVariables>;
export const RequestPortInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPortIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPortInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPortIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"wantedDate"}},{"kind":"Field","name":{"kind":"Name","value":"withTemporaryNumber"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<RequestPortInMutation, RequestPortInMutationVariables>;
export const CheckoutHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CheckoutHandoverMutation, CheckoutHandoverMutationVariables>;
export const LineWithESimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LineWithESim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"processId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"portInId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutProcess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"processId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Msisdn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pairedIccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Iccid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profileState"}},{"kind":"Field","name":{"kind":"Name","value":"activationCode"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"portIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"portInId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<LineWithESimQuery, LineWithESimQueryVariables>;
export const SignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAfter"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const ReadMailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sandboxMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]} as unknown as DocumentNode<ReadMailQuery, ReadMailQueryVariables>;
export const ConfirmSignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeRejectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
export const LinkServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<LinkServiceMutation, LinkServiceMutationVariables>;
export const ReadTextMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadTextMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sandboxMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ReadTextMessageQuery, ReadTextMessageQueryVariables>;
export const ConfirmLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmLinkService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmLinkServiceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeRejectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmLinkMutation, ConfirmLinkMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"billingPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"media"}},{"kind":"Field","name":{"kind":"Name","value":"cycleDay"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"savedItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const CompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Company"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePartySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCustomerSuspectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CompanyMutation, CompanyMutationVariables>;
export const BusinessCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BusinessCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCustomerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<BusinessCustomerMutation, BusinessCustomerMutationVariables>;
export const TwoPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TwoPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buyer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateIndividualInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approver"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateIndividualInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"buyer"},"name":{"kind":"Name","value":"createIndividual"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buyer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePartySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"approver"},"name":{"kind":"Name","value":"createIndividual"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approver"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePartySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<TwoPeopleMutation, TwoPeopleMutationVariables>;
export const MembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Members"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buyer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCustomerMemberInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approver"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCustomerMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"buyer"},"name":{"kind":"Name","value":"addCustomerMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buyer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCustomerMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"approver"},"name":{"kind":"Name","value":"addCustomerMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approver"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCustomerMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<MembersMutation, MembersMutationVariables>;
export const CompanyCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompanyCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CompanyCartMutation, CompanyCartMutationVariables>;
export const FillCompanyCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillCompanyCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patchCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<FillCompanyCartMutation, FillCompanyCartMutationVariables>;
export const CheckoutOverLimitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutOverLimit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseApprovalRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CheckoutOverLimitMutation, CheckoutOverLimitMutationVariables>;
export const ApprovePurchaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovePurchase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContinueCheckoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"continueCheckout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ApprovePurchaseMutation, ApprovePurchaseMutationVariables>;
export const SuspectDuplicateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspectDuplicate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateIndividualInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createIndividual"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCustomerSuspectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionToken"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePartySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuspectDuplicateMutation, SuspectDuplicateMutationVariables>;
export const ResolveDuplicateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveDuplicate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveDuplicateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveDuplicate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveDuplicateSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveDuplicateMutation, ResolveDuplicateMutationVariables>;
export const FindPartiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindParties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchParties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPartiesQuery, FindPartiesQueryVariables>;
export const ExportPersonalDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPersonalData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportPersonalData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"partyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partyId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"exportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"}},{"kind":"Field","name":{"kind":"Name","value":"data"}}]}}]}}]}}]} as unknown as DocumentNode<ExportPersonalDataQuery, ExportPersonalDataQueryVariables>;
export const ErasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Erasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestErasureSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErasureBlockedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ErasureMutation, ErasureMutationVariables>;
export const FindOfferingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindOfferings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOfferingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOfferingSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOfferings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"didYouMean"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindOfferingsQuery, FindOfferingsQueryVariables>;
export const FacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOfferingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"characteristics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOfferings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketSegments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isBundle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneTimePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"characteristics"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>;
export const UnderstandOfferingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnderstandOffering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"productSpecification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"productType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alterations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"configurableCharacteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}},{"kind":"Field","name":{"kind":"Name","value":"minCardinality"}},{"kind":"Field","name":{"kind":"Name","value":"maxCardinality"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"dependencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"characteristic"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueFrom"}},{"kind":"Field","name":{"kind":"Name","value":"valueTo"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"priceEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixedCharacteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bundledOfferings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"default"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attachmentType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnderstandOfferingQuery, UnderstandOfferingQueryVariables>;
export const ConfigureBundleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConfigureBundle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}},{"kind":"Field","name":{"kind":"Name","value":"isPossible"}},{"kind":"Field","name":{"kind":"Name","value":"priceEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"canAdd"}},{"kind":"Field","name":{"kind":"Name","value":"priceEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfigureBundleQuery, ConfigureBundleQueryVariables>;
export const ConfigureChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConfigureChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configureChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"productVersion"}},{"kind":"Field","name":{"kind":"Name","value":"delta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConfigureChangeQuery, ConfigureChangeQueryVariables>;
export const QualifyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QualifyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOfferingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QualificationPlaceInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOfferings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"qualification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QualifyPageQuery, QualifyPageQueryVariables>;
export const CatalogLoadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogLoads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogLoads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesRead"}},{"kind":"Field","name":{"kind":"Name","value":"catalogVersion"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warningCount"}},{"kind":"Field","name":{"kind":"Name","value":"changeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CatalogLoadsQuery, CatalogLoadsQueryVariables>;
export const CatalogVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"offeringCount"}}]}}]}}]} as unknown as DocumentNode<CatalogVersionQuery, CatalogVersionQueryVariables>;