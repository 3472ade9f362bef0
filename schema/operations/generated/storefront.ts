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
};

/** One more way to reach a party. */
export type AddContactMediumInput = {
  /** The party's version the caller has seen; any when absent. */
  expectedVersion?: number | null | undefined;
  idempotencyKey: string | number;
  medium: ContactMediumInput;
  partyId: string | number;
  /** Take it first; the one that was preferred is not any more. */
  preferred?: boolean;
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

/** What kind of agreement it is. TMF651 `agreementType`. */
export type AgreementType =
  /** Over a period, for its products. */
  | 'CONTRACT'
  /** Terms that many products come under, one after the other. */
  | 'FRAMEWORK';

/** How to change lines of an accepted order. */
export type AmendOrderInput = {
  customerOrderId: string | number;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  items: Array<AmendOrderItemInput>;
  /** 1 to 500 characters. */
  reason?: string | null | undefined;
};

/** The new values of one line; what is absent stays. */
export type AmendOrderItemInput = {
  /** All values that change, in TMF words. */
  characteristics?: Array<CharacteristicInput> | null | undefined;
  itemId: string | number;
  quantity?: number | null | undefined;
  requestedStartDate?: RequestedDateInput | null | undefined;
};

/** A decision, with its reason. */
export type ApprovalInput = {
  /** 1 to 200 characters, kept with the process. */
  reason: string;
};

/** Which cart is to become the customer's. */
export type AttachCartInput = {
  /** The anonymous cart; or a cart the customer has, to put two into one. */
  cartId: string | number;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** An open cart of the customer that takes the items; the one that was changed last when absent. The anonymous cart itself: it stays a cart of its own. */
  intoCartId?: string | number | null | undefined;
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

/** A port-in to take back. */
export type CancelPortInInput = {
  id: string | number;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
};

/** How the cancellation of one line stands. */
export type CancellationOutcome =
  /** A task is being tried right now; its outcome decides. */
  | 'ASSESSING'
  | 'CANCELLED'
  /** The request came to nothing: it was rejected, withdrawn or timed out. */
  | 'KEPT'
  /** Not decided yet. */
  | 'PENDING'
  /** It was past its point of no return. */
  | 'TOO_LATE'
  /** Being undone. */
  | 'UNDOING';

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

/** A contact medium that changes. */
export type ChangeContactMediumInput = {
  contactMediumId: string | number;
  /** The party's version the caller has seen; any when absent. */
  expectedVersion?: number | null | undefined;
  idempotencyKey: string | number;
  /** Of the same kind as before; absent: as it was. */
  medium?: ContactMediumInput | null | undefined;
  partyId: string | number;
  /** Absent: as it was. */
  preferred?: boolean | null | undefined;
};

/** What is different about a member. What is absent stays as it was. */
export type ChangeCustomerMemberInput = {
  customerId: string | number;
  /** `CustomerMember.version` the caller has seen. */
  expectedVersion: number;
  idempotencyKey: string | number;
  memberId: string | number;
  /** Null: no limit. */
  monthlyLimit?: PurchaseLimitInput | null | undefined;
  /** Null: no limit. */
  orderLimit?: PurchaseLimitInput | null | undefined;
  role?: CustomerMemberRole | null | undefined;
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

/** An account that is not needed any more. */
export type CloseBillingAccountInput = {
  billingAccountId: string | number;
  /** `BillingAccount.version` the caller has seen; any when absent. */
  expectedVersion?: number | null | undefined;
  idempotencyKey: string | number;
};

/** A change to try. */
export type ConfigureChangeInput = {
  /** The new values; all others stay. */
  configuration: ProductConfigurationInput;
  productId: string | number;
  /** When; now when absent. */
  requestedStartDate?: RequestedDateInput | null | undefined;
};

/** A new product to check and price. */
export type ConfigureInput = {
  /** Values in TMF words; what is left out takes its default. */
  characteristics?: Array<CharacteristicInput> | null | undefined;
  productOfferingId: string | number;
  /** How many identical products, 1 to 100. */
  quantity?: number | null | undefined;
};

/** The answer to a challenge. It works once: the challenge is its own key, and a repeat opens nothing. */
export type ConfirmCodeInput = {
  challengeId: string | number;
  /** Six digits, as they were sent. */
  code: string;
};

/** A way to reach a party. */
export type ContactMediumInput =
  {   emailAddress: string; phoneNumber?: never; postalAddress?: never; }
  |  { emailAddress?: never;   /** With its country code, or as it is dialled in the operator's country. */
  phoneNumber: string; postalAddress?: never; }
  |  { emailAddress?: never; phoneNumber?: never;   postalAddress: PostalAddressInput; };

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

/** Corrected data. */
export type CorrectPortInInput = {
  donor: PortingDonorInput;
  id: string | number;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** Another day; as before when absent. */
  wantedDate?: string | null | undefined;
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

/** Whose number may leave. */
export type CreatePortOutCodeInput = {
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  msisdn: string;
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

/** A person, or a company. TMF632. */
export type CustomerType =
  | 'INDIVIDUAL'
  | 'ORGANIZATION';

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

/** What becomes of lines that rely on a cancelled one. */
export type DependentItems =
  | 'CANCEL'
  | 'REFUSE';

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

/** Whose view an order is: the same resource is used at every level. */
export type OrderContext =
  /** What was sold, as one TMF622 order: the only part of its customer order. */
  | 'COMMERCE'
  /** What the customer ordered, as one transaction: `CustomerOrder`. */
  | 'CUSTOMER'
  /** One of several parts, made for fulfilment: the lines of one instant and one system. */
  | 'FULFILMENT';

/** What can be asked for about a line. */
export type OrderItemActionKind =
  | 'AMEND'
  | 'CANCEL'
  | 'RESCHEDULE';

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

/** What a payment is for. */
export type PaymentPurpose =
  /** A deposit the customer's risk asks for; it belongs to the billing account. */
  | 'DEPOSIT'
  /** What is due with the order. */
  | 'ORDER';

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

/** Why a donor keeps a number. */
export type PortInRejectionCode =
  /** Another reason; `donorCode` has it in the donor's words. */
  | 'REFUSED'
  | 'WRONG_ACCOUNT_NUMBER'
  | 'WRONG_AUTHORIZATION_CODE'
  /** Not on this day. */
  | 'WRONG_DATE'
  | 'WRONG_HOLDER'
  /** The donor does not have the number, or not any more. */
  | 'WRONG_NUMBER';

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

/** Where a port-out is. */
export type PortOutState =
  /** The number stays. */
  | 'CANCELLED'
  /** The number has left; the product has none any more. */
  | 'COMPLETED'
  /** The number leaves on its day. */
  | 'SCHEDULED';

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

/** Which offerings to list; all given parts must hold. */
export type ProductOfferingFilter = {
  /** In this category or below it. */
  categoryId?: string | number | null | undefined;
  /** Only these ids. */
  ids?: Array<string | number> | null | undefined;
  /** Bundles only, or none of them. */
  isBundle?: boolean | null | undefined;
  /** TMF620 `lifecycleStatus`; by default `Active` and `Launched`. */
  lifecycleStatus?: Array<string> | null | undefined;
  /** Only offerings that can (or cannot) be bought on their own. TMF620 `isSellable`. */
  sellable?: boolean | null | undefined;
  /** Words that occur in name or description; at most 200 characters. */
  text?: string | null | undefined;
};

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

/** What a session is renewed or ended with. */
export type RefreshSessionInput = {
  refreshToken: string;
};

/** Who becomes a customer. */
export type RegisterCustomerInput = {
  billing?: BillingPreferencesInput | null | undefined;
  /** The signed-in person, or an organization that they act for. Names and address of the sign-up stand in for what a person leaves out. */
  customer: NewCustomerInput;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
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

/** A contact medium that goes. */
export type RemoveContactMediumInput = {
  contactMediumId: string | number;
  /** The party's version the caller has seen; any when absent. */
  expectedVersion?: number | null | undefined;
  idempotencyKey: string | number;
  partyId: string | number;
};

/** A member who leaves. */
export type RemoveCustomerMemberInput = {
  customerId: string | number;
  idempotencyKey: string | number;
  memberId: string | number;
};

/** Whose leases are renewed. */
export type RenewLeaseInput = {
  cartId: string | number;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** Of `NumberLease`, when the cart is not the caller's: renews only what it opens, and only before it expires. */
  leaseToken?: string | null | undefined;
};

/** A number whose SIM is replaced. */
export type ReplaceSimInput = {
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  msisdn: string;
  /** The kind of the new SIM; as the old one when absent. */
  simType?: SimType | null | undefined;
};

/** Which agreement to end. */
export type RequestAgreementCancellationInput = {
  agreementId: string | number;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** 1 to 500 characters. */
  reason: string;
};

/** What to cancel. */
export type RequestOrderCancellationInput = {
  /** The fee the customer agreed to, as `AllowedAction.fee` shows it; needed past the soft point of no return. */
  acceptedFee?: MoneyInput | null | undefined;
  customerOrderId: string | number;
  /** What becomes of lines that rely on these: refused with the list of them, or cancelled too. */
  dependents?: DependentItems;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** Lines to cancel; all that can be when absent. */
  itemIds?: Array<string | number> | null | undefined;
  /** 1 to 500 characters. TMF622 `cancellationReason`. */
  reason: string;
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
  /** The line is used with another number until then. */
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

/** What was begun. */
export type ResendCodeInput = {
  challengeId: string | number;
  /** Any text of 16 to 200 characters, the same for each repeat of this call; a repeat sends no second code. */
  idempotencyKey: string | number;
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

/** The link of a reminder. */
export type ResumeCartInput = {
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** What the link ends with. */
  token: string;
};

/** What a buyer can set on a `RoamingOption`. What is absent or null keeps its value, or takes its default. */
export type RoamingOptionConfigurationInput = {
  /** Mobile data abroad stops for the day after this volume; without a value it does not stop. In `GB`, 1 to 20. */
  dailyDataLimit?: number | null | undefined;
  /** Mobile data may be used abroad; off means calls and messages only. By default `true`, unless the offering says otherwise. */
  dataRoaming?: boolean | null | undefined;
};

/** The line it is for. */
export type ServiceActionLineInput =
  {   /** Its number: of the caller, or any for agents and services. */
  msisdn: string; productId?: never; }
  |  { msisdn?: never;   productId: string | number; };

/** Where to remind the shopper of a cart. */
export type SetCartContactInput = {
  cartId: string | number;
  /** That the shopper agrees to be reminded there. False: whatever was set is forgotten. */
  consent: boolean;
  /** Either this or `phoneNumber`. */
  emailAddress?: string | null | undefined;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  phoneNumber?: string | null | undefined;
  /** The shopper's; the operator's own when absent. */
  timeZone?: string | null | undefined;
};

/** A consent that is given or taken back. */
export type SetContactConsentInput = {
  contactMediumId: string | number;
  granted: boolean;
  idempotencyKey: string | number;
  partyId: string | number;
  purpose: ContactPurpose;
  /** Where it was said, at most 100 characters; the role of the caller when absent. */
  source?: string | null | undefined;
};

/** Who signs in. */
export type SignInInput = {
  contactPoint: ContactPointInput;
  /** Any text of 16 to 200 characters, the same for each repeat of this call; a repeat sends no second code. */
  idempotencyKey: string | number;
};

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

/** Which cart to take back. */
export type TakeBackCartInput = {
  cartId: string | number;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
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

/** What is different about a billing account. What is absent stays as it was. */
export type UpdateBillingAccountInput = {
  billingAccountId: string | number;
  /**
   * The account that shall carry this one's charges on its bill: another one of the same customer, or for agents one of the organization it belongs to. It has a bill of its
   * own, and nothing is on this one's bill. Null: a bill of its own again.
   */
  consolidateInto?: string | number | null | undefined;
  /** Day of month the bill is made, 1 to 28. */
  cycleDay?: number | null | undefined;
  /** `BillingAccount.version` the caller has seen. */
  expectedVersion: number;
  format?: BillFormat | null | undefined;
  idempotencyKey: string | number;
  media?: BillMedia | null | undefined;
  /** At most 100 characters. */
  name?: string | null | undefined;
};

/** New values for an item of the cart; what is absent stays. */
export type UpdateCartItemInput = {
  configuration?: ProductConfigurationInput | null | undefined;
  id: string | number;
  quantity?: number | null | undefined;
  /** Replaces all relationships of the item. */
  relationships?: Array<ItemRelationshipInput> | null | undefined;
};

/** What is different about a customer. */
export type UpdateCustomerInput = {
  customerId: string | number;
  idempotencyKey: string | number;
  /** Null: the operator's own. */
  timeZone?: string | null | undefined;
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

/** Takes a request back. */
export type WithdrawRequestInput = {
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  requestId: string | number;
};

/** The end of a checkout that waits. */
export type WithdrawalInput = {
  /** 1 to 200 characters, kept with the process. */
  reason: string;
};

export type BillingAccountPartsFragment = { id: string, version: number, name: string, state: string, billingPreferences: { media: BillMedia, cycleDay: number, format: BillFormat }, consolidatedInto: { id: string } | null, consolidates: Array<{ id: string }> };

type ChangedBillingAccount_BillingAccountChangedMeanwhileError_Fragment = { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, current: { id: string, version: number, name: string, state: string, billingPreferences: { media: BillMedia, cycleDay: number, format: BillFormat }, consolidatedInto: { id: string } | null, consolidates: Array<{ id: string }> }, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type ChangedBillingAccount_ChangeBillingAccountSuccess_Fragment = { __typename: 'ChangeBillingAccountSuccess', billingAccount: { id: string, version: number, name: string, state: string, billingPreferences: { media: BillMedia, cycleDay: number, format: BillFormat }, consolidatedInto: { id: string } | null, consolidates: Array<{ id: string }> } };

type ChangedBillingAccount_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type ChangedBillingAccount_PartyRejected_Fragment = { __typename: 'PartyRejected', problems: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

export type ChangedBillingAccountFragment =
  | ChangedBillingAccount_BillingAccountChangedMeanwhileError_Fragment
  | ChangedBillingAccount_ChangeBillingAccountSuccess_Fragment
  | ChangedBillingAccount_IdempotencyConflictError_Fragment
  | ChangedBillingAccount_PartyRejected_Fragment
;

export type BillingAccountsQueryVariables = Exact<{
  customerId: string | number;
}>;


export type BillingAccountsQuery = { customer: { id: string, billingAccounts: Array<{ id: string, version: number, name: string, state: string, billingPreferences: { media: BillMedia, cycleDay: number, format: BillFormat }, consolidatedInto: { id: string } | null, consolidates: Array<{ id: string }> }> } | null };

export type UpdateBillingAccountMutationVariables = Exact<{
  input: UpdateBillingAccountInput;
}>;


export type UpdateBillingAccountMutation = { updateBillingAccount:
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, current: { id: string, version: number, name: string, state: string, billingPreferences: { media: BillMedia, cycleDay: number, format: BillFormat }, consolidatedInto: { id: string } | null, consolidates: Array<{ id: string }> }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ChangeBillingAccountSuccess', billingAccount: { id: string, version: number, name: string, state: string, billingPreferences: { media: BillMedia, cycleDay: number, format: BillFormat }, consolidatedInto: { id: string } | null, consolidates: Array<{ id: string }> } }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type CloseBillingAccountMutationVariables = Exact<{
  input: CloseBillingAccountInput;
}>;


export type CloseBillingAccountMutation = { closeBillingAccount:
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, current: { id: string, version: number, name: string, state: string, billingPreferences: { media: BillMedia, cycleDay: number, format: BillFormat }, consolidatedInto: { id: string } | null, consolidates: Array<{ id: string }> }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ChangeBillingAccountSuccess', billingAccount: { id: string, version: number, name: string, state: string, billingPreferences: { media: BillMedia, cycleDay: number, format: BillFormat }, consolidatedInto: { id: string } | null, consolidates: Array<{ id: string }> } }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type CartQueryVariables = Exact<{
  id: string | number;
}>;


export type CartQuery = { shoppingCart: { id: string, version: number, state: CartState, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, action: ItemAction, quantity: number, name: string, changedAt: string | null, productOffering: { id: string, name: string }, product:
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
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes', coverage: MobileLineCoverage | null }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }>, changedBy: { role: CartActorRole, name: string, subject: string | null } | null }>, savedItems: Array<{ id: string, name: string, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }>, problems: Array<
      | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    > } | null };

export type CreateCartMutationVariables = Exact<{
  input: CreateCartInput;
}>;


export type CreateCartMutation = { createCart:
    | { __typename: 'CreateCartSuccess', accessToken: string | null, cart: { id: string, version: number, state: CartState, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, action: ItemAction, quantity: number, name: string, changedAt: string | null, productOffering: { id: string, name: string }, product:
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
            | { __typename: 'DataAddOnAttributes' }
            | { __typename: 'DeviceAttributes' }
            | { __typename: 'FibreAccessAttributes' }
            | { __typename: 'GenericAttributes' }
            | { __typename: 'HomeBundleAttributes' }
            | { __typename: 'MobileLineAttributes', coverage: MobileLineCoverage | null }
            | { __typename: 'RoamingDiscountAttributes' }
            | { __typename: 'RoamingOptionAttributes' }
            | { __typename: 'SimCardAttributes' }
            | { __typename: 'TvServiceAttributes' }
            | { __typename: 'VoiceAddOnAttributes' }
          , prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }>, changedBy: { role: CartActorRole, name: string, subject: string | null } | null }>, savedItems: Array<{ id: string, name: string, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }>, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > } }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   };

export type PatchCartMutationVariables = Exact<{
  input: PatchCartInput;
}>;


export type PatchCartMutation = { patchCart:
    | { __typename: 'CartConflictError', changesSince: number, code: string, reason: string, path: Array<string>, current: { id: string, version: number, state: CartState, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, action: ItemAction, quantity: number, name: string, changedAt: string | null, productOffering: { id: string, name: string }, product:
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
            | { __typename: 'DataAddOnAttributes' }
            | { __typename: 'DeviceAttributes' }
            | { __typename: 'FibreAccessAttributes' }
            | { __typename: 'GenericAttributes' }
            | { __typename: 'HomeBundleAttributes' }
            | { __typename: 'MobileLineAttributes', coverage: MobileLineCoverage | null }
            | { __typename: 'RoamingDiscountAttributes' }
            | { __typename: 'RoamingOptionAttributes' }
            | { __typename: 'SimCardAttributes' }
            | { __typename: 'TvServiceAttributes' }
            | { __typename: 'VoiceAddOnAttributes' }
          , prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }>, changedBy: { role: CartActorRole, name: string, subject: string | null } | null }>, savedItems: Array<{ id: string, name: string, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }>, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > }, changes: Array<{ version: number, at: string, kind: CartChangeKind, itemId: string | null, actor: { role: CartActorRole, name: string, subject: string | null }, before: { name: string, status: CartItemStatus, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> } | null, after: { name: string, status: CartItemStatus, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> } | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', productId: string, itemIds: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', itemIds: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'IdempotencyConflictError', differingPaths: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PatchCartSuccess', cart: { id: string, version: number, state: CartState, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, action: ItemAction, quantity: number, name: string, changedAt: string | null, productOffering: { id: string, name: string }, product:
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
            | { __typename: 'DataAddOnAttributes' }
            | { __typename: 'DeviceAttributes' }
            | { __typename: 'FibreAccessAttributes' }
            | { __typename: 'GenericAttributes' }
            | { __typename: 'HomeBundleAttributes' }
            | { __typename: 'MobileLineAttributes', coverage: MobileLineCoverage | null }
            | { __typename: 'RoamingDiscountAttributes' }
            | { __typename: 'RoamingOptionAttributes' }
            | { __typename: 'SimCardAttributes' }
            | { __typename: 'TvServiceAttributes' }
            | { __typename: 'VoiceAddOnAttributes' }
          , prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }>, changedBy: { role: CartActorRole, name: string, subject: string | null } | null }>, savedItems: Array<{ id: string, name: string, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }>, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > } }
   };

export type ChangePartsFragment = { version: number, at: string, kind: CartChangeKind, itemId: string | null, actor: { role: CartActorRole, name: string, subject: string | null }, before: { name: string, status: CartItemStatus, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> } | null, after: { name: string, status: CartItemStatus, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> } | null };

export type LineValuesFragment = { name: string, status: CartItemStatus, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> };

export type PlanQueryVariables = Exact<{
  input: CheckoutPlanInput;
}>;


export type PlanQuery = { checkoutPlan: { planHash: string, strategy: CustomerStrategy, dueNow: { value: string, currency: string }, monthly: { value: string, currency: string }, deposit: { value: string, currency: string } | null, parts: Array<{ number: number, requestedStartDate: string | null, expectedCompletionDate: string, system: string | null, cartItemIds: Array<string>, follows: Array<number> }>, windowCharges: Array<{ cartItemId: string, from: string, until: string, amount: { value: string, currency: string } }>, tasks: Array<{ key: string, name: string, cartItemId: string | null, system: string | null, api: string | null, dependsOn: Array<string>, pointOfNoReturn: boolean }>, systems: Array<{ name: string, cartItemIds: Array<string>, billingAccountAfterProduct: boolean }>, requirements: Array<{ kind: RequirementKind, path: Array<string>, reason: string }>, problems: Array<
      | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, itemId: string, recover: Array<{ operation: string, description: string, arguments: unknown }>, before: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, after: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }
      | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    > } | null };

export type RequirementsQueryVariables = Exact<{
  cartId: string | number;
  customerType: CustomerType;
}>;


export type RequirementsQuery = { checkoutRequirements: Array<{ kind: RequirementKind, path: Array<string>, reason: string, recover: Array<{ operation: string, description: string }> }> | null };

export type PaymentMethodsQueryVariables = Exact<{
  cartId: string | number;
}>;


export type PaymentMethodsQuery = { paymentMethods: Array<{ kind: PaymentMethodKind, name: string, eligible: boolean, reason: string | null, storedMethod: { id: string, name: string, isGuarantee: boolean } | null }> | null };

export type CheckoutMutationVariables = Exact<{
  input: CheckoutInput;
}>;


export type CheckoutMutation = { checkout:
    | { __typename: 'ActionRequired', process: { id: string, state: ProcessState, strategy: CustomerStrategy, hold:
          | { __typename: 'DepositRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'OfferingNotQualified', code: string, reason: string, until: string, items: Array<{ cartItemId: string, reason: string, alternatives: Array<{ id: string }> }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentActionRequired', redirectUrl: string | null, clientSecret: string | null, code: string, reason: string, until: string, payment: { id: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentMethodRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PurchaseApprovalRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null, spentThisMonth: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
         | null, tasks: Array<{ name: string, state: TaskState, attempts: number, lastError: string | null }>, result: { customerOrder: { id: string, state: ProductOrderState }, productOrder: { id: string, state: ProductOrderState }, customer: { id: string } | null, account: { id: string } | null, billingAccount: { id: string } | null, billingAccounts: Array<{ id: string }>, payment: { id: string, status: PaymentStatus, amount: { value: string, currency: string } } | null, payments: Array<{ id: string, purpose: PaymentPurpose, status: PaymentStatus, amount: { value: string, currency: string }, refundedAmount: { value: string, currency: string } }> } | null, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', cartItemIds: Array<string>, replacements: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', providerCode: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > } | null }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, process: { id: string, state: ProcessState, strategy: CustomerStrategy, hold:
          | { __typename: 'DepositRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'OfferingNotQualified', code: string, reason: string, until: string, items: Array<{ cartItemId: string, reason: string, alternatives: Array<{ id: string }> }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentActionRequired', redirectUrl: string | null, clientSecret: string | null, code: string, reason: string, until: string, payment: { id: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentMethodRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PurchaseApprovalRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null, spentThisMonth: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
         | null, tasks: Array<{ name: string, state: TaskState, attempts: number, lastError: string | null }>, result: { customerOrder: { id: string, state: ProductOrderState }, productOrder: { id: string, state: ProductOrderState }, customer: { id: string } | null, account: { id: string } | null, billingAccount: { id: string } | null, billingAccounts: Array<{ id: string }>, payment: { id: string, status: PaymentStatus, amount: { value: string, currency: string } } | null, payments: Array<{ id: string, purpose: PaymentPurpose, status: PaymentStatus, amount: { value: string, currency: string }, refundedAmount: { value: string, currency: string } }> } | null, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', cartItemIds: Array<string>, replacements: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', providerCode: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > } | null, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CheckoutProcess', id: string, state: ProcessState, strategy: CustomerStrategy, hold:
        | { __typename: 'DepositRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'OfferingNotQualified', code: string, reason: string, until: string, items: Array<{ cartItemId: string, reason: string, alternatives: Array<{ id: string }> }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentActionRequired', redirectUrl: string | null, clientSecret: string | null, code: string, reason: string, until: string, payment: { id: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentMethodRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PurchaseApprovalRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null, spentThisMonth: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
       | null, tasks: Array<{ name: string, state: TaskState, attempts: number, lastError: string | null }>, result: { customerOrder: { id: string, state: ProductOrderState }, productOrder: { id: string, state: ProductOrderState }, customer: { id: string } | null, account: { id: string } | null, billingAccount: { id: string } | null, billingAccounts: Array<{ id: string }>, payment: { id: string, status: PaymentStatus, amount: { value: string, currency: string } } | null, payments: Array<{ id: string, purpose: PaymentPurpose, status: PaymentStatus, amount: { value: string, currency: string }, refundedAmount: { value: string, currency: string } }> } | null, problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', cartItemIds: Array<string>, replacements: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', providerCode: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'CheckoutRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', categoryIds: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, resolutionToken: string, recover: Array<{ operation: string, description: string, arguments: unknown }>, candidates: Array<{ matchedOn: Array<IdentifierKind>, score: number, party:
              | { __typename: 'Individual', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
             }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, itemId: string, recover: Array<{ operation: string, description: string, arguments: unknown }>, before: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, after: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'IdempotencyConflictError', differingPaths: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PlanDrift', changes: Array<{ path: Array<string>, before: unknown, after: unknown }>, newPlan: { planHash: string, strategy: CustomerStrategy, dueNow: { value: string, currency: string }, monthly: { value: string, currency: string }, deposit: { value: string, currency: string } | null, parts: Array<{ number: number, requestedStartDate: string | null, expectedCompletionDate: string, system: string | null, cartItemIds: Array<string>, follows: Array<number> }>, windowCharges: Array<{ cartItemId: string, from: string, until: string, amount: { value: string, currency: string } }>, tasks: Array<{ key: string, name: string, cartItemId: string | null, system: string | null, api: string | null, dependsOn: Array<string>, pointOfNoReturn: boolean }>, systems: Array<{ name: string, cartItemIds: Array<string>, billingAccountAfterProduct: boolean }>, requirements: Array<{ kind: RequirementKind, path: Array<string>, reason: string }>, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, itemId: string, recover: Array<{ operation: string, description: string, arguments: unknown }>, before: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, after: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > } }
   };

export type ContinueCheckoutMutationVariables = Exact<{
  input: ContinueCheckoutInput;
}>;


export type ContinueCheckoutMutation = { continueCheckout:
    | { __typename: 'ActionRequired', process: { id: string, state: ProcessState, strategy: CustomerStrategy, hold:
          | { __typename: 'DepositRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'OfferingNotQualified', code: string, reason: string, until: string, items: Array<{ cartItemId: string, reason: string, alternatives: Array<{ id: string }> }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentActionRequired', redirectUrl: string | null, clientSecret: string | null, code: string, reason: string, until: string, payment: { id: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentMethodRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PurchaseApprovalRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null, spentThisMonth: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
         | null, tasks: Array<{ name: string, state: TaskState, attempts: number, lastError: string | null }>, result: { customerOrder: { id: string, state: ProductOrderState }, productOrder: { id: string, state: ProductOrderState }, customer: { id: string } | null, account: { id: string } | null, billingAccount: { id: string } | null, billingAccounts: Array<{ id: string }>, payment: { id: string, status: PaymentStatus, amount: { value: string, currency: string } } | null, payments: Array<{ id: string, purpose: PaymentPurpose, status: PaymentStatus, amount: { value: string, currency: string }, refundedAmount: { value: string, currency: string } }> } | null, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', cartItemIds: Array<string>, replacements: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', providerCode: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > } | null }
    | { __typename: 'CheckoutProcess', id: string, state: ProcessState, strategy: CustomerStrategy, hold:
        | { __typename: 'DepositRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'OfferingNotQualified', code: string, reason: string, until: string, items: Array<{ cartItemId: string, reason: string, alternatives: Array<{ id: string }> }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentActionRequired', redirectUrl: string | null, clientSecret: string | null, code: string, reason: string, until: string, payment: { id: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentMethodRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PurchaseApprovalRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null, spentThisMonth: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
       | null, tasks: Array<{ name: string, state: TaskState, attempts: number, lastError: string | null }>, result: { customerOrder: { id: string, state: ProductOrderState }, productOrder: { id: string, state: ProductOrderState }, customer: { id: string } | null, account: { id: string } | null, billingAccount: { id: string } | null, billingAccounts: Array<{ id: string }>, payment: { id: string, status: PaymentStatus, amount: { value: string, currency: string } } | null, payments: Array<{ id: string, purpose: PaymentPurpose, status: PaymentStatus, amount: { value: string, currency: string }, refundedAmount: { value: string, currency: string } }> } | null, problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', cartItemIds: Array<string>, replacements: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', providerCode: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'CheckoutRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'IdempotencyConflictError', differingPaths: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   };

export type ProgressQueryVariables = Exact<{
  id: string | number;
}>;


export type ProgressQuery = { checkoutProcess: { id: string, state: ProcessState, strategy: CustomerStrategy, hold:
      | { __typename: 'DepositRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'OfferingNotQualified', code: string, reason: string, until: string, items: Array<{ cartItemId: string, reason: string, alternatives: Array<{ id: string }> }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PaymentActionRequired', redirectUrl: string | null, clientSecret: string | null, code: string, reason: string, until: string, payment: { id: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PaymentMethodRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PurchaseApprovalRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null, spentThisMonth: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
     | null, tasks: Array<{ name: string, state: TaskState, attempts: number, lastError: string | null }>, result: { customerOrder: { id: string, state: ProductOrderState }, productOrder: { id: string, state: ProductOrderState }, customer: { id: string } | null, account: { id: string } | null, billingAccount: { id: string } | null, billingAccounts: Array<{ id: string }>, payment: { id: string, status: PaymentStatus, amount: { value: string, currency: string } } | null, payments: Array<{ id: string, purpose: PaymentPurpose, status: PaymentStatus, amount: { value: string, currency: string }, refundedAmount: { value: string, currency: string } }> } | null, problems: Array<
      | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'NumberLostError', cartItemIds: Array<string>, replacements: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PaymentDeclinedError', providerCode: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    > } | null };

export type ContactPartsFragment = { id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> };

type ChangedParty_ChangePartySuccess_Fragment = { __typename: 'ChangePartySuccess', party:
    | { __typename: 'Individual', givenName: string, familyName: string, birthDate: string | null, id: string, version: number, name: string, identifications: Array<{ identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null }>, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
    | { __typename: 'Organization', tradingName: string, vatId: string | null, companyRegisterNumber: string | null, purchaseOrderNumberRequired: boolean, id: string, version: number, name: string, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
   };

type ChangedParty_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type ChangedParty_PartyChangedMeanwhileError_Fragment = { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, party:
    | { __typename: 'Individual', givenName: string, familyName: string, birthDate: string | null, id: string, version: number, name: string, identifications: Array<{ identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null }>, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
    | { __typename: 'Organization', tradingName: string, vatId: string | null, companyRegisterNumber: string | null, purchaseOrderNumberRequired: boolean, id: string, version: number, name: string, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
  , recover: Array<{ operation: string, description: string, arguments: unknown }> };

type ChangedParty_PartyRejected_Fragment = { __typename: 'PartyRejected', problems: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

export type ChangedPartyFragment =
  | ChangedParty_ChangePartySuccess_Fragment
  | ChangedParty_IdempotencyConflictError_Fragment
  | ChangedParty_PartyChangedMeanwhileError_Fragment
  | ChangedParty_PartyRejected_Fragment
;

type PartyParts_Individual_Fragment = { __typename: 'Individual', givenName: string, familyName: string, birthDate: string | null, id: string, version: number, name: string, identifications: Array<{ identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null }>, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> };

type PartyParts_Organization_Fragment = { __typename: 'Organization', tradingName: string, vatId: string | null, companyRegisterNumber: string | null, purchaseOrderNumberRequired: boolean, id: string, version: number, name: string, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> };

export type PartyPartsFragment =
  | PartyParts_Individual_Fragment
  | PartyParts_Organization_Fragment
;

export type DocumentPartsFragment = { identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null };

export type PartyRequirementsQueryVariables = Exact<{
  type: CustomerType;
}>;


export type PartyRequirementsQuery = { partyRequirements: Array<{ path: Array<string>, expected: string, required: boolean }> };

export type AddContactMediumMutationVariables = Exact<{
  input: AddContactMediumInput;
}>;


export type AddContactMediumMutation = { addContactMedium:
    | { __typename: 'ChangePartySuccess', party:
        | { __typename: 'Individual', givenName: string, familyName: string, birthDate: string | null, id: string, version: number, name: string, identifications: Array<{ identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null }>, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
        | { __typename: 'Organization', tradingName: string, vatId: string | null, companyRegisterNumber: string | null, purchaseOrderNumberRequired: boolean, id: string, version: number, name: string, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
       }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, party:
        | { __typename: 'Individual', givenName: string, familyName: string, birthDate: string | null, id: string, version: number, name: string, identifications: Array<{ identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null }>, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
        | { __typename: 'Organization', tradingName: string, vatId: string | null, companyRegisterNumber: string | null, purchaseOrderNumberRequired: boolean, id: string, version: number, name: string, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
      , recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type ChangeContactMediumMutationVariables = Exact<{
  input: ChangeContactMediumInput;
}>;


export type ChangeContactMediumMutation = { changeContactMedium:
    | { __typename: 'ChangePartySuccess', party:
        | { __typename: 'Individual', givenName: string, familyName: string, birthDate: string | null, id: string, version: number, name: string, identifications: Array<{ identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null }>, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
        | { __typename: 'Organization', tradingName: string, vatId: string | null, companyRegisterNumber: string | null, purchaseOrderNumberRequired: boolean, id: string, version: number, name: string, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
       }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, party:
        | { __typename: 'Individual', givenName: string, familyName: string, birthDate: string | null, id: string, version: number, name: string, identifications: Array<{ identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null }>, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
        | { __typename: 'Organization', tradingName: string, vatId: string | null, companyRegisterNumber: string | null, purchaseOrderNumberRequired: boolean, id: string, version: number, name: string, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
      , recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type RemoveContactMediumMutationVariables = Exact<{
  input: RemoveContactMediumInput;
}>;


export type RemoveContactMediumMutation = { removeContactMedium:
    | { __typename: 'ChangePartySuccess', party:
        | { __typename: 'Individual', givenName: string, familyName: string, birthDate: string | null, id: string, version: number, name: string, identifications: Array<{ identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null }>, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
        | { __typename: 'Organization', tradingName: string, vatId: string | null, companyRegisterNumber: string | null, purchaseOrderNumberRequired: boolean, id: string, version: number, name: string, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
       }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, party:
        | { __typename: 'Individual', givenName: string, familyName: string, birthDate: string | null, id: string, version: number, name: string, identifications: Array<{ identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null }>, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
        | { __typename: 'Organization', tradingName: string, vatId: string | null, companyRegisterNumber: string | null, purchaseOrderNumberRequired: boolean, id: string, version: number, name: string, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
      , recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { updateCustomer:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'UpdateCustomerSuccess', customer: { id: string, timeZone: string } }
   };

export type SetContactConsentMutationVariables = Exact<{
  input: SetContactConsentInput;
}>;


export type SetContactConsentMutation = { setContactConsent:
    | { __typename: 'ChangePartySuccess', party:
        | { __typename: 'Individual', givenName: string, familyName: string, birthDate: string | null, id: string, version: number, name: string, identifications: Array<{ identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null }>, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
        | { __typename: 'Organization', tradingName: string, vatId: string | null, companyRegisterNumber: string | null, purchaseOrderNumberRequired: boolean, id: string, version: number, name: string, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
       }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, party:
        | { __typename: 'Individual', givenName: string, familyName: string, birthDate: string | null, id: string, version: number, name: string, identifications: Array<{ identificationType: string, identificationId: string, issuingAuthority: string | null, issuingDate: string | null, expiryDate: string | null }>, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
        | { __typename: 'Organization', tradingName: string, vatId: string | null, companyRegisterNumber: string | null, purchaseOrderNumberRequired: boolean, id: string, version: number, name: string, contactMedia: Array<{ id: string, mediumType: string, preferred: boolean, emailAddress: string | null, phoneNumber: string | null, street: string | null, postCode: string | null, city: string | null, country: string | null, verifiedAt: string | null, consents: Array<{ purpose: ContactPurpose, granted: boolean, decidedAt: string, source: string }> }> }
      , recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type AmountFragment = { value: string, currency: string };

type Refusal_BillingAccountChangedMeanwhileError_Fragment = { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_CartAlreadySubmittedError_Fragment = { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_CartConflictError_Fragment = { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_CodeRejectedError_Fragment = { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_CustomerMemberChangedMeanwhileError_Fragment = { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_CustomerRequiredFirstError_Fragment = { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_DependentItemsError_Fragment = { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_DuplicateCustomerSuspectedError_Fragment = { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_DuplicateProductInOrderError_Fragment = { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_InputProblem_Fragment = { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_LeaseExpiredError_Fragment = { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_NumberLostError_Fragment = { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_NumberTakenError_Fragment = { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_PartyChangedMeanwhileError_Fragment = { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_PastPointOfNoReturnError_Fragment = { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_PaymentDeclinedError_Fragment = { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_PriceChangedError_Fragment = { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_ProductChangeConflictError_Fragment = { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_RelationshipCycleError_Fragment = { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_SessionEndedError_Fragment = { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Refusal_TooManyCodesError_Fragment = { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

export type RefusalFragment =
  | Refusal_BillingAccountChangedMeanwhileError_Fragment
  | Refusal_CartAlreadySubmittedError_Fragment
  | Refusal_CartConflictError_Fragment
  | Refusal_CodeRejectedError_Fragment
  | Refusal_CustomerMemberChangedMeanwhileError_Fragment
  | Refusal_CustomerRequiredFirstError_Fragment
  | Refusal_DependentItemsError_Fragment
  | Refusal_DuplicateCustomerSuspectedError_Fragment
  | Refusal_DuplicateProductInOrderError_Fragment
  | Refusal_IdempotencyConflictError_Fragment
  | Refusal_InputProblem_Fragment
  | Refusal_LeaseExpiredError_Fragment
  | Refusal_NumberLostError_Fragment
  | Refusal_NumberTakenError_Fragment
  | Refusal_PartyChangedMeanwhileError_Fragment
  | Refusal_PastPointOfNoReturnError_Fragment
  | Refusal_PaymentDeclinedError_Fragment
  | Refusal_PriceChangedError_Fragment
  | Refusal_ProductChangeConflictError_Fragment
  | Refusal_RelationshipCycleError_Fragment
  | Refusal_SessionEndedError_Fragment
  | Refusal_TooManyCodesError_Fragment
;

export type DuplicateFragment = { resolutionToken: string, candidates: Array<{ matchedOn: Array<IdentifierKind>, score: number, party:
      | { __typename: 'Individual', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
     }> };

export type PriceLineFragment = { name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } };

export type CartPartsFragment = { id: string, version: number, state: CartState, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, action: ItemAction, quantity: number, name: string, changedAt: string | null, productOffering: { id: string, name: string }, product:
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
      | { __typename: 'DataAddOnAttributes' }
      | { __typename: 'DeviceAttributes' }
      | { __typename: 'FibreAccessAttributes' }
      | { __typename: 'GenericAttributes' }
      | { __typename: 'HomeBundleAttributes' }
      | { __typename: 'MobileLineAttributes', coverage: MobileLineCoverage | null }
      | { __typename: 'RoamingDiscountAttributes' }
      | { __typename: 'RoamingOptionAttributes' }
      | { __typename: 'SimCardAttributes' }
      | { __typename: 'TvServiceAttributes' }
      | { __typename: 'VoiceAddOnAttributes' }
    , prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }>, changedBy: { role: CartActorRole, name: string, subject: string | null } | null }>, savedItems: Array<{ id: string, name: string, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }>, problems: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

export type ActorFragment = { role: CartActorRole, name: string, subject: string | null };

type HoldParts_DepositRequired_Fragment = { __typename: 'DepositRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type HoldParts_OfferingNotQualified_Fragment = { __typename: 'OfferingNotQualified', code: string, reason: string, until: string, items: Array<{ cartItemId: string, reason: string, alternatives: Array<{ id: string }> }>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type HoldParts_PaymentActionRequired_Fragment = { __typename: 'PaymentActionRequired', redirectUrl: string | null, clientSecret: string | null, code: string, reason: string, until: string, payment: { id: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type HoldParts_PaymentMethodRequired_Fragment = { __typename: 'PaymentMethodRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type HoldParts_PurchaseApprovalRequired_Fragment = { __typename: 'PurchaseApprovalRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null, spentThisMonth: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> };

export type HoldPartsFragment =
  | HoldParts_DepositRequired_Fragment
  | HoldParts_OfferingNotQualified_Fragment
  | HoldParts_PaymentActionRequired_Fragment
  | HoldParts_PaymentMethodRequired_Fragment
  | HoldParts_PurchaseApprovalRequired_Fragment
;

export type ProcessPartsFragment = { id: string, state: ProcessState, strategy: CustomerStrategy, hold:
    | { __typename: 'DepositRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'OfferingNotQualified', code: string, reason: string, until: string, items: Array<{ cartItemId: string, reason: string, alternatives: Array<{ id: string }> }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentActionRequired', redirectUrl: string | null, clientSecret: string | null, code: string, reason: string, until: string, payment: { id: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentMethodRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PurchaseApprovalRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null, spentThisMonth: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   | null, tasks: Array<{ name: string, state: TaskState, attempts: number, lastError: string | null }>, result: { customerOrder: { id: string, state: ProductOrderState }, productOrder: { id: string, state: ProductOrderState }, customer: { id: string } | null, account: { id: string } | null, billingAccount: { id: string } | null, billingAccounts: Array<{ id: string }>, payment: { id: string, status: PaymentStatus, amount: { value: string, currency: string } } | null, payments: Array<{ id: string, purpose: PaymentPurpose, status: PaymentStatus, amount: { value: string, currency: string }, refundedAmount: { value: string, currency: string } }> } | null, problems: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberLostError', cartItemIds: Array<string>, replacements: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentDeclinedError', providerCode: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

export type PlanPartsFragment = { planHash: string, strategy: CustomerStrategy, dueNow: { value: string, currency: string }, monthly: { value: string, currency: string }, deposit: { value: string, currency: string } | null, parts: Array<{ number: number, requestedStartDate: string | null, expectedCompletionDate: string, system: string | null, cartItemIds: Array<string>, follows: Array<number> }>, windowCharges: Array<{ cartItemId: string, from: string, until: string, amount: { value: string, currency: string } }>, tasks: Array<{ key: string, name: string, cartItemId: string | null, system: string | null, api: string | null, dependsOn: Array<string>, pointOfNoReturn: boolean }>, systems: Array<{ name: string, cartItemIds: Array<string>, billingAccountAfterProduct: boolean }>, requirements: Array<{ kind: RequirementKind, path: Array<string>, reason: string }>, problems: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, itemId: string, recover: Array<{ operation: string, description: string, arguments: unknown }>, before: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, after: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

export type HandoverPartsFragment = { state: CartHandoverState, expiresAt: string | null, acceptedAt: string | null, acceptedBy: { role: CartActorRole, name: string, subject: string | null } | null };

export type MemberPartsFragment = { id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null };

type ChangedMembers_ChangeCustomerMemberSuccess_Fragment = { __typename: 'ChangeCustomerMemberSuccess', customer: { id: string, members: Array<{ id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null }> }, member: { id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null } | null };

type ChangedMembers_CustomerMemberChangedMeanwhileError_Fragment = { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, current: { id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null }, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type ChangedMembers_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type ChangedMembers_PartyRejected_Fragment = { __typename: 'PartyRejected', problems: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

export type ChangedMembersFragment =
  | ChangedMembers_ChangeCustomerMemberSuccess_Fragment
  | ChangedMembers_CustomerMemberChangedMeanwhileError_Fragment
  | ChangedMembers_IdempotencyConflictError_Fragment
  | ChangedMembers_PartyRejected_Fragment
;

export type MembersQueryVariables = Exact<{
  customerId: string | number;
}>;


export type MembersQuery = { customer: { id: string, members: Array<{ id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null }> } | null };

export type AddCustomerMemberMutationVariables = Exact<{
  input: AddCustomerMemberInput;
}>;


export type AddCustomerMemberMutation = { addCustomerMember:
    | { __typename: 'ChangeCustomerMemberSuccess', customer: { id: string, members: Array<{ id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null }> }, member: { id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null } | null }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, current: { id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type ChangeCustomerMemberMutationVariables = Exact<{
  input: ChangeCustomerMemberInput;
}>;


export type ChangeCustomerMemberMutation = { changeCustomerMember:
    | { __typename: 'ChangeCustomerMemberSuccess', customer: { id: string, members: Array<{ id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null }> }, member: { id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null } | null }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, current: { id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type RemoveCustomerMemberMutationVariables = Exact<{
  input: RemoveCustomerMemberInput;
}>;


export type RemoveCustomerMemberMutation = { removeCustomerMember:
    | { __typename: 'ChangeCustomerMemberSuccess', customer: { id: string, members: Array<{ id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null }> }, member: { id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null } | null }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, current: { id: string, version: number, role: CustomerMemberRole, name: string, individual: { id: string } | null, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type NumbersQueryVariables = Exact<{
  filter?: AvailableNumbersFilter | null | undefined;
  first?: number | null | undefined;
  seed?: number | null | undefined;
}>;


export type NumbersQuery = { availableNumbers: Array<{ value: string, class: NumberClass, price: { value: string, currency: string } }> };

export type LeaseQueryVariables = Exact<{
  cartId: string | number;
}>;


export type LeaseQuery = { numberLease: { cartId: string, expiresAt: string, lines: Array<{ cartItemId: string, msisdn: { id: string, value: string, state: ResourceState }, price: { value: string, currency: string }, iccid: { id: string, value: string, state: ResourceState } | null }> } | null };

export type LeasePartsFragment = { cartId: string, expiresAt: string, lines: Array<{ cartItemId: string, msisdn: { id: string, value: string, state: ResourceState }, price: { value: string, currency: string }, iccid: { id: string, value: string, state: ResourceState } | null }> };

export type LeaseNumbersMutationVariables = Exact<{
  input: LeaseNumbersInput;
}>;


export type LeaseNumbersMutation = { leaseNumbers:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'NumberLease', cartId: string, expiresAt: string, lines: Array<{ cartItemId: string, msisdn: { id: string, value: string, state: ResourceState }, price: { value: string, currency: string }, iccid: { id: string, value: string, state: ResourceState } | null }> }
    | { __typename: 'NumberTakenError', taken: Array<string>, code: string, reason: string, path: Array<string>, suggestions: Array<{ value: string }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   };

export type RenewLeaseMutationVariables = Exact<{
  input: RenewLeaseInput;
}>;


export type RenewLeaseMutation = { renewLease:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'RenewLeaseSuccess', lostItemIds: Array<string>, lease: { cartId: string, expiresAt: string, lines: Array<{ cartItemId: string, msisdn: { id: string, value: string, state: ResourceState }, price: { value: string, currency: string }, iccid: { id: string, value: string, state: ResourceState } | null }> } | null, replaced: Array<{ cartItemId: string, lost: string, msisdn: string }> }
   };

export type ReleaseNumbersMutationVariables = Exact<{
  cartId: string | number;
}>;


export type ReleaseNumbersMutation = { releaseNumbers: boolean };

type RequestParts_CancelAgreementRequest_Fragment = { __typename: 'CancelAgreementRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

type RequestParts_CancelOrderRequest_Fragment = { __typename: 'CancelOrderRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

type RequestParts_OwnerChangeRequest_Fragment = { __typename: 'OwnerChangeRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

type RequestParts_RescheduleRequest_Fragment = { __typename: 'RescheduleRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

export type RequestPartsFragment =
  | RequestParts_CancelAgreementRequest_Fragment
  | RequestParts_CancelOrderRequest_Fragment
  | RequestParts_OwnerChangeRequest_Fragment
  | RequestParts_RescheduleRequest_Fragment
;

type ItemParts_AddOrderItem_Fragment = { __typename: 'AddOrderItem', terminationDate: string | null, id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, windowCharge: { value: string, currency: string } | null, product:
    | { __typename: 'ProductRef', id: string }
    | { __typename: 'ProductValue', name: string }
  , effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ItemParts_DeleteOrderItem_Fragment = { __typename: 'DeleteOrderItem', id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, broughtBy: { id: string } | null, product:
    | { __typename: 'ProductRef', id: string }
    | { __typename: 'ProductValue', name: string }
  , effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ItemParts_ModifyOrderItem_Fragment = { __typename: 'ModifyOrderItem', id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, product: { id: string }, deltaCharacteristics: Array<{ name: string, value: unknown }>, effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type ItemParts_NoChangeOrderItem_Fragment = { __typename: 'NoChangeOrderItem', id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type ItemPartsFragment =
  | ItemParts_AddOrderItem_Fragment
  | ItemParts_DeleteOrderItem_Fragment
  | ItemParts_ModifyOrderItem_Fragment
  | ItemParts_NoChangeOrderItem_Fragment
;

export type CustomerOrderPartsFragment = { id: string, state: ProductOrderState, orderDate: string, completionDate: string | null, timeZone: string, parts: Array<{ id: string, part: number, context: OrderContext, state: ProductOrderState, system: string | null, requestedStartDate: string | null, expectedCompletionDate: string | null, startedAt: string | null, completionDate: string | null, isLate: boolean, follows: Array<{ id: string, part: number }>, supersedes: { id: string } | null, items: Array<
      | { __typename: 'AddOrderItem', terminationDate: string | null, id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, windowCharge: { value: string, currency: string } | null, product:
          | { __typename: 'ProductRef', id: string }
          | { __typename: 'ProductValue', name: string }
        , effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
      | { __typename: 'DeleteOrderItem', id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, broughtBy: { id: string } | null, product:
          | { __typename: 'ProductRef', id: string }
          | { __typename: 'ProductValue', name: string }
        , effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
      | { __typename: 'ModifyOrderItem', id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, product: { id: string }, deltaCharacteristics: Array<{ name: string, value: unknown }>, effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
      | { __typename: 'NoChangeOrderItem', id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
    > }>, requests: Array<
    | { __typename: 'CancelAgreementRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'CancelOrderRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'OwnerChangeRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'RescheduleRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
  > };

export type CustomerOrderQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerOrderQuery = { customerOrder: { id: string, state: ProductOrderState, orderDate: string, completionDate: string | null, timeZone: string, parts: Array<{ id: string, part: number, context: OrderContext, state: ProductOrderState, system: string | null, requestedStartDate: string | null, expectedCompletionDate: string | null, startedAt: string | null, completionDate: string | null, isLate: boolean, follows: Array<{ id: string, part: number }>, supersedes: { id: string } | null, items: Array<
        | { __typename: 'AddOrderItem', terminationDate: string | null, id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, windowCharge: { value: string, currency: string } | null, product:
            | { __typename: 'ProductRef', id: string }
            | { __typename: 'ProductValue', name: string }
          , effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'DeleteOrderItem', id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, broughtBy: { id: string } | null, product:
            | { __typename: 'ProductRef', id: string }
            | { __typename: 'ProductValue', name: string }
          , effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'ModifyOrderItem', id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, product: { id: string }, deltaCharacteristics: Array<{ name: string, value: unknown }>, effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'NoChangeOrderItem', id: string, action: ItemAction, state: ProductOrderState, expectedCompletionDate: string | null, completionDate: string | null, effectiveRequestedStartDate: { value: string, source: DateSource, timeZone: string, wallClock: string }, allowedActions: Array<{ action: OrderItemActionKind, allowed: boolean, until: string | null, needsReview: boolean, reason: string | null, fee: { value: string, currency: string } | null }>, relationships: Array<{ type: ItemRelationshipType, item:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
      > }>, requests: Array<
      | { __typename: 'CancelAgreementRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > }
      | { __typename: 'CancelOrderRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > }
      | { __typename: 'OwnerChangeRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > }
      | { __typename: 'RescheduleRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > }
    > } | null };

export type ChangePreviewQueryVariables = Exact<{
  input: ConfigureChangeInput;
}>;


export type ChangePreviewQuery = { configureChange: { valid: boolean, productVersion: number, delta: Array<{ attribute: string, from: unknown, to: unknown }>, priceEffect: { monthlyBefore: { value: string, currency: string }, monthly: { value: string, currency: string }, dueNow: { value: string, currency: string }, proration: { value: string, currency: string } }, conflicts: Array<{ openOrderId: string | null, itsAction: ItemAction | null, itsDate: string | null, itsDelta: Array<{ name: string, value: unknown }> }>, problems: Array<
      | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    > } | null };

export type CancelItemsMutationVariables = Exact<{
  input: RequestOrderCancellationInput;
}>;


export type CancelItemsMutation = { requestOrderCancellation:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'OrderRequestRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', itemIds: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, items: Array<{ itemId: string, since: string }>, followOn: Array<{ operation: string, productId: string }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'RequestOrderCancellationSuccess', isExisting: boolean, request: { __typename: 'CancelOrderRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, fee: { value: string, currency: string } | null, items: Array<{ outcome: CancellationOutcome, item:
            | { id: string, state: ProductOrderState }
            | { id: string, state: ProductOrderState }
            | { id: string, state: ProductOrderState }
            | { id: string, state: ProductOrderState }
           }>, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > } }
   };

export type RescheduleMutationVariables = Exact<{
  input: RequestRescheduleInput;
}>;


export type RescheduleMutation = { requestReschedule:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'OrderRequestRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'RequestRescheduleSuccess', isExisting: boolean, request: { __typename: 'RescheduleRequest', requestedStartDate: string, id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > } }
   };

export type AmendMutationVariables = Exact<{
  input: AmendOrderInput;
}>;


export type AmendMutation = { amendOrder:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'OrderRequestRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, items: Array<{ itemId: string, since: string }>, followOn: Array<{ operation: string, productId: string }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SupplementalOrder', order: { id: string, part: number, state: ProductOrderState }, supersedes: { id: string, state: ProductOrderState } }
   };

export type WithdrawOrderRequestMutationVariables = Exact<{
  input: WithdrawRequestInput;
}>;


export type WithdrawOrderRequestMutation = { withdrawOrderRequest:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'OrderRequestSuccess', request:
        | { __typename: 'CancelAgreementRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
            | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          > }
        | { __typename: 'CancelOrderRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
            | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          > }
        | { __typename: 'OwnerChangeRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
            | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          > }
        | { __typename: 'RescheduleRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
            | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          > }
       }
   };

export type ServiceActionMutationVariables = Exact<{
  input: TriggerServiceActionInput;
}>;


export type ServiceActionMutation = { triggerServiceAction:
    | { __typename: 'IdempotencyConflictError', differingPaths: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ServiceActionRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'TriggerServiceActionSuccess', process: { id: string, state: ProcessState, strategy: CustomerStrategy, hold:
          | { __typename: 'DepositRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'OfferingNotQualified', code: string, reason: string, until: string, items: Array<{ cartItemId: string, reason: string, alternatives: Array<{ id: string }> }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentActionRequired', redirectUrl: string | null, clientSecret: string | null, code: string, reason: string, until: string, payment: { id: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentMethodRequired', code: string, reason: string, until: string, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PurchaseApprovalRequired', code: string, reason: string, until: string, amount: { value: string, currency: string }, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null, spentThisMonth: { value: string, currency: string }, recover: Array<{ operation: string, description: string, arguments: unknown }> }
         | null, tasks: Array<{ name: string, state: TaskState, attempts: number, lastError: string | null }>, result: { customerOrder: { id: string, state: ProductOrderState }, productOrder: { id: string, state: ProductOrderState }, customer: { id: string } | null, account: { id: string } | null, billingAccount: { id: string } | null, billingAccounts: Array<{ id: string }>, payment: { id: string, status: PaymentStatus, amount: { value: string, currency: string } } | null, payments: Array<{ id: string, purpose: PaymentPurpose, status: PaymentStatus, amount: { value: string, currency: string }, refundedAmount: { value: string, currency: string } }> } | null, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', cartItemIds: Array<string>, replacements: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', providerCode: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > } }
   };

export type CancelContractMutationVariables = Exact<{
  input: RequestAgreementCancellationInput;
}>;


export type CancelContractMutation = { requestAgreementCancellation:
    | { __typename: 'AgreementRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RequestAgreementCancellationSuccess', isExisting: boolean, request: { __typename: 'CancelAgreementRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, customerOrder: { id: string } | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > } }
   };

export type WithdrawAgreementRequestMutationVariables = Exact<{
  input: WithdrawRequestInput;
}>;


export type WithdrawAgreementRequestMutation = { withdrawAgreementRequest:
    | { __typename: 'AgreementRequestSuccess', request:
        | { __typename: 'CancelAgreementRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
            | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          > }
        | { __typename: 'CancelOrderRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
            | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          > }
        | { __typename: 'OwnerChangeRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
            | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          > }
        | { __typename: 'RescheduleRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
            | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          > }
       }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   };

export type PortInPartsFragment = { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> };

export type PortInQueryVariables = Exact<{
  id: string | number;
}>;


export type PortInQuery = { portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, product:
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
     | null, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null };

export type RequestPortInMutationVariables = Exact<{
  input: RequestPortInInput;
}>;


export type RequestPortInMutation = { requestPortIn:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberRefused', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'PortInSuccess', portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } }
   };

export type CorrectPortInMutationVariables = Exact<{
  input: CorrectPortInInput;
}>;


export type CorrectPortInMutation = { correctPortIn:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberRefused', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'PortInSuccess', portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } }
   };

export type CancelPortInMutationVariables = Exact<{
  input: CancelPortInInput;
}>;


export type CancelPortInMutation = { cancelPortIn:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberRefused', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'PortInSuccess', portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } }
   };

export type PortOutPartsFragment = { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null };

export type ChangedPriceFragment = { itemId: string, before: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, after: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> };

export type CartPricesQueryVariables = Exact<{
  id: string | number;
}>;


export type CartPricesQuery = { shoppingCart: { id: string, version: number, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, pricePromise: { promisedAt: string, softUntil: string, hardUntil: string } | null, priceChange: { acceptance: string, before: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, after: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> } | null }>, problems: Array<
      | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, itemId: string, recover: Array<{ operation: string, description: string, arguments: unknown }>, before: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, after: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }
      | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    > } | null };

export type NumberAndSimQueryVariables = Exact<{
  productId: string | number;
}>;


export type NumberAndSimQuery = { product:
    | { id: string, status: ProductStatus, portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null, portOut: { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null } | null, resources: Array<
        | { simType: SimType, profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState, pairedMsisdn: { id: string, value: string } | null }
        | { portedIn: boolean, id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
      > }
    | { id: string, status: ProductStatus, portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null, portOut: { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null } | null, resources: Array<
        | { simType: SimType, profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState, pairedMsisdn: { id: string, value: string } | null }
        | { portedIn: boolean, id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
      > }
    | { id: string, status: ProductStatus, portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null, portOut: { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null } | null, resources: Array<
        | { simType: SimType, profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState, pairedMsisdn: { id: string, value: string } | null }
        | { portedIn: boolean, id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
      > }
    | { id: string, status: ProductStatus, portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null, portOut: { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null } | null, resources: Array<
        | { simType: SimType, profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState, pairedMsisdn: { id: string, value: string } | null }
        | { portedIn: boolean, id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
      > }
    | { id: string, status: ProductStatus, portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null, portOut: { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null } | null, resources: Array<
        | { simType: SimType, profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState, pairedMsisdn: { id: string, value: string } | null }
        | { portedIn: boolean, id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
      > }
    | { id: string, status: ProductStatus, portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null, portOut: { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null } | null, resources: Array<
        | { simType: SimType, profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState, pairedMsisdn: { id: string, value: string } | null }
        | { portedIn: boolean, id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
      > }
    | { id: string, status: ProductStatus, portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null, portOut: { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null } | null, resources: Array<
        | { simType: SimType, profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState, pairedMsisdn: { id: string, value: string } | null }
        | { portedIn: boolean, id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
      > }
    | { id: string, status: ProductStatus, portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null, portOut: { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null } | null, resources: Array<
        | { simType: SimType, profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState, pairedMsisdn: { id: string, value: string } | null }
        | { portedIn: boolean, id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
      > }
    | { id: string, status: ProductStatus, portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null, portOut: { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null } | null, resources: Array<
        | { simType: SimType, profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState, pairedMsisdn: { id: string, value: string } | null }
        | { portedIn: boolean, id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
      > }
    | { id: string, status: ProductStatus, portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null, portOut: { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null } | null, resources: Array<
        | { simType: SimType, profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState, pairedMsisdn: { id: string, value: string } | null }
        | { portedIn: boolean, id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
      > }
    | { id: string, status: ProductStatus, portIn: { id: string, state: PortInState, msisdn: string, donorOperator: string, wantedDate: string, withTemporaryNumber: boolean, cartItemId: string, rejection: { code: PortInRejectionCode, reason: string, correct: Array<string> } | null, history: Array<{ state: PortInState, at: string }> } | null, portOut: { id: string, state: PortOutState, msisdn: string, recipientOperator: string, wantedDate: string, endedAt: string | null } | null, resources: Array<
        | { simType: SimType, profileState: EsimProfileState | null, activationCode: string | null, id: string, value: string, state: ResourceState, pairedMsisdn: { id: string, value: string } | null }
        | { portedIn: boolean, id: string, value: string, state: ResourceState, pairedIccid: { id: string, value: string } | null }
      > }
   | null };

export type ReplaceSimMutationVariables = Exact<{
  input: ReplaceSimInput;
}>;


export type ReplaceSimMutation = { replaceSim:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberRefused', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'ReplaceSimSuccess', msisdn: { id: string, value: string }, iccid: { id: string, value: string, simType: SimType, profileState: EsimProfileState | null } }
   };

export type BrowseQueryVariables = Exact<{
  filter?: ProductOfferingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseQuery = { productOfferings: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, name: string, isBundle: boolean, prices: Array<{ id: string, name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, categories: Array<{ id: string, name: string }>, productSpecification: { id: string, productType: string } | null }> } };

export type OfferingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OfferingPageQuery = { productOffering: { id: string, name: string, description: string | null, configurableCharacteristics: Array<{ name: string, mandatory: boolean, allowedValues: Array<{ value: unknown, isDefault: boolean, priceEffects: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }> }>, fixedCharacteristics: Array<{ name: string, value: unknown }>, bundledOfferings: Array<{ min: number, max: number | null, default: number, productOffering: { id: string, name: string } }>, terms: Array<{ name: string, duration: { amount: number, units: string } | null }> } | null };

export type ConfigureQueryVariables = Exact<{
  input: ConfigureInput;
}>;


export type ConfigureQuery = { configure:
    | { __typename: 'Configuration', characteristics: Array<{ name: string, value: unknown }>, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } } }
    | { __typename: 'ConfigurationRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type SignedInFragment = { accessToken: string, expiresAt: string, refreshToken: string, party: { id: string, name: string, contactMedia: Array<{ id: string, mediumType: string, emailAddress: string | null, phoneNumber: string | null, verifiedAt: string | null }> }, customer: { id: string, name: string } | null };

type RequestedCode_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', differingPaths: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type RequestedCode_PartyRejected_Fragment = { __typename: 'PartyRejected', problems: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

type RequestedCode_RequestCodeSuccess_Fragment = { __typename: 'RequestCodeSuccess', challenge: { id: string, sentTo: string, expiresAt: string, resendAfter: string, attemptsLeft: number } };

type RequestedCode_TooManyCodesError_Fragment = { __typename: 'TooManyCodesError', retryAfter: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

export type RequestedCodeFragment =
  | RequestedCode_IdempotencyConflictError_Fragment
  | RequestedCode_PartyRejected_Fragment
  | RequestedCode_RequestCodeSuccess_Fragment
  | RequestedCode_TooManyCodesError_Fragment
;

type ConfirmedCode_CodeRejectedError_Fragment = { __typename: 'CodeRejectedError', attemptsLeft: number, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type ConfirmedCode_OpenSessionSuccess_Fragment = { __typename: 'OpenSessionSuccess', session: { accessToken: string, expiresAt: string, refreshToken: string, party: { id: string, name: string, contactMedia: Array<{ id: string, mediumType: string, emailAddress: string | null, phoneNumber: string | null, verifiedAt: string | null }> }, customer: { id: string, name: string } | null } };

export type ConfirmedCodeFragment =
  | ConfirmedCode_CodeRejectedError_Fragment
  | ConfirmedCode_OpenSessionSuccess_Fragment
;

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'IdempotencyConflictError', differingPaths: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'RequestCodeSuccess', challenge: { id: string, sentTo: string, expiresAt: string, resendAfter: string, attemptsLeft: number } }
    | { __typename: 'TooManyCodesError', retryAfter: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   };

export type ConfirmSignUpMutationVariables = Exact<{
  input: ConfirmCodeInput;
}>;


export type ConfirmSignUpMutation = { confirmSignUp:
    | { __typename: 'CodeRejectedError', attemptsLeft: number, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'OpenSessionSuccess', session: { accessToken: string, expiresAt: string, refreshToken: string, party: { id: string, name: string, contactMedia: Array<{ id: string, mediumType: string, emailAddress: string | null, phoneNumber: string | null, verifiedAt: string | null }> }, customer: { id: string, name: string } | null } }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'IdempotencyConflictError', differingPaths: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'RequestCodeSuccess', challenge: { id: string, sentTo: string, expiresAt: string, resendAfter: string, attemptsLeft: number } }
    | { __typename: 'TooManyCodesError', retryAfter: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   };

export type ConfirmSignInMutationVariables = Exact<{
  input: ConfirmCodeInput;
}>;


export type ConfirmSignInMutation = { confirmSignIn:
    | { __typename: 'CodeRejectedError', attemptsLeft: number, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'OpenSessionSuccess', session: { accessToken: string, expiresAt: string, refreshToken: string, party: { id: string, name: string, contactMedia: Array<{ id: string, mediumType: string, emailAddress: string | null, phoneNumber: string | null, verifiedAt: string | null }> }, customer: { id: string, name: string } | null } }
   };

export type ResendCodeMutationVariables = Exact<{
  input: ResendCodeInput;
}>;


export type ResendCodeMutation = { resendCode:
    | { __typename: 'IdempotencyConflictError', differingPaths: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'RequestCodeSuccess', challenge: { id: string, sentTo: string, expiresAt: string, resendAfter: string, attemptsLeft: number } }
    | { __typename: 'TooManyCodesError', retryAfter: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { refreshSession:
    | { __typename: 'OpenSessionSuccess', session: { accessToken: string, expiresAt: string, refreshToken: string, party: { id: string, name: string, contactMedia: Array<{ id: string, mediumType: string, emailAddress: string | null, phoneNumber: string | null, verifiedAt: string | null }> }, customer: { id: string, name: string } | null } }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   };

export type SignOutMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type MyLoginQueryVariables = Exact<{ [key: string]: never; }>;


export type MyLoginQuery = { login: { party: { id: string, name: string }, customers: Array<{ id: string, name: string }> } | null };

export type RegisterCustomerMutationVariables = Exact<{
  input: RegisterCustomerInput;
}>;


export type RegisterCustomerMutation = { registerCustomer:
    | { __typename: 'IdempotencyConflictError', differingPaths: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'RegisterCustomerSuccess', customer: { id: string, name: string, accounts: Array<{ id: string }>, billingAccounts: Array<{ id: string }> }, session: { accessToken: string, expiresAt: string, refreshToken: string, party: { id: string, name: string, contactMedia: Array<{ id: string, mediumType: string, emailAddress: string | null, phoneNumber: string | null, verifiedAt: string | null }> }, customer: { id: string, name: string } | null } | null }
   };

export type SwitchCustomerMutationVariables = Exact<{
  customerId: string | number;
}>;


export type SwitchCustomerMutation = { switchCustomer:
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SwitchCustomerSuccess', customer: { id: string }, session: { accessToken: string, expiresAt: string, refreshToken: string, party: { id: string, name: string, contactMedia: Array<{ id: string, mediumType: string, emailAddress: string | null, phoneNumber: string | null, verifiedAt: string | null }> }, customer: { id: string, name: string } | null } | null }
   };

export type LinkServiceMutationVariables = Exact<{
  input: LinkServiceInput;
}>;


export type LinkServiceMutation = { linkService:
    | { __typename: 'IdempotencyConflictError', differingPaths: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'RequestCodeSuccess', challenge: { id: string, sentTo: string, expiresAt: string, resendAfter: string, attemptsLeft: number } }
    | { __typename: 'TooManyCodesError', retryAfter: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   };

export type ConfirmLinkServiceMutationVariables = Exact<{
  input: ConfirmCodeInput;
}>;


export type ConfirmLinkServiceMutation = { confirmLinkService:
    | { __typename: 'CodeRejectedError', attemptsLeft: number, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
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
       | null, session: { accessToken: string, expiresAt: string, refreshToken: string, party: { id: string, name: string, contactMedia: Array<{ id: string, mediumType: string, emailAddress: string | null, phoneNumber: string | null, verifiedAt: string | null }> }, customer: { id: string, name: string } | null } | null }
   };

export type CreatePortOutCodeMutationVariables = Exact<{
  input: CreatePortOutCodeInput;
}>;


export type CreatePortOutCodeMutation = { createPortOutCode:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'NumberRefused', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'PortOutCode', msisdn: string, authorizationCode: string | null, expiresAt: string }
   };

export type MyAgreementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyAgreementsQuery = { me: { id: string, agreements: { totalCount: number, nodes: Array<{ id: string, name: string, type: AgreementType, status: AgreementStatus, terminatesOn: string | null, period: { startDateTime: string | null, endDateTime: string | null }, items: Array<{ since: string, until: string | null, product:
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
           }>, requests: Array<
          | { __typename: 'CancelAgreementRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
              | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            > }
          | { __typename: 'CancelOrderRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
              | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            > }
          | { __typename: 'OwnerChangeRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
              | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            > }
          | { __typename: 'RescheduleRequest', id: string, state: TaskRequestState, reason: string | null, requestedAt: string, reviewUntil: string | null, effectiveAt: string | null, decision: { accepted: boolean, reason: string | null, at: string } | null, problems: Array<
              | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
              | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
            > }
        > }> } } | null };

export type ProductThroughTimeQueryVariables = Exact<{
  id: string | number;
  date: string;
}>;


export type ProductThroughTimeQuery = { product:
    | { id: string, status: ProductStatus, upcoming: Array<{ date: string | null, action: ItemAction, deltaCharacteristics: Array<{ name: string, value: unknown }>, productOrder: { id: string }, item:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, asOf: { date: string, status: ProductStatus, version: number | null, isPlanned: boolean, characteristics: Array<{ name: string, value: unknown }> } | null, agreement: { id: string, status: AgreementStatus, period: { endDateTime: string | null } } | null }
    | { id: string, status: ProductStatus, upcoming: Array<{ date: string | null, action: ItemAction, deltaCharacteristics: Array<{ name: string, value: unknown }>, productOrder: { id: string }, item:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, asOf: { date: string, status: ProductStatus, version: number | null, isPlanned: boolean, characteristics: Array<{ name: string, value: unknown }> } | null, agreement: { id: string, status: AgreementStatus, period: { endDateTime: string | null } } | null }
    | { id: string, status: ProductStatus, upcoming: Array<{ date: string | null, action: ItemAction, deltaCharacteristics: Array<{ name: string, value: unknown }>, productOrder: { id: string }, item:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, asOf: { date: string, status: ProductStatus, version: number | null, isPlanned: boolean, characteristics: Array<{ name: string, value: unknown }> } | null, agreement: { id: string, status: AgreementStatus, period: { endDateTime: string | null } } | null }
    | { id: string, status: ProductStatus, upcoming: Array<{ date: string | null, action: ItemAction, deltaCharacteristics: Array<{ name: string, value: unknown }>, productOrder: { id: string }, item:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, asOf: { date: string, status: ProductStatus, version: number | null, isPlanned: boolean, characteristics: Array<{ name: string, value: unknown }> } | null, agreement: { id: string, status: AgreementStatus, period: { endDateTime: string | null } } | null }
    | { id: string, status: ProductStatus, upcoming: Array<{ date: string | null, action: ItemAction, deltaCharacteristics: Array<{ name: string, value: unknown }>, productOrder: { id: string }, item:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, asOf: { date: string, status: ProductStatus, version: number | null, isPlanned: boolean, characteristics: Array<{ name: string, value: unknown }> } | null, agreement: { id: string, status: AgreementStatus, period: { endDateTime: string | null } } | null }
    | { id: string, status: ProductStatus, upcoming: Array<{ date: string | null, action: ItemAction, deltaCharacteristics: Array<{ name: string, value: unknown }>, productOrder: { id: string }, item:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, asOf: { date: string, status: ProductStatus, version: number | null, isPlanned: boolean, characteristics: Array<{ name: string, value: unknown }> } | null, agreement: { id: string, status: AgreementStatus, period: { endDateTime: string | null } } | null }
    | { id: string, status: ProductStatus, upcoming: Array<{ date: string | null, action: ItemAction, deltaCharacteristics: Array<{ name: string, value: unknown }>, productOrder: { id: string }, item:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, asOf: { date: string, status: ProductStatus, version: number | null, isPlanned: boolean, characteristics: Array<{ name: string, value: unknown }> } | null, agreement: { id: string, status: AgreementStatus, period: { endDateTime: string | null } } | null }
    | { id: string, status: ProductStatus, upcoming: Array<{ date: string | null, action: ItemAction, deltaCharacteristics: Array<{ name: string, value: unknown }>, productOrder: { id: string }, item:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, asOf: { date: string, status: ProductStatus, version: number | null, isPlanned: boolean, characteristics: Array<{ name: string, value: unknown }> } | null, agreement: { id: string, status: AgreementStatus, period: { endDateTime: string | null } } | null }
    | { id: string, status: ProductStatus, upcoming: Array<{ date: string | null, action: ItemAction, deltaCharacteristics: Array<{ name: string, value: unknown }>, productOrder: { id: string }, item:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, asOf: { date: string, status: ProductStatus, version: number | null, isPlanned: boolean, characteristics: Array<{ name: string, value: unknown }> } | null, agreement: { id: string, status: AgreementStatus, period: { endDateTime: string | null } } | null }
    | { id: string, status: ProductStatus, upcoming: Array<{ date: string | null, action: ItemAction, deltaCharacteristics: Array<{ name: string, value: unknown }>, productOrder: { id: string }, item:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, asOf: { date: string, status: ProductStatus, version: number | null, isPlanned: boolean, characteristics: Array<{ name: string, value: unknown }> } | null, agreement: { id: string, status: AgreementStatus, period: { endDateTime: string | null } } | null }
    | { id: string, status: ProductStatus, upcoming: Array<{ date: string | null, action: ItemAction, deltaCharacteristics: Array<{ name: string, value: unknown }>, productOrder: { id: string }, item:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }>, asOf: { date: string, status: ProductStatus, version: number | null, isPlanned: boolean, characteristics: Array<{ name: string, value: unknown }> } | null, agreement: { id: string, status: AgreementStatus, period: { endDateTime: string | null } } | null }
   | null };

export type MyCartsQueryVariables = Exact<{
  state?: Array<CartState> | CartState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyCartsQuery = { me: { id: string, carts: { nodes: Array<{ updatedAt: string, channel: string | null, id: string, version: number, state: CartState, handover: { state: CartHandoverState, expiresAt: string | null, acceptedAt: string | null, acceptedBy: { role: CartActorRole, name: string, subject: string | null } | null } | null, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, action: ItemAction, quantity: number, name: string, changedAt: string | null, productOffering: { id: string, name: string }, product:
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
            | { __typename: 'DataAddOnAttributes' }
            | { __typename: 'DeviceAttributes' }
            | { __typename: 'FibreAccessAttributes' }
            | { __typename: 'GenericAttributes' }
            | { __typename: 'HomeBundleAttributes' }
            | { __typename: 'MobileLineAttributes', coverage: MobileLineCoverage | null }
            | { __typename: 'RoamingDiscountAttributes' }
            | { __typename: 'RoamingOptionAttributes' }
            | { __typename: 'SimCardAttributes' }
            | { __typename: 'TvServiceAttributes' }
            | { __typename: 'VoiceAddOnAttributes' }
          , prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }>, changedBy: { role: CartActorRole, name: string, subject: string | null } | null }>, savedItems: Array<{ id: string, name: string, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }>, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OfferHandoverMutationVariables = Exact<{
  input: OfferHandoverInput;
}>;


export type OfferHandoverMutation = { offerHandover:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'OfferHandoverSuccess', code: string, expiresAt: string }
   };

export type TakeBackCartMutationVariables = Exact<{
  input: TakeBackCartInput;
}>;


export type TakeBackCartMutation = { takeBackCart:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TakeBackCartSuccess', cart: { id: string, version: number, state: CartState, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, action: ItemAction, quantity: number, name: string, changedAt: string | null, productOffering: { id: string, name: string }, product:
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
            | { __typename: 'DataAddOnAttributes' }
            | { __typename: 'DeviceAttributes' }
            | { __typename: 'FibreAccessAttributes' }
            | { __typename: 'GenericAttributes' }
            | { __typename: 'HomeBundleAttributes' }
            | { __typename: 'MobileLineAttributes', coverage: MobileLineCoverage | null }
            | { __typename: 'RoamingDiscountAttributes' }
            | { __typename: 'RoamingOptionAttributes' }
            | { __typename: 'SimCardAttributes' }
            | { __typename: 'TvServiceAttributes' }
            | { __typename: 'VoiceAddOnAttributes' }
          , prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }>, changedBy: { role: CartActorRole, name: string, subject: string | null } | null }>, savedItems: Array<{ id: string, name: string, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }>, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > } }
   };

export type AttachCartMutationVariables = Exact<{
  input: AttachCartInput;
}>;


export type AttachCartMutation = { attachCart:
    | { __typename: 'AttachCartSuccess', cart: { id: string, version: number, state: CartState, totals: { dueNow: { value: string, currency: string }, monthly: { value: string, currency: string } }, items: Array<{ id: string, action: ItemAction, quantity: number, name: string, changedAt: string | null, productOffering: { id: string, name: string }, product:
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
            | { __typename: 'DataAddOnAttributes' }
            | { __typename: 'DeviceAttributes' }
            | { __typename: 'FibreAccessAttributes' }
            | { __typename: 'GenericAttributes' }
            | { __typename: 'HomeBundleAttributes' }
            | { __typename: 'MobileLineAttributes', coverage: MobileLineCoverage | null }
            | { __typename: 'RoamingDiscountAttributes' }
            | { __typename: 'RoamingOptionAttributes' }
            | { __typename: 'SimCardAttributes' }
            | { __typename: 'TvServiceAttributes' }
            | { __typename: 'VoiceAddOnAttributes' }
          , prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, relationships: Array<{ type: ItemRelationshipType, item: { id: string } }>, changedBy: { role: CartActorRole, name: string, subject: string | null } | null }>, savedItems: Array<{ id: string, name: string, quantity: number, prices: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }>, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > }, merge: { kept: Array<{ itemId: string | null, fromItemId: string | null, name: string, quantity: number, reason: CartMergeReason | null }>, added: Array<{ itemId: string | null, fromItemId: string | null, name: string, quantity: number, reason: CartMergeReason | null }>, merged: Array<{ itemId: string | null, fromItemId: string | null, name: string, quantity: number, reason: CartMergeReason | null }>, savedForLater: Array<{ itemId: string | null, fromItemId: string | null, name: string, quantity: number, reason: CartMergeReason | null }>, dropped: Array<{ itemId: string | null, fromItemId: string | null, name: string, quantity: number, reason: CartMergeReason | null }> } }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
   };

export type MergedPartsFragment = { itemId: string | null, fromItemId: string | null, name: string, quantity: number, reason: CartMergeReason | null };

export type MyOrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyOrdersQuery = { me: { id: string, customerOrders: { totalCount: number, nodes: Array<{ id: string, state: ProductOrderState, orderDate: string, parts: Array<{ id: string, part: number, state: ProductOrderState, requestedStartDate: string | null }>, items: Array<
          | { terminationDate: string | null, id: string, action: ItemAction, state: ProductOrderState, product:
              | { __typename: 'ProductRef', id: string }
              | { __typename: 'ProductValue', name: string }
             }
          | { id: string, action: ItemAction, state: ProductOrderState, product:
              | { __typename: 'ProductRef', id: string }
              | { __typename: 'ProductValue', name: string }
             }
          | { id: string, action: ItemAction, state: ProductOrderState, product: { id: string }, delta:
              | { __typename: 'DataAddOnAttributes' }
              | { __typename: 'DeviceAttributes' }
              | { __typename: 'FibreAccessAttributes' }
              | { __typename: 'GenericAttributes' }
              | { __typename: 'HomeBundleAttributes' }
              | { __typename: 'MobileLineAttributes', coverage: MobileLineCoverage | null, voicemail: boolean | null }
              | { __typename: 'RoamingDiscountAttributes' }
              | { __typename: 'RoamingOptionAttributes' }
              | { __typename: 'SimCardAttributes' }
              | { __typename: 'TvServiceAttributes' }
              | { __typename: 'VoiceAddOnAttributes' }
             }
          | { id: string, action: ItemAction, state: ProductOrderState }
        > }> } } | null };

export type MyLineQueryVariables = Exact<{
  id: string | number;
}>;


export type MyLineQuery = { product:
    | { __typename: 'DataAddOn', id: string, name: string, status: ProductStatus, version: number, attributes:
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes' }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , resources: Array<
        | { __typename: 'Iccid', id: string, value: string, state: ResourceState }
        | { __typename: 'Msisdn', id: string, value: string, state: ResourceState }
      >, history: Array<{ version: number, action: ItemAction, status: ProductStatus, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
        , productOrder: { id: string } | null }>, productOrders: Array<{ id: string }> }
    | { __typename: 'Device', id: string, name: string, status: ProductStatus, version: number, attributes:
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes' }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , resources: Array<
        | { __typename: 'Iccid', id: string, value: string, state: ResourceState }
        | { __typename: 'Msisdn', id: string, value: string, state: ResourceState }
      >, history: Array<{ version: number, action: ItemAction, status: ProductStatus, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
        , productOrder: { id: string } | null }>, productOrders: Array<{ id: string }> }
    | { __typename: 'FibreAccess', id: string, name: string, status: ProductStatus, version: number, attributes:
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes' }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , resources: Array<
        | { __typename: 'Iccid', id: string, value: string, state: ResourceState }
        | { __typename: 'Msisdn', id: string, value: string, state: ResourceState }
      >, history: Array<{ version: number, action: ItemAction, status: ProductStatus, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
        , productOrder: { id: string } | null }>, productOrders: Array<{ id: string }> }
    | { __typename: 'GenericProduct', id: string, name: string, status: ProductStatus, version: number, attributes:
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes' }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , resources: Array<
        | { __typename: 'Iccid', id: string, value: string, state: ResourceState }
        | { __typename: 'Msisdn', id: string, value: string, state: ResourceState }
      >, history: Array<{ version: number, action: ItemAction, status: ProductStatus, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
        , productOrder: { id: string } | null }>, productOrders: Array<{ id: string }> }
    | { __typename: 'HomeBundle', id: string, name: string, status: ProductStatus, version: number, attributes:
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes' }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , resources: Array<
        | { __typename: 'Iccid', id: string, value: string, state: ResourceState }
        | { __typename: 'Msisdn', id: string, value: string, state: ResourceState }
      >, history: Array<{ version: number, action: ItemAction, status: ProductStatus, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
        , productOrder: { id: string } | null }>, productOrders: Array<{ id: string }> }
    | { __typename: 'MobileLine', coverage: MobileLineCoverage, id: string, name: string, status: ProductStatus, version: number, dataAllowance: { amount: number, units: string }, attributes:
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes' }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , resources: Array<
        | { __typename: 'Iccid', id: string, value: string, state: ResourceState }
        | { __typename: 'Msisdn', id: string, value: string, state: ResourceState }
      >, history: Array<{ version: number, action: ItemAction, status: ProductStatus, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
        , productOrder: { id: string } | null }>, productOrders: Array<{ id: string }> }
    | { __typename: 'RoamingDiscount', id: string, name: string, status: ProductStatus, version: number, attributes:
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes' }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , resources: Array<
        | { __typename: 'Iccid', id: string, value: string, state: ResourceState }
        | { __typename: 'Msisdn', id: string, value: string, state: ResourceState }
      >, history: Array<{ version: number, action: ItemAction, status: ProductStatus, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
        , productOrder: { id: string } | null }>, productOrders: Array<{ id: string }> }
    | { __typename: 'RoamingOption', id: string, name: string, status: ProductStatus, version: number, attributes:
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes' }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , resources: Array<
        | { __typename: 'Iccid', id: string, value: string, state: ResourceState }
        | { __typename: 'Msisdn', id: string, value: string, state: ResourceState }
      >, history: Array<{ version: number, action: ItemAction, status: ProductStatus, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
        , productOrder: { id: string } | null }>, productOrders: Array<{ id: string }> }
    | { __typename: 'SimCard', id: string, name: string, status: ProductStatus, version: number, attributes:
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes' }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , resources: Array<
        | { __typename: 'Iccid', id: string, value: string, state: ResourceState }
        | { __typename: 'Msisdn', id: string, value: string, state: ResourceState }
      >, history: Array<{ version: number, action: ItemAction, status: ProductStatus, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
        , productOrder: { id: string } | null }>, productOrders: Array<{ id: string }> }
    | { __typename: 'TvService', id: string, name: string, status: ProductStatus, version: number, attributes:
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes' }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , resources: Array<
        | { __typename: 'Iccid', id: string, value: string, state: ResourceState }
        | { __typename: 'Msisdn', id: string, value: string, state: ResourceState }
      >, history: Array<{ version: number, action: ItemAction, status: ProductStatus, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
        , productOrder: { id: string } | null }>, productOrders: Array<{ id: string }> }
    | { __typename: 'VoiceAddOn', id: string, name: string, status: ProductStatus, version: number, attributes:
        | { __typename: 'DataAddOnAttributes' }
        | { __typename: 'DeviceAttributes' }
        | { __typename: 'FibreAccessAttributes' }
        | { __typename: 'GenericAttributes' }
        | { __typename: 'HomeBundleAttributes' }
        | { __typename: 'MobileLineAttributes' }
        | { __typename: 'RoamingDiscountAttributes' }
        | { __typename: 'RoamingOptionAttributes' }
        | { __typename: 'SimCardAttributes' }
        | { __typename: 'TvServiceAttributes' }
        | { __typename: 'VoiceAddOnAttributes' }
      , resources: Array<
        | { __typename: 'Iccid', id: string, value: string, state: ResourceState }
        | { __typename: 'Msisdn', id: string, value: string, state: ResourceState }
      >, history: Array<{ version: number, action: ItemAction, status: ProductStatus, attributes:
          | { coverage: MobileLineCoverage | null }
          | Record<PropertyKey, never>
        , productOrder: { id: string } | null }>, productOrders: Array<{ id: string }> }
   | null };

export type OrderPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderPageQuery = { productOrder: { id: string, state: ProductOrderState, customer: { id: string, name: string, status: CustomerStatus, party:
        | { __typename: 'Individual', id: string, name: string, customers: Array<{ id: string }> }
        | { __typename: 'Organization', id: string, name: string, customers: Array<{ id: string }> }
      , accounts: Array<{ id: string, billingAccounts: Array<{ id: string }> }>, productOrders: { nodes: Array<{ id: string }> }, products: { nodes: Array<
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
        > } } | null, billingAccount: { id: string, customer: { id: string }, account: { id: string }, payments: Array<{ id: string }>, products: { nodes: Array<
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
        > } } | null, parent: { id: string, payments: Array<{ id: string, status: PaymentStatus, amount: { value: string, currency: string }, customerOrder: { id: string } | null, billingAccount: { id: string } | null, process: { id: string } }>, checkoutProcess: { id: string, state: ProcessState } | null }, items: Array<
      | { __typename: 'AddOrderItem', id: string, action: ItemAction, state: ProductOrderState, productOffering: { id: string, name: string }, product:
          | { __typename: 'ProductRef', id: string, product:
              | { __typename: 'DataAddOn', id: string, name: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOrders: Array<{ id: string }>, relationships: Array<{ type: ItemRelationshipType, product:
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
                   }>, resources: Array<
                  | { __typename: 'Iccid', id: string, value: string, state: ResourceState, product:
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
                  | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, product:
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
                > }
              | { __typename: 'Device', id: string, name: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOrders: Array<{ id: string }>, relationships: Array<{ type: ItemRelationshipType, product:
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
                   }>, resources: Array<
                  | { __typename: 'Iccid', id: string, value: string, state: ResourceState, product:
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
                  | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, product:
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
                > }
              | { __typename: 'FibreAccess', id: string, name: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOrders: Array<{ id: string }>, relationships: Array<{ type: ItemRelationshipType, product:
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
                   }>, resources: Array<
                  | { __typename: 'Iccid', id: string, value: string, state: ResourceState, product:
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
                  | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, product:
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
                > }
              | { __typename: 'GenericProduct', id: string, name: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOrders: Array<{ id: string }>, relationships: Array<{ type: ItemRelationshipType, product:
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
                   }>, resources: Array<
                  | { __typename: 'Iccid', id: string, value: string, state: ResourceState, product:
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
                  | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, product:
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
                > }
              | { __typename: 'HomeBundle', id: string, name: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOrders: Array<{ id: string }>, relationships: Array<{ type: ItemRelationshipType, product:
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
                   }>, resources: Array<
                  | { __typename: 'Iccid', id: string, value: string, state: ResourceState, product:
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
                  | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, product:
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
                > }
              | { __typename: 'MobileLine', id: string, name: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOrders: Array<{ id: string }>, relationships: Array<{ type: ItemRelationshipType, product:
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
                   }>, resources: Array<
                  | { __typename: 'Iccid', id: string, value: string, state: ResourceState, product:
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
                  | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, product:
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
                > }
              | { __typename: 'RoamingDiscount', id: string, name: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOrders: Array<{ id: string }>, relationships: Array<{ type: ItemRelationshipType, product:
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
                   }>, resources: Array<
                  | { __typename: 'Iccid', id: string, value: string, state: ResourceState, product:
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
                  | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, product:
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
                > }
              | { __typename: 'RoamingOption', id: string, name: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOrders: Array<{ id: string }>, relationships: Array<{ type: ItemRelationshipType, product:
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
                   }>, resources: Array<
                  | { __typename: 'Iccid', id: string, value: string, state: ResourceState, product:
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
                  | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, product:
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
                > }
              | { __typename: 'SimCard', id: string, name: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOrders: Array<{ id: string }>, relationships: Array<{ type: ItemRelationshipType, product:
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
                   }>, resources: Array<
                  | { __typename: 'Iccid', id: string, value: string, state: ResourceState, product:
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
                  | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, product:
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
                > }
              | { __typename: 'TvService', id: string, name: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOrders: Array<{ id: string }>, relationships: Array<{ type: ItemRelationshipType, product:
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
                   }>, resources: Array<
                  | { __typename: 'Iccid', id: string, value: string, state: ResourceState, product:
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
                  | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, product:
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
                > }
              | { __typename: 'VoiceAddOn', id: string, name: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOrders: Array<{ id: string }>, relationships: Array<{ type: ItemRelationshipType, product:
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
                   }>, resources: Array<
                  | { __typename: 'Iccid', id: string, value: string, state: ResourceState, product:
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
                  | { __typename: 'Msisdn', id: string, value: string, state: ResourceState, product:
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
                > }
             | null }
          | { __typename: 'ProductValue', name: string, attributes:
              | { __typename: 'DataAddOnAttributes' }
              | { __typename: 'DeviceAttributes' }
              | { __typename: 'FibreAccessAttributes' }
              | { __typename: 'GenericAttributes' }
              | { __typename: 'HomeBundleAttributes' }
              | { __typename: 'MobileLineAttributes' }
              | { __typename: 'RoamingDiscountAttributes' }
              | { __typename: 'RoamingOptionAttributes' }
              | { __typename: 'SimCardAttributes' }
              | { __typename: 'TvServiceAttributes' }
              | { __typename: 'VoiceAddOnAttributes' }
             }
        , effectiveRequestedStartDate: { value: string, source: DateSource }, relationships: Array<{ type: ItemRelationshipType, item:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
      | { __typename: 'DeleteOrderItem', id: string, action: ItemAction, state: ProductOrderState, effectiveRequestedStartDate: { value: string, source: DateSource }, relationships: Array<{ type: ItemRelationshipType, item:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
      | { __typename: 'ModifyOrderItem', id: string, action: ItemAction, state: ProductOrderState, effectiveRequestedStartDate: { value: string, source: DateSource }, relationships: Array<{ type: ItemRelationshipType, item:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
      | { __typename: 'NoChangeOrderItem', id: string, action: ItemAction, state: ProductOrderState, effectiveRequestedStartDate: { value: string, source: DateSource }, relationships: Array<{ type: ItemRelationshipType, item:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
    >, tasks: Array<{ id: string, kind: FulfilmentTaskKind, itemId: string | null, state: TaskState }> } | null };

export type SetCartContactMutationVariables = Exact<{
  input: SetCartContactInput;
}>;


export type SetCartContactMutation = { setCartContact:
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SetCartContactSuccess', cart: { id: string, version: number, contact: { emailAddress: string | null, phoneNumber: string | null, timeZone: string, consentedAt: string } | null } }
   };

export type ResumeCartMutationVariables = Exact<{
  input: ResumeCartInput;
}>;


export type ResumeCartMutation = { resumeCart:
    | { __typename: 'IdempotencyConflictError', differingPaths: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ResumeCartSuccess', accessToken: string | null, lostNumberItemIds: Array<string>, cart: { id: string, version: number, state: CartState, items: Array<{ id: string, priceChange: { acceptance: string, before: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, after: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> } | null }>, problems: Array<
          | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartAlreadySubmittedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CartConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'CustomerRequiredFirstError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateCustomerSuspectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'DuplicateProductInOrderError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'LeaseExpiredError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberLostError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'NumberTakenError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PaymentDeclinedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, itemId: string, recover: Array<{ operation: string, description: string, arguments: unknown }>, before: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }>, after: Array<{ name: string, kind: PriceKind, period: string | null, amount: { value: string, currency: string } }> }
          | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'RelationshipCycleError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
          | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        > }, replacedNumbers: Array<{ cartItemId: string, lost: string, msisdn: string }> }
   };

export type OptOutOfRemindersMutationVariables = Exact<{
  token: string;
}>;


export type OptOutOfRemindersMutation = { optOutOfReminders: boolean };

export const BillingAccountPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BillingAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BillingAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"billingPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"media"}},{"kind":"Field","name":{"kind":"Name","value":"cycleDay"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidatedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BillingAccountPartsFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ChangedBillingAccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedBillingAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBillingAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBillingAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BillingAccountParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BillingAccountChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BillingAccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BillingAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BillingAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"billingPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"media"}},{"kind":"Field","name":{"kind":"Name","value":"cycleDay"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidatedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ChangedBillingAccountFragment, unknown>;
export const ActorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]} as unknown as DocumentNode<ActorFragment, unknown>;
export const AmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AmountFragment, unknown>;
export const PriceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PriceLineFragment, unknown>;
export const LineValuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartItemValues"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]} as unknown as DocumentNode<LineValuesFragment, unknown>;
export const ChangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineValues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartItemValues"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}}]} as unknown as DocumentNode<ChangePartsFragment, unknown>;
export const ContactPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactMedium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<ContactPartsFragment, unknown>;
export const DocumentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyIdentification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identificationType"}},{"kind":"Field","name":{"kind":"Name","value":"identificationId"}},{"kind":"Field","name":{"kind":"Name","value":"issuingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"issuingDate"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}}]}}]} as unknown as DocumentNode<DocumentPartsFragment, unknown>;
export const PartyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Individual"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradingName"}},{"kind":"Field","name":{"kind":"Name","value":"vatId"}},{"kind":"Field","name":{"kind":"Name","value":"companyRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumberRequired"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactMedium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyIdentification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identificationType"}},{"kind":"Field","name":{"kind":"Name","value":"identificationId"}},{"kind":"Field","name":{"kind":"Name","value":"issuingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"issuingDate"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}}]}}]} as unknown as DocumentNode<PartyPartsFragment, unknown>;
export const ChangedPartyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartyResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactMedium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyIdentification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identificationType"}},{"kind":"Field","name":{"kind":"Name","value":"identificationId"}},{"kind":"Field","name":{"kind":"Name","value":"issuingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"issuingDate"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Individual"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradingName"}},{"kind":"Field","name":{"kind":"Name","value":"vatId"}},{"kind":"Field","name":{"kind":"Name","value":"companyRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumberRequired"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ChangedPartyFragment, unknown>;
export const DuplicateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duplicate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCustomerSuspectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolutionToken"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]} as unknown as DocumentNode<DuplicateFragment, unknown>;
export const CartPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShoppingCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<CartPartsFragment, unknown>;
export const HoldPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"clientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepositRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseApprovalRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentThisMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferingNotQualified"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<HoldPartsFragment, unknown>;
export const ProcessPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentDeclinedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLostError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"replacements"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"clientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepositRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseApprovalRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentThisMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferingNotQualified"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ProcessPartsFragment, unknown>;
export const ChangedPriceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]} as unknown as DocumentNode<ChangedPriceFragment, unknown>;
export const PlanPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deposit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"follows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windowCharges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"api"}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccountAfterProduct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedPrice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}}]} as unknown as DocumentNode<PlanPartsFragment, unknown>;
export const HandoverPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoverParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartHandover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]} as unknown as DocumentNode<HandoverPartsFragment, unknown>;
export const MemberPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<MemberPartsFragment, unknown>;
export const ChangedMembersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedMembers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCustomerMemberResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCustomerMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerMemberChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ChangedMembersFragment, unknown>;
export const LeasePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<LeasePartsFragment, unknown>;
export const ItemPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"completionDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveRequestedStartDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"wallClock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needsReview"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terminationDate"}},{"kind":"Field","name":{"kind":"Name","value":"windowCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModifyOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deltaCharacteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"broughtBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ItemPartsFragment, unknown>;
export const RequestPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<RequestPartsFragment, unknown>;
export const CustomerOrderPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerOrderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"orderDate"}},{"kind":"Field","name":{"kind":"Name","value":"completionDate"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completionDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"follows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"completionDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveRequestedStartDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"wallClock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needsReview"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terminationDate"}},{"kind":"Field","name":{"kind":"Name","value":"windowCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModifyOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deltaCharacteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"broughtBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]} as unknown as DocumentNode<CustomerOrderPartsFragment, unknown>;
export const PortInPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"donorOperator"}},{"kind":"Field","name":{"kind":"Name","value":"wantedDate"}},{"kind":"Field","name":{"kind":"Name","value":"withTemporaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<PortInPartsFragment, unknown>;
export const PortOutPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortOutParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortOut"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"recipientOperator"}},{"kind":"Field","name":{"kind":"Name","value":"wantedDate"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<PortOutPartsFragment, unknown>;
export const RequestedCodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestedCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAfter"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyCodesError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"differingPaths"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<RequestedCodeFragment, unknown>;
export const SignedInFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SignedInFragment, unknown>;
export const ConfirmedCodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmedCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCodeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeRejectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ConfirmedCodeFragment, unknown>;
export const MergedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MergedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"fromItemId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<MergedPartsFragment, unknown>;
export const BillingAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BillingAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BillingAccountParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BillingAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BillingAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"billingPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"media"}},{"kind":"Field","name":{"kind":"Name","value":"cycleDay"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidatedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BillingAccountsQuery, BillingAccountsQueryVariables>;
export const UpdateBillingAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateBillingAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateBillingAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateBillingAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedBillingAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BillingAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BillingAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"billingPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"media"}},{"kind":"Field","name":{"kind":"Name","value":"cycleDay"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidatedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedBillingAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBillingAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBillingAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BillingAccountParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BillingAccountChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BillingAccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]} as unknown as DocumentNode<UpdateBillingAccountMutation, UpdateBillingAccountMutationVariables>;
export const CloseBillingAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseBillingAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseBillingAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeBillingAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedBillingAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BillingAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BillingAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"billingPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"media"}},{"kind":"Field","name":{"kind":"Name","value":"cycleDay"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidatedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedBillingAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBillingAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBillingAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BillingAccountParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BillingAccountChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BillingAccountParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]} as unknown as DocumentNode<CloseBillingAccountMutation, CloseBillingAccountMutationVariables>;
export const CartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shoppingCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShoppingCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]} as unknown as DocumentNode<CartQuery, CartQueryVariables>;
export const CreateCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShoppingCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]} as unknown as DocumentNode<CreateCartMutation, CreateCartMutationVariables>;
export const PatchCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PatchCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patchCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatchCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesSince"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateProductInOrderError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"itemIds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipCycleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemIds"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differingPaths"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartItemValues"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShoppingCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineValues"}}]}}]}}]} as unknown as DocumentNode<PatchCartMutation, PatchCartMutationVariables>;
export const PlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deposit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"follows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windowCharges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"api"}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccountAfterProduct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedPrice"}}]}}]}}]} as unknown as DocumentNode<PlanQuery, PlanQueryVariables>;
export const RequirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Requirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerType"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerType"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutRequirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"customerType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerType"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<RequirementsQuery, RequirementsQueryVariables>;
export const PaymentMethodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentMethods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentMethods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"storedMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isGuarantee"}}]}}]}}]}}]} as unknown as DocumentNode<PaymentMethodsQuery, PaymentMethodsQueryVariables>;
export const CheckoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Checkout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcessParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcessParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanDrift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRequiredFirstError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryIds"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedPrice"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Duplicate"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartAlreadySubmittedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcessParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differingPaths"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"clientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepositRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseApprovalRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentThisMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferingNotQualified"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentDeclinedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLostError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"replacements"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deposit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"follows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windowCharges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"api"}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccountAfterProduct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedPrice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duplicate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCustomerSuspectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolutionToken"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]} as unknown as DocumentNode<CheckoutMutation, CheckoutMutationVariables>;
export const ContinueCheckoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContinueCheckout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContinueCheckoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"continueCheckout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcessParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcessParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differingPaths"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"clientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepositRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseApprovalRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentThisMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferingNotQualified"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentDeclinedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLostError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"replacements"}}]}}]}}]}}]} as unknown as DocumentNode<ContinueCheckoutMutation, ContinueCheckoutMutationVariables>;
export const ProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Progress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutProcess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcessParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"clientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepositRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseApprovalRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentThisMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferingNotQualified"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentDeclinedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLostError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"replacements"}}]}}]}}]}}]} as unknown as DocumentNode<ProgressQuery, ProgressQueryVariables>;
export const PartyRequirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartyRequirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerType"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyRequirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]} as unknown as DocumentNode<PartyRequirementsQuery, PartyRequirementsQueryVariables>;
export const AddContactMediumDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddContactMedium"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddContactMediumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addContactMedium"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedParty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactMedium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyIdentification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identificationType"}},{"kind":"Field","name":{"kind":"Name","value":"identificationId"}},{"kind":"Field","name":{"kind":"Name","value":"issuingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"issuingDate"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Individual"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradingName"}},{"kind":"Field","name":{"kind":"Name","value":"vatId"}},{"kind":"Field","name":{"kind":"Name","value":"companyRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumberRequired"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartyResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]} as unknown as DocumentNode<AddContactMediumMutation, AddContactMediumMutationVariables>;
export const ChangeContactMediumDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeContactMedium"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeContactMediumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeContactMedium"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedParty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactMedium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyIdentification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identificationType"}},{"kind":"Field","name":{"kind":"Name","value":"identificationId"}},{"kind":"Field","name":{"kind":"Name","value":"issuingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"issuingDate"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Individual"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradingName"}},{"kind":"Field","name":{"kind":"Name","value":"vatId"}},{"kind":"Field","name":{"kind":"Name","value":"companyRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumberRequired"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartyResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]} as unknown as DocumentNode<ChangeContactMediumMutation, ChangeContactMediumMutationVariables>;
export const RemoveContactMediumDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveContactMedium"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveContactMediumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeContactMedium"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedParty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactMedium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyIdentification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identificationType"}},{"kind":"Field","name":{"kind":"Name","value":"identificationId"}},{"kind":"Field","name":{"kind":"Name","value":"issuingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"issuingDate"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Individual"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradingName"}},{"kind":"Field","name":{"kind":"Name","value":"vatId"}},{"kind":"Field","name":{"kind":"Name","value":"companyRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumberRequired"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartyResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]} as unknown as DocumentNode<RemoveContactMediumMutation, RemoveContactMediumMutationVariables>;
export const UpdateCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCustomerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const SetContactConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetContactConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetContactConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setContactConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedParty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactMedium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyIdentification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identificationType"}},{"kind":"Field","name":{"kind":"Name","value":"identificationId"}},{"kind":"Field","name":{"kind":"Name","value":"issuingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"issuingDate"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Individual"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"identifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradingName"}},{"kind":"Field","name":{"kind":"Name","value":"vatId"}},{"kind":"Field","name":{"kind":"Name","value":"companyRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumberRequired"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartyResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]} as unknown as DocumentNode<SetContactConsentMutation, SetContactConsentMutationVariables>;
export const MembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Members"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const AddCustomerMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCustomerMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCustomerMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCustomerMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedMembers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedMembers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCustomerMemberResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCustomerMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerMemberChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]} as unknown as DocumentNode<AddCustomerMemberMutation, AddCustomerMemberMutationVariables>;
export const ChangeCustomerMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCustomerMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCustomerMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCustomerMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedMembers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedMembers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCustomerMemberResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCustomerMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerMemberChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]} as unknown as DocumentNode<ChangeCustomerMemberMutation, ChangeCustomerMemberMutationVariables>;
export const RemoveCustomerMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCustomerMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCustomerMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeCustomerMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedMembers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedMembers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCustomerMemberResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCustomerMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerMemberChangedMeanwhileError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]} as unknown as DocumentNode<RemoveCustomerMemberMutation, RemoveCustomerMemberMutationVariables>;
export const NumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Numbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableNumbersFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availableNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"seed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<NumbersQuery, NumbersQueryVariables>;
export const LeaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numberLease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaseParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<LeaseQuery, LeaseQueryVariables>;
export const LeaseNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaseNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaseNumbersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaseNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaseParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberTakenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaseRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<LeaseNumbersMutation, LeaseNumbersMutationVariables>;
export const RenewLeaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewLeaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewLease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewLeaseSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lease"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lostItemIds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaseRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<RenewLeaseMutation, RenewLeaseMutationVariables>;
export const ReleaseNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}}]}]}}]} as unknown as DocumentNode<ReleaseNumbersMutation, ReleaseNumbersMutationVariables>;
export const CustomerOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerOrderParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"completionDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveRequestedStartDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"wallClock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needsReview"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terminationDate"}},{"kind":"Field","name":{"kind":"Name","value":"windowCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModifyOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deltaCharacteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"broughtBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerOrderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"orderDate"}},{"kind":"Field","name":{"kind":"Name","value":"completionDate"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completionDate"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"follows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}}]}}]} as unknown as DocumentNode<CustomerOrderQuery, CustomerOrderQueryVariables>;
export const ChangePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configureChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"productVersion"}},{"kind":"Field","name":{"kind":"Name","value":"delta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceEffect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}},{"kind":"Field","name":{"kind":"Name","value":"itsDate"}},{"kind":"Field","name":{"kind":"Name","value":"itsDelta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ChangePreviewQuery, ChangePreviewQueryVariables>;
export const CancelItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestOrderCancellationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestOrderCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestOrderCancellationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isExisting"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRequestRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DependentItemsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemIds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PastPointOfNoReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<CancelItemsMutation, CancelItemsMutationVariables>;
export const RescheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reschedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRescheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestReschedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRescheduleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isExisting"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRequestRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]} as unknown as DocumentNode<RescheduleMutation, RescheduleMutationVariables>;
export const AmendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Amend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementalOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRequestRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PastPointOfNoReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<AmendMutation, AmendMutationVariables>;
export const WithdrawOrderRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOrderRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawOrderRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRequestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]} as unknown as DocumentNode<WithdrawOrderRequestMutation, WithdrawOrderRequestMutationVariables>;
export const ServiceActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServiceAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TriggerServiceActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"triggerServiceAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TriggerServiceActionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcessParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceActionRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differingPaths"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentActionRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"clientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepositRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseApprovalRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentThisMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferingNotQualified"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentDeclinedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLostError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"replacements"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceActionMutation, ServiceActionMutationVariables>;
export const CancelContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAgreementCancellationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAgreementCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAgreementCancellationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isExisting"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}},{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]} as unknown as DocumentNode<CancelContractMutation, CancelContractMutationVariables>;
export const WithdrawAgreementRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAgreementRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAgreementRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]} as unknown as DocumentNode<WithdrawAgreementRequestMutation, WithdrawAgreementRequestMutationVariables>;
export const PortInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortInParts"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"donorOperator"}},{"kind":"Field","name":{"kind":"Name","value":"wantedDate"}},{"kind":"Field","name":{"kind":"Name","value":"withTemporaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<PortInQuery, PortInQueryVariables>;
export const RequestPortInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPortIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPortInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPortIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortInParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"donorOperator"}},{"kind":"Field","name":{"kind":"Name","value":"wantedDate"}},{"kind":"Field","name":{"kind":"Name","value":"withTemporaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<RequestPortInMutation, RequestPortInMutationVariables>;
export const CorrectPortInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectPortIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectPortInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctPortIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortInParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"donorOperator"}},{"kind":"Field","name":{"kind":"Name","value":"wantedDate"}},{"kind":"Field","name":{"kind":"Name","value":"withTemporaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<CorrectPortInMutation, CorrectPortInMutationVariables>;
export const CancelPortInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelPortIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPortInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPortIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortInParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"donorOperator"}},{"kind":"Field","name":{"kind":"Name","value":"wantedDate"}},{"kind":"Field","name":{"kind":"Name","value":"withTemporaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<CancelPortInMutation, CancelPortInMutationVariables>;
export const CartPricesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CartPrices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shoppingCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricePromise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"softUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hardUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedPrice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}}]} as unknown as DocumentNode<CartPricesQuery, CartPricesQueryVariables>;
export const NumberAndSimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumberAndSim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"portIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortInParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortOutParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Msisdn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portedIn"}},{"kind":"Field","name":{"kind":"Name","value":"pairedIccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Iccid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simType"}},{"kind":"Field","name":{"kind":"Name","value":"profileState"}},{"kind":"Field","name":{"kind":"Name","value":"activationCode"}},{"kind":"Field","name":{"kind":"Name","value":"pairedMsisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"donorOperator"}},{"kind":"Field","name":{"kind":"Name","value":"wantedDate"}},{"kind":"Field","name":{"kind":"Name","value":"withTemporaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortOutParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortOut"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"recipientOperator"}},{"kind":"Field","name":{"kind":"Name","value":"wantedDate"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<NumberAndSimQuery, NumberAndSimQueryVariables>;
export const ReplaceSimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceSim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceSimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceSim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceSimSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"simType"}},{"kind":"Field","name":{"kind":"Name","value":"profileState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ReplaceSimMutation, ReplaceSimMutationVariables>;
export const BrowseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Browse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOfferingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"24"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOfferings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isBundle"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productSpecification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productType"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<BrowseQuery, BrowseQueryVariables>;
export const OfferingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"configurableCharacteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"allowedValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"priceEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixedCharacteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bundledOfferings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"default"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"duration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]} as unknown as DocumentNode<OfferingPageQuery, OfferingPageQueryVariables>;
export const ConfigureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Configure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Configuration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigurationRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ConfigureQuery, ConfigureQueryVariables>;
export const SignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestedCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestedCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAfter"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyCodesError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"differingPaths"}}]}}]}}]} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const ConfirmSignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfirmedCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmedCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCodeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeRejectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}}]} as unknown as DocumentNode<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestedCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestedCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAfter"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyCodesError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"differingPaths"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const ConfirmSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfirmedCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmedCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCodeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeRejectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}}]} as unknown as DocumentNode<ConfirmSignInMutation, ConfirmSignInMutationVariables>;
export const ResendCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestedCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestedCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAfter"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyCodesError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"differingPaths"}}]}}]}}]} as unknown as DocumentNode<ResendCodeMutation, ResendCodeMutationVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionEndedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"}}]}}]} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const MyLoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyLogin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MyLoginQuery, MyLoginQueryVariables>;
export const RegisterCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterCustomerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"differingPaths"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<RegisterCustomerMutation, RegisterCustomerMutationVariables>;
export const SwitchCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchCustomerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<SwitchCustomerMutation, SwitchCustomerMutationVariables>;
export const LinkServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestedCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestedCode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendAfter"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyCodesError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"differingPaths"}}]}}]}}]} as unknown as DocumentNode<LinkServiceMutation, LinkServiceMutationVariables>;
export const ConfirmLinkServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmLinkService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmLinkService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmLinkServiceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeRejectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediumType"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ConfirmLinkServiceMutation, ConfirmLinkServiceMutationVariables>;
export const CreatePortOutCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePortOutCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePortOutCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPortOutCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortOutCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"msisdn"}},{"kind":"Field","name":{"kind":"Name","value":"authorizationCode"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<CreatePortOutCodeMutation, CreatePortOutCodeMutationVariables>;
export const MyAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"endDateTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminatesOn"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]} as unknown as DocumentNode<MyAgreementsQuery, MyAgreementsQueryVariables>;
export const ProductThroughTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductThroughTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"deltaCharacteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDateTime"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductThroughTimeQuery, ProductThroughTimeQueryVariables>;
export const MyCartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCarts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CartState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartParts"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoverParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShoppingCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoverParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartHandover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}}]}}]} as unknown as DocumentNode<MyCartsQuery, MyCartsQueryVariables>;
export const OfferHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferHandoverSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<OfferHandoverMutation, OfferHandoverMutationVariables>;
export const TakeBackCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShoppingCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]} as unknown as DocumentNode<TakeBackCartMutation, TakeBackCartMutationVariables>;
export const AttachCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttachCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MergedParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MergedParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MergedParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedForLater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MergedParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MergedParts"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShoppingCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"configuration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MergedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"fromItemId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<AttachCartMutation, AttachCartMutationVariables>;
export const MyOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"orderDate"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terminationDate"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModifyOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyOrdersQuery, MyOrdersQueryVariables>;
export const MyLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"dataAllowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileLineAttributes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<MyLineQuery, MyLineQueryVariables>;
export const OrderPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkoutProcess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveRequestedStartDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrderItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<OrderPageQuery, OrderPageQueryVariables>;
export const SetCartContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCartContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCartContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCartContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetCartContactSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<SetCartContactMutation, SetCartContactMutationVariables>;
export const ResumeCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeCartSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priceChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedPrice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lostNumberItemIds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdempotencyConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differingPaths"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceChangedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceLine"}}]}}]}}]} as unknown as DocumentNode<ResumeCartMutation, ResumeCartMutationVariables>;
export const OptOutOfRemindersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OptOutOfReminders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"optOutOfReminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}]}]}}]} as unknown as DocumentNode<OptOutOfRemindersMutation, OptOutOfRemindersMutationVariables>;