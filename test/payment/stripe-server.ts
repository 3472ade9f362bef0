import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface StripeCall {
  method: string;
  path: string;
  key: string | undefined;
  headers: IncomingMessage['headers'];
  form: Record<string, string>;
}

interface Intent {
  id: string;
  object: 'payment_intent';
  status: string;
  [field: string]: unknown;
}

interface Answer {
  status: number;
  body: object;
}

const cardError = (intent: Intent): Answer => ({
  status: 402,
  body: {
    error: {
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'insufficient_funds',
      message: 'Your card has insufficient funds.',
      payment_intent: intent,
    },
  },
});

const unknownMethod: Answer = {
  status: 400,
  body: { error: { type: 'invalid_request_error', code: 'resource_missing', message: "No such PaymentMethod: 'pm_nobody'" } },
};

const unexpectedState: Answer = {
  status: 400,
  body: { error: { type: 'invalid_request_error', code: 'payment_intent_unexpected_state', message: 'Not in that state.' } },
};

/** What each test method of Stripe comes to. */
const statusOf = (method: string) =>
  method === 'pm_card_authenticationRequired'
    ? 'requires_action'
    : method === 'pm_card_chargeDeclined'
      ? 'declined'
      : 'requires_capture';

/** A server on loopback that speaks as Stripe does, remembers idempotency keys, and can lose its answers. */
export async function startStripe() {
  const calls: StripeCall[] = [];
  const answers = new Map<string, Answer>();
  const intents = new Map<string, Intent>();
  const trouble = { loseNext: 0, failNext: 0 };
  let last = 0;

  const createIntent = (form: Record<string, string>): Answer => {
    const status = statusOf(form.payment_method ?? '');
    const id = `pi_${++last}`;
    const intent: Intent = {
      id,
      object: 'payment_intent',
      status: status === 'declined' ? 'requires_payment_method' : status,
      amount: Number(form.amount),
      currency: form.currency,
      client_secret: `${id}_secret_1`,
      customer: form.customer ?? null,
      setup_future_usage: form.setup_future_usage ?? null,
      payment_method: { id: 'pm_card', object: 'payment_method', type: 'card', card: { brand: 'visa', last4: '4242' } },
      latest_charge: `ch_${last}`,
      last_payment_error: null,
      next_action: status === 'requires_action' ? { redirect_to_url: { url: `https://hooks.stripe.test/${id}` } } : null,
      metadata: { key: form['metadata[key]'] ?? '' },
    };
    intents.set(id, intent);
    return status === 'declined' ? cardError(intent) : { status: 200, body: intent };
  };

  const move = (id: string, from: string[], to: string): Answer => {
    const intent = intents.get(id);
    if (!intent || !from.includes(intent.status)) return unexpectedState;
    intent.status = to;
    return { status: 200, body: intent };
  };

  const act = ({ method, path, form }: StripeCall): Answer => {
    const [, , resource, id = '', verb] = path.split('?')[0]!.split('/');
    if (resource === 'customers') return { status: 200, body: { id: `cus_${++last}`, object: 'customer' } };
    if (resource === 'payment_methods')
      return {
        status: 200,
        body: { id: id || `pm_${++last}`, object: 'payment_method', type: 'card', card: { brand: 'visa', last4: '4242' } },
      };
    if (resource === 'refunds') return { status: 200, body: { id: `re_${++last}`, object: 'refund', status: 'succeeded' } };
    if (id === 'search') {
      const found = [...intents.values()].filter(({ metadata }) =>
        decodeURIComponent(path).includes((metadata as { key: string }).key),
      );
      return { status: 200, body: { object: 'search_result', data: found, has_more: false } };
    }
    if (verb === 'capture') return move(id, ['requires_capture'], 'succeeded');
    if (verb === 'cancel') return move(id, ['requires_capture', 'requires_action'], 'canceled');
    if (method === 'GET') return { status: 200, body: intents.get(id) ?? {} };
    return form.payment_method === 'pm_nobody' ? unknownMethod : createIntent(form);
  };

  const answerTo = (call: StripeCall): Answer => {
    if (trouble.failNext > 0) {
      trouble.failNext--;
      return { status: 500, body: { error: { type: 'api_error', message: 'Trouble.' } } };
    }
    const known = call.key === undefined ? undefined : answers.get(call.key);
    const answer = known ?? act(call);
    if (call.key !== undefined) answers.set(call.key, answer);
    return answer;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const key = request.headers['idempotency-key'];
    const call = {
      method: request.method ?? '',
      path: request.url ?? '',
      key: typeof key === 'string' ? key : undefined,
      headers: request.headers,
      form: Object.fromEntries(new URLSearchParams(body)),
    };
    calls.push(call);
    const { status, body: answer } = answerTo(call);
    if (trouble.loseNext > 0) {
      trouble.loseNext--;
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': 'application/json', 'request-id': `req_${calls.length}` });
    response.end(JSON.stringify(answer));
  };

  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    intents,
    trouble,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type StripeServer = Awaited<ReturnType<typeof startStripe>>;
