import { GraphQLError } from 'graphql';
import { expect, it } from '@jest/globals';
import { placeErrors } from '../../gateway/place-errors.ts';

const unavailable = new GraphQLError('The subgraph cannot be reached.', { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
const placed = (query: string, variables?: Record<string, unknown>) =>
  placeErrors({ errors: [unavailable] }, { query, variables }).errors?.map(({ path }) => path);

it('tells at each field of a fetch that its subgraph gave no answer', () => {
  expect(placed('query Page { lease: numberLease(cartId: "c") { expiresAt } product(id: "p") { id } __typename }')).toEqual([
    ['lease'],
    ['product'],
  ]);
});

it('tells it of each entity, for the fields that its type has', () => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on MobileLine { orders } ... on Offering { inCarts first: inOrders } }
  }`;
  const representations = [
    { __typename: 'Offering', id: '1' },
    { __typename: 'MobileLine', id: '2' },
  ];
  expect(placed(query, { representations })).toEqual([
    ['_entities', 0, 'inCarts'],
    ['_entities', 0, 'first'],
    ['_entities', 1, 'orders'],
  ]);
});

it('leaves alone what a subgraph has answered itself', () => {
  const refused = { data: null, errors: [new GraphQLError('No.', { extensions: { code: 'BAD_USER_INPUT' } })] };
  expect(placeErrors(refused, { query: '{ a }' })).toBe(refused);
});
