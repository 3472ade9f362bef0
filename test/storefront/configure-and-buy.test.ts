import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigureDocument, type ConfigureQueryVariables } from '../../schema/operations/generated/storefront.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { cartOfConfiguration } from '../support/cart-of-configuration.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';
import { customerHeaders } from '../support/sign-in.ts';

let graph: TestGraph;
let guest: Shopper;
beforeAll(async () => {
  graph = await startGraph();
  guest = createShopper(graph.execute);
});
afterAll(() => graph.close());

type Input = ConfigureQueryVariables['input'];

const configure = async (input: Input) => {
  const { data } = await guest.send(ConfigureDocument, { input });
  if (!data) throw new Error('No data.');
  return data.configure;
};
const amounts = (totals: Record<'dueNow' | 'monthly', { value: string }> | null | undefined) => [
  totals?.dueNow.value,
  totals?.monthly.value,
];

const totalsOfCart = async (shopper: Shopper, cartId: string) => {
  const document = `query ($id: ID!) { shoppingCart(id: $id) { totals { dueNow { value } monthly { value } } problems { code } } }`;
  const { data } = await shopper.send(document, { id: cartId });
  return data?.shoppingCart as { totals: Record<'dueNow' | 'monthly', { value: string }>; problems: { code: string }[] };
};

const productsOf = async (shopper: Shopper, customerId: string) => {
  const document = `query ($id: ID!) { customer(id: $id) { products(first: 20) { nodes { id productOffering { id } } } } }`;
  const { data } = await shopper.send(document, { id: customerId });
  const { nodes } = (data?.customer as { products: { nodes: { id: string; productOffering: { id: string } }[] } }).products;
  return Object.fromEntries(nodes.map(({ id, productOffering }) => [productOffering.id, id]));
};

const aCompany = () => ({
  organization: {
    tradingName: 'Nordwind',
    vatId: `DE${randomInt(1e8, 1e9)}`,
    email: 'office@nordwind.example',
    phoneNumber: '+4940123456',
    address: { street: 'Kai 2', postCode: '20457', city: 'Hamburg', country: 'DE' },
  },
});

const productWithTerm = async (shopper: Shopper, id: string) => {
  const document = `query ($id: ID!) { product(id: $id) { term prices { name amount { value } appliesFor { amount } } } }`;
  const { data } = await shopper.send(document, { id });
  return data?.product as { term: string | null; prices: object[] };
};

const completed = async (shopper: Shopper, input: Parameters<Shopper['checkout']>[0]) => {
  const process = await shopper.checkout(input);
  if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process, null, 2));
  return shopper.until(process.id, 'COMPLETED');
};

const tryChange = async (shopper: Shopper, input: object) => {
  const document = `query ($input: ConfigureChangeInput!) { configureChange(input: $input) {
    valid problems { code path } conflicts { code } priceEffect { monthlyBefore { value } monthly { value } dueNow { value } }
    items { action product { id } productOffering { id name } delta { attribute from to } prices { amount { value } }
      choices { name value options { value isPossible priceEffect { monthly { value } } } } } } }`;
  const { data } = await shopper.send(document, { input });
  return data?.configureChange as Changed;
};

interface Changed {
  valid: boolean;
  items: { action: string; productOffering: { name: string }; delta: object[]; choices: { name: string }[] }[];
  priceEffect: Record<'monthlyBefore' | 'monthly' | 'dueNow', { value: string }>;
}

