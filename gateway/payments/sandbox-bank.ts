import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import express from 'express';
import { parse } from 'graphql';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import { confirmationPage, messagePage, type BankPayment } from './bank-page.ts';

const fields = 'reference amount { value currency } isOpen returnUrl';

const readPayment = parse(`query SandboxBankPayment($reference: ID!) {
  sandboxBankPayment(reference: $reference) { ${fields} }
}`) as TypedDocumentNode<{ sandboxBankPayment: BankPayment | null }, { reference: string }>;

const decidePayment = parse(`mutation DecideSandboxBankPayment($reference: ID!, $approve: Boolean!) {
  decideSandboxBankPayment(reference: $reference, approve: $approve) { ${fields} }
}`) as TypedDocumentNode<{ decideSandboxBankPayment: BankPayment | null }, { reference: string; approve: boolean }>;

const headers = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const isWebAddress = (url: string | null): url is string => url !== null && /^https?:$/.test(URL.parse(url)?.protocol ?? '');

/** `/sandbox/bank/:reference`: the pretended bank that the sandbox's payments are confirmed at. Works without JavaScript. */
export const sandboxBank = (subgraphs: SubgraphClient): express.Router => {
  const router = express.Router();
  const show = (response: express.Response, status: number, html: string) =>
    response.status(status).set(headers).type('html').send(html);
  const unknown = (response: express.Response) => show(response, 404, messagePage('There is no such payment.'));
  // Anything else is no reference, and some of it no database takes.
  router.param('reference', (_request, response, next, reference: string) => {
    if (/^[\w-]{1,100}$/.test(reference)) next();
    else unknown(response);
  });

  router
    .route('/sandbox/bank/:reference')
    .get(async ({ params: { reference } }, response) => {
      const { sandboxBankPayment: payment } = await subgraphs.execute('checkout', readPayment, { reference });
      if (!payment) return void unknown(response);
      show(response, 200, payment.isOpen ? confirmationPage(payment) : messagePage('This payment is decided already.'));
    })
    .post(express.urlencoded({ extended: false, limit: '1kb' }), async ({ params: { reference }, body }, response) => {
      const { decision } = (body ?? {}) as { decision?: unknown };
      if (decision !== 'approve' && decision !== 'decline') return void show(response, 400, messagePage('Nothing was decided.'));
      const variables = { reference, approve: decision === 'approve' };
      const { decideSandboxBankPayment: payment } = await subgraphs.execute('checkout', decidePayment, variables);
      if (!payment) return void unknown(response);
      if (isWebAddress(payment.returnUrl)) return void response.set(headers).redirect(303, payment.returnUrl);
      show(response, 200, messagePage('Thank you.'));
    });
  return router;
};
