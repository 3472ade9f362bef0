import { z } from 'zod';
import { ProviderError } from '../../kit/provider-error.ts';
import { answerOf, createTmfHttp } from '../../kit/tmf-http.ts';
import type { TmfEndpoint } from './tmf-endpoint.ts';

/** Something that is placed at a TMF API: a service order, a reservation, a shipping order. */
interface Placing {
  path: string;
  /** The field that says how far it is, and its words for done and for nothing to come any more. */
  stateField: string;
  done: readonly string[];
  over: readonly string[];
  /** How it is taken back, once it is there. */
  takeBack(id: string): { method: 'POST' | 'PATCH'; path: string; body: object };
}

/** What was placed, as far as it counts here. */
interface Placed {
  id: string;
  state: string;
}

/**
 * Places things under our own reference, `externalId`. It is looked for before it is placed: a try whose answer was lost is found, also
 * at a system that does not know idempotency keys. One that knows them is spared that in the first try.
 */
export function createPlacing(endpoint: TmfEndpoint, { path, stateField, done, over, takeBack }: Placing) {
  const { provider, looksFirst } = endpoint;
  const call = createTmfHttp(endpoint);
  const placed = z
    .looseObject({ id: z.string(), [stateField]: z.string() })
    .transform(({ id, ...rest }): Placed => ({ id: String(id), state: String(rest[stateField]) }));

  const find = async (key: string): Promise<Placed | undefined> => {
    const { body } = await call({ operation: 'lookup', method: 'GET', path: `${path}?externalId=${encodeURIComponent(key)}` });
    return answerOf(provider, z.array(placed), body)[0];
  };

  const create = async (operation: string, key: string, value: object): Promise<Placed | undefined> => {
    const { status, body } = await call({ operation, method: 'POST', path, key, body: { externalId: key, ...value } });
    return status === 409 ? find(key) : answerOf(provider, placed, body);
  };

  const problem = (code: string, message: string, retryable: boolean) =>
    new ProviderError({ provider, code, message, retryable });

  return {
    async place(operation: string, key: string, value: object): Promise<void> {
      const found = (looksFirst ? await find(key) : undefined) ?? (await create(operation, key, value));
      if (!found) throw problem('CONFLICT', `${key} was neither taken nor found.`, false);
      const { id, state } = found;
      if (over.includes(state)) throw problem(state, `${id} ended as ${state}.`, false);
      if (!done.includes(state)) throw problem('NOT_DONE_YET', `${id} is ${state}.`, true);
    },
    async takeBack(operation: string, key: string, placedKey: string): Promise<void> {
      const found = await find(placedKey);
      if (!found || over.includes(found.state)) return;
      const { status } = await call({ operation, key, ...takeBack(found.id) });
      if (status === 409) throw problem('CONFLICT', `${found.id} can no longer be taken back: it is ${found.state}.`, false);
    },
  };
}
