import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'graphql';
import pg from 'pg';
import type { Graph } from '../../gateway/graph.ts';
import type { Shopper } from '../support/shopper.ts';

const decide = parse(`mutation Decide($reference: ID!, $approve: Boolean!) {
  decideSandboxBankPayment(reference: $reference, approve: $approve) { reference isOpen }
}`);

/** What somebody does on the page of the sandbox's bank. */
export const decideAtBank = (graph: Pick<Graph, 'subgraphs'>, redirectUrl: string, approve: boolean) =>
  graph.subgraphs.execute('checkout', decide, { reference: redirectUrl.split('/').at(-1) ?? '', approve });

/** Begins a checkout of a mobile line that waits for the customer. */
export async function waitingCheckout(shopper: Shopper, method: object, waitSeconds = 10) {
  const input = shopper.checkoutInput(await shopper.readyCart(), { paymentMethod: method as never, waitSeconds });
  const answer = await shopper.checkout(input);
  const process = answer.__typename === 'ActionRequired' ? answer.process : null;
  if (!process) throw new Error(JSON.stringify(answer, null, 2));
  const { hold } = process;
  if (hold?.__typename !== 'PaymentActionRequired') throw new Error(JSON.stringify(hold));
  return { input, processId: process.id, hold, redirectUrl: hold.redirectUrl ?? '' };
}

/** Asks the database, until the answer is what is wanted or ten seconds are over. */
export async function eventually<T>(databaseUrl: string, sql: string, values: unknown[], isWanted: (rows: T[]) => boolean) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const rows = (await client.query(sql, values)).rows as T[];
      if (isWanted(rows) || Date.now() > deadline) return rows;
      await wait(50);
    }
  } finally {
    await client.end();
  }
}

/** Asks the database once. */
export const rowsOf = <T>(databaseUrl: string, sql: string, values: unknown[] = []) =>
  eventually<T>(databaseUrl, sql, values, () => true);

/** What the pretended provider was made to do for a checkout: how often each operation took effect. */
export async function effects(databaseUrl: string, processId: string): Promise<Record<string, number>> {
  const rows = await rowsOf<{ operation: string; count: number }>(
    databaseUrl,
    `select operation, count(*)::int as count from sandbox.provider_call
      where provider = 'PAYMENT' and operation <> 'lookup' and starts_with(key, $1) group by operation`,
    [processId],
  );
  return Object.fromEntries(rows.map(({ operation, count }) => [operation, count]));
}

export interface PaymentRow {
  id: string;
  purpose: string;
  status: string;
  amount: string;
  refunded_amount: string;
  customer_id: string | null;
  correlator_id: string;
  method_request: unknown;
  redirect_url: string | null;
  client_secret: string | null;
}

/** A checkout's payments as they are stored. */
export const storedPayments = (databaseUrl: string, processId: string) =>
  rowsOf<PaymentRow>(databaseUrl, 'select * from checkout.payment where process_id = $1 order by position', [processId]);
