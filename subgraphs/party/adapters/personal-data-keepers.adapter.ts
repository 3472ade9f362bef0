import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import type { PersonalDataOwner } from '../../kit/privacy/personal-data.ts';
import { ErasePersonalDataOfCartDocument, PersonalDataOfCartDocument } from '../generated/cart.operations.ts';
import { ErasePersonalDataOfCheckoutDocument, PersonalDataOfCheckoutDocument } from '../generated/checkout.operations.ts';
import { ErasePersonalDataOfInventoryDocument, PersonalDataOfInventoryDocument } from '../generated/inventory.operations.ts';
import { ErasePersonalDataOfOrderDocument, PersonalDataOfOrderDocument } from '../generated/order.operations.ts';
import type { PersonalDataKeepers } from '../ports.ts';

const toVariables = ({ customerIds, guestKeys, loginSubjects }: PersonalDataOwner) => ({
  owner: { customerIds: [...customerIds], guestKeys: [...guestKeys], loginSubjects: [...loginSubjects] },
});

/** The other subgraphs that hold something about people. */
export const createPersonalDataKeepers = (subgraphs: SubgraphClient): PersonalDataKeepers => ({
  async read(owner) {
    const variables = toVariables(owner);
    const [cart, checkout, order, inventory] = await Promise.all([
      subgraphs.execute('cart', PersonalDataOfCartDocument, variables),
      subgraphs.execute('checkout', PersonalDataOfCheckoutDocument, variables),
      subgraphs.execute('order', PersonalDataOfOrderDocument, variables),
      subgraphs.execute('inventory', PersonalDataOfInventoryDocument, variables),
    ]);
    return [
      { subgraph: 'cart', ...cart.personalDataOfCart },
      { subgraph: 'checkout', ...checkout.personalDataOfCheckout },
      { subgraph: 'order', ...order.personalDataOfOrder },
      { subgraph: 'inventory', ...inventory.personalDataOfInventory },
    ];
  },
  async erase(owner) {
    const variables = toVariables(owner);
    await subgraphs.execute('cart', ErasePersonalDataOfCartDocument, variables);
    await subgraphs.execute('checkout', ErasePersonalDataOfCheckoutDocument, variables);
    await subgraphs.execute('order', ErasePersonalDataOfOrderDocument, variables);
    await subgraphs.execute('inventory', ErasePersonalDataOfInventoryDocument, variables);
  },
});
