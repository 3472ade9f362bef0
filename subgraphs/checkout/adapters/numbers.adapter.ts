import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import {
  ClaimingProcessesDocument,
  ClaimLeasesDocument,
  GiveLeasesBackDocument,
  LeaseOfCartDocument,
  SimilarNumbersDocument,
  type LeaseFragment,
} from '../generated/inventory.operations.ts';
import type { HeldResource, Lease, Numbers } from '../ports.ts';
import { forwarded } from './forwarded.ts';

type Line = LeaseFragment['lines'][number];

const heldBy = ({ cartItemId, simCartItemId, iccid }: Line): HeldResource[] => [
  { cartItemId, kind: 'msisdn' },
  ...(iccid && simCartItemId ? [{ cartItemId: simCartItemId, kind: 'iccid' }] : []),
];

const toLease = ({ lines }: LeaseFragment): Lease => ({
  held: lines.flatMap(heldBy),
  fees: lines
    .filter(({ price }) => Number(price.value) > 0)
    .map(({ cartItemId, price, taxRate, msisdn }) => ({
      cartItemId,
      name: `Number fee (${msisdn.class.toLowerCase()})`,
      amount: price,
      taxRate,
    })),
});

/** Leases of the inventory subgraph. */
export const createNumbers = (subgraphs: SubgraphClient): Numbers => ({
  async leaseOf(cartId) {
    const { numberLease } = await subgraphs.execute('inventory', LeaseOfCartDocument, { cartId });
    return numberLease ? toLease(numberLease) : { held: [], fees: [] };
  },
  async claim(input) {
    const { claimLeases } = await subgraphs.execute('inventory', ClaimLeasesDocument, { input });
    if (claimLeases.__typename === 'NumberLease') return { lease: toLease(claimLeases) };
    const problems = claimLeases.__typename === 'LeaseRejected' ? claimLeases.problems : [claimLeases];
    const lost = claimLeases.__typename === 'LeaseExpiredError' ? claimLeases.cartItemIds : [];
    return { problems: problems.map(forwarded), lost };
  },
  async giveBack(processId) {
    await subgraphs.execute('inventory', GiveLeasesBackDocument, { processId, forGood: true });
  },
  async pause(processId) {
    await subgraphs.execute('inventory', GiveLeasesBackDocument, { processId, forGood: false });
  },
  async similar(cartId, cartItemIds, first) {
    const { similarNumbers } = await subgraphs.execute('inventory', SimilarNumbersDocument, { cartId, cartItemIds, first });
    return similarNumbers.map(({ value }) => value);
  },
  async claiming(first, after) {
    return (await subgraphs.execute('inventory', ClaimingProcessesDocument, { first, after })).claimingProcesses;
  },
});
