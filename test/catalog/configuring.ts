import type { CatalogGraph } from './catalog-graph.ts';

type Amounts = Record<'dueNow' | 'monthly', { value: string }>;

export interface Problem {
  code: string;
  reason: string;
  path: string[];
  recover: { operation: string; arguments: unknown }[];
}

export interface Item {
  id: string;
  parentId: string | null;
  path: string[];
  productOffering: { id: string } | null;
  quantity: number;
  totalQuantity: number;
  isDefault: boolean;
  configuration: { __typename: string; coverage?: string };
  characteristics: { name: string; value: unknown }[];
  prices: { name: string; amount: { value: string } }[];
  price: Amounts;
  choices: {
    name: string;
    value: unknown;
    options: { value: unknown; isChosen: boolean; isPossible: boolean; priceEffect: Amounts | null }[];
  }[];
  children: {
    productOffering: { id: string };
    min: number;
    max: number | null;
    default: number;
    quantity: number;
    canAdd: number | null;
    canRemove: number;
    priceEffect: Amounts;
  }[];
  term: string | null;
  terms: { term: { name: string }; isChosen: boolean; priceEffect: Amounts }[];
  requires: { anyOf: { id: string }[]; isMet: boolean }[];
}

export interface Configured {
  valid: boolean;
  problems: Problem[];
  price: Amounts;
  items: Item[];
}

const amounts = 'dueNow { value } monthly { value }';

const configureDocument = `query ($input: ConfigureInput!) { configure(input: $input) {
  valid problems { code reason path recover { operation arguments } } price { ${amounts} }
  items {
    id parentId path productOffering { id } quantity totalQuantity isDefault
    configuration { __typename ... on MobileLineAttributes { coverage } } characteristics { name value }
    prices { name amount { value } } price { ${amounts} }
    choices { name value options { value isChosen isPossible priceEffect { ${amounts} } } }
    term terms { term { name } isChosen priceEffect { ${amounts} } }
    children { productOffering { id } min max default quantity canAdd canRemove priceEffect { ${amounts} } }
    requires { anyOf { id } isMet }
  }
} }`;

export const configuring = (graph: Pick<CatalogGraph, 'send'>) => async (input: object) =>
  (await graph.send<{ configure: Configured }>(configureDocument, { input })).configure;

export const codes = ({ problems }: Pick<Configured, 'problems'>) => problems.map(({ code, path }) => [code, path.join('.')]);

export const paid = ({ dueNow, monthly }: Amounts) => [dueNow.value, monthly.value];

/** What a value, or one more child, would do to the price. */
export const effects = ({ choices }: Item) =>
  Object.fromEntries(
    choices.flatMap(({ name, options }) =>
      options.map(({ value, priceEffect }) => [`${name} ${JSON.stringify(value)}`, priceEffect && paid(priceEffect)]),
    ),
  );

export const tree = ({ items }: Configured) =>
  items.map(({ id, productOffering, totalQuantity }) => `${id} ${totalQuantity} ${productOffering?.id ?? 'unknown'}`);
