import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { migrateStore } from '../../subgraphs/kit/database/migrate-store.ts';
import { openStore } from '../../subgraphs/kit/database/open-store.ts';
import { Payment } from '../../subgraphs/checkout/payments/payment.entity.ts';
import { requestRefund } from '../../subgraphs/checkout/payments/refunds/request-refund.ts';
import { storeOptions } from '../../subgraphs/checkout/store.ts';
import { createDatabase } from '../support/postgres.ts';
import { rowsOf } from './bank.ts';

it('payments of the version before are there after an upgrade, and can be given back', async () => {
  const database = await createDatabase();
  const options = storeOptions(database.url);
  await migrateStore({ ...options, migrations: options.migrations.slice(0, 1) });
  const [id, processId, customerId, orderId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await rowsOf(
    database.url,
    `insert into checkout.payment (id, process_id, status, amount, currency, method, correlator_id, customer_id, product_order_id, created_at)
     values ($1, $2, 'CAPTURED', 29.90, 'EUR', 'card', $3, $4, $5, now())`,
    [id, processId, `${processId}:authorizePayment`, customerId, orderId],
  );
  await migrateStore(options);
  const store = openStore(options);
  try {
    const payment = await store.em().findOneOrFail(Payment, { id });
    expect(payment).toMatchObject({
      purpose: 'ORDER',
      position: 1,
      provider: 'sandbox',
      refundedAmount: '0.00',
      status: 'CAPTURED',
      customerOrderId: orderId,
    });
    const asked = { processId, key: 'order', amount: null, reason: 'Returned.', at: new Date() };
    await expect(store.em().transactional((em) => requestRefund(em, asked))).resolves.toHaveLength(1);
  } finally {
    await store.close();
    await database.drop();
  }
});
