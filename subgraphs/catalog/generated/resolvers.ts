import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CatalogChange as CatalogChangeEntity } from '../entities/catalog-change.entity.ts';
import type { CatalogLoad as CatalogLoadEntity } from '../entities/catalog-load.entity.ts';
import type { ChangePage, LoadPage } from '../load/read-loads.ts';
import type { ServedVersion } from '../ports.ts';
import type { Category as CategoryEntity } from '../entities/category.entity.ts';
import type { ProductOffering as ProductOfferingEntity, BundledChild, AllowedAction, OfferingTerm, OfferingRelationship } from '../entities/product-offering.entity.ts';
import type { OfferingPage, OfferingItem } from '../search/offering-page.ts';
import type { Facets, CountedCategory } from '../search/facets.ts';
import type { CountedValue } from '../search/dimension.ts';
import type { ChargedOfferingPrice } from '../charged-price.ts';
import type { ProductSpecification as ProductSpecificationEntity, SpecificationCharacteristic, SpecificationRelationship } from '../entities/product-specification.entity.ts';
import type { OfferedCharacteristic, OfferedValue } from '../offered-value.ts';
import type { Configured } from '../configure/configure.ts';
import type { PossibleChild } from '../configure/one-more.ts';
import type { HeldGroup } from '../configure/check-groups.ts';
import type { Choice, Option } from '../configure/choices.ts';
import type { ItemOfWhole } from '../configure/configured-item.ts';
import type { TermChoice } from '../configure/term-choices.ts';
import type { RequiredGroup } from '../configure/check-relationships.ts';
import type { TypedFields } from '../../../schema/product-types.ts';
import type { Attachment as CatalogAttachment, Dependency } from '../entities/parts.ts';
import type { OfferedGroup } from '../offered-group.ts';
import type { CheckedQualification } from '../qualification/check.ts';
import type { FoundQualification } from '../qualification/find-qualified.ts';
import type { OfferingQualification as OfferingQualificationView } from '../qualification/qualifier.ts';
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

/** What may be done with products of an offering. TMF620 v5 `AllowedProductAction`. */
export type AllowedProductAction = {
  __typename?: 'AllowedProductAction';
  /** TMF622 action: `add`, `modify`, `delete`. */
  action: Scalars['String']['output'];
  /** In these channels only; empty: in all. */
  channels: Array<CatalogReference>;
  validFor?: Maybe<TimePeriod>;
};

/** What a caller knows of a customer. */
export type AssumedCustomerInput = {
  isOrganization?: InputMaybe<Scalars['Boolean']['input']>;
  riskSegment?: InputMaybe<RiskSegment>;
};

