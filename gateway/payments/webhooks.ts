import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import express from 'express';
import { parse } from 'graphql';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import { SubgraphError } from '../../subgraphs/kit/graph/subgraph-error.ts';
import { refuse } from '../refuse-request.ts';

interface PaymentMessage {
  provider: string;
  signature: string;
  payload: string;
}

const receivePaymentEvent = parse(`mutation ReceivePaymentEvent($input: PaymentEventInput!) {
  receivePaymentEvent(input: $input)
}`) as TypedDocumentNode<{ receivePaymentEvent: boolean }, { input: PaymentMessage }>;

const maxMessage = '64kb';

/** Whichever header the provider signs in; the subgraph knows how. */
const signatureOf = (request: express.Request) => request.get('x-payment-signature') ?? request.get('stripe-signature') ?? '';

/** `POST /webhooks/payments/:provider`: messages of payment providers, let in by their signature alone. 2xx only when one is written down. */
export const paymentWebhooks = (subgraphs: SubgraphClient): express.Router => {
  const router = express.Router();
  // The signature is over the very bytes: nothing is parsed here.
  router.post('/webhooks/payments/:provider', express.raw({ type: () => true, limit: maxMessage }), async (request, response) => {
    const { provider } = request.params;
    const payload = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
    try {
      const input = { provider, signature: signatureOf(request), payload };
      const answer = await subgraphs.execute('checkout', receivePaymentEvent, { input });
      if (answer.receivePaymentEvent) response.json({ received: true });
      else refuse(response, 400, 'The signature is wrong or too old.', 'BAD_SIGNATURE');
    } catch (error) {
      if (!(error instanceof SubgraphError)) throw error;
      if (error.code === 'NOT_FOUND') refuse(response, 404, 'There is no such payment provider.', 'NOT_FOUND');
      else refuse(response, 503, 'The message could not be written down: send it again.', 'SERVICE_UNAVAILABLE');
    }
  });
  return router;
};