describe('a bundle that is configured, bought and changed (C3, C11)', () => {
  const wanted: Input = {
    productOfferingId: 'po-home-bundle-duo',
    configuration: { homeBundle: { serviceLevel: 'PLUS' } },
    children: [
      {
        productOfferingId: 'po-fibre-250-bundled',
        configuration: { fibreAccess: { fixedIpAddress: true, installation: 'TECHNICIAN' } },
      },
      { productOfferingId: 'po-device-aurora-repeater', quantity: 2 },
    ],
  };

  it('costs the same in the configurator, the cart and the plan of the checkout', async () => {
    const shopper = createShopper(graph.execute);
    const configured = await configure(wanted);
    expect(configured).toMatchObject({ valid: true, problems: [] });
    // 29.99 + 69.99 + 2 x 49.00; 6.99 + 39.99 + 5.00 + 9.99
    expect(amounts(configured.price)).toEqual(['197.98', '61.97']);
    const cart = await shopper.fill(await shopper.createCart(), cartOfConfiguration(configured));
    const { totals, problems } = await totalsOfCart(shopper, cart.id);
    expect(problems).toEqual([]);
    expect(amounts(totals)).toEqual(amounts(configured.price));
    const { customer, paymentMethod } = shopper.checkoutInput(cart);
    const plan = await shopper.plan({ cartId: cart.id, customer, paymentMethod });
    expect(amounts(plan)).toEqual(amounts(configured.price));
  });

  it('can be tried to change when it is in service, and the change costs what was said', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.fill(await shopper.createCart(), cartOfConfiguration(await configure(wanted)));
    const { result } = await completed(shopper, shopper.checkoutInput(cart));
    const customerId = result?.customer?.id ?? '';
    const customer = createShopper(graph.execute, await customerHeaders(graph, customerId));
    const products = await productsOf(customer, customerId);
    const productId = products['po-home-bundle-duo'] ?? '';
    const configuration = { homeBundle: { serviceLevel: 'STANDARD' as const } };
    const fixedIpAddress = { fibreAccess: { fixedIpAddress: false } };
    const router = { productOfferingId: 'po-device-aurora-router', configuration: { device: { colour: 'SNOW_WHITE' as const } } };
    const children = [
      { modifyProduct: { productId: products['po-fibre-250-bundled'], configuration: fixedIpAddress } },
      { terminateProduct: { productId: products['po-tv-start'] } },
      { addItem: router },
    ];
    // The engine works on meanwhile, on other tables than these.
    const { statements, result: changed } = await countStatements(
      () => tryChange(customer, { productId, configuration, children }),
      { wholeProcess: true },
    );
    const ofCatalog = statements.filter((sql) => sql.includes('"catalog"."'));
    expect(ofCatalog).toHaveLength(7); // version, offerings, what they link to, specifications, prices; for the names version and offerings
    expect(changed).toMatchObject({ valid: true, problems: [], conflicts: [] });
    const [header, ...parts] = changed.items;
    const serviceLevel = { attribute: 'serviceLevel', from: 'Plus', to: 'Standard' };
    expect(header).toMatchObject({ action: 'MODIFY', productOffering: { name: 'Home Duo' }, delta: [serviceLevel] });
    expect(header?.choices.map(({ name }) => name)).toContain('serviceLevel');
    expect(
      Object.fromEntries(parts.map(({ action, productOffering, delta }) => [productOffering.name, [action, ...delta]])),
    ).toEqual({
      'Aurora Repeater': ['NO_CHANGE'],
      'Aurora Router': ['ADD'],
      'Fibre 250 in a bundle': ['MODIFY', { attribute: 'fixedIpAddress', from: true, to: false }],
      'TV Start': ['DELETE'],
    });
    expect(changed.priceEffect).toMatchObject({
      monthlyBefore: { value: '61.97' },
      monthly: { value: '39.99' },
      dueNow: { value: '129.00' },
    });

    const put = await customer.fill(await customer.createCart(), [
      { modifyProduct: { id: 'home', productId, configuration } },
      { modifyProduct: { id: 'fibre', productId: products['po-fibre-250-bundled'] ?? '', configuration: fixedIpAddress } },
      { terminateProduct: { id: 'tv', productId: products['po-tv-start'] ?? '' } },
      { addItem: { ...router, id: 'router', relationships: [{ type: 'BUNDLED_BY', itemId: 'home' }] } },
    ]);
    expect(amounts((await totalsOfCart(customer, put.id)).totals)).toEqual(['129.00', '39.99']);
  });
});