/** A picture, a video, a document. TMF620 `AttachmentRefOrValue`, without the content that may be embedded. */
export type Attachment = {
  __typename?: 'Attachment';
  /** What it is for, for example `picture` or `manual`. */
  attachmentType?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  /** For example `image/png`. */
  mimeType?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  size?: Maybe<Quantity>;
  /** Null for one whose content is embedded: see `tmf`. */
  url?: Maybe<Scalars['String']['output']>;
  validFor?: Maybe<TimePeriod>;
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

/** A group of children of a bundle to choose from. TMF620 v5 `BundledGroupProductOffering`. */
export type BundledGroupProductOffering = {
  __typename?: 'BundledGroupProductOffering';
  /** The children that stand in it. */
  bundledOfferings: Array<BundledProductOffering>;
  /** Unique in its bundle only. */
  id: Scalars['ID']['output'];
  /** Null: any number. */
  max?: Maybe<Scalars['Int']['output']>;
  /** So many of its children, and of the groups in it, must be chosen. */
  min: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** The group it stands in. */
  parent?: Maybe<Scalars['ID']['output']>;
};

/** A child of a bundle. TMF620 `BundledProductOffering`. */
export type BundledProductOffering = {
  __typename?: 'BundledProductOffering';
  default: Scalars['Int']['output'];
  /** The choice group it stands in; null: it stands in the bundle itself. */
  group?: Maybe<Scalars['ID']['output']>;
  /** At most this many; null: unbounded. */
  max?: Maybe<Scalars['Int']['output']>;
  /** At least this many; 0: optional. */
  min: Scalars['Int']['output'];
  productOffering: ProductOffering;
};

/** One difference between a dump and the catalog that was served when it was loaded. */
export type CatalogChange = {
  __typename?: 'CatalogChange';
  /** For `PRICE_MOVED`: what it costs; null when this price is gone. */
  after?: Maybe<Money>;
  /** For `PRICE_MOVED`: what it cost; null when this price is new. */
  before?: Maybe<Money>;
  /** For `RETIRED`: lifecycle status of before. */
  from?: Maybe<Scalars['String']['output']>;
  kind: CatalogChangeKind;
  name: Scalars['String']['output'];
  /** For `PRICE_MOVED`: the id and name of the price. */
  priceId?: Maybe<Scalars['ID']['output']>;
  priceName?: Maybe<Scalars['String']['output']>;
  resourceId: Scalars['ID']['output'];
  /** TMF620 resource, for example `productOffering`. */
  resourceType: Scalars['String']['output'];
  /** For `RETIRED`: lifecycle status of now. */
  to?: Maybe<Scalars['String']['output']>;
};

/** A page of differences. */
export type CatalogChangeConnection = {
  __typename?: 'CatalogChangeConnection';
  edges: Array<CatalogChangeEdge>;
  nodes: Array<CatalogChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How many differences of one kind there are, of one kind of resource. */
export type CatalogChangeCount = {
  __typename?: 'CatalogChangeCount';
  count: Scalars['Int']['output'];
  kind: CatalogChangeKind;
  /** TMF620 resource, for example `productOffering`. */
  resourceType: Scalars['String']['output'];
};

/** A difference in a page. */
export type CatalogChangeEdge = {
  __typename?: 'CatalogChangeEdge';
  cursor: Scalars['String']['output'];
  node: CatalogChange;
};

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

/** One attempt to load a dump. Kept with what it found and changed. */
export type CatalogLoad = {
  __typename?: 'CatalogLoad';
  /** Bytes of the dump that were read, as it is stored. */
  bytesRead: Scalars['Float']['output'];
  /** Null where the place does not say. */
  bytesTotal?: Maybe<Scalars['Float']['output']>;
  /** The version that is served because of it. */
  catalogVersion?: Maybe<Scalars['ID']['output']>;
  /** What differs from the catalog that was served then, counted. */
  changeCounts: Array<CatalogChangeCount>;
  /** What differs from the catalog that was served then; the first ten thousand of each kind are kept. */
  changes: CatalogChangeConnection;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it broke down, for `FAILED`. */
  error?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isDryRun: Scalars['Boolean']['output'];
  phase: CatalogLoadPhase;
  problemCount: Scalars['Int']['output'];
  /** What a dump was refused for: the first thousand at most. */
  problems: Array<DumpProblem>;
  /** Subject of the caller who asked; null for the schedule and the command line. */
  requestedBy?: Maybe<Scalars['String']['output']>;
  resourcesRead: Scalars['Int']['output'];
  /** Where the dump came from: a path, an address. */
  source: Scalars['String']['output'];
  startedAt: Scalars['DateTime']['output'];
  state: CatalogLoadState;
  warningCount: Scalars['Int']['output'];
  /** What was loaded, but may not be meant: the first thousand at most. */
  warnings: Array<DumpProblem>;
};


/** One attempt to load a dump. Kept with what it found and changed. */
export type CatalogLoadChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CatalogChangeKind>;
};


/** One attempt to load a dump. Kept with what it found and changed. */
export type CatalogLoadProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One attempt to load a dump. Kept with what it found and changed. */
export type CatalogLoadWarningsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of loads. */
export type CatalogLoadConnection = {
  __typename?: 'CatalogLoadConnection';
  edges: Array<CatalogLoadEdge>;
  nodes: Array<CatalogLoad>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A load in a page. */
export type CatalogLoadEdge = {
  __typename?: 'CatalogLoadEdge';
  cursor: Scalars['String']['output'];
  node: CatalogLoad;
};

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

/** Something the catalog refers to that other systems keep: a channel, a place. TMF `EntityRef`. */
export type CatalogReference = {
  __typename?: 'CatalogReference';
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
};

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

/** Where the catalog that is served comes from. */
export type CatalogSource =
  /** A loaded dump, and the operator's server for what is newer. */
  | 'BOTH'
  /** A loaded dump. */
  | 'DUMP'
  /** The operator's own TMF620 server, asked as needed. */
  | 'ON_DEMAND';

/** The load of the catalog now served. */
export type CatalogVersion = {
  __typename?: 'CatalogVersion';
  id: Scalars['ID']['output'];
  loadedAt: Scalars['DateTime']['output'];
  offeringCount: Scalars['Int']['output'];
  servedFrom: CatalogSource;
  /** Where the dump came from. */
  source: Scalars['String']['output'];
  /** Since when the operator's server has not answered: what is shown is what it said before. Null: it answers, or is not asked. */
  staleSince?: Maybe<Scalars['DateTime']['output']>;
};

/** A node of the category tree. TMF620 `Category`. */
export type Category = {
  __typename?: 'Category';
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isRoot: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  parent?: Maybe<Category>;
  subCategories: Array<Category>;
};

/** A category and how many offerings are in or below it. */
export type CategoryFacet = {
  __typename?: 'CategoryFacet';
  category: Category;
  count: Scalars['Int']['output'];
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

/** How one characteristic, or one value of it, bears on another characteristic. TMF620 `ProductSpecificationCharacteristicRelationship`. */
export type CharacteristicDependency = {
  __typename?: 'CharacteristicDependency';
  /** Name of the other characteristic. */
  characteristic: Scalars['String']['output'];
  /** Id of the specification that has the other characteristic; null: the same one. */
  productSpecificationId?: Maybe<Scalars['ID']['output']>;
  /** The catalog's own word for `type`. */
  relationshipType: Scalars['String']['output'];
  /** `REQUIRES`: the other one needs a value (one of `values`). `EXCLUDES`: it may have none (of `values`). */
  type: CatalogRelationshipType;
  /** Values of the other characteristic it is about; empty: any value. Ours. */
  values: Array<Scalars['JSON']['output']>;
};

/** A characteristic in one unit, and what offerings have or let the buyer choose. */
export type CharacteristicFacet = {
  __typename?: 'CharacteristicFacet';
  /** How many offerings have it. */
  count: Scalars['Int']['output'];
  /** The greatest number offered, ranges included; null where there is none, or no end. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The least number offered, ranges included; null where there is none, or no end. */
  min?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  /** How many different values there are. */
  valueCount: Scalars['Int']['output'];
  /** TMF value type: `string`, `number`, `boolean`, ... */
  valueType: Scalars['String']['output'];
  /** The commonest values. */
  values: Array<CharacteristicFacetValue>;
};

/** A value of a characteristic and how many offerings have or allow it. */
export type CharacteristicFacetValue = {
  __typename?: 'CharacteristicFacetValue';
  count: Scalars['Int']['output'];
  value: Scalars['JSON']['output'];
};

/** Which values of a characteristic; with neither values nor ends: that there is such a characteristic. */
export type CharacteristicFilter = {
  /** A number of at least this is offered. */
  from?: InputMaybe<Scalars['Float']['input']>;
  /** Name as the product specification has it. */
  name: Scalars['String']['input'];
  /** A number of at most this is offered. */
  to?: InputMaybe<Scalars['Float']['input']>;
  /** Only in this unit, for example `GB`; nothing is converted. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** One of these, as a value or within a range that is offered. */
  values?: InputMaybe<Array<Scalars['JSON']['input']>>;
};

/** One value of a product's characteristic in TMF words. */
export type CharacteristicInput = {
  /** Name as the product specification has it. */
  name: Scalars['String']['input'];
  value: Scalars['JSON']['input'];
};

/** An allowed value or range. TMF620 `CharacteristicValueSpecification`. */
export type CharacteristicValue = {
  __typename?: 'CharacteristicValue';
  /** What choosing this value asks of other characteristics. TMF620 has dependencies at characteristics only; those of values are ours. */
  dependencies: Array<CharacteristicDependency>;
  isDefault: Scalars['Boolean']['output'];
  /** What choosing this value adds, per price kind; empty when it costs nothing. */
  priceEffects: Array<ItemPrice>;
  /** Whether the ends of a range belong to it; null for a value. */
  rangeInterval?: Maybe<RangeInterval>;
  /** A pattern instead of a value or a range; it is matched as a whole. */
  regex?: Maybe<Scalars['String']['output']>;
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  validFor?: Maybe<TimePeriod>;
  /** Null for a range or a pattern. */
  value?: Maybe<Scalars['JSON']['output']>;
  /** Lower end of a range; null: open. */
  valueFrom?: Maybe<Scalars['Float']['output']>;
  /** Upper end of a range; null: open. */
  valueTo?: Maybe<Scalars['Float']['output']>;
};

/** What is asked. TMF679 `ProductOfferingQualification_Create`. */
export type CheckProductOfferingQualificationInput = {
  /** TMF channel; by default the one the call comes through. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** For staff: the customer asked about; by default the one the caller acts for, else nobody in particular. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100; what is bought together is counted together. */
  items: Array<QualificationItemInput>;
  /** TMF620 market segment of a caller who is no customer yet. */
  marketSegment?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<QualificationPlaceInput>;
  /** Also what could be bought instead. */
  provideAlternative?: InputMaybe<Scalars['Boolean']['input']>;
  /** Leaves out what may not be bought: tell items apart by their id. */
  provideOnlyAvailable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Also why something may not be bought. TMF679 v5 `provideResultReason`. */
  provideUnavailabilityReason?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it would start: rules and offerings are looked at as of then. By default now. TMF679 `expectedActivationDate`. */
  requestedDate?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Either the answer, or everything that is wrong with the question. */
export type CheckProductOfferingQualificationResult = ProductOfferingQualification | QualificationRejected;

/** An attribute the buyer sets, with the values this offering allows. */
export type ConfigurableCharacteristic = {
  __typename?: 'ConfigurableCharacteristic';
  allowedValues: Array<CharacteristicValue>;
  /** What is taken when nothing is chosen; a list where several values can be held, null when there is no default. */
  defaultValue?: Maybe<Scalars['JSON']['output']>;
  /** What holding a value asks of other characteristics. TMF620 `productSpecCharRelationship`. */
  dependencies: Array<CharacteristicDependency>;
  description?: Maybe<Scalars['String']['output']>;
  /** Values beyond the listed ones are allowed too. */
  extensible: Scalars['Boolean']['output'];
  /** No two products may have the same value. */
  isUnique: Scalars['Boolean']['output'];
  mandatory: Scalars['Boolean']['output'];
  /** So many values may be chosen; null: any number. */
  maxCardinality?: Maybe<Scalars['Int']['output']>;
  /** So many values must be chosen; 0: optional. */
  minCardinality: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** A pattern each value must match as a whole. */
  regex?: Maybe<Scalars['String']['output']>;
  /** Unit of the values, where they all have the same. */
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  valueType: Scalars['String']['output'];
};

/** A whole configuration: what it is, what is wrong with it and what it costs. */
export type Configuration = {
  __typename?: 'Configuration';
  /** What was asked for, then what it holds, each before what it holds itself. */
  items: Array<ConfigurationItem>;
  /** What all items together cost. While there are problems: what can be priced of it. */
  price: PriceTotals;
  /** All that is wrong, in one answer. The path leads into the input; of a child that comes by default the id of its offering stands for its place in `children`. */
  problems: Array<UserError>;
  /** No problems. */
  valid: Scalars['Boolean']['output'];
};

/** What a bundle holds of one offering, and what it could. */
export type ConfigurationChild = {
  __typename?: 'ConfigurationChild';
  /** How many more it could hold; null: any number. */
  canAdd?: Maybe<Scalars['Int']['output']>;
  /** How many it could do without. */
  canRemove: Scalars['Int']['output'];
  default: Scalars['Int']['output'];
  /** The choice group it stands in. */
  group?: Maybe<Scalars['ID']['output']>;
  /** At most this many; null: any number. */
  max?: Maybe<Scalars['Int']['output']>;
  /** At least this many in each bundle. */
  min: Scalars['Int']['output'];
  /** What one more of it in each bundle would change the price by, with its defaults and all it holds itself. */
  priceEffect: PriceDifference;
  productOffering: ProductOffering;
  /** How many it holds now. */
  quantity: Scalars['Int']['output'];
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

/** A choice group of a bundle: how many of its children, and of the groups in it, are chosen. TMF620 v5 `BundledGroupProductOffering`. */
export type ConfigurationGroup = {
  __typename?: 'ConfigurationGroup';
  /** How many more could be; null: any number. */
  canAdd?: Maybe<Scalars['Int']['output']>;
  /** How many it could do without. */
  canRemove: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Null: any number. */
  max?: Maybe<Scalars['Int']['output']>;
  min: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** The group it stands in. */
  parent?: Maybe<Scalars['ID']['output']>;
  /** How many are chosen now. */
  quantity: Scalars['Int']['output'];
};

/** One product of a configuration. */
export type ConfigurationItem = {
  __typename?: 'ConfigurationItem';
  /** The same in TMF words. */
  characteristics: Array<Characteristic>;
  /** What it can hold, and how much of it it does; empty when it is no bundle. */
  children: Array<ConfigurationChild>;
  /** What can be set, and what each value would do to the price. */
  choices: Array<ConfigurationChoice>;
  /** All values, defaults included, typed by the specification. */
  configuration: ProductAttributes;
  /** Choice groups of a bundle, groups before the groups in them. */
  groups: Array<ConfigurationGroup>;
  /** Its place: `0` is what was asked for, `0.1` the second that holds. */
  id: Scalars['ID']['output'];
  /** It is here because the bundle has it by default. */
  isDefault: Scalars['Boolean']['output'];
  /** The bundle that holds it; null for what was asked for. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** Where in the input it is; problems with it start with the same path. */
  path: Array<Scalars['String']['output']>;
  /** What this item costs by itself, without what it holds. */
  price: PriceTotals;
  /** For all of them. */
  prices: Array<ItemPrice>;
  /** Null: the catalog has none with this id. */
  productOffering?: Maybe<ProductOffering>;
  /** How many, of a child in each bundle. */
  quantity: Scalars['Int']['output'];
  /** What it can be bought only together with: one offering of each group, in this configuration or owned already. */
  requires: Array<RequiredOfferings>;
  /** Name of the minimum term its prices hold for; null: none. */
  term?: Maybe<Scalars['String']['output']>;
  /** Terms that can be chosen, and what each would do to the price. */
  terms: Array<ConfigurationTerm>;
  /** How many in all. */
  totalQuantity: Scalars['Int']['output'];
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

/** A minimum term that can be chosen. */
export type ConfigurationTerm = {
  __typename?: 'ConfigurationTerm';
  isChosen: Scalars['Boolean']['output'];
  /** What the price would change by under this term instead. */
  priceEffect: PriceDifference;
  term: ProductOfferingTerm;
};

/** What a bundle holds of one offering; the same offering may be named again, with other values. */
export type ConfigureChildInput = {
  /** What this one holds, when it is a bundle itself. */
  children?: InputMaybe<Array<ConfigureChildInput>>;
  /** What the buyer chose; what is left out takes its default. */
  configuration?: InputMaybe<ProductConfigurationInput>;
  productOfferingId: Scalars['ID']['input'];
  /** How many in each bundle; 0: none. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The minimum term, by the name of one of the offering's terms; left out: the only one there is, if there is one. */
  term?: InputMaybe<Scalars['String']['input']>;
};

/** A new product to check and price. */
export type ConfigureInput = {
  /** What a bundle holds. An offering of the bundle that is not named here comes as often as it does by default. */
  children?: InputMaybe<Array<ConfigureChildInput>>;
  /** What the buyer chose; what is left out takes its default. */
  configuration?: InputMaybe<ProductConfigurationInput>;
  productOfferingId: Scalars['ID']['input'];
  /** How many identical products, 1 to 100. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The minimum term, by the name of one of the offering's terms; left out: the only one there is, if there is one. */
  term?: InputMaybe<Scalars['String']['input']>;
};

/** What a party is written to or called for. */
export type ContactPurpose =
  /** A cart that was left; only with consent. */
  | 'CART_REMINDERS'
  /** Advertising; only with consent. */
  | 'MARKETING'
  /** What happens to orders and products; allowed unless it was refused. */
  | 'ORDER_UPDATES';

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

/** Dumps are loaded from places that configuration names, and from nowhere else. */
export type DumpLocationNotAllowedError = UserError & {
  __typename?: 'DumpLocationNotAllowedError';
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** Something wrong with a dump. */
export type DumpProblem = {
  __typename?: 'DumpProblem';
  /** Line of the dump in which the resource begins, from 1. */
  line?: Maybe<Scalars['Int']['output']>;
  /** Where, for example `productOffering[3].productOfferingPrice[0].id`. */
  path: Scalars['String']['output'];
  /** In words for whoever made the dump. */
  reason: Scalars['String']['output'];
  /** Stable code, for example `DANGLING_REFERENCE`. */
  rule: Scalars['String']['output'];
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

/** A value and how many offerings have it. */
export type FacetValue = {
  __typename?: 'FacetValue';
  count: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

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

/** Which dump. */
export type LoadCatalogInput = {
  /** Finds all problems and differences, and changes nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** The same key again is the same load. */
  idempotencyKey: Scalars['ID']['input'];
  /** A path or an http address that begins with one of `CATALOG_DUMP_LOCATIONS`. JSON or NDJSON, TMF620 v4 or v5, also packed with gzip. */
  location: Scalars['String']['input'];
};

export type LoadCatalogResult = DumpLocationNotAllowedError | IdempotencyConflictError | LoadCatalogSuccess;

/** The load is on its way. */
export type LoadCatalogSuccess = {
  __typename?: 'LoadCatalogSuccess';
  load: CatalogLoad;
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
   * Loads a dump in the background: all of it, or nothing and a report. The catalog is served as before until the new one takes its place in one
   * moment. Progress and report: `catalogLoad`.
   */
  loadCatalog: LoadCatalogResult;
};


export type MutationLoadCatalogArgs = {
  input: LoadCatalogInput;
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

/** Whether an offering may be bought. */
export type OfferingQualification = {
  __typename?: 'OfferingQualification';
  /** What the same customer may buy instead. TMF679 `alternateProductOfferingProposal`. */
  alternatives: Array<ProductOffering>;
  /** The same as `result: QUALIFIED`. */
  eligible: Scalars['Boolean']['output'];
  /** Why not, the weightiest first; empty when it may be bought. */
  reasons: Array<QualificationReason>;
  /** What is asked for before it is delivered, for example a deposit; nothing against buying it. Ours: TMF679 has no word for it. */
  requirements: Array<QualificationReason>;
  result: QualificationResult;
};

/** Where a page of a list ends. Relay cursor connections. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
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

/** A discount on a price, or an allowance that comes with it. TMF620 `POPAlteration`, or a price reached by `popRelationship`. */
export type PriceAlteration = {
  __typename?: 'PriceAlteration';
  /** What is taken off, tax included; null for a percentage. */
  amount?: Maybe<Money>;
  /** How long it applies, counted from the start of the product; null: as long as the product lasts. */
  appliesFor?: Maybe<Quantity>;
  description?: Maybe<Scalars['String']['output']>;
  /** Tax excluded. */
  dutyFreeAmount?: Maybe<Money>;
  /** `DISCOUNT` or `ALLOWANCE`. */
  kind: PriceKind;
  name: Scalars['String']['output'];
  /** In percent of what those before it leave of the price; null for an amount. */
  percentage?: Maybe<Scalars['Decimal']['output']>;
  /** The lower, the earlier it is taken off, among those that last equally long. */
  priority?: Maybe<Scalars['Int']['output']>;
  /** How much an allowance is, for example `10 GB`. */
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  validFor?: Maybe<TimePeriod>;
};

/** From an amount, included, to another, not included. */
export type PriceBand = {
  __typename?: 'PriceBand';
  count: Scalars['Int']['output'];
  from: Money;
  /** Null: and more. */
  to?: Maybe<Money>;
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

/** Regular prices, tax included, in the currency asked for or that of most offerings. */
export type PriceFacet = {
  __typename?: 'PriceFacet';
  /** Those with offerings in them. */
  bands: Array<PriceBand>;
  max: Money;
  min: Money;
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
  currency?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Decimal']['input']>;
  taxIncluded?: InputMaybe<Scalars['Boolean']['input']>;
  to?: InputMaybe<Scalars['Decimal']['input']>;
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

/** What can be bought: a specification at a price. TMF620 `ProductOffering`. */
export type ProductOffering = {
  __typename?: 'ProductOffering';
  /** What may be done with its products, and where; empty: everything. */
  allowedActions: Array<AllowedProductAction>;
  /** Pictures and documents to show. */
  attachments: Array<Attachment>;
  /** Choice groups of a bundle, groups before the groups in them. */
  bundledGroups: Array<BundledGroupProductOffering>;
  /** Children of a bundle, those in choice groups included, with how many of each. */
  bundledOfferings: Array<BundledProductOffering>;
  categories: Array<Category>;
  /** Where it is sold through; empty: everywhere. */
  channels: Array<CatalogReference>;
  /** What the buyer can set, with the values allowed in this offering. */
  configurableCharacteristics: Array<ConfigurableCharacteristic>;
  description?: Maybe<Scalars['String']['output']>;
  /** Values this offering fixes, for example 20 GB. */
  fixedCharacteristics: Array<Characteristic>;
  id: Scalars['ID']['output'];
  /** Holds other offerings; see `bundledOfferings`. */
  isBundle: Scalars['Boolean']['output'];
  /** False: only inside a bundle. */
  isSellable: Scalars['Boolean']['output'];
  lastUpdate?: Maybe<Scalars['DateTime']['output']>;
  /** TMF620 lifecycle: `Active` and `Launched` can be sold. */
  lifecycleStatus: Scalars['String']['output'];
  /** For whom it is, for example `residential` or `business`: ids of TMF620 `marketSegment`; empty: for everybody. */
  marketSegments: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Where it is sold or delivered; empty: anywhere. */
  places: Array<CatalogReference>;
  /** The prices in force at an instant, by default now. Of two versions of one price, which differ in their amount and validity only, the one that began last counts. */
  prices: Array<ProductOfferingPrice>;
  /** The kind of product this offering gives; null for a pure bundle. */
  productSpecification?: Maybe<ProductSpecification>;
  /**
   * Whether it may be bought; a page of offerings is looked at in one go. Without `customerId` it is asked for the customer that the caller acts for, else for nobody in
   * particular. Null: there is no such customer for this caller. TMF679.
   */
  qualification?: Maybe<OfferingQualification>;
  /** Links to other offerings: requires, excludes, ... */
  relationships: Array<ProductOfferingRelationship>;
  /** Why it has this status. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Minimum terms to choose from, for example 24 months; a term named `validity` is how long the product lasts before it ends by itself. */
  terms: Array<ProductOfferingTerm>;
  /** As the TMF620 resource, with all that the operator's catalog says of it. */
  tmf: Scalars['JSON']['output'];
  validFor?: Maybe<TimePeriod>;
  version?: Maybe<Scalars['String']['output']>;
};


/** What can be bought: a specification at a price. TMF620 `ProductOffering`. */
export type ProductOfferingPricesArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be bought: a specification at a price. TMF620 `ProductOffering`. */
export type ProductOfferingQualificationArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  date?: InputMaybe<Scalars['DateTime']['input']>;
  marketSegment?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<QualificationPlaceInput>;
};


/** What can be bought: a specification at a price. TMF620 `ProductOffering`. */
export type ProductOfferingTmfArgs = {
  version?: TmfVersion;
};

/** A page of offerings. */
export type ProductOfferingConnection = {
  __typename?: 'ProductOfferingConnection';
  /** The text as it was understood, where a word had to be corrected. */
  didYouMean?: Maybe<Scalars['String']['output']>;
  edges: Array<ProductOfferingEdge>;
  /** What further filters would leave. */
  facets: ProductOfferingFacets;
  nodes: Array<ProductOffering>;
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};


/** A page of offerings. */
export type ProductOfferingConnectionFacetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One offering of a page and its cursor. */
export type ProductOfferingEdge = {
  __typename?: 'ProductOfferingEdge';
  cursor: Scalars['String']['output'];
  node: ProductOffering;
};

/** How many offerings each choice would leave. What is already chosen in a facet does not count for that facet: its other values stay to be added. */
export type ProductOfferingFacets = {
  __typename?: 'ProductOfferingFacets';
  brands: Array<FacetValue>;
  /** Categories with offerings in or below them, parents before children. */
  categories: Array<CategoryFacet>;
  /** With those sold in all channels. */
  channels: Array<FacetValue>;
  /** The commonest characteristics. */
  characteristics: Array<CharacteristicFacet>;
  /** `true`: bundles. */
  isBundle: Array<FacetValue>;
  lifecycleStatus: Array<FacetValue>;
  /** With those sold to everybody. */
  marketSegments: Array<FacetValue>;
  /** Null where nothing has a monthly price. */
  monthlyPrice?: Maybe<PriceFacet>;
  /** Null where nothing has a one-time price. */
  oneTimePrice?: Maybe<PriceFacet>;
  productSpecifications: Array<ProductSpecificationFacet>;
  /** `true`: sold on their own. */
  sellable: Array<FacetValue>;
};


/** How many offerings each choice would leave. What is already chosen in a facet does not count for that facet: its other values stay to be added. */
export type ProductOfferingFacetsCharacteristicsArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * Which offerings to list; all given parts must hold, and of a list one of its values: at most 1000, of `characteristics` 50. Ids and names are as the catalog has
 * them.
 */
export type ProductOfferingFilter = {
  /** Of a specification with one of these brands. */
  brands?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In one of these categories or below it. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sold in one of these channels, or in all: ids of TMF620 `channel`. */
  channels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Values that offerings have or let the buyer choose; all of these must hold. */
  characteristics?: InputMaybe<Array<CharacteristicFilter>>;
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Bundles only, or none of them. */
  isBundle?: InputMaybe<Scalars['Boolean']['input']>;
  /** TMF620 `lifecycleStatus`; by default `Active` and `Launched`. */
  lifecycleStatus?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Sold to one of these market segments, or to everybody: ids of TMF620 `marketSegment`. */
  marketSegments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What a product with the default values regularly costs each month: before discounts, without usage. */
  monthlyPrice?: InputMaybe<PriceRangeFilter>;
  /** What a product with the default values costs once. */
  oneTimePrice?: InputMaybe<PriceRangeFilter>;
  /** Of one of these specifications. */
  productSpecificationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only offerings that can (or cannot) be bought on their own. TMF620 `isSellable`. */
  sellable?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Words, or their beginnings, of name, description, specification, brand, categories and values; at most 200 characters. Case and accents do
   * not matter. A word that no offering has is taken for the nearest one: one letter off from 4 letters, two from 8.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Valid at this instant. By default now; where `lifecycleStatus` is given, by default whenever. */
  validAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A price of an offering. TMF620 `ProductOfferingPrice`. */
export type ProductOfferingPrice = {
  __typename?: 'ProductOfferingPrice';
  /** What is taken off this price, and what comes with it. */
  alterations: Array<PriceAlteration>;
  /** Tax included; a reduction is negative. Zero for a reduction in percent. */
  amount: Money;
  /** How long it is charged, counted from the start of the product; null: as long as the product lasts. */
  appliesFor?: Maybe<Quantity>;
  /** Applies only while the product has these values; empty: always. */
  conditions: Array<Characteristic>;
  description?: Maybe<Scalars['String']['output']>;
  /** Tax excluded. */
  dutyFreeAmount: Money;
  id: Scalars['ID']['output'];
  kind: PriceKind;
  name: Scalars['String']['output'];
  /** Of a reduction in percent: how much of the price it is taken off. */
  percentage?: Maybe<Scalars['Decimal']['output']>;
  /** Period of a recurring price: `month`, `3 month`, ... */
  period?: Maybe<Scalars['String']['output']>;
  /** How many of `periodUnit` one period is; null for a price that does not recur. */
  periodLength?: Maybe<Scalars['Int']['output']>;
  /** `day`, `week`, `month` or `year`. */
  periodUnit?: Maybe<Scalars['String']['output']>;
  /** Applies only in one of these places; empty: anywhere. */
  places: Array<CatalogReference>;
  /** Applies only when so many are ordered; empty: to any quantity. The price is that of each one of them. TMF620 has no tiers: this is what a price says of the characteristic `quantity`. */
  quantities: Array<QuantityTier>;
  /** For example `VAT`. */
  taxCategory?: Maybe<Scalars['String']['output']>;
  /** In percent. */
  taxRate: Scalars['Decimal']['output'];
  /** Applies only under one of these terms; empty: under any. */
  terms: Array<ProductOfferingTerm>;
  /** As the TMF620 resource, with all that the operator's catalog says of it. */
  tmf: Scalars['JSON']['output'];
  /** What one unit of a usage price is, for example `1 GB`. */
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  validFor?: Maybe<TimePeriod>;
};


/** A price of an offering. TMF620 `ProductOfferingPrice`. */
export type ProductOfferingPriceTmfArgs = {
  version?: TmfVersion;
};

/** Who may buy what, as of one moment. TMF679 `ProductOfferingQualification`. */
export type ProductOfferingQualification = {
  __typename?: 'ProductOfferingQualification';
  /** The catalog that was asked. */
  catalogVersion: CatalogVersion;
  /** When it was found out. TMF679 `effectiveQualificationDate`. */
  effectiveQualificationDate: Scalars['DateTime']['output'];
  /** Ask again after this: a rule or an offering begins or ends by then, and nothing is said for longer than a day. */
  expirationDate: Scalars['DateTime']['output'];
  /** Of this answer; nothing is kept under it. */
  id: Scalars['ID']['output'];
  items: Array<ProductOfferingQualificationItem>;
  state: QualificationState;
  /** As TMF679 JSON: v4 `ProductOfferingQualification`, v5 `CheckProductOfferingQualification`. */
  tmf: Scalars['JSON']['output'];
};


/** Who may buy what, as of one moment. TMF679 `ProductOfferingQualification`. */
export type ProductOfferingQualificationTmfArgs = {
  version?: TmfVersion;
};

/** The answer about one item. TMF679 `ProductOfferingQualificationItem`. */
export type ProductOfferingQualificationItem = {
  __typename?: 'ProductOfferingQualificationItem';
  action: ItemAction;
  id: Scalars['ID']['output'];
  productOffering?: Maybe<ProductOffering>;
  /** Null where there is no such offering. */
  qualification?: Maybe<OfferingQualification>;
  /** `TERMINATED_WITH_ERROR`: there is no such offering; see `terminationErrors`. */
  state: QualificationState;
  /** TMF679 `TerminationError`. */
  terminationErrors: Array<UserError>;
};

/** A link between offerings. TMF620 `ProductOfferingRelationship`. */
export type ProductOfferingRelationship = {
  __typename?: 'ProductOfferingRelationship';
  productOffering: ProductOffering;
  /** The catalog's own word for `type`. */
  relationshipType: Scalars['String']['output'];
  /** The part this offering plays, or a name that alternatives share. */
  role?: Maybe<Scalars['String']['output']>;
  type: CatalogRelationshipType;
  validFor?: Maybe<TimePeriod>;
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

/** A commitment of an offering. TMF620 `ProductOfferingTerm`. */
export type ProductOfferingTerm = {
  __typename?: 'ProductOfferingTerm';
  description?: Maybe<Scalars['String']['output']>;
  duration?: Maybe<Quantity>;
  name: Scalars['String']['output'];
  validFor?: Maybe<TimePeriod>;
};

/** What a product is technically and commercially. TMF620 `ProductSpecification`. */
export type ProductSpecification = {
  __typename?: 'ProductSpecification';
  /** Pictures and documents, such as a manual. */
  attachments: Array<Attachment>;
  brand?: Maybe<Scalars['String']['output']>;
  bundledSpecifications: Array<ProductSpecification>;
  characteristics: Array<ProductSpecificationCharacteristic>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Is made up of other specifications; see `bundledSpecifications`. */
  isBundle: Scalars['Boolean']['output'];
  lastUpdate?: Maybe<Scalars['DateTime']['output']>;
  lifecycleStatus: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The maker's or the operator's number of it. */
  productNumber?: Maybe<Scalars['String']['output']>;
  /** The GraphQL type of products of this specification, for example `MobileLine`. */
  productType: Scalars['String']['output'];
  /** Links to other specifications: migration, substitution, dependency, ... */
  relationships: Array<ProductSpecificationRelationship>;
  /** Kinds of resources one such product occupies: `msisdn`, `iccid`. */
  resourceSpecifications: Array<Scalars['String']['output']>;
  /** Ids of the services that realise it. TMF620 `serviceSpecification`. */
  serviceSpecifications: Array<Scalars['String']['output']>;
  /** As the TMF620 resource, with all that the operator's catalog says of it. */
  tmf: Scalars['JSON']['output'];
  validFor?: Maybe<TimePeriod>;
  version?: Maybe<Scalars['String']['output']>;
};


/** What a product is technically and commercially. TMF620 `ProductSpecification`. */
export type ProductSpecificationTmfArgs = {
  version?: TmfVersion;
};

/** An attribute of a specification. TMF620 `ProductSpecificationCharacteristic`. */
export type ProductSpecificationCharacteristic = {
  __typename?: 'ProductSpecificationCharacteristic';
  allowedValues: Array<CharacteristicValue>;
  configurable: Scalars['Boolean']['output'];
  /** What holding a value asks of other characteristics. TMF620 `productSpecCharRelationship`. */
  dependencies: Array<CharacteristicDependency>;
  description?: Maybe<Scalars['String']['output']>;
  /** Values beyond the listed ones are allowed too. */
  extensible: Scalars['Boolean']['output'];
  /** No two products may have the same value. */
  isUnique: Scalars['Boolean']['output'];
  /** Null: unbounded. */
  maxCardinality?: Maybe<Scalars['Int']['output']>;
  /** 1 or more: mandatory. */
  minCardinality: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** A pattern each value must match as a whole. */
  regex?: Maybe<Scalars['String']['output']>;
  /** TMF value type: `string`, `number`, `boolean`. */
  valueType: Scalars['String']['output'];
};

/** A specification and how many offerings are of it. */
export type ProductSpecificationFacet = {
  __typename?: 'ProductSpecificationFacet';
  count: Scalars['Int']['output'];
  productSpecification: ProductSpecification;
};

/** A link between specifications. TMF620 `ProductSpecificationRelationship`. */
export type ProductSpecificationRelationship = {
  __typename?: 'ProductSpecificationRelationship';
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  /** Null when the catalog does not have it. */
  productSpecification?: Maybe<ProductSpecification>;
  /** The catalog's own word for `type`. */
  relationshipType: Scalars['String']['output'];
  type: CatalogRelationshipType;
  validFor?: Maybe<TimePeriod>;
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

/** One offering that is asked about. TMF679 `ProductOfferingQualificationItem`. */
export type QualificationItemInput = {
  /** What would be done with it. */
  action?: InputMaybe<ItemAction>;
  /** Chosen by the caller, once in the list; comes back. */
  id: Scalars['ID']['input'];
  productOfferingId: Scalars['ID']['input'];
  /** 1 to 100. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** Where something would be used. TMF673 `GeographicAddress`. */
export type QualificationPlaceInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2. */
  country?: InputMaybe<Scalars['String']['input']>;
  postCode?: InputMaybe<Scalars['String']['input']>;
  stateOrProvince?: InputMaybe<Scalars['String']['input']>;
};

/** What a rule says. TMF679 `EligibilityUnavailabilityReason`, in v5 `EligibilityResultReason`. */
export type QualificationReason = {
  __typename?: 'QualificationReason';
  /** Stable machine code of the operator's rule, for example `NOT_IN_YOUR_AREA`. */
  code: Scalars['String']['output'];
  /** Text that can be shown. */
  label: Scalars['String']['output'];
};

/** The question cannot be answered. */
export type QualificationRejected = {
  __typename?: 'QualificationRejected';
  problems: Array<UserError>;
};

/** TMF679 `qualificationItemResult`. */
export type QualificationResult =
  /** May not be bought; see what could be instead. */
  | 'ALTERNATE'
  /** May be bought. */
  | 'QUALIFIED'
  /** May not be bought, and there is nothing to propose. */
  | 'UNQUALIFIED';

/** TMF679 `TaskStateType`: this task is over at once. */
export type QualificationState =
  | 'DONE'
  | 'TERMINATED_WITH_ERROR';

/** The answer about one item that the customer may not have. */
export type QualifiedItem = {
  __typename?: 'QualifiedItem';
  alternatives: Array<ProductOffering>;
  id: Scalars['ID']['output'];
  reasons: Array<QualificationReason>;
};

/** Answer to `qualifyItems`. */
export type QualifiedItems = {
  __typename?: 'QualifiedItems';
  /** A rule about these offerings looks at how likely bills stay unpaid. */
  dependsOnRisk: Scalars['Boolean']['output'];
  items: Array<QualifiedItem>;
};

/** What the checkout asks. */
export type QualifyItemsInput = {
  /** What is known of such a customer, or better known than what is on record. */
  assumed?: InputMaybe<AssumedCustomerInput>;
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Null: a customer who is not on record yet. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  items: Array<QualificationItemInput>;
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

/** How many must be ordered, both ends included. */
export type QuantityTier = {
  __typename?: 'QuantityTier';
  from?: Maybe<Scalars['Int']['output']>;
  /** Null: without limit. */
  to?: Maybe<Scalars['Int']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** One load of a catalog: how far it is, what was wrong, what it changed. Null for an id that is none. */
  catalogLoad?: Maybe<CatalogLoad>;
  /** The latest loads, newest first. */
  catalogLoads: CatalogLoadConnection;
  /** Which load of the catalog is being served. */
  catalogVersion: CatalogVersion;
  /** All categories, parents before children. TMF620 `GET /category`. */
  categories: Array<Category>;
  /**
   * Whether a customer may buy these offerings, all of them looked at together, with reasons and what can be bought instead. Changes nothing and keeps nothing.
   * TMF679 `POST /productOfferingQualification`, in v5 `checkProductOfferingQualification`.
   */
  checkProductOfferingQualification: CheckProductOfferingQualificationResult;
  /**
   * Checks and prices a new product of an offering, of a bundle with all it holds: everything that is wrong at once, the resulting price, and what each other choice
   * would do to it. Changes nothing. What is valid here, `patchCart` takes at the same price.
   */
  configure: Configuration;
  /** Those of the offerings that there are, sold or not, also ones that are too new for a list. For other subgraphs only. */
  offeringsById: Array<ProductOffering>;
  /** One offering; null when the catalog has none with this id. */
  productOffering?: Maybe<ProductOffering>;
  /**
   * Offerings that match, by default what is sold now. TMF620 `GET /productOffering`. Pages go forward with `first` and `after`, or back with
   * `last` and `before`; a cursor holds in later versions of the catalog too.
   */
  productOfferings: ProductOfferingConnection;
  /**
   * What somebody may buy of some categories, a page at a time, in the order of names. Changes nothing and keeps nothing. TMF679 v5
   * `queryProductOfferingQualification`.
   */
  qualifiedProductOfferings: QueryProductOfferingQualificationResult;
  /** Whether somebody may do this with these offerings, and what that depends on. For the checkout subgraph only. */
  qualifyItems: QualifiedItems;
  /** Prices and checks many items in one pass. For other subgraphs only. */
  quoteItems: Array<QuotedItem>;
};


export type QueryCatalogLoadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCatalogLoadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCheckProductOfferingQualificationArgs = {
  input: CheckProductOfferingQualificationInput;
};


export type QueryConfigureArgs = {
  input: ConfigureInput;
};


export type QueryOfferingsByIdArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryProductOfferingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductOfferingSort>;
};


export type QueryQualifiedProductOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: QueryProductOfferingQualificationInput;
};


export type QueryQualifyItemsArgs = {
  input: QualifyItemsInput;
};


export type QueryQuoteItemsArgs = {
  items: Array<QuoteItemInput>;
};

/** What somebody may buy, as of one moment. TMF679 v5 `QueryProductOfferingQualification`. */
export type QueryProductOfferingQualification = {
  __typename?: 'QueryProductOfferingQualification';
  /** The catalog that was asked. */
  catalogVersion: CatalogVersion;
  effectiveQualificationDate: Scalars['DateTime']['output'];
  /** Ask again after this. */
  expirationDate: Scalars['DateTime']['output'];
  /** Of this answer; nothing is kept under it. */
  id: Scalars['ID']['output'];
  /** The page: what is sold on its own, and no rule is against. */
  productOfferings: ProductOfferingConnection;
  state: QualificationState;
  /** The page as TMF679 JSON: v4 `ProductOfferingQualification`, v5 `QueryProductOfferingQualification`. */
  tmf: Scalars['JSON']['output'];
};


/** What somebody may buy, as of one moment. TMF679 v5 `QueryProductOfferingQualification`. */
export type QueryProductOfferingQualificationTmfArgs = {
  version?: TmfVersion;
};

/** Whose offerings are looked for. */
export type QueryProductOfferingQualificationInput = {
  /** In one of these categories or below it; by default anywhere. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** TMF channel; by default the one the call comes through. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** For staff: the customer asked about; by default the one the caller acts for, else nobody in particular. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** TMF620 market segment of a caller who is no customer yet. */
  marketSegment?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<QualificationPlaceInput>;
  /** When it would be bought; by default now. */
  requestedDate?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Either the answer, or everything that is wrong with the question. */
export type QueryProductOfferingQualificationResult = QualificationRejected | QueryProductOfferingQualification;

/** One item for `quoteItems`. */
export type QuoteItemInput = {
  /** The categories the offering was in when it was chosen: where it is gone, alternatives come from there. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** New product: the chosen values. Existing product: the values it would have after the change. */
  characteristics: Array<CharacteristicInput>;
  /** Values the existing product has today; absent for a new product. */
  current?: InputMaybe<Array<CharacteristicInput>>;
  productOfferingId: Scalars['ID']['input'];
  /** The specification it had then: alternatives of it come first. */
  productSpecificationId?: InputMaybe<Scalars['ID']['input']>;
  quantity: Scalars['Int']['input'];
  /** Comes back in the answer. */
  ref: Scalars['ID']['input'];
  /** Name of the minimum term; absent: the only one the offering has, if it has one. */
  term?: InputMaybe<Scalars['String']['input']>;
};

/** One item of `quoteItems`: complete values, prices and what is wrong. */
export type QuotedItem = {
  __typename?: 'QuotedItem';
  /** What the same category offers instead, where the offering cannot be bought any more; at most 3. */
  alternatives: Array<ProductOffering>;
  /** The offering's own categories. */
  categoryIds: Array<Scalars['ID']['output']>;
  characteristics: Array<Characteristic>;
  /** What can be set, and what each value would do to the price. */
  choices: Array<ConfigurationChoice>;
  prices: Array<ItemPrice>;
  problems: Array<UserError>;
  productOffering?: Maybe<ProductOffering>;
  ref: Scalars['ID']['output'];
  /** What this offering requires in the same cart or inventory: one offering of each group. */
  requires: Array<Array<Scalars['ID']['output']>>;
  /** Resource kinds one such product occupies. */
  resourceSpecifications: Array<Scalars['String']['output']>;
};

/** Which ends of a range belong to it. TMF620 `rangeInterval`. */
export type RangeInterval =
  /** Both. */
  | 'CLOSED'
  /** The lower one only. */
  | 'CLOSED_BOTTOM'
  /** The upper one only. */
  | 'CLOSED_TOP'
  /** Neither. */
  | 'OPEN';

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

/** Offerings of which one is needed. */
export type RequiredOfferings = {
  __typename?: 'RequiredOfferings';
  anyOf: Array<ProductOffering>;
  /** One of them is in this configuration. */
  isMet: Scalars['Boolean']['output'];
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
  Category: Category;
  ProductOffering: ProductOffering;
  ProductSpecification: ProductSpecification;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  ProductOffering:
    ( { __typename: 'ProductOffering' }
    & GraphQLRecursivePick<FederationTypes['ProductOffering'], {"id":true}> );
  ProductSpecification:
    ( { __typename: 'ProductSpecification' }
    & GraphQLRecursivePick<FederationTypes['ProductSpecification'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CheckProductOfferingQualificationResult:
    | ( CheckedQualification & { __typename: 'ProductOfferingQualification' } )
    | ( Omit<QualificationRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'QualificationRejected' } )
  ;
  LoadCatalogResult:
    | ( DumpLocationNotAllowedError & { __typename: 'DumpLocationNotAllowedError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<LoadCatalogSuccess, 'load'> & { load: _RefType['CatalogLoad'] } & { __typename: 'LoadCatalogSuccess' } )
  ;
  ProductAttributes:
    | ( DataAddOnAttributes & { __typename: 'DataAddOnAttributes' } )
    | ( DeviceAttributes & { __typename: 'DeviceAttributes' } )
    | ( FibreAccessAttributes & { __typename: 'FibreAccessAttributes' } )
    | ( GenericAttributes & { __typename: 'GenericAttributes' } )
    | ( HomeBundleAttributes & { __typename: 'HomeBundleAttributes' } )
    | ( MobileLineAttributes & { __typename: 'MobileLineAttributes' } )
    | ( RoamingDiscountAttributes & { __typename: 'RoamingDiscountAttributes' } )
    | ( RoamingOptionAttributes & { __typename: 'RoamingOptionAttributes' } )
    | ( SimCardAttributes & { __typename: 'SimCardAttributes' } )
    | ( TvServiceAttributes & { __typename: 'TvServiceAttributes' } )
    | ( VoiceAddOnAttributes & { __typename: 'VoiceAddOnAttributes' } )
  ;
  QueryProductOfferingQualificationResult:
    | ( Omit<QualificationRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'QualificationRejected' } )
    | ( FoundQualification & { __typename: 'QueryProductOfferingQualification' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  TaskRequest: never;
  UserError:
    | ( DumpLocationNotAllowedError & { __typename: 'DumpLocationNotAllowedError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( PriceChangedError & { __typename: 'PriceChangedError' } )
    | ( ProductChangeConflictError & { __typename: 'ProductChangeConflictError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRole: AccessRole;
  AllowedProductAction: ResolverTypeWrapper<AllowedAction>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AssumedCustomerInput: AssumedCustomerInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Attachment: ResolverTypeWrapper<CatalogAttachment>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BillFormat: BillFormat;
  BillMedia: BillMedia;
  BillingPreferencesInput: BillingPreferencesInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BundledGroupProductOffering: ResolverTypeWrapper<OfferedGroup>;
  BundledProductOffering: ResolverTypeWrapper<BundledChild>;
  CatalogChange: ResolverTypeWrapper<CatalogChangeEntity>;
  CatalogChangeConnection: ResolverTypeWrapper<ChangePage>;
  CatalogChangeCount: ResolverTypeWrapper<CatalogChangeCount>;
  CatalogChangeEdge: ResolverTypeWrapper<Omit<CatalogChangeEdge, 'node'> & { node: ResolversTypes['CatalogChange'] }>;
  CatalogChangeKind: CatalogChangeKind;
  CatalogLoad: ResolverTypeWrapper<CatalogLoadEntity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CatalogLoadConnection: ResolverTypeWrapper<LoadPage>;
  CatalogLoadEdge: ResolverTypeWrapper<Omit<CatalogLoadEdge, 'node'> & { node: ResolversTypes['CatalogLoad'] }>;
  CatalogLoadPhase: CatalogLoadPhase;
  CatalogLoadState: CatalogLoadState;
  CatalogReference: ResolverTypeWrapper<CatalogReference>;
  CatalogRelationshipType: CatalogRelationshipType;
  CatalogSource: CatalogSource;
  CatalogVersion: ResolverTypeWrapper<ServedVersion>;
  Category: ResolverTypeWrapper<CategoryEntity>;
  CategoryFacet: ResolverTypeWrapper<CountedCategory>;
  Characteristic: ResolverTypeWrapper<Characteristic>;
  CharacteristicDependency: ResolverTypeWrapper<Dependency>;
  CharacteristicFacet: ResolverTypeWrapper<CharacteristicFacet>;
  CharacteristicFacetValue: ResolverTypeWrapper<CharacteristicFacetValue>;
  CharacteristicFilter: CharacteristicFilter;
  CharacteristicInput: CharacteristicInput;
  CharacteristicValue: ResolverTypeWrapper<OfferedValue>;
  CheckProductOfferingQualificationInput: CheckProductOfferingQualificationInput;
  CheckProductOfferingQualificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckProductOfferingQualificationResult']>;
  ConfigurableCharacteristic: ResolverTypeWrapper<OfferedCharacteristic>;
  Configuration: ResolverTypeWrapper<Configured>;
  ConfigurationChild: ResolverTypeWrapper<PossibleChild>;
  ConfigurationChoice: ResolverTypeWrapper<Choice>;
  ConfigurationGroup: ResolverTypeWrapper<HeldGroup>;
  ConfigurationItem: ResolverTypeWrapper<ItemOfWhole>;
  ConfigurationOption: ResolverTypeWrapper<Option>;
  ConfigurationTerm: ResolverTypeWrapper<TermChoice>;
  ConfigureChildInput: ConfigureChildInput;
  ConfigureInput: ConfigureInput;
  ContactPurpose: ContactPurpose;
  CustomerType: CustomerType;
  DataAddOnAttributes: ResolverTypeWrapper<DataAddOnAttributes>;
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRequestInput: DecideRequestInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeviceAttributes: ResolverTypeWrapper<DeviceAttributes>;
  DeviceClass: DeviceClass;
  DeviceColour: DeviceColour;
  DeviceConfigurationInput: DeviceConfigurationInput;
  DumpLocationNotAllowedError: ResolverTypeWrapper<DumpLocationNotAllowedError>;
  DumpProblem: ResolverTypeWrapper<DumpProblem>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ErasureBlocker: ResolverTypeWrapper<ErasureBlocker>;
  ErasureBlockerKind: ErasureBlockerKind;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FibreAccessAttributes: ResolverTypeWrapper<FibreAccessAttributes>;
  FibreAccessConfigurationInput: FibreAccessConfigurationInput;
  FibreAccessInstallation: FibreAccessInstallation;
  GenericAttributes: ResolverTypeWrapper<GenericAttributes>;
  HomeBundleAttributes: ResolverTypeWrapper<HomeBundleAttributes>;
  HomeBundleConfigurationInput: HomeBundleConfigurationInput;
  HomeBundleInstallationSlot: HomeBundleInstallationSlot;
  HomeBundleServiceLevel: HomeBundleServiceLevel;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdentificationInput: IdentificationInput;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  ItemAction: ItemAction;
  ItemPrice: ResolverTypeWrapper<ItemPrice>;
  ItemRelationshipType: ItemRelationshipType;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LoadCatalogInput: LoadCatalogInput;
  LoadCatalogResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoadCatalogResult']>;
  LoadCatalogSuccess: ResolverTypeWrapper<Omit<LoadCatalogSuccess, 'load'> & { load: ResolversTypes['CatalogLoad'] }>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  MobileLineAttributes: ResolverTypeWrapper<MobileLineAttributes>;
  MobileLineCallerId: MobileLineCallerId;
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  MobileLineCoverage: MobileLineCoverage;
  MobileLinePaymentModel: MobileLinePaymentModel;
  MobileLineTechnology: MobileLineTechnology;
  Money: ResolverTypeWrapper<Money>;
  MonthlyStep: ResolverTypeWrapper<MonthlyStep>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  OfferingQualification: ResolverTypeWrapper<OfferingQualificationView>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PostalAddressInput: PostalAddressInput;
  PriceAlteration: ResolverTypeWrapper<PriceAlteration>;
  PriceBand: ResolverTypeWrapper<PriceBand>;
  PriceChangedError: ResolverTypeWrapper<PriceChangedError>;
  PriceDifference: ResolverTypeWrapper<PriceDifference>;
  PriceFacet: ResolverTypeWrapper<PriceFacet>;
  PriceKind: PriceKind;
  PriceRangeFilter: PriceRangeFilter;
  PriceTotals: ResolverTypeWrapper<PriceTotals>;
  ProductAttributes: ResolverTypeWrapper<TypedFields>;
  ProductChangeConflictError: ResolverTypeWrapper<ProductChangeConflictError>;
  ProductConfigurationInput: ProductConfigurationInput;
  ProductOffering: ResolverTypeWrapper<ProductOfferingEntity>;
  ProductOfferingConnection: ResolverTypeWrapper<OfferingPage>;
  ProductOfferingEdge: ResolverTypeWrapper<OfferingItem>;
  ProductOfferingFacets: ResolverTypeWrapper<Facets>;
  ProductOfferingFilter: ProductOfferingFilter;
  ProductOfferingPrice: ResolverTypeWrapper<ChargedOfferingPrice>;
  ProductOfferingQualification: ResolverTypeWrapper<CheckedQualification>;
  ProductOfferingQualificationItem: ResolverTypeWrapper<Omit<ProductOfferingQualificationItem, 'productOffering' | 'qualification' | 'terminationErrors'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']>, qualification?: Maybe<ResolversTypes['OfferingQualification']>, terminationErrors: Array<ResolversTypes['UserError']> }>;
  ProductOfferingRelationship: ResolverTypeWrapper<OfferingRelationship>;
  ProductOfferingSort: ProductOfferingSort;
  ProductOfferingTerm: ResolverTypeWrapper<OfferingTerm>;
  ProductSpecification: ResolverTypeWrapper<ProductSpecificationEntity>;
  ProductSpecificationCharacteristic: ResolverTypeWrapper<SpecificationCharacteristic>;
  ProductSpecificationFacet: ResolverTypeWrapper<CountedValue>;
  ProductSpecificationRelationship: ResolverTypeWrapper<SpecificationRelationship>;
  ProviderError: ResolverTypeWrapper<ProviderError>;
  QualificationItemInput: QualificationItemInput;
  QualificationPlaceInput: QualificationPlaceInput;
  QualificationReason: ResolverTypeWrapper<QualificationReason>;
  QualificationRejected: ResolverTypeWrapper<Omit<QualificationRejected, 'problems'> & { problems: Array<ResolversTypes['UserError']> }>;
  QualificationResult: QualificationResult;
  QualificationState: QualificationState;
  QualifiedItem: ResolverTypeWrapper<Omit<QualifiedItem, 'alternatives'> & { alternatives: Array<ResolversTypes['ProductOffering']> }>;
  QualifiedItems: ResolverTypeWrapper<Omit<QualifiedItems, 'items'> & { items: Array<ResolversTypes['QualifiedItem']> }>;
  QualifyItemsInput: QualifyItemsInput;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  QuantityTier: ResolverTypeWrapper<QuantityTier>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueryProductOfferingQualification: ResolverTypeWrapper<FoundQualification>;
  QueryProductOfferingQualificationInput: QueryProductOfferingQualificationInput;
  QueryProductOfferingQualificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QueryProductOfferingQualificationResult']>;
  QuoteItemInput: QuoteItemInput;
  QuotedItem: ResolverTypeWrapper<Omit<QuotedItem, 'alternatives' | 'choices' | 'problems' | 'productOffering'> & { alternatives: Array<ResolversTypes['ProductOffering']>, choices: Array<ResolversTypes['ConfigurationChoice']>, problems: Array<ResolversTypes['UserError']>, productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  RangeInterval: RangeInterval;
  RecoverAction: ResolverTypeWrapper<RecoverAction>;
  RequestDecision: ResolverTypeWrapper<RequestDecision>;
  RequestedDateInput: RequestedDateInput;
  RequiredOfferings: ResolverTypeWrapper<RequiredGroup>;
  RiskSegment: RiskSegment;
  RoamingDiscountAttributes: ResolverTypeWrapper<RoamingDiscountAttributes>;
  RoamingDiscountDiscountZone: RoamingDiscountDiscountZone;
  RoamingOptionAttributes: ResolverTypeWrapper<RoamingOptionAttributes>;
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  RoamingOptionZone: RoamingOptionZone;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SimCardAttributes: ResolverTypeWrapper<SimCardAttributes>;
  SimCardCardFormat: SimCardCardFormat;
  SimCardConfigurationInput: SimCardConfigurationInput;
  SimCardSimType: SimCardSimType;
  TaskExchange: ResolverTypeWrapper<TaskExchange>;
  TaskRequest: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['TaskRequest']>;
  TaskRequestState: TaskRequestState;
  TaskState: TaskState;
  TimePeriod: ResolverTypeWrapper<TimePeriod>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TmfVersion: TmfVersion;
  TvServiceAttributes: ResolverTypeWrapper<TvServiceAttributes>;
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  TvServiceExtraPackages: TvServiceExtraPackages;
  TvServiceResolution: TvServiceResolution;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VoiceAddOnAttributes: ResolverTypeWrapper<VoiceAddOnAttributes>;
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  VoiceAddOnDestination: VoiceAddOnDestination;
  WallClockInput: WallClockInput;
  WithdrawRequestInput: WithdrawRequestInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AllowedProductAction: AllowedAction;
  String: Scalars['String']['output'];
  AssumedCustomerInput: AssumedCustomerInput;
  Boolean: Scalars['Boolean']['output'];
  Attachment: CatalogAttachment;
  ID: Scalars['ID']['output'];
  BillingPreferencesInput: BillingPreferencesInput;
  Int: Scalars['Int']['output'];
  BundledGroupProductOffering: OfferedGroup;
  BundledProductOffering: BundledChild;
  CatalogChange: CatalogChangeEntity;
  CatalogChangeConnection: ChangePage;
  CatalogChangeCount: CatalogChangeCount;
  CatalogChangeEdge: Omit<CatalogChangeEdge, 'node'> & { node: ResolversParentTypes['CatalogChange'] };
  CatalogLoad: CatalogLoadEntity;
  Float: Scalars['Float']['output'];
  CatalogLoadConnection: LoadPage;
  CatalogLoadEdge: Omit<CatalogLoadEdge, 'node'> & { node: ResolversParentTypes['CatalogLoad'] };
  CatalogReference: CatalogReference;
  CatalogVersion: ServedVersion;
  Category: CategoryEntity;
  CategoryFacet: CountedCategory;
  Characteristic: Characteristic;
  CharacteristicDependency: Dependency;
  CharacteristicFacet: CharacteristicFacet;
  CharacteristicFacetValue: CharacteristicFacetValue;
  CharacteristicFilter: CharacteristicFilter;
  CharacteristicInput: CharacteristicInput;
  CharacteristicValue: OfferedValue;
  CheckProductOfferingQualificationInput: CheckProductOfferingQualificationInput;
  CheckProductOfferingQualificationResult: ResolversUnionTypes<ResolversParentTypes>['CheckProductOfferingQualificationResult'];
  ConfigurableCharacteristic: OfferedCharacteristic;
  Configuration: Configured;
  ConfigurationChild: PossibleChild;
  ConfigurationChoice: Choice;
  ConfigurationGroup: HeldGroup;
  ConfigurationItem: ItemOfWhole;
  ConfigurationOption: Option;
  ConfigurationTerm: TermChoice;
  ConfigureChildInput: ConfigureChildInput;
  ConfigureInput: ConfigureInput;
  DataAddOnAttributes: DataAddOnAttributes;
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRequestInput: DecideRequestInput;
  Decimal: Scalars['Decimal']['output'];
  DeviceAttributes: DeviceAttributes;
  DeviceConfigurationInput: DeviceConfigurationInput;
  DumpLocationNotAllowedError: DumpLocationNotAllowedError;
  DumpProblem: DumpProblem;
  EmailAddress: Scalars['EmailAddress']['output'];
  ErasureBlocker: ErasureBlocker;
  FacetValue: FacetValue;
  FibreAccessAttributes: FibreAccessAttributes;
  FibreAccessConfigurationInput: FibreAccessConfigurationInput;
  GenericAttributes: GenericAttributes;
  HomeBundleAttributes: HomeBundleAttributes;
  HomeBundleConfigurationInput: HomeBundleConfigurationInput;
  IdempotencyConflictError: IdempotencyConflictError;
  IdentificationInput: IdentificationInput;
  InputProblem: InputProblem;
  ItemPrice: ItemPrice;
  JSON: Scalars['JSON']['output'];
  LoadCatalogInput: LoadCatalogInput;
  LoadCatalogResult: ResolversUnionTypes<ResolversParentTypes>['LoadCatalogResult'];
  LoadCatalogSuccess: Omit<LoadCatalogSuccess, 'load'> & { load: ResolversParentTypes['CatalogLoad'] };
  LocalTime: Scalars['LocalTime']['output'];
  MobileLineAttributes: MobileLineAttributes;
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  Money: Money;
  MonthlyStep: MonthlyStep;
  Mutation: Record<PropertyKey, never>;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  OfferingQualification: OfferingQualificationView;
  PageInfo: PageInfo;
  PersonalData: PersonalData;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PostalAddressInput: PostalAddressInput;
  PriceAlteration: PriceAlteration;
  PriceBand: PriceBand;
  PriceChangedError: PriceChangedError;
  PriceDifference: PriceDifference;
  PriceFacet: PriceFacet;
  PriceRangeFilter: PriceRangeFilter;
  PriceTotals: PriceTotals;
  ProductAttributes: TypedFields;
  ProductChangeConflictError: ProductChangeConflictError;
  ProductConfigurationInput: ProductConfigurationInput;
  ProductOffering: ProductOfferingEntity;
  ProductOfferingConnection: OfferingPage;
  ProductOfferingEdge: OfferingItem;
  ProductOfferingFacets: Facets;
  ProductOfferingFilter: ProductOfferingFilter;
  ProductOfferingPrice: ChargedOfferingPrice;
  ProductOfferingQualification: CheckedQualification;
  ProductOfferingQualificationItem: Omit<ProductOfferingQualificationItem, 'productOffering' | 'qualification' | 'terminationErrors'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']>, qualification?: Maybe<ResolversParentTypes['OfferingQualification']>, terminationErrors: Array<ResolversParentTypes['UserError']> };
  ProductOfferingRelationship: OfferingRelationship;
  ProductOfferingTerm: OfferingTerm;
  ProductSpecification: ProductSpecificationEntity;
  ProductSpecificationCharacteristic: SpecificationCharacteristic;
  ProductSpecificationFacet: CountedValue;
  ProductSpecificationRelationship: SpecificationRelationship;
  ProviderError: ProviderError;
  QualificationItemInput: QualificationItemInput;
  QualificationPlaceInput: QualificationPlaceInput;
  QualificationReason: QualificationReason;
  QualificationRejected: Omit<QualificationRejected, 'problems'> & { problems: Array<ResolversParentTypes['UserError']> };
  QualifiedItem: Omit<QualifiedItem, 'alternatives'> & { alternatives: Array<ResolversParentTypes['ProductOffering']> };
  QualifiedItems: Omit<QualifiedItems, 'items'> & { items: Array<ResolversParentTypes['QualifiedItem']> };
  QualifyItemsInput: QualifyItemsInput;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  QuantityTier: QuantityTier;
  Query: Record<PropertyKey, never>;
  QueryProductOfferingQualification: FoundQualification;
  QueryProductOfferingQualificationInput: QueryProductOfferingQualificationInput;
  QueryProductOfferingQualificationResult: ResolversUnionTypes<ResolversParentTypes>['QueryProductOfferingQualificationResult'];
  QuoteItemInput: QuoteItemInput;
  QuotedItem: Omit<QuotedItem, 'alternatives' | 'choices' | 'problems' | 'productOffering'> & { alternatives: Array<ResolversParentTypes['ProductOffering']>, choices: Array<ResolversParentTypes['ConfigurationChoice']>, problems: Array<ResolversParentTypes['UserError']>, productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  RecoverAction: RecoverAction;
  RequestDecision: RequestDecision;
  RequestedDateInput: RequestedDateInput;
  RequiredOfferings: RequiredGroup;
  RoamingDiscountAttributes: RoamingDiscountAttributes;
  RoamingOptionAttributes: RoamingOptionAttributes;
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  SafeInt: Scalars['SafeInt']['output'];
  SimCardAttributes: SimCardAttributes;
  SimCardConfigurationInput: SimCardConfigurationInput;
  TaskExchange: TaskExchange;
  TaskRequest: ResolversInterfaceTypes<ResolversParentTypes>['TaskRequest'];
  TimePeriod: TimePeriod;
  TimeZone: Scalars['TimeZone']['output'];
  TvServiceAttributes: TvServiceAttributes;
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VoiceAddOnAttributes: VoiceAddOnAttributes;
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  WallClockInput: WallClockInput;
  WithdrawRequestInput: WithdrawRequestInput;
};

export type AccessDirectiveArgs = {
  roles: Array<AccessRole>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AllowedProductActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowedProductAction'] = ResolversParentTypes['AllowedProductAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['CatalogReference']>, ParentType, ContextType>;
  validFor?: Resolver<Maybe<ResolversTypes['TimePeriod']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  attachmentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mimeType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFor?: Resolver<Maybe<ResolversTypes['TimePeriod']>, ParentType, ContextType>;
};

export type BundledGroupProductOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundledGroupProductOffering'] = ResolversParentTypes['BundledGroupProductOffering']> = {
  bundledOfferings?: Resolver<Array<ResolversTypes['BundledProductOffering']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BundledProductOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundledProductOffering'] = ResolversParentTypes['BundledProductOffering']> = {
  default?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
};

export type CatalogChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogChange'] = ResolversParentTypes['CatalogChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CatalogChangeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  priceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resourceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CatalogChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogChangeConnection'] = ResolversParentTypes['CatalogChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CatalogChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CatalogChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogChangeCount'] = ResolversParentTypes['CatalogChangeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CatalogChangeKind'], ParentType, ContextType>;
  resourceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogChangeEdge'] = ResolversParentTypes['CatalogChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogChange'], ParentType, ContextType>;
};

export type CatalogLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogLoad'] = ResolversParentTypes['CatalogLoad']> = {
  bytesRead?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bytesTotal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  catalogVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changeCounts?: Resolver<Array<ResolversTypes['CatalogChangeCount']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['CatalogChangeConnection'], ParentType, ContextType, RequireFields<CatalogLoadChangesArgs, 'first'>>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CatalogLoadPhase'], ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['DumpProblem']>, ParentType, ContextType, RequireFields<CatalogLoadProblemsArgs, 'first'>>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourcesRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CatalogLoadState'], ParentType, ContextType>;
  warningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['DumpProblem']>, ParentType, ContextType, RequireFields<CatalogLoadWarningsArgs, 'first'>>;
};

export type CatalogLoadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogLoadConnection'] = ResolversParentTypes['CatalogLoadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CatalogLoadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CatalogLoad']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogLoadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogLoadEdge'] = ResolversParentTypes['CatalogLoadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogLoad'], ParentType, ContextType>;
};

export type CatalogReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogReference'] = ResolversParentTypes['CatalogReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CatalogVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogVersion'] = ResolversParentTypes['CatalogVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offeringCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servedFrom?: Resolver<ResolversTypes['CatalogSource'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staleSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRoot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  subCategories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
};

export type CategoryFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryFacet'] = ResolversParentTypes['CategoryFacet']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharacteristicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Characteristic'] = ResolversParentTypes['Characteristic']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  valueType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CharacteristicDependencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharacteristicDependency'] = ResolversParentTypes['CharacteristicDependency']> = {
  characteristic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productSpecificationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  relationshipType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CatalogRelationshipType'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type CharacteristicFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharacteristicFacet'] = ResolversParentTypes['CharacteristicFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['CharacteristicFacetValue']>, ParentType, ContextType>;
};

export type CharacteristicFacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharacteristicFacetValue'] = ResolversParentTypes['CharacteristicFacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type CharacteristicValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharacteristicValue'] = ResolversParentTypes['CharacteristicValue']> = {
  dependencies?: Resolver<Array<ResolversTypes['CharacteristicDependency']>, ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priceEffects?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  rangeInterval?: Resolver<Maybe<ResolversTypes['RangeInterval']>, ParentType, ContextType>;
  regex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFor?: Resolver<Maybe<ResolversTypes['TimePeriod']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  valueFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CheckProductOfferingQualificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckProductOfferingQualificationResult'] = ResolversParentTypes['CheckProductOfferingQualificationResult']> = {
  __resolveType: TypeResolveFn<'ProductOfferingQualification' | 'QualificationRejected', ParentType, ContextType>;
};

export type ConfigurableCharacteristicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigurableCharacteristic'] = ResolversParentTypes['ConfigurableCharacteristic']> = {
  allowedValues?: Resolver<Array<ResolversTypes['CharacteristicValue']>, ParentType, ContextType>;
  defaultValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  dependencies?: Resolver<Array<ResolversTypes['CharacteristicDependency']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extensible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnique?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxCardinality?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minCardinality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfigurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Configuration'] = ResolversParentTypes['Configuration']> = {
  items?: Resolver<Array<ResolversTypes['ConfigurationItem']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['PriceTotals'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConfigurationChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigurationChild'] = ResolversParentTypes['ConfigurationChild']> = {
  canAdd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  canRemove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  default?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceEffect?: Resolver<ResolversTypes['PriceDifference'], ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ConfigurationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigurationGroup'] = ResolversParentTypes['ConfigurationGroup']> = {
  canAdd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  canRemove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfigurationItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigurationItem'] = ResolversParentTypes['ConfigurationItem']> = {
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['ConfigurationChild']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['ConfigurationChoice']>, ParentType, ContextType>;
  configuration?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ConfigurationGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['PriceTotals'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['RequiredOfferings']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['ConfigurationTerm']>, ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ConfigurationTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigurationTerm'] = ResolversParentTypes['ConfigurationTerm']> = {
  isChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priceEffect?: Resolver<ResolversTypes['PriceDifference'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['ProductOfferingTerm'], ParentType, ContextType>;
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

export type DumpLocationNotAllowedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DumpLocationNotAllowedError'] = ResolversParentTypes['DumpLocationNotAllowedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DumpProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DumpProblem'] = ResolversParentTypes['DumpProblem']> = {
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ErasureBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureBlocker'] = ResolversParentTypes['ErasureBlocker']> = {
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ErasureBlockerKind'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FibreAccessAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FibreAccessAttributes'] = ResolversParentTypes['FibreAccessAttributes']> = {
  downloadSpeed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fixedIpAddress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['FibreAccessInstallation']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  uploadSpeed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type LoadCatalogResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadCatalogResult'] = ResolversParentTypes['LoadCatalogResult']> = {
  __resolveType: TypeResolveFn<'DumpLocationNotAllowedError' | 'IdempotencyConflictError' | 'LoadCatalogSuccess', ParentType, ContextType>;
};

export type LoadCatalogSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadCatalogSuccess'] = ResolversParentTypes['LoadCatalogSuccess']> = {
  load?: Resolver<ResolversTypes['CatalogLoad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

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
  loadCatalog?: Resolver<ResolversTypes['LoadCatalogResult'], ParentType, ContextType, RequireFields<MutationLoadCatalogArgs, 'input'>>;
};

export type OfferingQualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingQualification'] = ResolversParentTypes['OfferingQualification']> = {
  alternatives?: Resolver<Array<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['QualificationReason']>, ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['QualificationReason']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['QualificationResult'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData']> = {
  blockers?: Resolver<Array<ResolversTypes['ErasureBlocker']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PriceAlterationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceAlteration'] = ResolversParentTypes['PriceAlteration']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  appliesFor?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyFreeAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFor?: Resolver<Maybe<ResolversTypes['TimePeriod']>, ParentType, ContextType>;
};

export type PriceBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceBand'] = ResolversParentTypes['PriceBand']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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

export type PriceFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceFacet'] = ResolversParentTypes['PriceFacet']> = {
  bands?: Resolver<Array<ResolversTypes['PriceBand']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PriceTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceTotals'] = ResolversParentTypes['PriceTotals']> = {
  dueNow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueNowDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyLater?: Resolver<Array<ResolversTypes['MonthlyStep']>, ParentType, ContextType>;
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

export type ProductOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOffering'] = ResolversParentTypes['ProductOffering'], FederationReferenceType extends FederationReferenceTypes['ProductOffering'] = FederationReferenceTypes['ProductOffering']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductOffering']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['AllowedProductAction']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  bundledGroups?: Resolver<Array<ResolversTypes['BundledGroupProductOffering']>, ParentType, ContextType>;
  bundledOfferings?: Resolver<Array<ResolversTypes['BundledProductOffering']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['CatalogReference']>, ParentType, ContextType>;
  configurableCharacteristics?: Resolver<Array<ResolversTypes['ConfigurableCharacteristic']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fixedCharacteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBundle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUpdate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lifecycleStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marketSegments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['CatalogReference']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ProductOfferingPrice']>, ParentType, ContextType, Partial<ProductOfferingPricesArgs>>;
  productSpecification?: Resolver<Maybe<ResolversTypes['ProductSpecification']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['OfferingQualification']>, ParentType, ContextType, Partial<ProductOfferingQualificationArgs>>;
  relationships?: Resolver<Array<ResolversTypes['ProductOfferingRelationship']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['ProductOfferingTerm']>, ParentType, ContextType>;
  tmf?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<ProductOfferingTmfArgs, 'version'>>;
  validFor?: Resolver<Maybe<ResolversTypes['TimePeriod']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductOfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingConnection'] = ResolversParentTypes['ProductOfferingConnection']> = {
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProductOfferingEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProductOfferingFacets'], ParentType, ContextType, RequireFields<ProductOfferingConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductOfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingEdge'] = ResolversParentTypes['ProductOfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
};

export type ProductOfferingFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingFacets'] = ResolversParentTypes['ProductOfferingFacets']> = {
  brands?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['CategoryFacet']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['CharacteristicFacet']>, ParentType, ContextType, Partial<ProductOfferingFacetsCharacteristicsArgs>>;
  isBundle?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  lifecycleStatus?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  marketSegments?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  monthlyPrice?: Resolver<Maybe<ResolversTypes['PriceFacet']>, ParentType, ContextType>;
  oneTimePrice?: Resolver<Maybe<ResolversTypes['PriceFacet']>, ParentType, ContextType>;
  productSpecifications?: Resolver<Array<ResolversTypes['ProductSpecificationFacet']>, ParentType, ContextType>;
  sellable?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type ProductOfferingPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingPrice'] = ResolversParentTypes['ProductOfferingPrice']> = {
  alterations?: Resolver<Array<ResolversTypes['PriceAlteration']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  appliesFor?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyFreeAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['CatalogReference']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['QuantityTier']>, ParentType, ContextType>;
  taxCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['ProductOfferingTerm']>, ParentType, ContextType>;
  tmf?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<ProductOfferingPriceTmfArgs, 'version'>>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFor?: Resolver<Maybe<ResolversTypes['TimePeriod']>, ParentType, ContextType>;
};

export type ProductOfferingQualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingQualification'] = ResolversParentTypes['ProductOfferingQualification']> = {
  catalogVersion?: Resolver<ResolversTypes['CatalogVersion'], ParentType, ContextType>;
  effectiveQualificationDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expirationDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ProductOfferingQualificationItem']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QualificationState'], ParentType, ContextType>;
  tmf?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<ProductOfferingQualificationTmfArgs, 'version'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductOfferingQualificationItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingQualificationItem'] = ResolversParentTypes['ProductOfferingQualificationItem']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['OfferingQualification']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QualificationState'], ParentType, ContextType>;
  terminationErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductOfferingRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingRelationship'] = ResolversParentTypes['ProductOfferingRelationship']> = {
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  relationshipType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CatalogRelationshipType'], ParentType, ContextType>;
  validFor?: Resolver<Maybe<ResolversTypes['TimePeriod']>, ParentType, ContextType>;
};

export type ProductOfferingTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingTerm'] = ResolversParentTypes['ProductOfferingTerm']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFor?: Resolver<Maybe<ResolversTypes['TimePeriod']>, ParentType, ContextType>;
};

export type ProductSpecificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSpecification'] = ResolversParentTypes['ProductSpecification'], FederationReferenceType extends FederationReferenceTypes['ProductSpecification'] = FederationReferenceTypes['ProductSpecification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductSpecification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundledSpecifications?: Resolver<Array<ResolversTypes['ProductSpecification']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['ProductSpecificationCharacteristic']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBundle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUpdate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lifecycleStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductSpecificationRelationship']>, ParentType, ContextType>;
  resourceSpecifications?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  serviceSpecifications?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tmf?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<ProductSpecificationTmfArgs, 'version'>>;
  validFor?: Resolver<Maybe<ResolversTypes['TimePeriod']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductSpecificationCharacteristicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSpecificationCharacteristic'] = ResolversParentTypes['ProductSpecificationCharacteristic']> = {
  allowedValues?: Resolver<Array<ResolversTypes['CharacteristicValue']>, ParentType, ContextType>;
  configurable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dependencies?: Resolver<Array<ResolversTypes['CharacteristicDependency']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extensible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnique?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxCardinality?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minCardinality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductSpecificationFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSpecificationFacet'] = ResolversParentTypes['ProductSpecificationFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
};

export type ProductSpecificationRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSpecificationRelationship'] = ResolversParentTypes['ProductSpecificationRelationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productSpecification?: Resolver<Maybe<ResolversTypes['ProductSpecification']>, ParentType, ContextType>;
  relationshipType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CatalogRelationshipType'], ParentType, ContextType>;
  validFor?: Resolver<Maybe<ResolversTypes['TimePeriod']>, ParentType, ContextType>;
};

export type ProviderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderError'] = ResolversParentTypes['ProviderError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correlationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QualificationReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationReason'] = ResolversParentTypes['QualificationReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QualificationRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationRejected'] = ResolversParentTypes['QualificationRejected']> = {
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualifiedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualifiedItem'] = ResolversParentTypes['QualifiedItem']> = {
  alternatives?: Resolver<Array<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['QualificationReason']>, ParentType, ContextType>;
};

export type QualifiedItemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualifiedItems'] = ResolversParentTypes['QualifiedItems']> = {
  dependsOnRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['QualifiedItem']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuantityTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityTier'] = ResolversParentTypes['QuantityTier']> = {
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  catalogLoad?: Resolver<Maybe<ResolversTypes['CatalogLoad']>, ParentType, ContextType, RequireFields<QueryCatalogLoadArgs, 'id'>>;
  catalogLoads?: Resolver<ResolversTypes['CatalogLoadConnection'], ParentType, ContextType, RequireFields<QueryCatalogLoadsArgs, 'first'>>;
  catalogVersion?: Resolver<ResolversTypes['CatalogVersion'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  checkProductOfferingQualification?: Resolver<ResolversTypes['CheckProductOfferingQualificationResult'], ParentType, ContextType, RequireFields<QueryCheckProductOfferingQualificationArgs, 'input'>>;
  configure?: Resolver<ResolversTypes['Configuration'], ParentType, ContextType, RequireFields<QueryConfigureArgs, 'input'>>;
  offeringsById?: Resolver<Array<ResolversTypes['ProductOffering']>, ParentType, ContextType, RequireFields<QueryOfferingsByIdArgs, 'ids'>>;
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType, RequireFields<QueryProductOfferingArgs, 'id'>>;
  productOfferings?: Resolver<ResolversTypes['ProductOfferingConnection'], ParentType, ContextType, Partial<QueryProductOfferingsArgs>>;
  qualifiedProductOfferings?: Resolver<ResolversTypes['QueryProductOfferingQualificationResult'], ParentType, ContextType, RequireFields<QueryQualifiedProductOfferingsArgs, 'first' | 'input'>>;
  qualifyItems?: Resolver<ResolversTypes['QualifiedItems'], ParentType, ContextType, RequireFields<QueryQualifyItemsArgs, 'input'>>;
  quoteItems?: Resolver<Array<ResolversTypes['QuotedItem']>, ParentType, ContextType, RequireFields<QueryQuoteItemsArgs, 'items'>>;
};

export type QueryProductOfferingQualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueryProductOfferingQualification'] = ResolversParentTypes['QueryProductOfferingQualification']> = {
  catalogVersion?: Resolver<ResolversTypes['CatalogVersion'], ParentType, ContextType>;
  effectiveQualificationDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expirationDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productOfferings?: Resolver<ResolversTypes['ProductOfferingConnection'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QualificationState'], ParentType, ContextType>;
  tmf?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<QueryProductOfferingQualificationTmfArgs, 'version'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryProductOfferingQualificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueryProductOfferingQualificationResult'] = ResolversParentTypes['QueryProductOfferingQualificationResult']> = {
  __resolveType: TypeResolveFn<'QualificationRejected' | 'QueryProductOfferingQualification', ParentType, ContextType>;
};

export type QuotedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedItem'] = ResolversParentTypes['QuotedItem']> = {
  alternatives?: Resolver<Array<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  categoryIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['ConfigurationChoice']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requires?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  resourceSpecifications?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecoverActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoverAction'] = ResolversParentTypes['RecoverAction']> = {
  arguments?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDecision'] = ResolversParentTypes['RequestDecision']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequiredOfferingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequiredOfferings'] = ResolversParentTypes['RequiredOfferings']> = {
  anyOf?: Resolver<Array<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  isMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type SimCardAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimCardAttributes'] = ResolversParentTypes['SimCardAttributes']> = {
  cardFormat?: Resolver<Maybe<ResolversTypes['SimCardCardFormat']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  pinProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  simType?: Resolver<Maybe<ResolversTypes['SimCardSimType']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'DumpLocationNotAllowedError' | 'IdempotencyConflictError' | 'InputProblem' | 'PriceChangedError' | 'ProductChangeConflictError', ParentType, ContextType>;
};

export type VoiceAddOnAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoiceAddOnAttributes'] = ResolversParentTypes['VoiceAddOnAttributes']> = {
  addedMinutes?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  autoRenew?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['VoiceAddOnDestination']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AllowedProductAction?: AllowedProductActionResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  BundledGroupProductOffering?: BundledGroupProductOfferingResolvers<ContextType>;
  BundledProductOffering?: BundledProductOfferingResolvers<ContextType>;
  CatalogChange?: CatalogChangeResolvers<ContextType>;
  CatalogChangeConnection?: CatalogChangeConnectionResolvers<ContextType>;
  CatalogChangeCount?: CatalogChangeCountResolvers<ContextType>;
  CatalogChangeEdge?: CatalogChangeEdgeResolvers<ContextType>;
  CatalogLoad?: CatalogLoadResolvers<ContextType>;
  CatalogLoadConnection?: CatalogLoadConnectionResolvers<ContextType>;
  CatalogLoadEdge?: CatalogLoadEdgeResolvers<ContextType>;
  CatalogReference?: CatalogReferenceResolvers<ContextType>;
  CatalogVersion?: CatalogVersionResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryFacet?: CategoryFacetResolvers<ContextType>;
  Characteristic?: CharacteristicResolvers<ContextType>;
  CharacteristicDependency?: CharacteristicDependencyResolvers<ContextType>;
  CharacteristicFacet?: CharacteristicFacetResolvers<ContextType>;
  CharacteristicFacetValue?: CharacteristicFacetValueResolvers<ContextType>;
  CharacteristicValue?: CharacteristicValueResolvers<ContextType>;
  CheckProductOfferingQualificationResult?: CheckProductOfferingQualificationResultResolvers<ContextType>;
  ConfigurableCharacteristic?: ConfigurableCharacteristicResolvers<ContextType>;
  Configuration?: ConfigurationResolvers<ContextType>;
  ConfigurationChild?: ConfigurationChildResolvers<ContextType>;
  ConfigurationChoice?: ConfigurationChoiceResolvers<ContextType>;
  ConfigurationGroup?: ConfigurationGroupResolvers<ContextType>;
  ConfigurationItem?: ConfigurationItemResolvers<ContextType>;
  ConfigurationOption?: ConfigurationOptionResolvers<ContextType>;
  ConfigurationTerm?: ConfigurationTermResolvers<ContextType>;
  DataAddOnAttributes?: DataAddOnAttributesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeviceAttributes?: DeviceAttributesResolvers<ContextType>;
  DumpLocationNotAllowedError?: DumpLocationNotAllowedErrorResolvers<ContextType>;
  DumpProblem?: DumpProblemResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ErasureBlocker?: ErasureBlockerResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FibreAccessAttributes?: FibreAccessAttributesResolvers<ContextType>;
  GenericAttributes?: GenericAttributesResolvers<ContextType>;
  HomeBundleAttributes?: HomeBundleAttributesResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  ItemPrice?: ItemPriceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LoadCatalogResult?: LoadCatalogResultResolvers<ContextType>;
  LoadCatalogSuccess?: LoadCatalogSuccessResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  MobileLineAttributes?: MobileLineAttributesResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyStep?: MonthlyStepResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfferingQualification?: OfferingQualificationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PriceAlteration?: PriceAlterationResolvers<ContextType>;
  PriceBand?: PriceBandResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  PriceDifference?: PriceDifferenceResolvers<ContextType>;
  PriceFacet?: PriceFacetResolvers<ContextType>;
  PriceTotals?: PriceTotalsResolvers<ContextType>;
  ProductAttributes?: ProductAttributesResolvers<ContextType>;
  ProductChangeConflictError?: ProductChangeConflictErrorResolvers<ContextType>;
  ProductOffering?: ProductOfferingResolvers<ContextType>;
  ProductOfferingConnection?: ProductOfferingConnectionResolvers<ContextType>;
  ProductOfferingEdge?: ProductOfferingEdgeResolvers<ContextType>;
  ProductOfferingFacets?: ProductOfferingFacetsResolvers<ContextType>;
  ProductOfferingPrice?: ProductOfferingPriceResolvers<ContextType>;
  ProductOfferingQualification?: ProductOfferingQualificationResolvers<ContextType>;
  ProductOfferingQualificationItem?: ProductOfferingQualificationItemResolvers<ContextType>;
  ProductOfferingRelationship?: ProductOfferingRelationshipResolvers<ContextType>;
  ProductOfferingTerm?: ProductOfferingTermResolvers<ContextType>;
  ProductSpecification?: ProductSpecificationResolvers<ContextType>;
  ProductSpecificationCharacteristic?: ProductSpecificationCharacteristicResolvers<ContextType>;
  ProductSpecificationFacet?: ProductSpecificationFacetResolvers<ContextType>;
  ProductSpecificationRelationship?: ProductSpecificationRelationshipResolvers<ContextType>;
  ProviderError?: ProviderErrorResolvers<ContextType>;
  QualificationReason?: QualificationReasonResolvers<ContextType>;
  QualificationRejected?: QualificationRejectedResolvers<ContextType>;
  QualifiedItem?: QualifiedItemResolvers<ContextType>;
  QualifiedItems?: QualifiedItemsResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  QuantityTier?: QuantityTierResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueryProductOfferingQualification?: QueryProductOfferingQualificationResolvers<ContextType>;
  QueryProductOfferingQualificationResult?: QueryProductOfferingQualificationResultResolvers<ContextType>;
  QuotedItem?: QuotedItemResolvers<ContextType>;
  RecoverAction?: RecoverActionResolvers<ContextType>;
  RequestDecision?: RequestDecisionResolvers<ContextType>;
  RequiredOfferings?: RequiredOfferingsResolvers<ContextType>;
  RoamingDiscountAttributes?: RoamingDiscountAttributesResolvers<ContextType>;
  RoamingOptionAttributes?: RoamingOptionAttributesResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SimCardAttributes?: SimCardAttributesResolvers<ContextType>;
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
