import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';

interface Person {
  type?: 'Individual' | 'Organization';
  riskSegment?: string;
  birthDate?: string;
  has?: Record<string, [specification: string, count: number]>;
}
const people: Record<string, Person> = {
  ada: { birthDate: '1990-12-10', has: { 'po-mobile-flex-m': ['ps-mobile-line', 1] } },
  risky: { birthDate: '1990-12-10', riskSegment: 'HIGH' },
  child: { birthDate: '2009-05-02' },
  collector: { birthDate: '1990-12-10', has: { 'po-mobile-start-s': ['ps-mobile-line', 3] } },
  company: { type: 'Organization' },
};

/** Which of them were called, and which is down. */
export const neighbours: { calls: string[]; broken: string | undefined } = { calls: [], broken: undefined };

/** Party and inventory, as far as the catalog asks them. */
export const subgraphs = {
  execute: (name: string, _document: unknown, { id, customerId }: { id?: string; customerId?: string }) => {
    neighbours.calls.push(name);
    if (name === neighbours.broken) return Promise.reject(new Error(`${name} is down`));
    const person = people[id ?? customerId ?? ''];
    const { type = 'Individual', birthDate, riskSegment = null, has = {} } = person ?? {};
    const held = Object.entries(has).map(([offering, [specification, count]]) => ({
      productOffering: { id: offering },
      productSpecification: { id: specification },
      count,
    }));
    const customer = person && { id, status: 'ACTIVE', riskSegment, party: { __typename: type, id, birthDate } };
    return Promise.resolve(name === 'party' ? { customer: customer ?? null } : { heldOfferings: held });
  },
} as SubgraphClient;

export const agent = { role: 'agent' } as const;
export const self = (customerId: string) => ({ role: 'customer', customerId }) as const;

export interface Found {
  result: string;
  eligible: boolean;
  reasons: { code: string }[];
  alternatives: { id: string }[];
}
export const fields = 'result eligible reasons { code label } requirements { code } alternatives { id }';
