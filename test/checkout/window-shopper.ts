import type { TestGraph } from '../support/graph.ts';
import { createShopper, mobileLine, type OpenCart } from '../support/shopper.ts';
import { customerHeaders } from '../support/sign-in.ts';
import { onWall } from '../support/sandbox-clock.ts';

const productsDocument = `query { me { products { nodes { id name status startDate terminationDate
  upcoming { date action item { id } } productOffering { id } } } } }`;

interface Products {
  me: {
    products: {
      nodes: {
        id: string;
        name: string;
        status: string;
        upcoming: { date: string | null; action: string; item: { id: string } }[];
        productOffering: { id: string };
      }[];
    };
  };
}

const orderDocument = `query ($id: ID!) { customerOrder(id: $id) { id state timeZone
  parts { part state requestedStartDate isLate follows { part } items { id action state } }
  items { id effectiveRequestedStartDate { value source wallClock }
    ... on AddOrderItem { terminationDate windowCharge { value } product { __typename } }
    ... on DeleteOrderItem { broughtBy { id } product { __typename } } } } }`;

interface Part {
  part: number;
  state: string;
  requestedStartDate: string | null;
  isLate: boolean;
  follows: { part: number }[];
  items: { id: string; action: string; state: string }[];
}

export interface OrderView {
  id: string;
  state: string;
  timeZone: string;
  parts: Part[];
  items: { id: string }[];
}

/** A customer with a mobile line who has signed in, and what they can see of products and orders. */
export async function customerWithLine(graph: TestGraph) {
  const guest = createShopper(graph.execute);
  const cart = await guest.fill(await guest.createCart(), mobileLine.slice(0, 2));
  await guest.lease(cart);
  const bought = await guest.checkout(guest.checkoutInput(cart));
  if (bought.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(bought, null, 2));
  const { result } = await guest.until(bought.id, 'COMPLETED');
  const customerId = result?.customer?.id ?? '';
  const shopper = createShopper(graph.execute, await customerHeaders(graph, customerId));
  const customer = { existing: { customerId } };

  /** Products by offering. */
  const products = async () => {
    const { data } = await shopper.send<Products>(productsDocument, {});
    return new Map(data?.me.products.nodes.map((product) => [product.productOffering.id, product]));
  };
  const line = (await products()).get('po-mobile-flex-m');
  if (!line) throw new Error('No line.');

  return {
    ...shopper,
    customerId,
    customer,
    products,
    lineId: line.id,
    async order(id: string) {
      const { data } = await shopper.send<{ customerOrder: OrderView }>(orderDocument, { id });
      if (!data) throw new Error('No order.');
      return data.customerOrder;
    },
    /** The line as it is, roaming for it, and one more option that relies on roaming. */
    async roamingCart(optionId = 'discount', productOfferingId = 'po-roaming-discount'): Promise<OpenCart> {
      return shopper.fill(await shopper.createCart(), [
        { modifyProduct: { id: 'line', productId: line.id, configuration: { characteristics: [] } } },
        {
          addItem: {
            id: 'roaming',
            productOfferingId: 'po-roaming-international',
            relationships: [{ type: 'RELIES_ON', itemId: 'line' }],
          },
        },
        { addItem: { id: optionId, productOfferingId, relationships: [{ type: 'RELIES_ON', itemId: 'roaming' }] } },
      ]);
    },
    /** Checks out and insists that the order stands. */
    async buy(cart: OpenCart, lines: { cartItemId: string }[]) {
      const process = await shopper.checkout(shopper.checkoutInput(cart, { customer, paymentMethod: null, lines }));
      if (process.__typename !== 'CheckoutProcess' || !process.result) throw new Error(JSON.stringify(process, null, 2));
      return process;
    },
  };
}

/** From 1 May to 10 May. */
export const inMay = (cartItemId = 'discount') => ({
  cartItemId,
  requestedStartDate: onWall('2027-05-01'),
  terminationDate: onWall('2027-05-10'),
});