describe('a minimum term that is chosen with the offering', () => {
  it('is kept by the line, and the checkout goes by it', async () => {
    const shopper = createShopper(graph.execute);
    const plan = (term: string) => ({ addItem: { id: 'plan', productOfferingId: 'po-mobile-flex-m', term } });
    const empty = await shopper.createCart();
    const refused = await shopper.patch(empty, [plan('for ever')]);
    const path = ['input', 'operations', '0', 'addItem', 'term'];
    expect(refused).toMatchObject({ problems: [{ code: 'UNKNOWN_TERM', path }] });
    const cart = await shopper.fill(empty, [plan('24 months')]);
    const lines = [{ cartItemId: 'plan', term: '12 months' }];
    const other = await shopper.plan({ cartId: cart.id, lines });
    const same = await shopper.plan({ cartId: cart.id });
    const termProblem = expect.objectContaining({ code: 'TERM_DIFFERS', path: ['input', 'lines', '0', 'term'] });
    expect(other?.problems).toContainEqual(termProblem);
    expect(same?.problems).not.toContainEqual(termProblem);
  });

  it('is kept by the product, whose changes are priced by it (C10)', async () => {
    const shopper = createShopper(graph.execute);
    const line = { addItem: { id: 'plan', productOfferingId: 'po-business-line', term: '24 months' } };
    const relationships = [{ type: 'RELIES_ON' as const, itemId: 'plan' }];
    const sim = { addItem: { id: 'sim', productOfferingId: 'po-sim-physical', relationships } };
    const cart = await shopper.fill(await shopper.createCart(), [line, sim]);
    await shopper.lease(cart);
    const bought = await completed(shopper, shopper.checkoutInput(cart, { customer: { new: aCompany() } }));
    const customerId = bought.result?.customer?.id ?? '';
    const customer = createShopper(graph.execute, await customerHeaders(graph, customerId));
    const productId = (await productsOf(customer, customerId))['po-business-line'] ?? '';
    const before = await productWithTerm(customer, productId);
    const monthlyFee = { name: 'Monthly fee', amount: { value: '23.80' }, appliesFor: null };
    expect(before).toMatchObject({ term: '24 months', prices: expect.arrayContaining([monthlyFee]) });

    const change = { productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' as const } } };
    const tried = await tryChange(customer, change);
    expect(tried).toMatchObject({ valid: true, problems: [] });
    const changing = await customer.fill(await customer.createCart(), [{ modifyProduct: { id: 'change', ...change } }]);
    const { totals, problems } = await totalsOfCart(customer, changing.id);
    expect([problems, totals.monthly]).toEqual([[], tried.priceEffect.monthly]);
    await completed(customer, customer.checkoutInput(changing, { customer: { existing: { customerId } } }));
    const after = await productWithTerm(customer, productId);
    expect(after).toMatchObject({ term: '24 months', prices: expect.arrayContaining([monthlyFee]) });
  });
});

describe('any configuration', () => {
  const offerings = ['po-home-bundle-start', 'po-home-bundle-duo', 'po-home-bundle-max', 'po-tv-max', 'po-device-polar-one'];
  /** Which of the values that can be chosen, and how many of each child. */
  const picks = fc.array(fc.nat({ max: 20 }), { minLength: 12, maxLength: 12 });

  const choose = async (productOfferingId: string, [quantity = 0, ...picked]: number[]): Promise<Input> => {
    const { items } = await configure({ productOfferingId });
    const characteristics = (items[0]?.choices ?? []).flatMap(({ name, options, maxCardinality }, index) => {
      const value: unknown = options[(picked[index] ?? 0) % Math.max(options.length, 1)]?.value;
      return value == null ? [] : [{ name, value: maxCardinality === 1 ? value : [value] }];
    });
    const children = (items[0]?.children ?? []).map(({ productOffering, max }, index) => ({
      productOfferingId: productOffering.id,
      quantity: (picked.at(-index - 1) ?? 0) % ((max ?? 2) + 1),
    }));
    return { productOfferingId, quantity: (quantity % 3) + 1, configuration: { characteristics }, children };
  };

  it('that is called valid is taken by the cart, at the same price', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...offerings), picks, async (productOfferingId, picked) => {
        const configured = await configure(await choose(productOfferingId, picked));
        if (!configured.valid) return;
        const shopper = createShopper(graph.execute);
        const cart = await shopper.fill(await shopper.createCart(), cartOfConfiguration(configured));
        expect(amounts((await totalsOfCart(shopper, cart.id)).totals)).toEqual(amounts(configured.price));
        taken += 1;
      }),
      { numRuns: 15 },
    );
    expect(taken).toBeGreaterThan(0);
  });
});
