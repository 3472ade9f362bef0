import { z } from 'zod';
import { ProviderError } from '../../kit/provider-error.ts';
import { answerOf, createTmfHttp, type TmfSystem } from '../../kit/tmf-http.ts';
import type { PortingAnswer, PortingClearingHouse } from '../ports.ts';

/** A TMF652 v4 `ResourceOrder` as far as it counts here. */
const order = z.looseObject({ id: z.string(), state: z.string(), reasonCode: z.string().optional() });
type Order = z.infer<typeof order>;

const over = ['cancelled', 'failed', 'rejected'];

const toAnswer = ({ state, reasonCode }: Order): PortingAnswer => {
  if (over.includes(state)) return { state: 'rejected', donorCode: reasonCode ?? 'UNKNOWN' };
  return { state: state === 'acknowledged' || state === 'pending' ? 'pending' : 'accepted' };
};

/** A clearing house by TMF652 v4 resource orders under our own reference, `externalId`. What the donor has to know is not kept with the attempts. */
export const createHttpPorting = (system: TmfSystem): PortingClearingHouse => {
  const { provider } = system;
  const call = createTmfHttp(system);
  const find = async (key: string): Promise<Order | undefined> => {
    const path = `/resourceOrder?externalId=${encodeURIComponent(key)}`;
    const { body } = await call({ operation: 'lookup', method: 'GET', path, isPrivate: true });
    return answerOf(provider, z.array(order), body)[0];
  };
  const move = async (operation: string, key: string, { id }: Order, state: string) => {
    const path = `/resourceOrder/${encodeURIComponent(id)}`;
    const { status } = await call({ operation, method: 'PATCH', path, key: `${key}:${operation}`, body: { state } });
    if (status !== 409) return;
    throw new ProviderError({ provider, code: 'CONFLICT', message: `${operation} came too late.`, retryable: false });
  };
  return {
    async request({ key, msisdn, dueAt, donorOperator, accountNumber, authorizationCode, holder }) {
      const known = await find(key);
      if (known) return toAnswer(known);
      const body = {
        '@type': 'ResourceOrder',
        externalId: key,
        category: 'portIn',
        requestedStartDate: dueAt,
        orderItem: [{ id: '1', action: 'add', resource: { '@type': 'LogicalResource', category: 'msisdn', value: msisdn } }],
        donor: { operator: donorOperator, accountNumber, authorizationCode, holder },
      };
      const answer = await call({ operation: 'request', method: 'POST', path: '/resourceOrder', key, body, isPrivate: true });
      const placed = answer.status === 409 ? await find(key) : answerOf(provider, order, answer.body);
      if (placed) return toAnswer(placed);
      throw new ProviderError({ provider, code: 'CONFLICT', message: 'It was neither taken nor found.', retryable: false });
    },
    async lookup(key) {
      const found = await find(key);
      return found ? toAnswer(found) : { state: 'pending' };
    },
    async activate(key) {
      const found = await find(key);
      if (!found)
        throw new ProviderError({ provider, code: 'NOT_FOUND', message: 'It does not know the request.', retryable: false });
      if (found.state !== 'completed') await move('activate', key, found, 'completed');
    },
    async withdraw(key) {
      const found = await find(key);
      if (found && !over.includes(found.state)) await move('withdraw', key, found, 'cancelled');
    },
  };
};
